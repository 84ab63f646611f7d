import { enumeration } from '../core/enumeration.ts';
import { int, oneOf } from '../core/kinds.ts';
import { Period, periodColumns } from '../core/period.ts';
import { Column, Inline, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { PublicService } from '../service/public-service.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';

export const SurveyMethodology = enumeration(
  'SurveyMethodology',
  [
    "Rule under which a satisfaction survey was held. Grades of different rules can't be compared: 63 was B in 2010 and is D today.",
    'Aturan yang mendasari survei kepuasan. Mutu menurut aturan yang berbeda tidak dapat dibandingkan: 63 bernilai B pada 2010 dan D sekarang.',
  ],
  {
    SKM_2017: ['Nine elements, graded by the scale of PermenPANRB 14/2017.', 'Sembilan unsur, dinilai dengan skala PermenPANRB 14/2017.'],
    IKM_2004: [
      'Fourteen elements, graded by the scale of KEP/25/M.PAN/2/2004, until 2014.',
      'Empat belas unsur, dinilai dengan skala KEP/25/M.PAN/2/2004, sampai 2014.',
    ],
  },
);
export type SurveyMethodology = keyof typeof SurveyMethodology;

export const WeightPolicy = enumeration(
  'WeightPolicy',
  [
    'What each element of a survey was weighted with. Published figures use different factors, and the grade can depend on it.',
    'Bobot tiap unsur dalam survei. Angka terbitan memakai faktor yang berbeda-beda, dan mutu pelayanan dapat bergantung padanya.',
  ],
  {
    EXACT: ['Exactly one ninth each; the highest index is 100.00.', 'Tepat sepersembilan untuk tiap unsur; indeks tertinggi 100,00.'],
    ROUNDED_3: ['0.111 each; the highest index is 99.90.', '0,111 untuk tiap unsur; indeks tertinggi 99,90.'],
    ROUNDED_2: ['0.11 each; the highest index is 99.00.', '0,11 untuk tiap unsur; indeks tertinggi 99,00.'],
    CUSTOM: ["Weights of the unit's own, adding up to 1.", 'Bobot yang ditetapkan unit sendiri, berjumlah 1.'],
  },
);
export type WeightPolicy = keyof typeof WeightPolicy;

export const ElementOrder = enumeration(
  'ElementOrder',
  [
    'Which of the two orders the file of a survey used for U8 and U9.',
    'Urutan mana dari dua urutan yang dipakai berkas survei untuk U8 dan U9.',
  ],
  {
    ELEMENT: [
      'Order of the list of elements: U8 complaint handling, U9 facilities.',
      'Urutan daftar unsur: U8 penanganan pengaduan, U9 sarana dan prasarana.',
    ],
    QUESTION: [
      'Order of the questionnaire: U8 facilities, U9 complaint handling.',
      'Urutan kuesioner: U8 sarana dan prasarana, U9 penanganan pengaduan.',
    ],
  },
);
export type ElementOrder = keyof typeof ElementOrder;

@Concept({
  table: 'satisfaction_survey',
  tag: 'survey',
  one: 'satisfactionSurvey',
  many: 'satisfactionSurveys',
  about: [
    'A survey of public satisfaction ("SKM") with a service or a unit, held at least once a year (PermenPANRB 14/2017).',
    'Survei kepuasan masyarakat (SKM) atas suatu layanan atau unit, sedikitnya sekali setahun (PermenPANRB 14/2017).',
  ],
  code: [
    'Code of the service (or of the unit where there is none) and period, joined by "/": "SVC-SETDA.ORG-01/2023-S1".',
    'Kode layanan (atau unit bila tanpa layanan) dan periode, dihubungkan "/": "SVC-SETDA.ORG-01/2023-S1".',
  ],
  order: ['period', 'code'],
})
export class SatisfactionSurvey {
  id!: string;
  code!: string;

  @Localized(['Title of the survey.', 'Judul survei.'], { order: true, contains: true })
  title!: string;

  @One(
    () => PublicService,
    [
      'Service that was asked about. Null when the survey is about the unit as a whole.',
      'Layanan yang disurvei. Null bila survei menyangkut unit secara keseluruhan.',
    ],
    {
      nullable: true,
      back: {
        field: 'surveys',
        about: ['Satisfaction surveys about the service, by period.', 'Survei kepuasan atas layanan, menurut periode.'],
      },
    },
  )
  service!: string | null;

  @One(() => OrganizationUnit, ['Unit that was asked about, which provides the service.', 'Unit yang disurvei, penyelenggara layanan.'], {
    owner: true,
    back: {
      field: 'surveys',
      about: [
        'Satisfaction surveys about the unit and its services, by period.',
        'Survei kepuasan atas unit dan layanannya, menurut periode.',
      ],
    },
  })
  unit!: string;

  @Inline(() => Period, ['Period in which the answers were collected.', 'Periode pengumpulan jawaban.'], periodColumns, { order: 'start' })
  period!: Period;

  @Column(oneOf(SurveyMethodology), ['Rule under which it was held.', 'Aturan yang mendasarinya.'], { filter: true })
  methodology!: SurveyMethodology;

  @Column(oneOf(WeightPolicy), ['What each element was weighted with.', 'Bobot tiap unsur.'], { filter: true })
  weightPolicy!: WeightPolicy;

  @Column(
    oneOf(ElementOrder),
    [
      'Order of U8 and U9 in the file the answers came from. Answers in the hub always follow the list of elements, whatever it says here.',
      'Urutan U8 dan U9 dalam berkas asal jawaban. Jawaban dalam hub selalu mengikuti daftar unsur, apa pun isinya di sini.',
    ],
    { filter: true },
  )
  elementOrder!: ElementOrder;

  @Column(
    int,
    [
      'People who used the service in the period, from which the sample was drawn. Null when not reported.',
      'Banyaknya pengguna layanan dalam periode, tempat sampel ditarik. Null bila tidak dilaporkan.',
    ],
    { nullable: true, filter: true },
  )
  population!: number | null;

  @Column(
    int,
    [
      'Respondents as reported by the unit; may differ from the answers that the hub has. Null when not reported.',
      'Banyaknya responden menurut laporan unit; dapat berbeda dari jawaban yang ada di hub. Null bila tidak dilaporkan.',
    ],
    { nullable: true, filter: true },
  )
  respondents!: number | null;
}
