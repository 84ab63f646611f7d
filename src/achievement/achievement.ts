import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import type { Confidence } from '../core/enums.ts';
import { Pointer, Said } from '../describe/computed.ts';
import { Observation } from '../indicator/observation.ts';
import { Target } from '../indicator/target.ts';
import { RatedScore } from '../rating/rated-score.ts';
import type { Keyed } from '../read/array-page.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { ActualChoice } from './actual.ts';

export const AchievementStatus = enumeration('AchievementStatus', ['Whether a target was reached.', 'Apakah suatu target tercapai.'], {
  ACHIEVED: [
    'Reached: the value, unrounded, is as good as the target or better; for a range, inside it or on its better side.',
    'Tercapai: nilai, tanpa pembulatan, sama dengan target atau lebih baik; untuk rentang, di dalamnya atau di sisi yang lebih baik.',
  ],
  NOT_ACHIEVED: ['Missed.', 'Tidak tercapai.'],
  NO_VALUE: ['No value of the period is known, or only a forecast.', 'Nilai pada periode itu tidak diketahui, atau baru ramalan.'],
  NOT_COMPARABLE: [
    'There is a target and perhaps a value, but they can not be compared: another series, no direction, a grade that is not on the scale.',
    'Target ada dan mungkin nilainya ada, tetapi tidak dapat dibandingkan: seri berbeda, tanpa arah, atau predikat tidak ada pada skala.',
  ],
  NO_TARGET: ['No target is set.', 'Target tidak ditetapkan.'],
});
export type AchievementStatus = keyof typeof AchievementStatus;

/** Made by `judge`. */
@ObjectType({
  description: both(['One target against the value of its period.', 'Satu target dibandingkan dengan nilai pada periodenya.']),
  simpleResolvers: true,
})
export class Achievement implements Keyed {
  key!: string;

  @Field(() => AchievementStatus as object, {
    description: both([
      'Whether the target was reached, decided on exact values, not on the rounded percentage.',
      'Apakah target tercapai, ditentukan dari nilai tepat, bukan dari persentase yang dibulatkan.',
    ]),
  })
  status!: AchievementStatus;

  @Said(['Why the target could not be judged. Null when it was.', 'Mengapa target tidak dapat dinilai. Null bila dapat.'], {
    nullable: true,
  })
  reason!: About | null;

  @Field(() => Figure, {
    description: both([
      'Achievement in percent, two decimals, not capped (ACHIEVEMENT_HIGHER, ACHIEVEMENT_LOWER, ACHIEVEMENT_RANGE). Not computable without a value, across a break in the series, for grades, and for a target of zero or below.',
      'Capaian dalam persen, dua desimal, tidak dipotong (ACHIEVEMENT_HIGHER, ACHIEVEMENT_LOWER, ACHIEVEMENT_RANGE). Tidak dihitung bila nilai tidak ada, melintasi patahan deret, untuk predikat, dan untuk target nol atau kurang.',
    ]),
  })
  percent!: Figure;

  @Field(() => RatedScore, {
    description: both([
      'Level of the percentage, rounded to a whole number first (ACHIEVEMENT_LEVEL): very high, high, medium, low, very low. Its scale is not confirmed, so the public gets no grade here and the reason instead.',
      'Tingkat capaian dari persentase yang dibulatkan ke bilangan bulat (ACHIEVEMENT_LEVEL): sangat tinggi, tinggi, sedang, rendah, sangat rendah. Skalanya belum terkonfirmasi, sehingga publik tidak memperoleh tingkat, melainkan alasannya.',
    ]),
  })
  level!: RatedScore;

  @Pointer(() => Target, ['Target that is judged.', 'Target yang dinilai.'])
  target!: string;

  @Pointer(
    () => Observation,
    [
      'Preferred value that the target is compared with; where it has none, the row that says why. Null when there is no such row, or none can be chosen.',
      'Nilai yang diutamakan sebagai pembanding; bila tanpa nilai, baris yang menyebut sebabnya. Null bila tidak ada, atau tidak dapat dipilih.',
    ],
  )
  actual!: string | null;

  @Field(() => ActualChoice as object, {
    nullable: true,
    description: both([
      'How the value was chosen (ACHIEVEMENT_ACTUAL). Null without a value.',
      'Cara memilih nilai (ACHIEVEMENT_ACTUAL). Null bila tidak ada nilai.',
    ]),
  })
  chosenBy!: ActualChoice | null;

  @Pointer(
    () => Observation,
    [
      'Value of the baseline year of the plan that sets the target, of the same series. Null when the plan names no baseline year or no such value is known.',
      'Nilai tahun kondisi awal dari rencana yang menetapkan target, dalam seri yang sama. Null bila rencana tidak menyebut tahun kondisi awal atau nilainya tidak diketahui.',
    ],
  )
  baseline!: string | null;

  @Field(() => Figure, {
    description: both([
      'How far the value moved from the baseline, in the unit of the indicator (ACHIEVEMENT_BASELINE). Not computable without a baseline of the same series.',
      'Pergeseran nilai dari kondisi awal, dalam satuan indikator (ACHIEVEMENT_BASELINE). Tidak dihitung bila tidak ada kondisi awal dalam seri yang sama.',
    ]),
  })
  sinceBaseline!: Figure;

  @Field(() => [Finding], {
    description: both([
      'What was found on the way, gravest first: TARGET_SERIES_UNCLEAR, ACTUAL_BEFORE_END and others. Empty when nothing was.',
      'Temuan selama penilaian, yang paling serius dahulu: TARGET_SERIES_UNCLEAR, ACTUAL_BEFORE_END, dan lainnya. Kosong bila tidak ada.',
    ]),
  })
  findings!: Finding[];
}

/** With what further calculations need and the graph does not show. */
export interface Judged extends Achievement {
  confidence: Confidence;
  indicatorId: string;
  indicatorCode: string;
  period: string;
  year: number;
}

export const canBeJudged = ({ status }: Pick<Achievement, 'status'>): boolean => status === 'ACHIEVED' || status === 'NOT_ACHIEVED';
