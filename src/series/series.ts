import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { Period } from '../core/period.ts';
import { Decimal } from '../core/scalars.ts';
import { Pointer, Said } from '../describe/computed.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Observation } from '../indicator/observation.ts';
import { Target } from '../indicator/target.ts';
import { PlanningDocument } from '../plan/planning-document.ts';
import type { Keyed } from '../read/array-page.ts';
import { Region } from '../region/region.ts';
import { PublicService } from '../service/public-service.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { SeriesStep } from './grid.ts';
import { SeriesPoint } from './point.ts';

@ObjectType({ description: both(['A change of method.', 'Perubahan metode.']), simpleResolvers: true })
export class SeriesBreak {
  @Field(() => Period, { description: both(['First period of the new method.', 'Periode pertama metode baru.']) })
  period!: Period;

  @Field(() => String, {
    nullable: true,
    description: both(['Series before. Null when it has no name.', 'Seri sebelumnya. Null bila tidak bernama.']),
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both(['Series from then on. Null when it has no name.', 'Seri sejak saat itu. Null bila tidak bernama.']),
  })
  after!: string | null;

  @Said(['What changed.', 'Apa yang berubah.'])
  reason!: About;
}

@ObjectType({
  description: both(['A target that was looked at for the line.', 'Target yang dipertimbangkan untuk garis.']),
  simpleResolvers: true,
})
export class SeriesTarget {
  @Pointer(() => Target, ['Target as the plan states it.', 'Target sebagaimana ditetapkan rencana.'])
  target!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: both(['Number to be reached. Null for a grade.', 'Angka yang harus dicapai. Null untuk predikat.']),
  })
  value!: string | null;

  @Field(() => Period, {
    nullable: true,
    description: both([
      'Period of the series in which it stands: for a target of a year, that of the reference month. Null when it is not on the line.',
      'Periode deret tempatnya: untuk target setahun, periode bulan acuan. Null bila tidak berada pada garis.',
    ]),
  })
  period!: Period | null;

  @Said(['Why it is not on the line. Null when it is.', 'Mengapa tidak berada pada garis. Null bila berada pada garis.'], {
    nullable: true,
  })
  reason!: About | null;
}

@ObjectType({
  description: both(['Where a line of targets begins.', 'Awal garis target.']),
  simpleResolvers: true,
})
export class SeriesBaseline {
  @Field(() => Period, { description: both(['Period of the value.', 'Periode nilai.']) })
  period!: Period;

  @Field(() => Decimal, { description: both(['Value in the unit of the indicator.', 'Nilai dalam satuan indikator.']) })
  value!: string;

  @Pointer(() => Observation, ['Row that it is.', 'Baris nilainya.'])
  observation!: string;

  @Pointer(() => PlanningDocument, ['Plan that names the year of the baseline.', 'Rencana yang menyebut tahun kondisi awal.'])
  plan!: string;
}

/** Made by `buildSeries`. */
@ObjectType({
  description: both([
    'Values of one indicator for one region, unit or service by one method, period by period without holes: an empty period says why.',
    'Nilai satu indikator untuk satu wilayah, unit, atau layanan dengan satu metode, periode demi periode tanpa lubang: periode kosong menyebut sebabnya.',
  ]),
  simpleResolvers: true,
})
export class Series implements Keyed {
  key!: string;

  @Field(() => String, {
    description: both([
      'Indicator, region, unit or service, and where they exist series and dimension: "HDI/16/SP2020-LF".',
      'Indikator, wilayah, unit, atau layanan, serta seri dan dimensi bila ada: "HDI/16/SP2020-LF".',
    ]),
  })
  code!: string;

  @Said(['Name for the legend of a chart.', 'Nama untuk legenda grafik.'])
  label!: About;

  @Pointer(() => Indicator, ['Indicator.', 'Indikator.'])
  indicator!: string;

  @Pointer(() => Region, ['Region. Null when the values are of none.', 'Wilayah. Null bila nilai bukan milik wilayah.'])
  region!: string | null;

  @Pointer(() => OrganizationUnit, ['Unit. Null when the values are of none.', 'Unit. Null bila nilai bukan milik unit.'])
  unit!: string | null;

  @Pointer(() => PublicService, ['Service. Null when the values are of none.', 'Layanan. Null bila nilai bukan milik layanan.'])
  service!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Series (method) of all its values, as in Observation. Null when it has no name.',
      'Seri (metode) semua nilainya, seperti pada Observation. Null bila tidak bernama.',
    ]),
  })
  series!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Part of the population: "sex=FEMALE". Null when not divided.',
      'Bagian penduduk: "sex=FEMALE". Null bila tidak dirinci.',
    ]),
  })
  dimension!: string | null;

  @Field(() => String, {
    description: both(['Unit of every value, in English: "percent".', 'Satuan setiap nilai, dalam bahasa Inggris: "percent".']),
  })
  unitOfMeasure!: string;

  @Field(() => SeriesStep as object, { description: both(['Step of its points.', 'Langkah titiknya.']) })
  every!: SeriesStep;

  @Field(() => [SeriesPoint], {
    description: both([
      'One point for each period of the range, earliest first, at most 500.',
      'Satu titik untuk tiap periode dalam rentang, yang terdahulu lebih dulu, paling banyak 500.',
    ]),
  })
  points!: SeriesPoint[];

  @Field(() => SeriesPoint, {
    nullable: true,
    description: both([
      'Latest point of the range with a value or a grade, forecasts aside. Null when there is none.',
      'Titik terakhir dalam rentang yang bernilai atau berpredikat, selain ramalan. Null bila tidak ada.',
    ]),
  })
  latest!: SeriesPoint | null;

  @Field(() => [SeriesBreak], {
    description: both([
      'Changes of method within the range, also those that began or ended the series. Empty when there were none.',
      'Perubahan metode dalam rentang, termasuk yang memulai atau mengakhiri deret. Kosong bila tidak ada.',
    ]),
  })
  breaks!: SeriesBreak[];

  @Field(() => SeriesBaseline, {
    nullable: true,
    description: both([
      'Value of the year that the plan starts from. Null unless just one plan with such a year sets the targets, and the value is known in this series.',
      'Nilai tahun kondisi awal rencana. Null kecuali tepat satu rencana dengan tahun itu menetapkan target, dan nilainya diketahui dalam deret ini.',
    ]),
  })
  baseline!: SeriesBaseline | null;

  @Field(() => [SeriesTarget], {
    description: both([
      'Targets that hold for what was measured, on the line or with the reason why not. Empty when there are none.',
      'Target yang berlaku untuk yang diukur, pada garis atau beserta alasan tidak di garis. Kosong bila tidak ada.',
    ]),
  })
  statedTargets!: SeriesTarget[];
}
