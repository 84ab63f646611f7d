import { Field, Float, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { DateTime, Decimal } from '../core/scalars.ts';
import { Said } from '../describe/computed.ts';
import { ObservationStatus } from '../indicator/observation.ts';
import { instantOf, millisecondsOf } from './bound.ts';
import type { Series } from './series.ts';
import { SeriesGap } from './words.ts';

/** Made by `rowsOf`. */
@ObjectType({
  description: both([
    'One point of one series as a flat row, which charting tools plot as it is.',
    'Satu titik dari satu deret sebagai baris datar, yang langsung dapat digambar oleh alat grafik.',
  ]),
  simpleResolvers: true,
})
export class SeriesRow {
  @Field(() => DateTime, {
    description: both([
      'Timestamp at which the period begins in Palembang: "2021-03-01T00:00:00+07:00".',
      'Cap waktu awal periode di Palembang: "2021-03-01T00:00:00+07:00".',
    ]),
  })
  time!: string;

  @Field(() => String, {
    description: both([
      'Same instant in epoch milliseconds, as text: "1614531600000".',
      'Saat yang sama dalam milidetik epoch, sebagai teks: "1614531600000".',
    ]),
  })
  timeMs!: string;

  @Field(() => String, { description: both(['Code of the period: "2021-03".', 'Kode periode: "2021-03".']) })
  period!: string;

  @Said(['Name of the series for the legend.', 'Nama deret untuk legenda.'])
  label!: About;

  @Field(() => String, { description: both(['Code of the series, as Series.code.', 'Kode deret, seperti Series.code.']) })
  code!: string;

  @Field(() => String, { description: both(['Code of the indicator.', 'Kode indikator.']) })
  indicatorCode!: string;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Code of the region, unit or service. Null where values name none.',
      'Kode wilayah, unit, atau layanan. Null bila tidak disebut.',
    ]),
  })
  subjectCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Series (method). Null when it has no name.', 'Seri (metode). Null bila tidak bernama.']),
  })
  series!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Part of the population. Null when not divided.', 'Bagian penduduk. Null bila tidak dirinci.']),
  })
  dimension!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Exact value. Null when gap says why, and for a grade.',
      'Nilai tepat. Null bila gap menyebut sebabnya, dan untuk predikat.',
    ]),
  })
  value!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: both([
      'Nearest binary float of value, for charts only: they do not plot text. Figures are read from value (rule 14 is broken here on purpose).',
      'Bilangan biner terdekat dari value, hanya untuk grafik: teks tidak dapat digambar. Angka dibaca dari value (aturan 14 sengaja dilanggar di sini).',
    ]),
  })
  number!: number | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Grade as the source prints it. Null when it prints none.', 'Predikat menurut sumber. Null bila tidak ada.']),
  })
  grade!: string | null;

  @Field(() => String, { description: both(['Unit of the value, in English.', 'Satuan nilai, dalam bahasa Inggris.']) })
  unitOfMeasure!: string;

  @Field(() => ObservationStatus as object, {
    nullable: true,
    description: both(['What kind of value it is. Null without a row.', 'Jenis nilai. Null bila tidak ada baris.']),
  })
  status!: ObservationStatus | null;

  @Field(() => SeriesGap as object, {
    nullable: true,
    description: both(['Why the point is empty. Null when it is not.', 'Mengapa titik kosong. Null bila tidak kosong.']),
  })
  gap!: SeriesGap | null;

  @Field(() => Boolean, {
    description: both(['True for the first value after a change of method.', 'Benar untuk nilai pertama setelah perubahan metode.']),
  })
  isBreak!: boolean;

  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Where the line of targets stands, exactly. Null beside it.',
      'Letak garis target, secara tepat. Null di luar garis.',
    ]),
  })
  target!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: both(['Nearest binary float of target, for charts only.', 'Bilangan biner terdekat dari target, hanya untuk grafik.']),
  })
  targetNumber!: number | null;
}

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** The points of a series as flat rows. */
export function rowsOf(series: Series, indicatorCode: string, subjectCode: string | null): SeriesRow[] {
  const { code, dimension, unitOfMeasure, label } = series;
  return series.points.map(point => ({
    time: instantOf(point.period.start),
    timeMs: millisecondsOf(point.period.start),
    period: point.period.code,
    label,
    code,
    indicatorCode,
    subjectCode,
    series: series.series,
    dimension,
    value: point.value,
    number: numberOf(point.value),
    grade: point.grade,
    unitOfMeasure,
    status: point.status,
    gap: point.gap,
    isBreak: point.isBreak,
    get target() {
      return point.targetValue?.value ?? null;
    },
    get targetNumber() {
      return numberOf(point.targetValue?.value ?? null);
    },
  }));
}
