import { calculation, type Inputs } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import { percent, shareOfThose } from '../reckon/share.ts';

const hundred = exact(100);

/** A share of a target of zero or below says nothing: its sign turns round. */
const isPositive = (target: Exact): boolean => target.compare(0) > 0;

const higher = (actual: Exact, target: Exact): Exact | null => (isPositive(target) ? actual.div(target).mul(hundred) : null);
const lower = (actual: Exact, target: Exact): Exact | null =>
  isPositive(target) ? target.mul(2).sub(actual).div(target).mul(hundred) : null;

/** Inside, both ends included, the target is reached: 100 percent, which both formulas give at either end. */
const range =
  (outside: typeof higher) =>
  (inputs: Inputs): Exact | null => {
    const [actual, minimum, maximum] = [inputs.get('actual'), inputs.get('minimum'), inputs.get('maximum')];
    if (minimum.compare(maximum) > 0) return null;
    if (actual.compare(minimum) < 0) return outside(actual, minimum);
    return actual.compare(maximum) > 0 ? outside(actual, maximum) : hundred;
  };

export const higherIsBetter = calculation({
  rule: 'ACHIEVEMENT_HIGHER',
  formula: 'actual / target × 100',
  unit: percent,
  decimals: 2,
  calculate: inputs => higher(inputs.get('actual'), inputs.get('target')),
});

export const lowerIsBetter = calculation({
  rule: 'ACHIEVEMENT_LOWER',
  formula: '(2 × target − actual) / target × 100',
  unit: percent,
  decimals: 2,
  calculate: inputs => lower(inputs.get('actual'), inputs.get('target')),
});

export const higherThanRange = calculation({
  rule: 'ACHIEVEMENT_RANGE',
  formula: '100 from minimum to maximum; outside, actual / end × 100, where end is the nearer of the two',
  unit: percent,
  decimals: 2,
  calculate: range(higher),
});

export const lowerThanRange = calculation({
  rule: 'ACHIEVEMENT_RANGE',
  formula: '100 from minimum to maximum; outside, (2 × end − actual) / end × 100, where end is the nearer of the two',
  unit: percent,
  decimals: 2,
  calculate: range(lower),
});

/** Where neither side is better, being outside has no size. */
export const withinRange = calculation({
  rule: 'ACHIEVEMENT_RANGE',
  formula: 'achieved when minimum ≤ actual ≤ maximum; no percentage',
  unit: percent,
  decimals: 2,
  calculate: () => null,
});

/** Grades have an order and no distance. */
export const gradeAgainstGrade = calculation({
  rule: 'ACHIEVEMENT_GRADE',
  formula: 'achieved when rank[actual] ≤ rank[target], 1 the best; no percentage',
  unit: percent,
  decimals: 2,
  calculate: () => null,
});

export const sinceBaseline = calculation({
  rule: 'ACHIEVEMENT_BASELINE',
  formula: 'actual − baseline',
  unit: ['in the unit of the indicator', 'dalam satuan indikator'],
  decimals: null,
  calculate: inputs => inputs.get('actual').sub(inputs.get('baseline')),
});

export const rollUp = shareOfThose('ACHIEVEMENT_ROLL_UP', 'achieved', {
  where: 'achieved is 1 or 0, and only of targets that could be judged',
});
