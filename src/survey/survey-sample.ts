import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Figure } from '../reckon/figure.ts';

@ObjectType({
  description: both(['Respondents that a survey needs and those it has.', 'Responden yang diperlukan survei dan yang diperolehnya.']),
  simpleResolvers: true,
})
export class SurveySample {
  @Field(() => Figure, {
    description: both([
      'Respondents required by the formula of Krejcie and Morgan (SKM_SAMPLE_SIZE). Not computable when the population is not reported.',
      'Responden yang diperlukan menurut rumus Krejcie dan Morgan (SKM_SAMPLE_SIZE). Tidak dapat dihitung bila populasi tidak dilaporkan.',
    ]),
  })
  required!: Figure;

  @Field(() => Int, {
    description: both(['Questionnaires that the hub has.', 'Banyaknya kuesioner yang ada di hub.']),
  })
  reached!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: both([
      'True when at least as many answered as are required. Null when the requirement is not known.',
      'Benar bila yang menjawab sedikitnya sebanyak yang diperlukan. Null bila keperluannya tidak diketahui.',
    ]),
  })
  isReached!: boolean | null;
}
