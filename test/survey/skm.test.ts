import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from '../../src/rating/rate.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';
import type { WeightPolicy } from '../../src/survey/satisfaction-survey.ts';
import {
  meanOfElement,
  meanOfSurveyIndices,
  meanOfUnitIndices,
  pooledAnswers,
  requiredSample,
  skmIndex,
  skmInterval,
  valueOfElement,
  weightedMeanOfElement,
} from '../../src/survey/skm.ts';
import { surveyFindings } from '../../src/survey/survey-findings.ts';
import { elementsOf, fromWeakest, type OwnWeight, pooled, type SurveyTally } from '../../src/survey/tally.ts';
import { scaleFrom } from '../rating/scales.ts';
import { book, exampleA, exampleB, exampleC, surveyOf } from './forms.ts';

const policies: WeightPolicy[] = ['EXACT', 'ROUNDED_3', 'ROUNDED_2'];
const indices = (survey: SurveyTally) => policies.map(policy => skmIndex(survey, book, policy).value);
const gradeOf = (score: string | null, code = 'SKM_2017', on = '2024-12-31') => rate({ code, scale: scaleFrom(code), score, on });

const ownWeights = (weights: readonly string[]): ReadonlyMap<number, OwnWeight> =>
  new Map(weights.map((weight, index) => [index + 1, { id: `w${index + 1}`, weight, confidence: 'CONFIRMED' }]));

describe('satisfaction index (IKM, PermenPANRB 14/2017)', () => {
  test('example A: 79.86, B, whatever the weights', () => {
    const survey = surveyOf(exampleA);
    expect(skmInterval(survey, book).value).toBe('3.1944');
    expect(indices(survey)).toEqual(['79.86', '79.78', '79.06']);
    expect(indices(survey).map(index => gradeOf(index).gradeCode)).toEqual(['B', 'B', 'B']);
  });

  test('example A: values of the elements, half rounded up', () => {
    const elements = elementsOf(surveyOf(exampleA));
    expect(elements.map(element => meanOfElement(element).value)).toEqual(elements.map(element => element.meanScore));
    const values = elements.map(element => valueOfElement(element, book).value);
    expect(values).toEqual(['78.13', '81.25', '68.75', '96.88', '78.13', '81.25', '90.63', '68.75', '75.00']);
    expect(values.map(value => gradeOf(value).gradeCode).join('')).toBe('BBCABBACC');
    expect(elements.map(element => weightedMeanOfElement(element, book).value)).toEqual([
      '0.3472',
      '0.3611',
      '0.3056',
      '0.4306',
      '0.3472',
      '0.3611',
      '0.4028',
      '0.3056',
      '0.3333',
    ]);
  });

  test('example B: the weights decide between A and B', () => {
    const survey = surveyOf(exampleB);
    expect(policies.map(policy => skmInterval(survey, book, policy).value)).toEqual(['3.5333', '3.5298', '3.4980']);
    expect(indices(survey)).toEqual(['88.33', '88.25', '87.45']);
    expect(indices(survey).map(index => gradeOf(index).gradeCode)).toEqual(['A', 'B', 'B']);
  });

  test('example C: an empty answer is left out', () => {
    const survey = surveyOf(exampleC);
    expect(skmInterval(survey, book).value).toBe('3.2444');
    expect(skmIndex(survey, book).value).toBe('81.11');
    expect(gradeOf('81.11').gradeCode).toBe('B');
    expect(elementsOf(survey).map(element => element.unanswered)).toEqual([0, 0, 0, 3, 0, 0, 0, 1, 1]);
  });

  test('the highest index of each policy', () => {
    expect(indices(surveyOf(['444444444']))).toEqual(['100.00', '99.90', '99.00']);
  });

  test('an element nobody answered leaves the survey without an index, and is named', () => {
    const index = skmIndex(surveyOf(['333-33333']), book);
    expect(index).toMatchObject({ value: null, status: 'NOT_COMPUTABLE', reason: ['Nobody answered U4.', 'Tidak ada yang menjawab U4.'] });
  });

  test('a survey without a questionnaire has no index', () => {
    expect(skmIndex(surveyOf([]), book)).toMatchObject({
      value: null,
      reason: [expect.stringContaining('no questionnaire'), expect.anything()],
    });
  });

  test('a weight that no public rule gives leaves the index without a value', () => {
    expect(skmIndex(surveyOf(exampleA), new (book.constructor as new (v: Map<string, string>) => typeof book)(new Map()))).toMatchObject({
      value: null,
      reason: ['Missing: weight[U1].', 'Tidak ada: weight[U1].'],
    });
  });

  test('the order of the columns swaps two elements and leaves the index', () => {
    const swapped = exampleA.map(form => `${form.slice(0, 7)}${form[8]}${form[7]}`);
    expect(skmIndex(surveyOf(swapped), book).value).toBe('79.86');
    expect(
      elementsOf(surveyOf(swapped))
        .map(element => element.meanScore)
        .slice(7),
    ).toEqual(['3.0000', '2.7500']);
  });

  test('a mean points to the survey, a weight to the parameter of the rule', () => {
    const { inputs, rounding } = skmIndex(surveyOf(exampleA), book).explain;
    expect(inputs).toHaveLength(19);
    expect(inputs[0]).toMatchObject({ name: 'mean[U1]', value: '3.125', subject: { table: 'satisfaction_survey', id: 'survey' } });
    expect(inputs[9]).toMatchObject({ name: 'weight[U1]', value: '0.111111111111', text: '1/9', subject: { table: 'rule_parameter' } });
    expect(rounding).toBe('half up, 2 decimals');
  });
});

