import type { About } from '../core/about.ts';
import type { Question } from '../read/question.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { type Exact, exact, shown } from '../reckon/rounding.ts';
import { share, single, sumOf } from '../reckon/share.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { type Evaluation, evaluationOf, type Part } from './evaluation.ts';
import { findingsOf, isTooMuch, isWhole, notWhole } from './evaluation-findings.ts';
import type { EvaluationPart, EvaluationResult } from './evaluation-result.ts';
import { type GivenPoints, type SortedPoints, sortPoints } from './given-points.ts';
import { rate } from './rate.ts';
import { scaleByCode } from './scale-book.ts';
import { refOf, type SchemeComponent, schemeByCode } from './scheme-book.ts';

const points: About = ['points', 'poin'];

const pointsOf = sumOf('points', 'component');
const weights = sumOf('weight', 'component');

const scoreOfComponents = calculation({
  rule: 'EVALUATION_SCORE',
  formula: 'sum of points[component]',
  unit: points,
  decimals: 2,
  calculate: pointsOf.of,
});
const leastScore = calculation({
  rule: 'EVALUATION_SCORE',
  formula: 'sum of points[component], with 0 for those that are missing',
  unit: points,
  decimals: 2,
  calculate: pointsOf.of,
});
const mostScore = calculation({
  rule: 'EVALUATION_SCORE',
  formula: 'sum of points[component] + sum of weight[missing component]',
  unit: points,
  decimals: 2,
  calculate: inputs => pointsOf.of(inputs).add(weights.of(inputs)),
});
const weightCovered = share({
  rule: 'EVALUATION_SCORE',
  part: {
    text: 'sum of isGiven[component] × weight[component]',
    of: inputs => inputs.all('weight').reduce((total, [name, weight]) => total.add(weight.mul(inputs.get(`isGiven[${name}]`))), exact(0)),
  },
  whole: weights,
});
const weightEarned = share({ rule: 'EVALUATION_SCORE', part: single('points'), whole: single('weight') });

const decimalOf = (number: Exact | null): string | null => (number === null ? null : shown(number));

function partOf({ component, points, state }: Part<SchemeComponent>): EvaluationPart {
  const of = { subject: refOf(component), confidence: component.confidence };
  return {
    component: component.id,
    points: decimalOf(points),
    state,
    earned: reckon(weightEarned, [
      { name: 'points', value: points, ...of },
      { name: 'weight', value: component.weight, ...of },
    ]),
  } as unknown as EvaluationPart;
}

const namesOf = (components: readonly SchemeComponent[]): string => components.map(({ name }) => name).join(', ');

const nothingCounts: About = ['No component of the scheme with a weight is public.', 'Tidak ada komponen skema berbobot yang publik.'];

/** All that keeps the scheme from having a score; undefined when it has one. */
function whyNoScore({ parts, counted, weight }: Evaluation<SchemeComponent>, { notUsable }: SortedPoints): About | undefined {
  if (counted.length === 0) return nothingCounts;
  const refused = namesOf(parts.flatMap(({ component }) => (notUsable.has(component.id) ? [component] : [])));
  const missing = namesOf(counted.flatMap(({ component, points }) => (points === null && !notUsable.has(component.id) ? [component] : [])));
  const reasons: About[] = [];
  if (refused) reasons.push([`Points that can't be counted: ${refused}.`, `Nilai yang tidak dapat dihitung: ${refused}.`]);
  if (missing) reasons.push([`No points for: ${missing}.`, `Belum ada nilai untuk: ${missing}.`]);
  if (!isWhole(weight)) reasons.push(notWhole(weight));
  return reasons.length === 0 ? undefined : [reasons.map(([english]) => english).join(' '), reasons.map(([, said]) => said).join(' ')];
}

/** The score of a scheme out of the points of its components. Null when the scheme is not to be seen. */
export async function evaluate(
  question: Question,
  code: string,
  given: readonly GivenPoints[],
  on: string,
): Promise<EvaluationResult | null> {
  const [scheme, book] = await Promise.all([question.load(schemeByCode, code), question.load(ruleBook, 'all')]);
  if (!scheme) return null;
  const sorted = sortPoints(scheme, given);
  const evaluation = evaluationOf(scheme.components, sorted.usable, sorted.notUsable);
  const { parts, counted, weight } = evaluation;
  const inputs = (name: string, which: Part<SchemeComponent>[], value: (part: Part<SchemeComponent>) => Exact | number | null): Input[] =>
    which.map(part => ({
      name: `${name}[${part.component.name}]`,
      value: value(part),
      subject: refOf(part.component),
      confidence: part.component.confidence,
    }));
  const missing = counted.filter(part => part.points === null);
  const there = counted.filter(part => part.points !== null);
  // With a component unseen the least stays true and the most does not; with too much weight neither does.
  const noMost = counted.length === 0 ? nothingCounts : isWhole(weight) ? undefined : notWhole(weight);
  const noLeast = counted.length === 0 || isTooMuch(weight) ? noMost : undefined;
  const score = reckon(
    scoreOfComponents,
    inputs('points', counted, part => part.points),
    whyNoScore(evaluation, sorted),
  );
  const scale = book.word(`EVALUATION_SCORE/scale_${code}`);
  return {
    scheme: scheme.id,
    score,
    rating: scale
      ? rate({
          code: scale,
          scale: await question.load(scaleByCode, scale),
          score: score.value,
          on,
          subject: { table: 'evaluation_scheme', id: scheme.id },
          confidence: score.confidence,
          whyNoScore: score.reason,
        })
      : null,
    completeness: reckon(weightCovered, [
      ...inputs('weight', counted, part => part.component.weight),
      ...inputs('isGiven', counted, part => (part.points === null ? 0 : 1)),
    ]),
    lowestPossible: reckon(
      leastScore,
      inputs('points', there, part => part.points),
      noLeast,
    ),
    highestPossible: reckon(
      mostScore,
      [...inputs('points', there, part => part.points), ...inputs('weight', missing, part => part.component.weight)],
      noMost,
    ),
    parts: parts.map(partOf),
    missingParts: missing.map(partOf),
    evaluationFindings: findingsOf(scheme, evaluation, sorted),
  } as unknown as EvaluationResult;
}
