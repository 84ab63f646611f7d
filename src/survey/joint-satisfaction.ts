import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Period } from '../core/period.ts';
import { Pointer } from '../describe/computed.ts';
import type { Keyed } from '../read/array-page.ts';
import { Figure } from '../reckon/figure.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import type { Pool, SurveyTally } from './tally.ts';

const periodAbout = both([
  'Period asked for: surveys that lie wholly inside it are counted.',
  'Periode yang ditanyakan: survei yang seluruhnya berada di dalamnya dihitung.',
]);
const surveysAbout = both([
  'Surveys that were counted. Those left out are named by `findings`.',
  'Banyaknya survei yang dihitung. Yang tidak dihitung disebut dalam `findings`.',
]);
const questionnairesAbout = both(['Questionnaires of these surveys.', 'Banyaknya kuesioner dari survei-survei itu.']);
const pooledAbout = both([
  'Index of all answers taken together as if they were one survey, with exact weights (SKM_POOLED), 25 to 100: large surveys count for more.',
  'Indeks semua jawaban yang digabung seolah satu survei, dengan bobot tepat (SKM_POOLED), 25 sampai 100: survei besar lebih menentukan.',
]);

/** What both kinds carry along for the fields that are worked out of them. */
export interface Joined {
  counted: SurveyTally[];
  leftOut: SurveyTally[];
  pool: Pool;
}

@ObjectType({
  description: both([
    'Satisfaction with one unit and its services in one period, over all its surveys. No regulation says how to join surveys, so both ways stand side by side and are never mixed.',
    'Kepuasan atas satu unit dan layanannya dalam satu periode, dari semua surveinya. Cara menggabungkan survei tidak diatur, maka kedua cara disajikan berdampingan dan tidak pernah dicampur.',
  ]),
  simpleResolvers: true,
})
export class UnitSatisfaction implements Keyed {
  key!: string;

  @Pointer(() => OrganizationUnit, ['Unit that was asked about.', 'Unit yang disurvei.'])
  unit!: string;

  @Field(() => Period, { description: periodAbout })
  period!: Period;

  @Field(() => Int, { description: surveysAbout })
  surveyCount!: number;

  @Field(() => Int, { description: questionnairesAbout })
  questionnaires!: number;

  @Field(() => Figure, {
    description: both([
      'Mean of the published indices of its surveys (SKM_MEAN_OF_UNITS), 25 to 100: each survey counts once, whatever its size.',
      'Rata-rata IKM terbitan dari survei-surveinya (SKM_MEAN_OF_UNITS), 25 sampai 100: tiap survei dihitung sekali, berapa pun besarnya.',
    ]),
  })
  meanOfSurveys!: Figure;

  @Field(() => Figure, { description: pooledAbout })
  pooledAnswers!: Figure;
}

@ObjectType({
  description: both([
    'Satisfaction with the services of the province in one period. No regulation says how to join surveys, so both ways stand side by side and are never mixed.',
    'Kepuasan atas layanan provinsi dalam satu periode. Cara menggabungkan survei tidak diatur, maka kedua cara disajikan berdampingan dan tidak pernah dicampur.',
  ]),
  simpleResolvers: true,
})
export class ProvinceSatisfaction {
  @Field(() => Period, { description: periodAbout })
  period!: Period;

  @Field(() => Int, { description: both(['Units with a survey that was counted.', 'Banyaknya unit dengan survei yang dihitung.']) })
  unitCount!: number;

  @Field(() => Int, { description: surveysAbout })
  surveyCount!: number;

  @Field(() => Int, { description: questionnairesAbout })
  questionnaires!: number;

  @Field(() => Figure, {
    description: both([
      'Mean of the indices of the units (SKM_MEAN_OF_UNITS), 25 to 100: each unit counts once, whatever its number of surveys and answers.',
      'Rata-rata IKM unit-unit (SKM_MEAN_OF_UNITS), 25 sampai 100: tiap unit dihitung sekali, berapa pun survei dan jawabannya.',
    ]),
  })
  meanOfUnits!: Figure;

  @Field(() => Figure, { description: pooledAbout })
  pooledAnswers!: Figure;
}
