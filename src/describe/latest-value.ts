import { Field, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Period } from '../core/period.ts';
import { Decimal } from '../core/scalars.ts';

@ObjectType({
  description: both(['Latest value of a group, and of when it is.', 'Nilai terakhir suatu kelompok, beserta waktunya.']),
  simpleResolvers: true,
})
export class LatestValue {
  @Field(() => Decimal, {
    description: both(['Value of the one row with the latest period.', 'Nilai satu baris dengan periode terakhir.']),
  })
  value!: string;

  @Field(() => Period, { description: both(['Period or day of that row.', 'Periode atau hari baris itu.']) })
  period!: Period;
}
