import { Check } from '@mikro-orm/decorators/legacy';
import { enumeration } from '../core/enumeration.ts';
import { int, oneOf, text, texts } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';

export const PlanningDocumentKind = enumeration(
  'PlanningDocumentKind',
  [
    'Kind of a planning or accountability document (regional planning: Permendagri 86/2017).',
    'Jenis dokumen perencanaan atau pertanggungjawaban (perencanaan daerah: Permendagri 86/2017).',
  ],
  {
    RPJPD: ['Long-term regional development plan, twenty years.', 'Rencana Pembangunan Jangka Panjang Daerah, dua puluh tahun.'],
    RPJMD: [
      'Medium-term regional development plan, the five years of an elected head of region.',
      'Rencana Pembangunan Jangka Menengah Daerah, lima tahun masa jabatan kepala daerah.',
    ],
    RKPD: ['Annual regional work plan.', 'Rencana Kerja Pemerintah Daerah, tahunan.'],
    RKPD_REVISED: [
      'Revised annual regional work plan, whose targets take the place of those of the RKPD within the year.',
      'Perubahan RKPD, yang targetnya menggantikan target RKPD pada tahun berjalan.',
    ],
    RENSTRA: [
      'Five-year strategic plan of one regional body; follows the RPJMD.',
      'Rencana Strategis satu perangkat daerah, lima tahun, mengikuti RPJMD.',
    ],
    RENJA: ['Annual work plan of one regional body.', 'Rencana Kerja satu perangkat daerah, tahunan.'],
    LKPJ: [
      'Yearly accountability report of the governor to the regional council.',
      'Laporan Keterangan Pertanggungjawaban gubernur kepada DPRD, tahunan.',
    ],
    RB_ROADMAP: [
      'Road map of bureaucratic reform (national 2020-2024: PermenPANRB 25/2020).',
      'Road map reformasi birokrasi (nasional 2020-2024: PermenPANRB 25/2020).',
    ],
  },
);
export type PlanningDocumentKind = keyof typeof PlanningDocumentKind;

@Check({ name: 'planning_document_years_are_in_order', expression: 'end_year >= start_year and last_target_year >= first_target_year' })
@Concept({
  table: 'planning_document',
  tag: 'plan',
  one: 'planningDocument',
  many: 'planningDocuments',
  about: [
    'A development plan, work plan or accountability document of the province or of one of its bodies.',
    'Dokumen rencana pembangunan, rencana kerja, atau pertanggungjawaban provinsi atau perangkat daerahnya.',
  ],
  code: [
    'Kind and years: "RPJMD-2018-2023", "RKPD-2021"; "RKPD-P-2023" is a revised one. "RKPD-2021-EARLIER" is an agreement that "RKPD-2021" replaced.',
    'Jenis dan tahun: "RPJMD-2018-2023", "RKPD-2021"; "RKPD-P-2023" adalah perubahan. "RKPD-2021-EARLIER" adalah kesepakatan yang diganti "RKPD-2021".',
  ],
  order: ['kind', 'startYear', 'code'],
})
export class PlanningDocument {
  id!: string;
  code!: string;

  @Column(oneOf(PlanningDocumentKind), ['Kind of document: RPJMD, RKPD and so on.', 'Jenis dokumen: RPJMD, RKPD, dan seterusnya.'], {
    order: true,
  })
  kind!: PlanningDocumentKind;

  @Localized(['Title. English titles are translations of the hub.', 'Judul dokumen. Judul bahasa Inggris adalah terjemahan hub.'], {
    contains: true,
  })
  title!: string;

  @Column(int, ['First year it covers: 2018.', 'Tahun pertama yang dicakup: 2018.'], { order: true })
  startYear!: number;

  @Column(
    int,
    [
      'Last year it covers, inclusive: 2023. Equals the first year for an annual document.',
      'Tahun terakhir yang dicakup, termasuk tahun itu: 2023. Sama dengan tahun pertama untuk dokumen tahunan.',
    ],
    { filter: true },
  )
  endYear!: number;

