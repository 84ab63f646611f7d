import type { About } from '../core/about.ts';
import { gradeRank } from '../rating/grade-rank.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, type Input, type Inputs, reckon } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import type { WeightPolicy } from './satisfaction-survey.ts';
import type { ElementOf, OwnWeight, Pool, SurveyTally, TalliedElement, Tally } from './tally.ts';

const points: About = ['points of 100', 'poin dari 100'];
const interval: About = ['points of 4', 'poin dari 4'];
const people: About = ['respondents', 'responden'];

const sumOver = (inputs: Inputs, name: string, value: (element: string, first: Exact) => Exact): Exact =>
  inputs.all(name).reduce((total, [element, first]) => total.add(value(element, first)), exact(0));

/** Inputs of surveys, `name[U1: survey]`, added up by element. */
function byElement(inputs: Inputs, name: string): Map<string, Exact> {
  const sums = new Map<string, Exact>();
  for (const [brackets, value] of inputs.all(name)) {
    const element = brackets.split(': ')[0] as string;
    sums.set(element, (sums.get(element) ?? exact(0)).add(value));
  }
  return sums;
}

const weightedMeans = (inputs: Inputs): Exact => sumOver(inputs, 'mean', (element, mean) => mean.mul(inputs.get(`weight[${element}]`)));

const elementMean = calculation({
  rule: 'SKM_ELEMENT_MEAN',
  formula: '(count[1] + 2 * count[2] + 3 * count[3] + 4 * count[4]) / (count[1] + count[2] + count[3] + count[4])',
  unit: interval,
  decimals: 4,
  calculate: inputs => {
    const answered = sumOver(inputs, 'count', (_score, count) => count);
    return answered.equals(0) ? null : sumOver(inputs, 'count', (score, count) => count.mul(exact(score))).div(answered);
  },
});

const elementValue = calculation({
  rule: 'SKM_ELEMENT_VALUE',
  formula: 'mean * scale',
  unit: points,
  decimals: 2,
  calculate: inputs => inputs.get('mean').mul(inputs.get('scale')),
});

const elementWeighted = calculation({
  rule: 'SKM_INDEX',
  formula: 'mean * weight',
  unit: interval,
  decimals: 4,
  calculate: inputs => inputs.get('mean').mul(inputs.get('weight')),
});

const intervalValue = calculation({
  rule: 'SKM_INDEX',
  formula: 'sum over u of mean[u] * weight[u]',
  unit: interval,
  decimals: 4,
  calculate: weightedMeans,
});

const surveyIndex = calculation({
  rule: 'SKM_INDEX',
  formula: 'sum over u of mean[u] * weight[u], times scale',
  unit: points,
  decimals: 2,
  calculate: inputs => weightedMeans(inputs).mul(inputs.get('scale')),
});

const pooledIndex = calculation({
  rule: 'SKM_POOLED',
  formula: 'sum over u of (sum of sum[u: survey] / sum of answered[u: survey]) * weight[u], times scale',
  unit: points,
  decimals: 2,
  calculate: inputs => {
    const [sums, answered] = [byElement(inputs, 'sum'), byElement(inputs, 'answered')];
    if ([...answered.values()].some(all => all.equals(0))) return null;
    return [...sums]
      .reduce((total, [element, sum]) => {
        const mean = sum.div(answered.get(element) as Exact);
        return total.add(mean.mul(inputs.get(`weight[${element}]`)));
      }, exact(0))
      .mul(inputs.get('scale'));
  },
});

const meanOf = (unit: string) =>
  calculation({
    rule: 'SKM_MEAN_OF_UNITS',
    formula: `mean of index[${unit}]`,
    unit: points,
    decimals: 2,
    calculate: inputs => {
      const all = inputs.all('index');
      return all.length === 0 ? null : all.reduce((total, [, index]) => total.add(index), exact(0)).div(all.length);
    },
  });
const meanOfSurveys = meanOf('survey');
const meanOfUnits = meanOf('unit');

