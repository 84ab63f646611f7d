import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { ComputedMany, Pointer } from '../describe/computed.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Observation } from '../indicator/observation.ts';
import { PlanningDocument } from '../plan/planning-document.ts';
import type { Keyed } from '../read/array-page.ts';
import { Figure } from '../reckon/figure.ts';
import { Achievement, AchievementStatus } from './achievement.ts';

@ObjectType({
  description: both([
    'One indicator in one period of a matrix: its target against its value, or that no target was set.',
    'Satu indikator pada satu periode dalam matriks: target dibandingkan dengan nilainya, atau bahwa target tidak ditetapkan.',
  ]),
  simpleResolvers: true,
})
export class AchievementRow implements Keyed {
  key!: string;

  @Pointer(() => Indicator, ['Indicator.', 'Indikator.'])
  indicator!: string;

  @Field(() => Int, { description: both(['Year in which the period lies.', 'Tahun yang memuat periode.']) })
  year!: number;

  @Field(() => String, {
    description: both([
      'Code of the period: 2023, or 2023-Q1 for a target of a quarter.',
      'Kode periode: 2023, atau 2023-Q1 untuk target triwulan.',
    ]),
  })
  period!: string;

  @Field(() => AchievementStatus as object, {
    description: both([
      'Whether the target was reached; NO_TARGET where none was set.',
      'Apakah target tercapai; NO_TARGET bila tidak ditetapkan.',
    ]),
  })
  status!: AchievementStatus;

  @Field(() => Achievement, {
    nullable: true,
    description: both([
      'Target, value and percentage. Null where no target was set.',
      'Target, nilai, dan persentase. Null bila target tidak ditetapkan.',
    ]),
  })
  achievement!: Achievement | null;

  @Pointer(
    () => Observation,
    [
      'Value of the period. Where no target was set, that of the province or of the unit of the indicator. Null when none is known.',
      'Nilai pada periode. Bila target tidak ditetapkan, nilai provinsi atau unit pemilik indikator. Null bila tidak diketahui.',
    ],
  )
  actual!: string | null;
}

@ObjectType({
  description: both([
    'Targets and values of several indicators over the years of a plan.',
    'Target dan nilai beberapa indikator sepanjang tahun rencana.',
  ]),
  simpleResolvers: true,
})
export class AchievementMatrix {
  @Pointer(() => PlanningDocument, ['Plan that was asked for. Null when every plan was.', 'Rencana yang diminta. Null bila semua rencana.'])
  plan!: string | null;

  @Field(() => Int, { description: both(['First year.', 'Tahun pertama.']) })
  from!: number;

  @Field(() => Int, { description: both(['Last year, inclusive.', 'Tahun terakhir, termasuk tahun itu.']) })
  to!: number;

  @ComputedMany(
    () => AchievementRow,
    [
      'Rows by indicator and period: one for each target that holds, and one for each year in which an indicator has none.',
      'Baris menurut indikator dan periode: satu untuk tiap target yang berlaku, dan satu untuk tiap tahun indikator tanpa target.',
    ],
    [],
    matrix => matrix['rows'] as AchievementRow[],
  )
  rows!: AchievementRow[];

  @Field(() => Figure, {
    description: both([
      'Share of the targets of the matrix that were achieved among those that can be judged, in percent (ACHIEVEMENT_ROLL_UP). Not computable when none can be.',
      'Bagian target dalam matriks yang tercapai di antara yang dapat dinilai, dalam persen (ACHIEVEMENT_ROLL_UP). Tidak dihitung bila tidak ada yang dapat dinilai.',
    ]),
  })
  rollUp!: Figure;
}