describe("weights of a unit's own", () => {
  const weights = ['0.2', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1'];

  test('that add up to 1 make the index', () => {
    const survey = surveyOf(['433333333'], { weightPolicy: 'CUSTOM', ownWeights: ownWeights(weights) });
    expect(skmIndex(survey, book)).toMatchObject({ value: '80.00', status: 'COMPUTED' });
    expect(skmIndex(survey, book, 'EXACT').value).toBe('77.78');
    expect(skmIndex(survey, book).explain.inputs[9]?.subject).toEqual({ table: 'satisfaction_weight', id: 'w1' });
  });

  test('that are not recorded leave it without a value', () => {
    const survey = surveyOf(exampleA, { weightPolicy: 'CUSTOM' });
    expect(skmIndex(survey, book)).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
    expect(codes(survey)).toContain('SURVEY_WEIGHTS_MISSING');
    expect(skmIndex(survey, book, 'EXACT').value).toBe('79.86');
  });

  test('that do not add up to 1 leave it without a value', () => {
    const survey = surveyOf(exampleA, { weightPolicy: 'CUSTOM', ownWeights: ownWeights(weights.with(0, '0.3')) });
    expect(skmIndex(survey, book).reason?.[0]).toBe("Weights of the unit's own add up to 1.1, not 1.");
    expect(codes(survey)).toContain('SURVEY_WEIGHTS_NOT_ONE');
  });
});

function codes(survey: SurveyTally): string[] {
  const index = skmIndex(survey, book);
  const exactIndex = skmIndex(survey, book, 'EXACT');
  const grade = (score: typeof index) =>
    rate({
      code: survey.methodology,
      scale: scaleFrom(survey.methodology),
      score: score.value,
      on: survey.lastDay,
      whyNoScore: score.reason,
    });
  return surveyFindings({ survey, index, grade: grade(index), exactGrade: grade(exactIndex) }, book).map(found => found.code);
}

describe('what a survey gives reason to look at', () => {
  test.each<[string, SurveyTally, string[]]>([
    ['nothing, when all is in order', surveyOf(exampleA, { population: 8, respondents: 8 }), []],
    ['no questionnaire', surveyOf([], { population: 8 }), ['SURVEY_WITHOUT_RESPONSES']],
    ['an element without an answer', surveyOf(['33-333333', '33-333333'], { population: 2 }), ['SURVEY_ELEMENT_UNANSWERED']],
    ['fewer respondents than required', surveyOf(exampleA, { population: 100 }), ['SURVEY_SAMPLE_TOO_SMALL']],
    ['a population nobody reported', surveyOf(exampleA), ['SURVEY_POPULATION_UNKNOWN']],
    ['more questionnaires than people', surveyOf(exampleA, { population: 5 }), ['SURVEY_MORE_RESPONSES_THAN_POPULATION']],
    ['another number of respondents reported', surveyOf(exampleA, { population: 8, respondents: 12 }), ['SURVEY_RESPONDENTS_DIFFER']],
    [
      'a grade that rests on rounded weights',
      surveyOf(exampleB, { population: 10, weightPolicy: 'ROUNDED_3' }),
      ['SURVEY_GRADE_DEPENDS_ON_WEIGHTS'],
    ],
    [
      'a methodology that was not in force',
      surveyOf(exampleA, { population: 8, methodology: 'SKM_2017', lastDay: '2012-12-31' }),
      ['SURVEY_SCALE_NOT_IN_FORCE'],
    ],
    [
      'the old rule',
      surveyOf(exampleA, { population: 8, methodology: 'IKM_2004', lastDay: '2010-12-31' }),
      ['SURVEY_OF_FOURTEEN_ELEMENTS'],
    ],
  ])('%s', (_, survey, expected) => {
    expect(codes(survey)).toEqual(expected);
  });
});

describe('required sample (Krejcie and Morgan)', () => {
  test.each([
    [10, 10],
    [15, 14],
    [20, 19],
    [30, 28],
    [50, 44],
    [80, 66],
    [100, 80],
    [150, 108],
    [200, 132],
    [300, 169],
    [400, 196],
    [500, 217],
    [1000, 278],
    [2000, 322],
    [5000, 357],
    [10000, 370],
    [100000, 383],
    [1000000, 384],
  ])('%i people need %i', (population, required) => {
    expect(requiredSample(surveyOf([], { population }), book).value).toBe(String(required));
  });

  test('is not known without the population', () => {
    expect(requiredSample(surveyOf([]), book).status).toBe('NOT_COMPUTABLE');
    expect(requiredSample(surveyOf([], { population: 0 }), book).status).toBe('NOT_COMPUTABLE');
  });
});

describe('surveys taken together', () => {
  const small = surveyOf(['444444444'], { id: 's', code: 'SMALL' });
  const large = surveyOf(['222222222', '222222222', '222222222'], { id: 'l', code: 'LARGE' });
  const both = [small, large].map(survey => ({ survey, index: skmIndex(survey, book) }));

  test('the mean of surveys counts each once, pooled answers count each questionnaire', () => {
    expect(meanOfSurveyIndices(both).value).toBe('75.00');
    expect(pooledAnswers(pooled([small, large], 'SKM_2017', '2024-12-31'), book).value).toBe('62.50');
  });

  test('the two ways are two calculations under two rules', () => {
    const [mean, pool] = [meanOfSurveyIndices(both), pooledAnswers(pooled([small, large], 'SKM_2017', '2024-12-31'), book)];
    expect(mean.explain.formula).not.toBe(pool.explain.formula);
    expect(mean.explain.rule).not.toBe(pool.explain.rule);
  });

  test('the mean of units counts a unit once, however many surveys it has', () => {
    const index = (value: string) => ({ ...skmIndex(small, book), value });
    expect(
      meanOfUnitIndices([
        { id: 'a', code: 'A', index: index('80.00') },
        { id: 'b', code: 'B', index: index('90.01') },
      ]).value,
    ).toBe('85.01');
  });

  test('a survey without an index is left out, and none at all gives no value', () => {
    const empty = surveyOf([], { code: 'EMPTY' });
    expect(meanOfSurveyIndices([...both, { survey: empty, index: skmIndex(empty, book) }]).value).toBe('75.00');
    expect(meanOfSurveyIndices([]).status).toBe('NOT_COMPUTABLE');
    expect(pooledAnswers(pooled([], 'SKM_2017', '2024-12-31'), book).status).toBe('NOT_COMPUTABLE');
  });
});

describe('weakest elements', () => {
  test('of example A are completion time and complaint handling', () => {
    expect(fromWeakest(surveyOf(exampleA)).map(element => [element.elementNumber, element.rankFromWeakest])).toEqual([
      [3, 1],
      [8, 1],
      [9, 3],
      [1, 4],
      [5, 4],
      [2, 6],
      [6, 6],
      [7, 8],
      [4, 9],
    ]);
  });
});

/** Answers 0 for none: another formulation, in whole numbers over one common denominator. */
const forms = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 30 });

