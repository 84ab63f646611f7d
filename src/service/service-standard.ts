import { date, int, text } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { PublicService } from './public-service.ts';

@Concept({
  table: 'service_standard',
  tag: 'standard',
  one: 'serviceStandard',
  many: 'serviceStandards',
  valid: true,
  about: [
    'A service standard: what a provider lays down for one service, in 14 components (PermenPANRB 15/2014). A new decree makes a new version.',
    'Standar pelayanan: ketetapan penyelenggara untuk satu layanan, dalam 14 komponen (PermenPANRB 15/2014). Penetapan baru menjadi versi baru.',
  ],
  code: [
    'Code of the service and the version, joined by "/": "SVC-SETDA.ORG-01/V2".',
    'Kode layanan dan versi, dihubungkan "/": "SVC-SETDA.ORG-01/V2".',
  ],
  order: ['version', 'code'],
})
export class ServiceStandard {
  id!: string;
  code!: string;

  @One(() => PublicService, ['Service that the standard is for.', 'Layanan yang diatur standar ini.'], {
    owner: true,
    back: {
      field: 'standards',
      about: [
        'Versions of the service standard. Only those that hold on the day asked for; give asOf for an earlier one.',
        'Versi standar pelayanan. Hanya yang berlaku pada hari yang ditanyakan; berikan asOf untuk versi terdahulu.',
      ],
    },
  })
  service!: string;

  @Column(int, ['Version of the standard, 1 for the first.', 'Versi standar, 1 untuk yang pertama.'], { order: true })
  version!: number;

  @Column(
    date,
    [
      'Day on which the decree makes the standard effective. Null when the decree is not known.',
      'Hari mulai berlakunya standar menurut surat penetapannya. Null bila penetapannya tidak diketahui.',
    ],
    { nullable: true, order: true },
  )
  effectiveOn!: string | null;

  @Column(
    text,
    [
      'Decree that lays the standard down, as cited by the provider. Null when it is not known.',
      'Keputusan yang menetapkan standar, sebagaimana disebut penyelenggara. Null bila tidak diketahui.',
    ],
    { nullable: true, contains: true },
  )
  decree!: string | null;
}