  @Column(
    int,
    [
      'First year for which it sets targets: 2019. Null when not known.',
      'Tahun pertama yang memuat target: 2019. Null bila tidak diketahui.',
    ],
    { nullable: true, filter: true },
  )
  firstTargetYear!: number | null;

  @Column(
    int,
    [
      'Last year for which it sets targets, inclusive: 2023. Null when not known.',
      'Tahun terakhir yang memuat target, termasuk tahun itu: 2023. Null bila tidak diketahui.',
    ],
    { nullable: true, filter: true },
  )
  lastTargetYear!: number | null;

  @Column(
    int,
    [
      'Year of the starting values (kondisi awal) that targets are compared with: 2018. Null when not known.',
      'Tahun kondisi awal yang menjadi pembanding target: 2018. Null bila tidak diketahui.',
    ],
    { nullable: true, filter: true },
  )
  baselineYear!: number | null;

  @Column(texts, [
    'Names in official use: the medium-term plan is called both "RPJMD Provinsi Sumatera Selatan 2018-2023" and "2019-2023". Empty when only the title is used.',
    'Nama yang dipakai secara resmi: rencana jangka menengah disebut "RPJMD Provinsi Sumatera Selatan 2018-2023" dan juga "2019-2023". Kosong bila hanya judulnya yang dipakai.',
  ])
  alternativeNames!: string[];

  @Column(
    text,
    [
      'Governor and vice governor under whom it was made. Null for documents that are not tied to a term of office, and when not recorded.',
      'Gubernur dan wakil gubernur pada masa penyusunannya. Null untuk dokumen yang tidak terikat masa jabatan, dan bila tidak dicatat.',
    ],
    { nullable: true, contains: true },
  )
  headOfRegion!: string | null;

  @One(
    () => LegalInstrument,
    [
      'Regulation that enacts it: a Perda for an RPJMD. Null when not known, or when its number is not confirmed.',
      'Peraturan yang menetapkannya: Perda untuk RPJMD. Null bila tidak diketahui, atau bila nomornya belum terkonfirmasi.',
    ],
    {
      nullable: true,
      back: {
        field: 'planningDocuments',
        about: ['Planning documents that this instrument enacts.', 'Dokumen perencanaan yang ditetapkan produk hukum ini.'],
      },
    },
  )
  legalInstrument!: string | null;

  @One(
    () => PlanningDocument,
    [
      'Long-term plan of which it is a stage: the RPJMD 2018-2023 is the fourth stage of the RPJPD 2005-2025. Null when it is none, or not known.',
      'Rencana jangka panjang yang menjadi induk tahapannya: RPJMD 2018-2023 adalah tahap keempat RPJPD 2005-2025. Null bila bukan tahapan, atau tidak diketahui.',
    ],
    {
      nullable: true,
      back: {
        field: 'stages',
        about: [
          'Medium-term plans that are stages of this long-term plan.',
          'Rencana jangka menengah yang menjadi tahapan rencana jangka panjang ini.',
        ],
      },
    },
  )
  stageOf!: string | null;

  @One(
    () => PlanningDocument,
    [
      'Document that took its place as a whole. Null while none did.',
      'Dokumen yang menggantikannya secara keseluruhan. Null selama tidak ada.',
    ],
    {
      nullable: true,
      back: { field: 'supersedes', about: ['Documents whose place this one took.', 'Dokumen yang digantikan oleh dokumen ini.'] },
    },
  )
  supersededBy!: string | null;

  @One(
    () => OrganizationUnit,
    [
      'Body whose plan it is: set for a Renstra or Renja. Null for documents of the whole province.',
      'Perangkat daerah pemilik rencana: diisi untuk Renstra atau Renja. Null untuk dokumen tingkat provinsi.',
    ],
    {
      nullable: true,
      back: {
        field: 'planningDocuments',
        about: ['Plans of this body itself: its Renstra and Renja.', 'Rencana milik perangkat daerah ini sendiri: Renstra dan Renja.'],
      },
    },
  )
  unit!: string | null;
}
