import type { About } from '../core/about.ts';
import { notAfterToday } from '../core/days.ts';
import { Computed, ComputedMany } from '../describe/computed.ts';
import { RatedScore } from '../rating/rated-score.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument, Class } from '../read/shape.ts';
import type { Figure } from '../reckon/figure.ts';
import { Finding, finding, findingKind } from '../reckon/finding.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { type ProvinceJoint, periodAsked, satisfactionOfProvince, satisfactionOfUnit } from './joint-satisfaction.loader.ts';
import { type Joined, ProvinceSatisfaction, UnitSatisfaction } from './joint-satisfaction.ts';
import { SatisfactionElementResult } from './satisfaction-element-result.ts';
import { findingsOfSurvey, firstArgument, firstOf } from './skm.resolver.ts';
import { skmIndex } from './skm.ts';
import { gradeOf } from './survey-grade.ts';
import { elementsOf, fromWeakest } from './tally.ts';

const leftOutOfMean = findingKind({
  code: 'SURVEY_LEFT_OUT_OF_MEAN',
  severity: 'WARNING',
  rule: 'SKM_MEAN_OF_UNITS',
  means: [
    'A survey of the period has no index of its own, so the mean of surveys or units stands without it. What answers it has are pooled all the same.',
    'Suatu survei pada periode itu tidak mempunyai indeks sendiri, sehingga rata-rata survei atau unit dihitung tanpanya. Jawaban yang ada tetap digabung.',
  ],
});
const otherMethodology = findingKind({
  code: 'SURVEY_OF_OTHER_METHODOLOGY',
  severity: 'WARNING',
  rule: 'SKM_GRADE',
  means: [
    'A survey of the period was held by the rule of 2004 while others were not: it is left out, since the two cannot be joined.',
    'Suatu survei pada periode itu memakai aturan 2004 sedangkan yang lain tidak: survei itu tidak dihitung, karena keduanya tidak dapat digabung.',
  ],
});

async function findingsOf({ counted, leftOut }: Joined, question: Question): Promise<Finding[]> {
  const book = await question.load(ruleBook, 'all');
  const ofSurveys = await Promise.all(counted.map(survey => findingsOfSurvey(survey, question)));
  return [
    ...ofSurveys.flat(),
    ...counted
      .filter(survey => skmIndex(survey, book).value === null)
      .map(({ code, subject }) =>
        finding(
          leftOutOfMean,
          [`${code} has no index: the mean stands without it.`, `${code} tidak mempunyai indeks: rata-rata dihitung tanpanya.`],
          code,
          subject,
        ),
      ),
    ...leftOut.map(({ code, subject, methodology }) =>
      finding(
        otherMethodology,
        [`${code} was held by ${methodology} and is left out.`, `${code} dilaksanakan menurut ${methodology} dan tidak dihitung.`],
        code,
        subject,
      ),
    ),
  ];
}

function ofBoth(type: Class): void {
  const from = (value: Record<string, unknown>): Joined => value as unknown as Joined;
  const target = type.prototype as object;
  Computed(
    () => [SatisfactionElementResult],
    [
      'Result per element over all answers taken together: nine, in the order of the list of elements.',
      'Hasil per unsur dari semua jawaban yang digabung: sembilan, menurut urutan daftar unsur.',
    ],
    [],
    value => elementsOf(from(value).pool),
  )(target, 'elementResults');
  Computed(
    () => [SatisfactionElementResult],
    [
      'Elements with the lowest means over all answers taken together, the weakest first.',
      'Unsur dengan rata-rata terendah dari semua jawaban yang digabung, yang terlemah dahulu.',
    ],
    [],
    (value, _question, _info, args) => fromWeakest(from(value).pool).slice(0, firstOf(args)),
    [firstArgument],
  )(target, 'weakestElements');
  ComputedMany(
    () => Finding,
    [
      'What its surveys give reason to look at, and which of them were left out. Empty when nothing does.',
      'Hal yang perlu diperiksa pada survei-surveinya, dan survei mana yang tidak dihitung. Kosong bila tidak ada.',
    ],
    [],
    (value, question) => findingsOf(from(value), question),
  )(target, 'findings');
}
ofBoth(UnitSatisfaction);
ofBoth(ProvinceSatisfaction);

const graded = (type: Class, field: string, figure: string, about: About): void =>
  Computed(
    () => RatedScore,
    about,
    [],
    (value, question) => gradeOf(question, (value as unknown as Joined).pool, value[figure] as Figure),
  )(type.prototype, field);

const pooledGrade: About = ['Grade of the pooled answers (SKM_GRADE).', 'Mutu dari jawaban yang digabung (SKM_GRADE).'];
graded(UnitSatisfaction, 'meanOfSurveysGrade', 'meanOfSurveys', [
  'Grade of the mean of its surveys (SKM_GRADE).',
  'Mutu dari rata-rata survei-surveinya (SKM_GRADE).',
]);
graded(UnitSatisfaction, 'pooledAnswersGrade', 'pooledAnswers', pooledGrade);
graded(ProvinceSatisfaction, 'meanOfUnitsGrade', 'meanOfUnits', [
  'Grade of the mean of units (SKM_GRADE); no regulation grades a province, so it is only a help for reading.',
  'Mutu dari rata-rata unit (SKM_GRADE); mutu provinsi tidak diatur, sehingga hanya untuk membantu pembacaan.',
]);
graded(ProvinceSatisfaction, 'pooledAnswersGrade', 'pooledAnswers', pooledGrade);

ComputedMany(
  () => UnitSatisfaction,
  ['Each unit with a survey in the period, by its code.', 'Setiap unit dengan survei pada periode itu, menurut kodenya.'],
  [],
  value => (value as unknown as ProvinceJoint).units,
)(ProvinceSatisfaction.prototype, 'units');

const example: About = ['Period, as a code: "2024", "2024-S1".', 'Periode, sebagai kode: "2024", "2024-S1".'];
const periodArgument: Argument = {
  name: 'period',
  type: () => String,
  about: [
    `${example[0]} The last year that was over when not given.`,
    `${example[1]} Tahun terakhir yang sudah selesai bila tidak diberikan.`,
  ],
};

Computed(
  () => UnitSatisfaction,
  [
    'Satisfaction with the unit and its services over its surveys of a period, joined in two named ways. Surveys of units below it are theirs.',
    'Kepuasan atas unit dan layanannya dari survei-survei dalam suatu periode, digabung dengan dua cara yang bernama. Survei unit di bawahnya tidak termasuk.',
  ],
  ['id', 'code'],
  (unit, question, _info, args) =>
    satisfactionOfUnit(
      question,
      { id: unit['id'] as string, code: unit['code'] as string },
      periodAsked(args['period'], typeof args['period'] === 'string' ? question.today : notAfterToday(unit['asOf'] as string, question)),
    ),
  [periodArgument],
)(OrganizationUnit.prototype, 'satisfaction');

addRoot('satisfaction', {
  type: () => ProvinceSatisfaction,
  about: [
    'Satisfaction with the services of the province in a period, in two named ways: mean of units, and pooled answers.',
    'Kepuasan atas layanan provinsi dalam suatu periode, dengan dua cara yang bernama: rata-rata unit, dan jawaban digabung.',
  ],
  args: [{ ...periodArgument, about: example, required: true }],
  resolve: (args, question) => satisfactionOfProvince(question, periodAsked(args['period'], question.today)),
});
