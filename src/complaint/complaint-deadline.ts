import { int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { ComplaintChannelKind } from '../service/complaint-channel.ts';

@Concept({
  table: 'complaint_deadline',
  tag: 'deadline',
  one: 'complaintDeadline',
  many: 'complaintDeadlines',
  about: [
    'Longest time in which a complaint or request of one category has to be answered. A unit may promise a shorter one.',
    'Batas waktu terlama untuk menanggapi satu kategori pengaduan atau permohonan. Unit dapat menjanjikan waktu yang lebih singkat.',
  ],
  code: [
    'Channel and category, joined by "/": "SP4N_LAPOR/FIRST_RESPONSE".',
    'Saluran dan kategori, dihubungkan "/": "SP4N_LAPOR/FIRST_RESPONSE".',
  ],
  order: ['channel', 'days', 'code'],
  // Rules of the domain, section 7: no source says of these that the days are working days.
  publicAs: { day_kind: `case when t.day_kind like '%(background)' then 'not stated' else t.day_kind end` },
})
export class ComplaintDeadline {
  id!: string;
  code!: string;

  @Column(
    oneOf(ComplaintChannelKind),
    [
      'Channel that the deadline applies to: SP4N_LAPOR for complaints, PPID for requests under UU 14/2008.',
      'Saluran yang terikat batas waktu ini: SP4N_LAPOR untuk pengaduan, PPID untuk permohonan menurut UU 14/2008.',
    ],
    { order: true },
  )
  channel!: ComplaintChannelKind;

  @Column(
    text,
    [
      'Key of the category: "FIRST_RESPONSE", "NO_FIELD_INSPECTION", "FIELD_INSPECTION". A regulation can add others.',
      'Kunci kategori: "FIRST_RESPONSE", "NO_FIELD_INSPECTION", "FIELD_INSPECTION". Peraturan dapat menambahnya.',
    ],
    { order: true },
  )
  category!: string;

  @Localized(
    ['Name of the category: "Pengaduan dengan pemeriksaan lapangan".', 'Nama kategori: "Pengaduan dengan pemeriksaan lapangan".'],
    { contains: true },
  )
  name!: string;

  @Column(
    int,
    [
      'Days allowed, for example 14. Read it together with dayKind.',
      'Jumlah hari yang diperkenankan, misalnya 14. Bacalah bersama dayKind.',
    ],
    { order: true },
  )
  days!: number;

  @Column(
    text,
    [
      'Which days are counted, in English: "working day", or "not stated" where the sources only say "day".',
      'Hari yang dihitung, dalam bahasa Inggris: "working day" (hari kerja), atau "not stated" bila sumber hanya menyebut "hari".',
    ],
    { filter: true },
  )
  dayKind!: string;

  @Column(text, ['Unit that the deadline is counted in: "day".', 'Satuan batas waktu: "day" (hari).'], { filter: true })
  unit!: string;
}
