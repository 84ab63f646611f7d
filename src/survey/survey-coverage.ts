import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { DateScalar } from '../core/scalars.ts';
import { Figure } from '../reckon/figure.ts';

@ObjectType({
  description: both([
    'How many services were asked about in a recent satisfaction survey.',
    'Berapa banyak layanan yang baru disurvei kepuasannya.',
  ]),
  simpleResolvers: true,
})
export class SurveyCoverage {
  @Field(() => DateScalar, { description: both(['Day it is worked out for.', 'Hari perhitungannya.']) })
  day!: string;

  @Field(() => Int, { description: both(['Services in force that day.', 'Layanan yang berlaku pada hari itu.']) })
  services!: number;

  @Field(() => Int, {
    description: both([
      'Those with a survey that ended in the latest months; how many months is said by the rule (SKM_COVERAGE).',
      'Di antaranya yang mempunyai survei yang berakhir dalam bulan-bulan terakhir; jumlah bulannya menurut aturan (SKM_COVERAGE).',
    ]),
  })
  surveyed!: number;

  @Field(() => Figure, {
    description: both([
      'Share of surveyed services, in percent (SKM_COVERAGE). Not computable without a service.',
      'Bagian layanan yang disurvei, dalam persen (SKM_COVERAGE). Tidak dapat dihitung bila tidak ada layanan.',
    ]),
  })
  share!: Figure;
}
