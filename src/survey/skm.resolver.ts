import { Int } from 'type-graphql';
import type { About } from '../core/about.ts';
import { badInput } from '../core/errors.ts';
import { Computed, ComputedMany } from '../describe/computed.ts';
import { RatedScore } from '../rating/rated-score.ts';
import type { Question } from '../read/question.ts';
import type { Argument } from '../read/shape.ts';
import { Figure } from '../reckon/figure.ts';
import { Finding } from '../reckon/finding.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { SatisfactionElementResult } from './satisfaction-element-result.ts';
import { SatisfactionSurvey, WeightPolicy } from './satisfaction-survey.ts';
import { requiredSample, skmIndex, skmInterval } from './skm.ts';
import { surveyFindings } from './survey-findings.ts';
import { gradeOf } from './survey-grade.ts';
import { SurveySample } from './survey-sample.ts';
import { tallyBySurvey } from './tally.loader.ts';
import { fromWeakest, type SurveyTally } from './tally.ts';

const policyArgument: Argument = {
  name: 'weightPolicy',
  type: () => WeightPolicy,
  about: [
    'Weights to work with, to ask "what if". Those of the survey when not given.',
    'Bobot yang dipakai, untuk pengandaian. Bobot survei itu sendiri bila tidak diberikan.',
  ],
};

/** How many of the weakest elements are shown when nothing is said. */
const weakestShown = 3;

export const firstArgument: Argument = {
  name: 'first',
  type: () => Int,
  about: [
    `How many, 1 to 9; ${weakestShown} when not given. Example: 3.`,
    `Banyaknya, 1 sampai 9; ${weakestShown} bila tidak diberikan. Contoh: 3.`,
  ],
};

export function firstOf(args: Record<string, unknown>): number {
  const first = (args['first'] as number | null | undefined) ?? weakestShown;
  if (first >= 1 && first <= 9) return first;
  throw badInput(`first lies between 1 and 9; ${first} was asked for.`, `first bernilai antara 1 dan 9; diminta ${first}.`, {
    field: 'first',
    example: 'first: 3',
  });
}

type Of = (survey: SurveyTally, question: Question, args: Record<string, unknown>) => unknown;

const ofSurvey = (field: string, type: () => unknown, about: About, resolve: Of, args: Argument[] = []): void =>
  Computed(
    type,
    about,
    ['id'],
    async (row, question, _info, given) => {
      const survey = await question.load(tallyBySurvey, row['id'] as string);
      return survey && resolve(survey, question, given);
    },
    args,
  )(SatisfactionSurvey.prototype, field);

const policyOf = (args: Record<string, unknown>): WeightPolicy | undefined => (args['weightPolicy'] as WeightPolicy | null) ?? undefined;

ofSurvey(
  'skmIndex',
  () => Figure,
  [
    'Public satisfaction index ("IKM"), 25 to 100 with exact weights, rounded once to two decimals (SKM_INDEX). Not computable while an element has no answer, or the weights of its own are not recorded or do not add up to 1.',
    'Indeks kepuasan masyarakat (IKM), 25 sampai 100 dengan bobot tepat, dibulatkan sekali ke dua desimal (SKM_INDEX). Tidak dapat dihitung selama ada unsur tanpa jawaban, atau bobot yang ditetapkan sendiri tidak tercatat atau tidak berjumlah 1.',
  ],
  async (survey, question, args) => skmIndex(survey, await question.load(ruleBook, 'all'), policyOf(args)),
  [policyArgument],
);

ofSurvey(
  'skmInterval',
  () => Figure,
  [
    'Sum of the weighted means before it is converted, 1 to 4, to four decimals (SKM_INDEX).',
    'Jumlah rata-rata tertimbang sebelum dikonversi, 1 sampai 4, empat desimal (SKM_INDEX).',
  ],
  async (survey, question, args) => skmInterval(survey, await question.load(ruleBook, 'all'), policyOf(args)),
  [policyArgument],
);

ofSurvey(
  'skmGrade',
  () => RatedScore,
  [
    'Quality grade A to D of the rounded index, by the scale of the methodology of the survey on the last day of its period (SKM_GRADE).',
    'Mutu A sampai D dari indeks yang sudah dibulatkan, menurut skala metodologi survei pada hari terakhir periodenya (SKM_GRADE).',
  ],
  async (survey, question, args) => gradeOf(question, survey, skmIndex(survey, await question.load(ruleBook, 'all'), policyOf(args))),
  [policyArgument],
);

ofSurvey(
  'weakestElements',
  () => [SatisfactionElementResult],
  [
    'Elements with the lowest means, the weakest first; equal ones by their number. Elements without an answer are left out: `findings` names them.',
    'Unsur dengan rata-rata terendah, yang terlemah dahulu; yang sama menurut nomornya. Unsur tanpa jawaban tidak dimuat: `findings` menyebutkannya.',
  ],
  (survey, _question, args) => fromWeakest(survey).slice(0, firstOf(args)),
  [firstArgument],
);

ofSurvey(
  'sample',
  () => SurveySample,
  ['Required against reached sample size.', 'Ukuran sampel yang diperlukan dibandingkan dengan yang diperoleh.'],
  async (survey, question) => {
    const required = requiredSample(survey, await question.load(ruleBook, 'all'));
    return {
      required,
      reached: survey.questionnaires,
      isReached: required.value === null ? null : survey.questionnaires >= Number(required.value),
    };
  },
);

/** All that a survey gives reason to look at, with the loaders of the question. */
export async function findingsOfSurvey(survey: SurveyTally, question: Question): Promise<Finding[]> {
  const book = await question.load(ruleBook, 'all');
  const index = skmIndex(survey, book);
  const [grade, exactGrade] = await Promise.all([
    gradeOf(question, survey, index),
    gradeOf(question, survey, skmIndex(survey, book, 'EXACT')),
  ]);
  return surveyFindings({ survey, index, grade, exactGrade }, book);
}

ComputedMany(
  () => Finding,
  [
    'What the survey gives reason to look at: elements without an answer, too small a sample, weights that are missing. Empty when nothing does.',
    'Hal yang perlu diperiksa pada survei: unsur tanpa jawaban, sampel terlalu kecil, bobot yang tidak ada. Kosong bila tidak ada.',
  ],
  ['id'],
  async (row, question) => {
    const survey = await question.load(tallyBySurvey, row['id'] as string);
    return survey ? findingsOfSurvey(survey, question) : [];
  },
)(SatisfactionSurvey.prototype, 'findings');
