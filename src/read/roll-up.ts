import type { Class } from './shape.ts';

/** Rows of a concept gathered beforehand, one for all that share their grain, so that groups read few rows in place of many. */
export interface RollUp {
  table: string;
  /** Columns of which gathered rows share the value. */
  grain: readonly string[];
  /** The number whose sum and bounds are kept. Its column holds the lowest. */
  number: string;
  /** The period of the rows: those that have `yearlyWith` are gathered by year, all others by their own period. */
  period: string;
  yearlyWith: string;
  /** An edge of which nothing is kept but whether a row has one. */
  collapsed: { edge: string; as: string; of: () => Class };
}

/** Tells, on each sight, whether rows point to something collapsed that may not be seen: to the reader they then have no such edge. */
export const hidesCollapsed = ({ table }: RollUp): string => `${table}_hides`;

/** Drafts and rows under an embargo, over an alias: who sees them is not known beforehand, so they are never gathered. */
export const unsettled = (alias: string): string => `(${alias}.is_draft or ${alias}.embargo_until is not null)`;
