import { enumeration } from '../core/enumeration.ts';
import { oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { PublicService } from './public-service.ts';

export const ComplaintChannelKind = enumeration(
  'ComplaintChannelKind',
  [
    'Way by which complaints, requests and suggestions reach the government.',
    'Jalur penyampaian pengaduan, permohonan, dan saran kepada pemerintah.',
  ],
  {
    SP4N_LAPOR: [
      'SP4N-LAPOR!, the national system for complaints about public services (PermenPANRB 62/2018).',
      'SP4N-LAPOR!, sistem nasional pengelolaan pengaduan pelayanan publik (PermenPANRB 62/2018).',
    ],
    PPID: [
      'Information officer of the public body, for requests under UU 14/2008.',
      'Pejabat Pengelola Informasi dan Dokumentasi, untuk permohonan menurut UU 14/2008.',
    ],
    COUNTER: ['Counter at the place of service.', 'Loket di tempat pelayanan.'],
    PHONE: ['Telephone or short message.', 'Telepon atau pesan singkat.'],
    EMAIL: ['E-mail.', 'Surat elektronik.'],
    LETTER: ['Letter or suggestion box.', 'Surat atau kotak saran.'],
    WEBSITE: ['Form on a website of the provider.', 'Formulir di situs web penyelenggara.'],
  },
);
export type ComplaintChannelKind = keyof typeof ComplaintChannelKind;

@Concept({
  table: 'complaint_channel',
  tag: 'channel',
  one: 'complaintChannel',
  many: 'complaintChannels',
  about: [
    'A way to complain about a service or a unit, or to ask it for information.',
    'Saluran untuk mengadukan suatu layanan atau unit, atau meminta informasi kepadanya.',
  ],
  code: [
    'Code of the service or unit and the kind of channel, joined by "/": "SETDA.ORG/EMAIL".',
    'Kode layanan atau unit dan jenis saluran, dihubungkan "/": "SETDA.ORG/EMAIL".',
  ],
})
export class ComplaintChannel {
  id!: string;
  code!: string;

  @One(
    () => PublicService,
    [
      'Service that the channel is for. Null when it serves the whole unit.',
      'Layanan yang dilayani saluran. Null bila saluran berlaku untuk seluruh unit.',
    ],
    {
      nullable: true,
      back: { field: 'complaintChannels', about: ['Ways to complain about this service.', 'Saluran pengaduan untuk layanan ini.'] },
    },
  )
  service!: string | null;

  @One(
    () => OrganizationUnit,
    [
      'Unit that runs the channel. Null when it is run for all units together, as SP4N-LAPOR! is.',
      'Unit pengelola saluran. Null bila dikelola bersama untuk semua unit, seperti SP4N-LAPOR!.',
    ],
    {
      nullable: true,
      back: { field: 'complaintChannels', about: ['Ways to complain to this unit.', 'Saluran pengaduan kepada unit ini.'] },
    },
  )
  unit!: string | null;

  @Column(oneOf(ComplaintChannelKind), ['Kind of channel.', 'Jenis saluran.'], { order: true })
  kind!: ComplaintChannelKind;

  @Localized(['Name of the channel as announced.', 'Nama saluran sebagaimana diumumkan.'], { contains: true })
  name!: string;

  @Column(
    text,
    [
      'Where to turn: web address, e-mail address, telephone number or place, always of the office and never of a person. Null when not announced.',
      'Tujuan pengaduan: alamat web, alamat surel, nomor telepon, atau tempat; selalu milik kantor, bukan perorangan. Null bila tidak diumumkan.',
    ],
    { nullable: true },
  )
  address!: string | null;
}