const sampleSize = calculation({
  rule: 'SKM_SAMPLE_SIZE',
  formula: 'chi_square * population * P * (1 - P) / (error^2 * (population - 1) + chi_square * P * (1 - P))',
  unit: people,
  decimals: 0,
  calculate: inputs => {
    const [population, p, error] = [inputs.get('population'), inputs.get('P'), inputs.get('error')];
    const spread = inputs.get('chi_square').mul(p).mul(exact(1).sub(p));
    return spread.mul(population).div(error.mul(error).mul(population.sub(1)).add(spread));
  },
});

/** Grade of an index: by the same scale that `rate` uses, under the rule of the survey. */
export const gradeOfIndex = gradeRank('SKM_GRADE', 'rank of the best grade whose lower end the index, as score, reaches');

/** Numbers of the rule as they stood when the survey was held. */
const scaleInput = (book: RuleBook, { lastDay }: Tally): Input => book.on(lastDay).input('SKM_INDEX/scale', 'scale');

export const elementName = (element: Pick<TalliedElement, 'elementNumber'>): string => `U${element.elementNumber}`;

const meanValue = ({ answered, sum }: TalliedElement): Exact | null => (answered === 0 ? null : exact(`${sum}/${answered}`));

const meanInput = (tally: Tally, element: TalliedElement, name: string): Input => ({
  name,
  value: meanValue(element),
  subject: tally.subject,
  confidence: tally.confidence,
});

function weightInput(tally: Tally, element: TalliedElement, policy: WeightPolicy, book: RuleBook, name: string): Input {
  if (policy !== 'CUSTOM') return book.on(tally.lastDay).input(`SKM_INDEX/weight_${policy}`, name);
  const own = tally.ownWeights.get(element.elementNumber);
  return {
    name,
    value: own?.weight ?? null,
    subject: own ? { table: 'satisfaction_weight', id: own.id } : null,
    ...(own ? { confidence: own.confidence } : {}),
  };
}

/** Elements that nobody answered. */
export const unansweredIn = (tally: Tally): TalliedElement[] => tally.elements.filter(element => element.answered === 0);

export const sumOfWeights = (weights: ReadonlyMap<number, OwnWeight>): Exact =>
  [...weights.values()].reduce((total, { weight }) => total.add(exact(weight)), exact(0));

/** Elements without a weight of the unit's own. */
export const unweightedIn = (tally: Tally): TalliedElement[] =>
  tally.elements.filter(element => !tally.ownWeights.has(element.elementNumber));

/** Why no index can be worked out, or undefined. */
function whyNoIndex(tally: Tally, policy: WeightPolicy): About | undefined {
  if (tally.questionnaires === 0) return ['The hub has no questionnaire of it.', 'Hub tidak mempunyai kuesionernya.'];
  const empty = unansweredIn(tally).map(elementName).join(', ');
  if (empty) return [`Nobody answered ${empty}.`, `Tidak ada yang menjawab ${empty}.`];
  if (policy !== 'CUSTOM') return undefined;
  const bare = unweightedIn(tally).map(elementName).join(', ');
  if (bare) return [`No weight of the unit's own is recorded for ${bare}.`, `Tidak ada bobot yang ditetapkan unit untuk ${bare}.`];
  const sum = sumOfWeights(tally.ownWeights);
  return sum.equals(1)
    ? undefined
    : [
        `Weights of the unit's own add up to ${sum.toString(6)}, not 1.`,
        `Bobot yang ditetapkan unit berjumlah ${sum.toString(6)}, bukan 1.`,
      ];
}

const weighted = (tally: Tally, policy: WeightPolicy, book: RuleBook): Input[] => [
  ...tally.elements.map(element => meanInput(tally, element, `mean[${elementName(element)}]`)),
  ...tally.elements.map(element => weightInput(tally, element, policy, book, `weight[${elementName(element)}]`)),
];

/** Public satisfaction index (IKM) of one survey, 25 to 100; `policy` asks "what if it had been weighted so". */
export const skmIndex = (tally: Tally, book: RuleBook, policy: WeightPolicy = tally.weightPolicy): Figure =>
  reckon(surveyIndex, [...weighted(tally, policy, book), scaleInput(book, tally)], whyNoIndex(tally, policy));

/** The same before it is converted, 1 to 4. */
export const skmInterval = (tally: Tally, book: RuleBook, policy: WeightPolicy = tally.weightPolicy): Figure =>
  reckon(intervalValue, weighted(tally, policy, book), whyNoIndex(tally, policy));

