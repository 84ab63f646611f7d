import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { DateScalar, Decimal } from '../core/scalars.ts';
import { Pointer, Said } from '../describe/computed.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { RatingGrade } from './rating-grade.ts';
import { RatingScale } from './rating-scale.ts';

/** Made by `rate`. */
@ObjectType({
  description: both([
    'Grade of one score by the scale in force on one day, with how it was found.',
    'Predikat satu nilai menurut skala yang berlaku pada satu hari, beserta cara menemukannya.',
  ]),
  simpleResolvers: true,
})
export class RatedScore {
  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Score that was graded, as it was given: "79.86". Null when there was none to grade.',
      'Nilai yang diberi predikat, apa adanya: "79.86". Null bila tidak ada nilai.',
    ]),
  })
  score!: string | null;

  @Field(() => DateScalar, { description: both(['Day whose scale was used.', 'Hari yang skalanya dipakai.']) })
  on!: string;

  @Pointer(
    () => RatingScale,
    [
      'Scale that was used. Null when no scale with the code asked for is public.',
      'Skala yang dipakai. Null bila tidak ada skala publik dengan kode yang diminta.',
    ],
  )
  scale!: string | null;

  @Pointer(
    () => RatingGrade,
    [
      'Grade that the score earns. Null when none could be found; `rank.reason` says why.',
      'Predikat nilai itu. Null bila tidak ditemukan; `rank.reason` menyebutkan sebabnya.',
    ],
  )
  grade!: string | null;

  @Said(['What the grade says in words: "Baik". Null without a grade.', 'Arti predikat dalam kata: "Baik". Null bila tanpa predikat.'], {
    nullable: true,
  })
  label!: About | null;

  @Field(() => Figure, {
    description: both([
      'Place of the grade on its scale, 1 for the best, worked out from the score and the limits of the scale; its explanation shows every limit that was looked at.',
      'Urutan predikat pada skalanya, 1 untuk yang terbaik, dihitung dari nilai dan batas-batas skala; penjelasannya memuat setiap batas yang diperiksa.',
    ]),
  })
  rank!: Figure;

  @Field(() => Finding, {
    nullable: true,
    description: both([
      'SCORE_OUTSIDE_SCALE when there is no such score on the scale. Null otherwise.',
      'SCORE_OUTSIDE_SCALE bila nilai seperti itu tidak ada pada skala. Null selain itu.',
    ]),
  })
  finding!: Finding | null;

  /** Letter or word of the grade, for calculations that go on from it; the graph shows the grade itself. */
  gradeCode!: string | null;
}
