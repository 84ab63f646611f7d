import { Check, Index } from '@mikro-orm/decorators/legacy';
import { sql } from 'kysely';
import { enumeration } from '../core/enumeration.ts';
import { bool, date, decimal, int, oneOf, text } from '../core/kinds.ts';
import { Period, periodColumns } from '../core/period.ts';
import { Column, Inline } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { Many, One } from '../describe/edge.ts';
import { Region } from '../region/region.ts';
import { PublicService } from '../service/public-service.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { Indicator } from './indicator.ts';

export const ObservationStatus = enumeration(
  'ObservationStatus',
  [
    'What kind of value an observation has, or why it has none (after SDMX OBS_STATUS).',
    'Jenis nilai suatu pengamatan, atau sebab nilainya tidak ada (mengikuti OBS_STATUS dari SDMX).',
  ],
  {
    FINAL: ['Final value, as published.', 'Nilai tetap, sebagaimana diterbitkan.'],
    PROVISIONAL: [
      'Published as provisional; a final value is to follow.',
      'Diterbitkan sebagai angka sementara; angka tetap akan menyusul.',
    ],
    ESTIMATED: ['Estimated by its producer, not measured.', 'Diperkirakan produsennya, tidak diukur.'],
    FORECAST: ['Forecast of a period that had not ended.', 'Ramalan untuk periode yang belum berakhir.'],
    REVISED: ['Value that corrects an earlier release.', 'Nilai yang memperbaiki rilis sebelumnya.'],
    MISSING: ['No value was found. Never to be read as zero.', 'Nilai tidak ditemukan. Tidak pernah berarti nol.'],
    NOT_APPLICABLE: ['Indicator does not apply here.', 'Indikator tidak berlaku di sini.'],
    NOT_YET_DUE: ['Not due for publication yet.', 'Belum waktunya diterbitkan.'],
    SUPPRESSED: [
      'Withheld, because it would say something about single persons or firms. Never to be read as zero.',
      'Ditahan, karena dapat mengungkap perorangan atau perusahaan tertentu. Tidak pernah berarti nol.',
    ],
    BREAK_IN_SERIES: [
      'First value after a change of method; not to be compared with earlier ones.',
      'Nilai pertama setelah perubahan metode; tidak dapat dibandingkan dengan nilai sebelumnya.',
    ],
  },
);
export type ObservationStatus = keyof typeof ObservationStatus;

const withoutValue = `status in ('MISSING', 'NOT_APPLICABLE', 'NOT_YET_DUE', 'SUPPRESSED')`;

@Concept({
  table: 'observation',
  tag: 'observation',
  one: 'observation',
  many: 'observations',
  about: [
    'What one indicator was in one period for one region, unit or service, as a source claims it. Sources that disagree are kept side by side, one of them preferred.',
    'Nilai satu indikator dalam satu periode untuk satu wilayah, unit, atau layanan, menurut suatu sumber. Sumber yang berbeda disimpan berdampingan, satu di antaranya diutamakan.',
  ],
  code: [
    'Indicator, region (or unit or service), period, and where they exist series and dimension, joined by "/", blanks written as "-": "HDI/16/2022/SP2020-LF". A claim that is not preferred adds its first source: "POVERTY_RATE/16/2021-03/claim:sumeks-miskin-2024".',
    'Indikator, wilayah (atau unit atau layanan), periode, serta seri dan dimensi bila ada, dihubungkan "/", spasi ditulis "-": "HDI/16/2022/SP2020-LF". Klaim yang tidak diutamakan ditambah sumber pertamanya: "POVERTY_RATE/16/2021-03/claim:sumeks-miskin-2024".',
  ],
  order: ['period', 'code'],
  rollUp: {
    table: 'observation_roll_up',
    grain: ['indicator_id', 'region_id', 'period_kind', 'grade', 'series', 'dimension', 'status', 'vintage', 'is_preferred', 'confidence'],
    number: 'value',
    period: 'period_',
    yearlyWith: 'region_id',
    collapsed: { edge: 'unit_id', as: 'has_unit', of: () => OrganizationUnit },
  },
})
@Check({ name: 'value_unless_status_says_why', expression: `(value is null and grade is null) = (${withoutValue})` })
@Check({ name: 'reason_with_missing_value', expression: `(missing_reason is not null) = (${withoutValue})` })
@Index({ properties: ['claimKey'] })
// What the roll-up leaves out.
@Index({ name: 'observation_unsettled', properties: ['indicator'], where: 'is_draft or embargo_until is not null' } as never)
// A page of all of them in their own order, and the values of one indicator in one region, however many there are.
@Index({ properties: ['periodStart', 'code', 'id'] as never })
@Index({ properties: ['indicator', 'region', 'periodStart', 'code', 'id'] as never })
// Over the kind alone it would be so small that PostgreSQL goes through a quarter of all values to spare itself a few.
@Index({ properties: ['periodKind', 'periodStart', 'code', 'id'] as never })
export class Observation {
  id!: string;
  code!: string;

  @One(
    () => Indicator,
    ['Indicator that was measured. It says the unit of the value.', 'Indikator yang diukur. Satuan nilainya disebut di sana.'],
    {
      owner: true,
      back: {
        field: 'observations',
        about: [
          'Values of the indicator by period, all regions, series, dimensions and rival claims among them.',
          'Nilai indikator menurut periode, mencakup semua wilayah, seri, dimensi, dan klaim yang bersaing.',
        ],
      },
    },
  )
  indicator!: string;

