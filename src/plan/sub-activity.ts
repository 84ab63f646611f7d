import { text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Activity } from './activity.ts';

@Concept({
  table: 'sub_activity',
  tag: 'subactivity',
  one: 'subActivity',
  many: 'subActivities',
  about: [
    'A sub-activity (sub kegiatan), the lowest step of the code list, which carries the budget (Permendagri 90/2019).',
    'Sub kegiatan, jenjang terbawah nomenklatur yang memuat anggaran (Permendagri 90/2019).',
  ],
  code: [
    'Composed by the hub, since official codes were not found: code of the activity, "/", name in small letters: "4.01.02.1.02/fasilitasi-peningkatan-pelayanan-publik".',
    'Disusun hub karena kode resmi belum ditemukan: kode kegiatan, "/", nama dengan huruf kecil: "4.01.02.1.02/fasilitasi-peningkatan-pelayanan-publik".',
  ],
})
export class SubActivity {
  id!: string;
  code!: string;

  @One(() => Activity, ['Activity that it is part of.', 'Kegiatan induknya.'], {
    owner: true,
    back: { field: 'subActivities', about: ['Sub-activities of the activity.', 'Sub kegiatan dalam kegiatan ini.'] },
  })
  activity!: string;

  @Localized(
    [
      'Name as budgeted: "Fasilitasi Peningkatan Pelayanan Publik".',
      'Nama sebagaimana dianggarkan: "Fasilitasi Peningkatan Pelayanan Publik".',
    ],
    { order: true, contains: true },
  )
  name!: string;

  @Column(
    text,
    [
      'Official code with its last segment, two digits in 2020 and 2021, four later. Null when no source gives it.',
      'Kode resmi dengan segmen terakhir, dua angka pada 2020 dan 2021, empat angka sesudahnya. Null bila tidak ada sumber yang memuatnya.',
    ],
    { nullable: true, filter: true },
  )
  officialCode!: string | null;

  @Column(
    text,
    [
      'Decree whose code list the activity above it belongs to: "Kepmendagri 050-5889/2021".',
      'Keputusan yang memuat nomenklatur kegiatan induknya: "Kepmendagri 050-5889/2021".',
    ],
    { filter: true },
  )
  nomenclatureVersion!: string;
}
