import { enumeration } from '../core/enumeration.ts';
import { bool, int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Objective } from '../plan/objective.ts';
import { Program } from '../plan/program.ts';
import { RatingScale } from '../rating/rating-scale.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Position } from '../unit/position.ts';

export const Direction = enumeration('Direction', ['Which way an indicator should move.', 'Arah gerak indikator yang diharapkan.'], {
  HIGHER_IS_BETTER: [
    'A higher value is better, as for the human development index.',
    'Makin tinggi makin baik, seperti indeks pembangunan manusia.',
  ],
  LOWER_IS_BETTER: ['A lower value is better, as for poverty.', 'Makin rendah makin baik, seperti kemiskinan.'],
  NEUTRAL: [
    'Neither is better by itself, as for the population.',
    'Tidak ada arah yang lebih baik dengan sendirinya, seperti jumlah penduduk.',
  ],
});
export type Direction = keyof typeof Direction;

export const Frequency = enumeration('Frequency', ['How often an indicator is measured.', 'Seberapa sering indikator diukur.'], {
  ANNUAL: ['Once a year.', 'Sekali setahun.'],
  SEMIANNUAL: ['Twice a year.', 'Dua kali setahun.'],
  QUARTERLY: ['Every quarter.', 'Setiap triwulan.'],
  MONTHLY: ['Every month.', 'Setiap bulan.'],
  IRREGULAR: ['At no fixed time.', 'Tidak berkala.'],
});
export type Frequency = keyof typeof Frequency;

export const IndicatorLevel = enumeration('IndicatorLevel', ['Whose result an indicator measures.', 'Hasil siapa yang diukur indikator.'], {
  MACRO: [
    'Region as a whole, such as poverty or growth ("indikator makro").',
    'Daerah secara keseluruhan, seperti kemiskinan atau pertumbuhan (indikator makro).',
  ],
  KEY: [
    'Government as a whole: its key performance indicators ("IKU").',
    'Pemerintah daerah secara keseluruhan: indikator kinerja utama (IKU).',
  ],
  PROGRAM: ['Outcome of a budget program.', 'Hasil (outcome) program.'],
  ACTIVITY: ['Output of an activity or sub-activity.', 'Keluaran (output) kegiatan atau sub kegiatan.'],
  UNIT: ['Result of one unit.', 'Kinerja satu unit.'],
  POSITION: [
    'Result expected of one position, never of a person by name.',
    'Kinerja yang diharapkan dari satu jabatan, tidak pernah dari orang yang disebut namanya.',
  ],
  SERVICE: ['Quality of a public service.', 'Mutu pelayanan publik.'],
});
export type IndicatorLevel = keyof typeof IndicatorLevel;

export const ValueKind = enumeration('ValueKind', ['What the value of an indicator is.', 'Bentuk nilai indikator.'], {
  NUMBER: ['A number, which may have a grade beside it.', 'Angka, yang dapat disertai predikat.'],
  GRADE: ['A grade only, such as the audit opinion WTP.', 'Predikat saja, seperti opini audit WTP.'],
});
export type ValueKind = keyof typeof ValueKind;

@Concept({
  table: 'indicator',
  ownsMany: true,
  tag: 'indicator',
  one: 'indicator',
  many: 'indicators',
  about: [
    'Something that is measured, with its unit and the direction that counts as better.',
    'Sesuatu yang diukur, beserta satuan dan arah yang dianggap lebih baik.',
  ],
  code: [
    'Short English name in capitals: "POVERTY_RATE", "SKM_IKM". Given by the hub; there is no official list.',
    'Nama singkat bahasa Inggris dengan huruf besar: "POVERTY_RATE", "SKM_IKM". Diberikan oleh hub; tidak ada daftar resmi.',
  ],
})
export class Indicator {
  id!: string;
  code!: string;

  @Localized(['Name of the indicator: "Tingkat Pengangguran Terbuka (TPT)".', 'Nama indikator: "Tingkat Pengangguran Terbuka (TPT)".'], {
    order: true,
    contains: true,
  })
  name!: string;

  @Column(
    text,
    [
      'Unit of every value of the indicator, in English: "percent", "thousand people", "index 0-100". Words of the press such as "IPM 73,18 persen" are not followed.',
      'Satuan setiap nilai indikator, dalam bahasa Inggris: "percent", "thousand people", "index 0-100". Sebutan pers seperti "IPM 73,18 persen" tidak diikuti.',
    ],
    { filter: true },
  )
  unitOfMeasure!: string;