const noAnswer: About = ['Nobody answered this element.', 'Tidak ada yang menjawab unsur ini.'];
const whyNoMean = (element: TalliedElement): About | undefined => (element.answered === 0 ? noAnswer : undefined);

/** Mean of one element (NRR). */
export const meanOfElement = (element: ElementOf): Figure =>
  reckon(
    elementMean,
    element.scoreCounts.map((count, index) => ({
      name: `count[${index + 1}]`,
      value: count,
      subject: element.tally.subject,
      confidence: element.tally.confidence,
    })),
    whyNoMean(element),
  );

/** Mean of one element times 25. */
export const valueOfElement = (element: ElementOf, book: RuleBook): Figure =>
  reckon(elementValue, [meanInput(element.tally, element, 'mean'), scaleInput(book, element.tally)], whyNoMean(element));

/** Mean of one element times its weight: what it adds to the index. */
export const weightedMeanOfElement = (element: ElementOf, book: RuleBook, policy: WeightPolicy = element.tally.weightPolicy): Figure =>
  reckon(
    elementWeighted,
    [meanInput(element.tally, element, 'mean'), weightInput(element.tally, element, policy, book, 'weight')],
    whyNoMean(element),
  );

/** Index of the answers of several surveys, as if they were one survey. */
export const pooledAnswers = (tally: Pool, book: RuleBook): Figure => {
  const of = (name: string, value: (element: TalliedElement) => number): Input[] =>
    tally.surveys.flatMap(({ code, elements, subject, confidence }) =>
      elements.map(element => ({ name: `${name}[${elementName(element)}: ${code}]`, value: value(element), subject, confidence })),
    );
  return reckon(
    pooledIndex,
    [
      ...of('sum', element => element.sum),
      ...of('answered', element => element.answered),
      ...tally.elements.map(element => weightInput(tally, element, 'EXACT', book, `weight[${elementName(element)}]`)),
      scaleInput(book, tally),
    ],
    whyNoIndex(tally, 'EXACT'),
  );
};

const nothingToJoin: About = ['No survey of the period has an index.', 'Tidak ada survei pada periode itu yang mempunyai indeks.'];

/** Mean of the published indices of the surveys of one unit. */
export function meanOfSurveyIndices(surveys: readonly { survey: SurveyTally; index: Figure }[]): Figure {
  const inputs = surveys.flatMap(({ survey, index }): Input[] =>
    index.value === null
      ? []
      : [{ name: `index[${survey.code}]`, value: index.value, subject: survey.subject, confidence: index.confidence }],
  );
  return reckon(meanOfSurveys, inputs, inputs.length === 0 ? nothingToJoin : undefined);
}

/** Mean of the indices of units, each counted once. */
export function meanOfUnitIndices(units: readonly { id: string; code: string; index: Figure }[]): Figure {
  const inputs = units.flatMap(({ id, code, index }): Input[] =>
    index.value === null
      ? []
      : [{ name: `index[${code}]`, value: index.value, subject: { table: 'organization_unit', id }, confidence: index.confidence }],
  );
  return reckon(meanOfUnits, inputs, inputs.length === 0 ? nothingToJoin : undefined);
}

/** Respondents that a sample needs (Krejcie and Morgan). */
export function requiredSample(
  { population, subject, confidence, lastDay }: Pick<SurveyTally, 'population' | 'subject' | 'confidence' | 'lastDay'>,
  book: RuleBook,
): Figure {
  const whyNot: About | undefined =
    population === null
      ? ['The unit did not report how many people used the service.', 'Unit tidak melaporkan banyaknya pengguna layanan.']
      : population < 1
        ? ['The reported population is not above zero.', 'Populasi yang dilaporkan tidak lebih dari nol.']
        : undefined;
  const rules = book.on(lastDay);
  return reckon(
    sampleSize,
    [
      { name: 'population', value: population, subject, confidence },
      rules.input('SKM_SAMPLE_SIZE/chi_square', 'chi_square'),
      rules.input('SKM_SAMPLE_SIZE/proportion', 'P'),
      rules.input('SKM_SAMPLE_SIZE/error', 'error'),
    ],
    whyNot,
  );
}
