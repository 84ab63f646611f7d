import { Field, Int, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { Confidence } from '../core/enums.ts';
import { Period } from '../core/period.ts';
import { Decimal } from '../core/scalars.ts';
import { Pointer, Said } from '../describe/computed.ts';
import { Observation, ObservationStatus } from '../indicator/observation.ts';
import { Target } from '../indicator/target.ts';
import { Figure } from '../reckon/figure.ts';
import { SeriesGap, SeriesRefusal } from './words.ts';

@ObjectType({
  description: both([
    'A point of a series against an earlier one: never across a change of method, and never over an empty period.',
    'Satu titik deret terhadap titik sebelumnya: tidak pernah melintasi perubahan metode, dan tidak pernah melompati periode kosong.',
  ]),
  simpleResolvers: true,
})
export class SeriesComparison {
  @Field(() => String, {
    description: both(['Code of the earlier period: "2021-03".', 'Kode periode sebelumnya: "2021-03".']),
  })
  period!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Earlier value, in the unit of the indicator. Null when nothing is compared.',
      'Nilai sebelumnya, dalam satuan indikator. Null bila tidak dibandingkan.',
    ]),
  })
  value!: string | null;

  @Pointer(
    () => Observation,
    [
      'Row of the earlier value. Null when nothing is compared, and when it is a sum.',
      'Baris nilai sebelumnya. Null bila tidak dibandingkan, dan bila berupa jumlah.',
    ],
  )
  against!: string | null;

  @Field(() => Figure, {
    description: both([
      'Value less the earlier one, in the unit of the indicator (OBSERVATION_CHANGE).',
      'Nilai dikurangi nilai sebelumnya, dalam satuan indikator (OBSERVATION_CHANGE).',
    ]),
  })
  absolute!: Figure;

  @Field(() => Figure, {
    description: both([
      'Change in percent of the earlier value, two decimals (OBSERVATION_CHANGE). Not computable when that is zero or below.',
      'Perubahan dalam persen dari nilai sebelumnya, dua desimal (OBSERVATION_CHANGE). Tidak dihitung bila nilai itu nol atau kurang.',
    ]),
  })
  percent!: Figure;

  @Field(() => SeriesRefusal as object, {
    nullable: true,
    description: both([
      'Why nothing is compared; the figures say it in words. Null when the change is given.',
      'Mengapa tidak dibandingkan; angkanya menyebutkan dengan kata-kata. Null bila perubahannya diberikan.',
    ]),
  })
  refusal!: SeriesRefusal | null;
}

@ObjectType({
  description: both(['Where the line of targets stands in a period.', 'Letak garis target pada suatu periode.']),
  simpleResolvers: true,
})
export class SeriesTargetValue {
  @Field(() => Decimal, {
    description: both([
      'Value in the unit of the indicator; of a range the end that decides, as for an achievement.',
      'Nilai dalam satuan indikator; dari suatu rentang, batas yang menentukan, seperti pada capaian.',
    ]),
  })
  value!: string;

  @Field(() => Boolean, {
    description: both([
      'True when no plan states it: it lies straight between what is stated before and after.',
      'Benar bila tidak ditetapkan rencana: terletak lurus di antara yang ditetapkan sebelum dan sesudahnya.',
    ]),
  })
  isInterpolated!: boolean;

  @Pointer(
    () => Target,
    [
      'Target that states it. Null when interpolated, and at the baseline.',
      'Target yang menetapkannya. Null bila interpolasi, dan pada kondisi awal.',
    ],
  )
  target!: string | null;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'How an interpolated value came about, four decimals (SERIES_TARGET_LINE). Null where the value is stated.',
      'Cara memperoleh nilai interpolasi, empat desimal (SERIES_TARGET_LINE). Null bila nilainya ditetapkan.',
    ]),
  })
  figure!: Figure | null;
}

