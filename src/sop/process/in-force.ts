import { monthsAfter } from '../../core/days.ts';
import type { Process } from './process.ts';

type Dated = Pick<Process, 'status' | 'effectiveOn' | 'validFrom' | 'validTo'>;

const unsigned: ReadonlySet<Process['status']> = new Set(['DRAFT', 'SUBMITTED', 'VERIFIED']);

/** First day on which an SOP counted, as far as it is known. */
export const begins = (sop: Pick<Dated, 'effectiveOn' | 'validFrom'>): string | null => sop.effectiveOn ?? sop.validFrom;

/** Whether an SOP was in force on a day. Its status is that of today: a replaced one was in force until its successor came. */
export function inForce(sop: Dated, day: string): boolean {
  if (unsigned.has(sop.status)) return false;
  const from = begins(sop);
  if (from !== null && from > day) return false;
  if (sop.validTo !== null && sop.validTo <= day) return false;
  // Signed without a day, or replaced without one: nothing says that it ever counted, or still does.
  if (sop.status === 'APPROVED') return from !== null;
  if (sop.status === 'REVISED' || sop.status === 'RETIRED') return sop.validTo !== null;
  return true;
}

/** Last day on which a review of a kind was held, counted from the day the SOP began; null when that is not known either. */
export function lastReview(process: Process, kind: Process['reviews'][number]['kind'], day: string): string | null {
  const held = process.reviews.filter(review => review.kind === kind && review.on <= day).map(review => review.on);
  const from = begins(process);
  return [...held, ...(from ? [from] : [])].sort().at(-1) ?? null;
}

/** Day by which the next review of a kind is due; null when there is nothing to count from. */
export function dueBy(process: Process, kind: Process['reviews'][number]['kind'], day: string, months: number): string | null {
  const last = lastReview(process, kind, day);
  return last === null ? null : monthsAfter(last, months);
}
