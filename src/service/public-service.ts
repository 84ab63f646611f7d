import { Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';

@Concept({
  table: 'public_service',
  tag: 'service',
  one: 'publicService',
  many: 'publicServices',
  valid: true,
  about: [
    'A public service in the sense of UU 25/2009: something a unit provides to people, businesses or other agencies.',
    'Pelayanan publik menurut UU 25/2009: sesuatu yang disediakan suatu unit bagi warga, pelaku usaha, atau instansi lain.',
  ],
  code: [
    'Code of the service, unique in the province, for example "SVC-SETDA.ORG-01". Given by the hub where the provider has none.',
    'Kode layanan, unik di provinsi, misalnya "SVC-SETDA.ORG-01". Diberikan oleh hub bila penyelenggara tidak memilikinya.',
  ],
})
export class PublicService {
  id!: string;
  code!: string;

  @Localized(['Name of the service as its provider announces it.', 'Nama layanan sebagaimana diumumkan penyelenggara.'], {
    order: true,
    contains: true,
  })
  name!: string;

  @Localized(
    [
      'What the service gives and to whom, in one or two sentences. Null when the provider has not described it.',
      'Apa yang diberikan layanan dan kepada siapa, dalam satu atau dua kalimat. Null bila penyelenggara belum menguraikannya.',
    ],
    { nullable: true, contains: true },
  )
  description!: string | null;

  @One(
    () => OrganizationUnit,
    [
      'Unit that provides the service and answers for its standard ("penyelenggara"). Null when that unit is not public.',
      'Unit penyelenggara layanan yang bertanggung jawab atas standarnya. Null bila unit itu tidak terbuka bagi publik.',
    ],
    {
      owner: true,
      back: {
        field: 'services',
        about: [
          'Public services that the unit itself provides, without those of units below it.',
          'Layanan publik yang diselenggarakan unit itu sendiri, tidak termasuk layanan unit di bawahnya.',
        ],
      },
    },
  )
  provider!: string;
}