  @Column(
    oneOf(Direction),
    [
      'Which way is better. Decides how achievement of a target is worked out.',
      'Arah yang lebih baik. Menentukan cara menghitung capaian target.',
    ],
    { order: true },
  )
  direction!: Direction;

  @Column(oneOf(Frequency), ['How often it is measured.', 'Seberapa sering diukur.'], { filter: true })
  frequency!: Frequency;

  @Column(text, ['Who measures it: "BPS", "BPK", "KemenPANRB".', 'Pihak yang mengukur: "BPS", "BPK", "KemenPANRB".'], { contains: true })
  producer!: string;

  @Column(
    int,
    [
      'Decimals that its producer publishes: 2 for poverty, 3 for the Gini ratio. Null for grades.',
      'Banyaknya desimal yang diterbitkan produsennya: 2 untuk kemiskinan, 3 untuk rasio Gini. Null untuk predikat.',
    ],
    { nullable: true, filter: true },
  )
  decimals!: number | null;

  @Column(
    text,
    [
      'How it is measured, and where the method changed, in English. Null when not recorded.',
      'Cara pengukuran, dan kapan metodenya berubah, dalam bahasa Inggris. Null bila tidak dicatat.',
    ],
    { nullable: true },
  )
  method!: string | null;

  @Column(
    text,
    [
      'Which part of the year a value refers to, in English: "March and September". Null when not recorded.',
      'Bagian tahun yang dirujuk suatu nilai, dalam bahasa Inggris: "March and September". Null bila tidak dicatat.',
    ],
    { nullable: true },
  )
  referencePeriodNote!: string | null;

  @Column(
    oneOf(IndicatorLevel),
    [
      'Whose result it measures: the region, the government, a program, a unit, a service.',
      'Hasil siapa yang diukur: daerah, pemerintah, program, unit, atau layanan.',
    ],
    { order: true },
  )
  level!: IndicatorLevel;

  @Column(oneOf(ValueKind), ['Whether its values are numbers or grades only.', 'Apakah nilainya berupa angka atau predikat saja.'], {
    filter: true,
  })
  valueKind!: ValueKind;

  @Column(
    bool,
    [
      'True for counts, whose values may be added up over regions or groups. Percentages and indices may not.',
      'Benar untuk jumlah, yang nilainya boleh dijumlahkan antarwilayah atau antarkelompok. Persentase dan indeks tidak boleh.',
    ],
    { filter: true },
  )
  isAdditive!: boolean;

  @One(
    () => OrganizationUnit,
    [
      'Unit that answers for the indicator. Null for indicators of the region and of the government as a whole.',
      'Unit penanggung jawab indikator. Null untuk indikator daerah dan pemerintah secara keseluruhan.',
    ],
    {
      nullable: true,
      back: { field: 'indicators', about: ['Indicators that the unit answers for.', 'Indikator yang menjadi tanggung jawab unit.'] },
    },
  )
  unit!: string | null;

  @One(
    () => Position,
    [
      'Position that answers for the indicator. Null unless its level is POSITION.',
      'Jabatan penanggung jawab indikator. Null kecuali tingkatnya POSITION.',
    ],
    {
      nullable: true,
      back: { field: 'indicators', about: ['Indicators that the position answers for.', 'Indikator yang menjadi tanggung jawab jabatan.'] },
    },
  )
  position!: string | null;

  @One(
    () => Objective,
    [
      'Objective of the plan that it measures. Null when no plan names it.',
      'Sasaran dokumen perencanaan yang diukurnya. Null bila tidak disebut dalam rencana.',
    ],
    {
      nullable: true,
      back: { field: 'indicators', about: ['Indicators that measure the objective.', 'Indikator yang mengukur sasaran.'] },
    },
  )
  objective!: string | null;

  @One(
    () => Program,
    [
      'Budget program whose outcome it measures. Null when it measures none.',
      'Program yang hasilnya diukur. Null bila tidak mengukur program.',
    ],
    {
      nullable: true,
      back: {
        field: 'indicators',
        about: ['Indicators that measure the outcome of the program.', 'Indikator yang mengukur hasil program.'],
      },
    },
  )
  program!: string | null;

  @One(
    () => RatingScale,
    [
      'Scale that turns its values into grades. Null where there is none, and where the scale changed so that no single one fits all values.',
      'Skala yang mengubah nilainya menjadi predikat. Null bila tidak ada, dan bila skalanya berganti sehingga tidak ada satu skala untuk semua nilai.',
    ],
    {
      nullable: true,
      back: { field: 'indicators', about: ['Indicators graded on this scale.', 'Indikator yang dinilai dengan skala ini.'] },
    },
  )
  ratingScale!: string | null;
}