/** Made by `pointAt`. */
@ObjectType({
  description: both([
    'One period of a series: its value, or the reason why it has none.',
    'Satu periode suatu deret: nilainya, atau sebab nilainya tidak ada.',
  ]),
  simpleResolvers: true,
})
export class SeriesPoint {
  @Field(() => Period, {
    description: both([
      'Period that was measured, in its real length: poverty by half years stands under its months, 2021-03 and 2021-09. Of an empty point, the one expected.',
      'Periode yang diukur, dengan panjang sebenarnya: kemiskinan per semester tercantum menurut bulannya, 2021-03 dan 2021-09. Pada titik kosong, periode yang diharapkan.',
    ]),
  })
  period!: Period;

  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Value in the unit of the indicator, that of the preferred claim. Null when gap says why, and for a grade.',
      'Nilai dalam satuan indikator, dari klaim yang diutamakan. Null bila gap menyebut sebabnya, dan untuk predikat.',
    ]),
  })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Grade as the source prints it: "WTP". Null when it prints none.',
      'Predikat menurut sumber: "WTP". Null bila tidak ada.',
    ]),
  })
  grade!: string | null;

  @Field(() => ObservationStatus as object, {
    nullable: true,
    description: both([
      'What kind of value it is; of a sum, that of its least settled part. Null without a row.',
      'Jenis nilai; untuk jumlah, jenis bagiannya yang paling belum tetap. Null bila tidak ada baris.',
    ]),
  })
  status!: ObservationStatus | null;

  @Field(() => SeriesGap as object, {
    nullable: true,
    description: both([
      'Why the point is empty. Null exactly when it has a value or a grade.',
      'Mengapa titik kosong. Null tepat bila ada nilai atau predikat.',
    ]),
  })
  gap!: SeriesGap | null;

  @Said(['Why the point is empty, in words. Null when it is not.', 'Mengapa titik kosong, dengan kata-kata. Null bila tidak kosong.'], {
    nullable: true,
  })
  reason!: About | null;

  @Field(() => Boolean, {
    description: both([
      'True for the first value after a change of method: nothing is compared across it.',
      'Benar untuk nilai pertama setelah perubahan metode: tidak ada perbandingan melintasinya.',
    ]),
  })
  isBreak!: boolean;

  @Field(() => Boolean, {
    description: both([
      'True when the value is not final: provisional, estimated or a forecast.',
      'Benar bila nilai belum tetap: sementara, perkiraan, atau ramalan.',
    ]),
  })
  isProvisional!: boolean;

  @Field(() => Int, {
    description: both([
      'Number of claims beside the preferred one: Observation.rivalClaims names them.',
      'Banyaknya klaim di samping yang diutamakan: disebut dalam Observation.rivalClaims.',
    ]),
  })
  rivalCount!: number;

  @Field(() => Confidence as object, {
    nullable: true,
    description: both([
      'How sure the row is; of a sum, the weakest of its parts. Null without a row.',
      'Keyakinan atas baris; untuk jumlah, yang terlemah di antara bagiannya. Null bila tidak ada baris.',
    ]),
  })
  confidence!: Confidence | null;

  @Pointer(
    () => Observation,
    [
      'Row the point shows, with its sources and rival claims. Null for a sum, and where there is no row.',
      'Baris yang ditampilkan, beserta sumber dan klaim lainnya. Null untuk jumlah, dan bila tidak ada baris.',
    ],
  )
  observation!: string | null;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'How a value that was added up came about (SERIES_SUM). Null where it is one row.',
      'Cara memperoleh nilai yang dijumlahkan (SERIES_SUM). Null bila berasal dari satu baris.',
    ]),
  })
  sum!: Figure | null;

  @Field(() => SeriesComparison, {
    description: both(['Against the period right before.', 'Terhadap periode tepat sebelumnya.']),
  })
  previous!: SeriesComparison;

  @Field(() => SeriesComparison, {
    description: both(['Against the same period a year before.', 'Terhadap periode yang sama setahun sebelumnya.']),
  })
  yearOnYear!: SeriesComparison;

  @Field(() => Figure, {
    nullable: true,
    description: both([
      'Value where the base period is 100, two decimals (SERIES_INDEX). Not computable across a break. Null when no base was asked for.',
      'Nilai bila periode dasar 100, dua desimal (SERIES_INDEX). Tidak dihitung melintasi patahan. Null bila dasar tidak diminta.',
    ]),
  })
  index!: Figure | null;

  @Field(() => SeriesRefusal as object, {
    nullable: true,
    description: both([
      'Why there is no index. Null when there is one, or none was asked for.',
      'Mengapa indeks tidak ada. Null bila ada, atau tidak diminta.',
    ]),
  })
  indexRefusal!: SeriesRefusal | null;

  @Field(() => SeriesTargetValue, {
    nullable: true,
    description: both([
      'Where the line from the baseline through the targets stands. Null before, behind and beside it.',
      'Letak garis dari kondisi awal melalui target. Null sebelum, sesudah, dan di luar garis.',
    ]),
  })
  targetValue!: SeriesTargetValue | null;
}
