import type { About } from '../../core/about.ts';
import type { Confidence } from '../../core/enums.ts';
import type { Figure } from '../../reckon/figure.ts';
import { type Calculation, calculation, type Input, reckon } from '../../reckon/reckon.ts';
import type { Exact } from '../../reckon/rounding.ts';
import { shareOfThose } from '../../reckon/share.ts';
import type { RuleBook } from '../../rule/rule-book.ts';
import { exactScore, type JudgedCheck, mean, meanCompliance } from './compliance.ts';
import { inForce } from './in-force.ts';
import type { Process } from './process.ts';
import { reviewedInTime } from './review-checks.ts';
import { handOffsBetween, pathsOf } from './standard-time.ts';

/** What one SOP in force adds to a figure of many. */
export interface Counted {
  id: string;
  code: string;
  confidence: Confidence;
  value: Exact | number | string;
}

const counted = ({ id, code, confidence }: Process, value: Exact | number | string | null): Counted[] =>
  value === null ? [] : [{ id, code, confidence, value }];

const nothing: About = ['No SOP is in force on the day.', 'Tidak ada SOP yang berlaku pada hari itu.'];

function figureOf(calculation: Calculation, name: string, of: readonly Counted[]): Figure {
  const inputs = of.map(
    ({ id, code, confidence, value }): Input => ({ name: `${name}[${code}]`, value, subject: { table: 'sop', id }, confidence }),
  );
  return reckon(calculation, inputs, inputs.length === 0 ? nothing : undefined);
}

export const scoreIn = (process: Process, asOf: string, checks: readonly JudgedCheck[]): Counted[] =>
  inForce(process, asOf) ? counted(process, exactScore(checks)) : [];

export const meanScoreOf = (scores: readonly Counted[]): Figure => figureOf(meanCompliance, 'score', scores);

const reviewOnTime = shareOfThose('SOP_REVIEW_OVERDUE', 'onTime', {
  where: 'onTime is 1 for an SOP in force whose last evaluation, or else its first day, is no more than the months of the rule ago, else 0',
});

export function onTimeIn(process: Process, asOf: string, book: RuleBook): Counted[] {
  if (!inForce(process, asOf)) return [];
  const inTime = reviewedInTime({ process, asOf, book }, 'EVALUATION', 'SOP_REVIEW_OVERDUE');
  return counted(process, inTime === null ? null : Number(inTime));
}

/** Share of SOPs in force that were evaluated within the limit. */
export const reviewOnTimeOf = (onTime: readonly Counted[]): Figure => figureOf(reviewOnTime, 'onTime', onTime);

const meanHandOffs = calculation({
  rule: 'SOP_STANDARD_TIME',
  formula:
    'mean hand-offs between units = sum of handOffs[…] / number of SOPs in force whose longest path is known, where handOffs[…] counts those of one SOP',
  unit: ['hand-offs for each SOP', 'serah terima per SOP'],
  decimals: 2,
  calculate: inputs => mean(inputs.all('handOffs')),
});

export const handOffsIn = (process: Process, asOf: string, book: RuleBook): Counted[] =>
  inForce(process, asOf) ? counted(process, handOffsBetween(process, pathsOf(process, book)).value) : [];

/** Hand-offs between bureaus and agencies that an SOP in force takes on its longest path, on average. */
export const handOffsOfAll = (handOffs: readonly Counted[]): Figure => figureOf(meanHandOffs, 'handOffs', handOffs);
