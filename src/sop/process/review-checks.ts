import type { About } from '../../core/about.ts';
import type { FindingKind } from '../../reckon/finding.ts';
import type { SopReviewKind } from '../sop-review.ts';
import { type Check, type Checked, notApplicable, ofSop, type Verdict, verdict } from './check.ts';
import { evaluationOverdue, monitoringOverdue } from './finding-kinds.ts';
import { dueBy, inForce } from './in-force.ts';

function dueDay({ process, asOf, book }: Pick<Checked, 'process' | 'asOf' | 'book'>, kind: SopReviewKind, rule: string): string | null {
  const months = book.number(`${rule}/months`);
  return months === null ? null : dueBy(process, kind, asOf, Number(months.floor()));
}

/** Whether an SOP in force was reviewed in time on the day; null when the rule does not apply to it. */
export function reviewedInTime(
  { process, asOf, book }: Pick<Checked, 'process' | 'asOf' | 'book'>,
  kind: SopReviewKind,
  rule: string,
): boolean | null {
  const due = inForce(process, asOf) ? dueDay({ process, asOf, book }, kind, rule) : null;
  return due === null ? null : due >= asOf;
}

const review =
  (kind: SopReviewKind, rule: string, found: FindingKind, [en, id]: About) =>
  (checked: Checked): Verdict => {
    const inTime = reviewedInTime(checked, kind, rule);
    if (inTime === null) return notApplicable;
    if (inTime) return verdict(1, []);
    const { process, book } = checked;
    const months = book.word(`${rule}/months`);
    const due = dueDay(checked, kind, rule);
    return verdict(1, [
      ofSop(found, process, [
        `SOP ${process.number} was due for ${en} on ${due}: hold one, at most ${months} months after the last.`,
        `SOP ${process.number} semestinya ${id} paling lambat ${due}: laksanakan, paling lama ${months} bulan sejak yang terakhir.`,
      ]),
    ]);
  };

export const reviewChecks: Check[] = [
  {
    kind: 'EVALUATION',
    rule: 'SOP_REVIEW_OVERDUE',
    judge: review('EVALUATION', 'SOP_REVIEW_OVERDUE', evaluationOverdue, ['evaluation', 'dievaluasi']),
  },
  {
    kind: 'MONITORING',
    rule: 'SOP_MONITORING_OVERDUE',
    judge: review('MONITORING', 'SOP_MONITORING_OVERDUE', monitoringOverdue, ['monitoring', 'dipantau']),
  },
];