function independent(answers: readonly number[][]): string | null {
  let numerator = 0n;
  let denominator = 1n;
  for (let element = 0; element < 9; element++) {
    const given = answers.map(form => form[element] as number).filter(score => score > 0);
    if (given.length === 0) return null;
    const sum = BigInt(given.reduce((a, b) => a + b, 0));
    numerator = numerator * BigInt(given.length) + sum * denominator;
    denominator *= BigInt(given.length);
  }
  // Mean of nine times 25, in hundredths, half up.
  const hundredths = (2n * numerator * 2500n + denominator * 9n) / (2n * denominator * 9n);
  const text = hundredths.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

describe('for any answers', () => {
  const written = (answers: readonly number[][]) => answers.map(form => form.map(score => score || '-').join(''));

  test('the index is what whole numbers say', () => {
    fc.assert(
      fc.property(forms, answers => {
        expect(skmIndex(surveyOf(written(answers)), book).value).toBe(independent(answers));
      }),
    );
  });

  test('pooling the parts is the index of the whole', () => {
    fc.assert(
      fc.property(forms, forms, (some, others) => {
        const pool = pooled([surveyOf(written(some), { code: 'A' }), surveyOf(written(others), { code: 'B' })], 'SKM_2017', '2024-12-31');
        expect(pooledAnswers(pool, book).value).toBe(independent([...some, ...others]));
      }),
    );
  });

  test('the explanation recomputes to the index', () => {
    fc.assert(
      fc.property(forms, fc.constantFrom(...policies), (answers, policy) => {
        const { value, explain, status } = skmIndex(surveyOf(written(answers)), book, policy);
        const made = calculationOf(explain.formula);
        if (status === 'COMPUTED' && made) expect(workOut(made, explain.inputs)[0]).toBe(value);
      }),
    );
  });
});