  @One(
    () => Region,
    [
      'Region that was measured. Null for a value of a unit or a service.',
      'Wilayah yang diukur. Null untuk nilai suatu unit atau layanan.',
    ],
    {
      nullable: true,
      back: { field: 'observations', about: ['Values measured for the region.', 'Nilai yang diukur untuk wilayah.'] },
    },
  )
  region!: string | null;

  @One(
    () => OrganizationUnit,
    ['Unit that was measured. Null for a value of a region.', 'Unit yang diukur. Null untuk nilai suatu wilayah.'],
    {
      nullable: true,
      back: { field: 'observations', about: ['Values measured for the unit.', 'Nilai yang diukur untuk unit.'] },
    },
  )
  unit!: string | null;

  @One(
    () => PublicService,
    [
      'Service that was measured. Null for a value of a region or of a unit as a whole.',
      'Layanan yang diukur. Null untuk nilai suatu wilayah atau unit secara keseluruhan.',
    ],
    {
      nullable: true,
      back: { field: 'observations', about: ['Values measured for the service.', 'Nilai yang diukur untuk layanan.'] },
    },
  )
  service!: string | null;

  @Inline(
    () => Period,
    [
      'Period that was measured, in its real length: poverty is a month (2023-03), growth a year (2023).',
      'Periode yang diukur, dengan panjang sebenarnya: kemiskinan per bulan (2023-03), pertumbuhan per tahun (2023).',
    ],
    periodColumns,
    { order: 'start', indexed: ['kind'] },
  )
  period!: Period;

  @Column(
    decimal,
    [
      'Value in the unit of the indicator: "12.84". Null when the status says why, and for indicators that have a grade only.',
      'Nilai dalam satuan indikator: "12.84". Null bila status menyebut sebabnya, dan untuk indikator yang hanya berpredikat.',
    ],
    { nullable: true, order: true },
  )
  value!: string | null;

  @Column(
    text,
    [
      'Grade as the source prints it, not worked out by the hub: "WTP", "BB", "GREEN". Null when the source prints none.',
      'Predikat sebagaimana tercetak dalam sumber, bukan hitungan hub: "WTP", "BB", "GREEN". Null bila sumber tidak mencetaknya.',
    ],
    { nullable: true, filter: true },
  )
  grade!: string | null;

  @Column(
    text,
    [
      'Series (method) that the value belongs to: "SP2010", "SP2020-LF", "constant 2010 prices". Values of different series can\'t be compared. Null when the indicator has one series.',
      'Seri (metode) asal nilai: "SP2010", "SP2020-LF", "constant 2010 prices". Nilai dari seri yang berbeda tidak dapat dibandingkan. Null bila indikator hanya memiliki satu seri.',
    ],
    { nullable: true, filter: true },
  )
  series!: string | null;

  @Column(
    text,
    [
      'Part of the population that was measured: "sex=FEMALE", "sex=TOTAL". Null when the value is not divided.',
      'Bagian penduduk yang diukur: "sex=FEMALE", "sex=TOTAL". Null bila nilai tidak dirinci.',
    ],
    { nullable: true, filter: true },
  )
  dimension!: string | null;

  @Column(oneOf(ObservationStatus), ['What kind of value it is, or why there is none.', 'Jenis nilai, atau sebab nilainya tidak ada.'], {
    order: true,
  })
  status!: ObservationStatus;

  @Column(
    text,
    [
      'Why there is no value, in English. Null exactly when there is a value or a grade.',
      'Sebab nilainya tidak ada, dalam bahasa Inggris. Null tepat bila ada nilai atau predikat.',
    ],
    { nullable: true, contains: true },
  )
  missingReason!: string | null;

  @Column(
    int,
    [
      'Which release of this value it is: 1 for the first one known to the hub, 2 for a later revision.',
      'Rilis keberapa dari nilai ini: 1 untuk yang pertama diketahui hub, 2 untuk revisi sesudahnya.',
    ],
    { filter: true },
  )
  vintage!: number;

  @Column(date, ['Day on which the value was released. Null when not known.', 'Hari nilai dirilis. Null bila tidak diketahui.'], {
    nullable: true,
    filter: true,
  })
  releasedOn!: string | null;

  @Column(
    bool,
    [
      'True for the claim that the hub prefers among rival ones, and where there is only one.',
      'Benar untuk klaim yang diutamakan hub di antara klaim yang bersaing, dan bila hanya ada satu klaim.',
    ],
    { filter: true },
  )
  isPreferred!: boolean;

  @Column(
    text,
    [
      'Why the claim is, or is not, the preferred one, in English. Null when it has no rivals or nothing was noted.',
      'Alasan klaim diutamakan atau tidak, dalam bahasa Inggris. Null bila tidak ada klaim lain atau tidak dicatat.',
    ],
    { nullable: true },
  )
  preferenceReason!: string | null;

  @Column(text, ['', ''], { shown: false })
  claimKey!: string;

  @Many(
    () => Observation,
    [
      'Other claims and vintages for the same indicator, region, period, series and dimension.',
      'Klaim dan rilis lain untuk indikator, wilayah, periode, seri, dan dimensi yang sama.',
    ],
    {
      on: (parent, child) =>
        sql`${sql.ref(`${child}.claim_key`)} = ${sql.ref(`${parent}.claim_key`)} and ${sql.ref(`${child}.id`)} <> ${sql.ref(`${parent}.id`)}`,
      alike: 'claim_key',
    },
  )
  rivalClaims!: Observation[];
}
