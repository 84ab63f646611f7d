import type { About } from '../../core/about.ts';
import type { Figure } from '../../reckon/figure.ts';
import { calculation, type Input, reckon } from '../../reckon/reckon.ts';
import { type Exact, exact } from '../../reckon/rounding.ts';
import { shareOfThose } from '../../reckon/share.ts';
import type { RuleBook } from '../../rule/rule-book.ts';
import { exactScore, judge, meanCompliance } from './compliance.ts';
import { inForce } from './in-force.ts';
import type { Process } from './process.ts';
import { reviewedInTime } from './review-checks.ts';
import { handOffsBetween, pathsOf } from './standard-time.ts';

/** Many SOPs with the numbers of the rules. */
export interface Processes {
  processes: Process[];
  book: RuleBook;
}

const nothing: About = ['No SOP is in force on the day.', 'Tidak ada SOP yang berlaku pada hari itu.'];

/** One input per SOP in force for which there is a value; the others are left out. */
function perSop(
  name: string,
  { processes }: Processes,
  asOf: string,
  value: (process: Process) => Exact | number | string | null,
): Input[] {
  return processes
    .filter(process => inForce(process, asOf))
    .flatMap(process => {
      const found = value(process);
      if (found === null) return [];
      return [
        { name: `${name}[${process.code}]`, value: found, subject: { table: 'sop', id: process.id }, confidence: process.confidence },
      ];
    });
}

export function meanScoreOf(all: Processes, asOf: string): Figure {
  const inputs = perSop('score', all, asOf, process => exactScore(judge(process, asOf, all.book)));
  return reckon(meanCompliance, inputs, inputs.length === 0 ? nothing : undefined);
}

const mean = (of: readonly [string, Exact][]): Exact | null =>
  of.length === 0 ? null : of.reduce((sum, [, value]) => sum.add(value), exact(0)).div(of.length);

const reviewOnTime = shareOfThose('SOP_REVIEW_OVERDUE', 'onTime', {
  where: 'onTime is 1 for an SOP in force whose last evaluation, or else its first day, is no more than the months of the rule ago, else 0',
});

/** Share of SOPs in force that were evaluated within the limit. */
export function reviewOnTimeOf(all: Processes, asOf: string): Figure {
  const { book } = all;
  const inputs = perSop('onTime', all, asOf, process => {
    const inTime = reviewedInTime({ process, asOf, book }, 'EVALUATION', 'SOP_REVIEW_OVERDUE');
    return inTime === null ? null : Number(inTime);
  });
  return reckon(reviewOnTime, inputs, inputs.length === 0 ? nothing : undefined);
}

const meanHandOffs = calculation({
  rule: 'SOP_STANDARD_TIME',
  formula:
    'mean hand-offs between units = sum of handOffs[…] / number of SOPs in force whose longest path is known, where handOffs[…] counts those of one SOP',
  unit: ['hand-offs for each SOP', 'serah terima per SOP'],
  decimals: 2,
  calculate: inputs => mean(inputs.all('handOffs')),
});

/** Hand-offs between bureaus and agencies that an SOP in force takes on its longest path, on average. */
export function handOffsOfAll(all: Processes, asOf: string): Figure {
  const inputs = perSop('handOffs', all, asOf, process => handOffsBetween(process, pathsOf(process, all.book)).value);
  return reckon(meanHandOffs, inputs, inputs.length === 0 ? nothing : undefined);
}
