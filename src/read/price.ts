import { refuse } from '../core/errors.ts';

/** Counted over the whole question, before any SQL. */
export interface Bill {
  rows: number;
  aliases: number;
  /** The list that may bring the most rows. */
  dearest: { list: string; rows: number };
}

const limits = { depth: 12, rows: 10_000 };

/** Refuses a question that goes deeper than anyone reads. */
export function refuseDepth(depth: number): void {
  if (depth <= limits.depth) return;
  throw refuse(
    'QUERY_TOO_COMPLEX',
    `The question is deeper than ${limits.depth} levels.`,
    `Pertanyaan lebih dalam dari ${limits.depth} tingkat.`,
    { limit: limits.depth, hint: 'Ask in two steps: take ids first, then ask nodes(ids:).' },
  );
}

/** Adds rows that a list may bring to the price of the question, and refuses one that is too dear before any SQL. */
export function charge({ bill, rows }: { bill: Bill; rows: number }, list: string): void {
  bill.rows += rows;
  if (rows > bill.dearest.rows) bill.dearest = { list, rows };
  if (bill.rows <= limits.rows) return;
  const { dearest } = bill;
  throw refuse(
    'QUERY_TOO_COMPLEX',
    `The question may ask for more than ${limits.rows} rows; ${dearest.list} alone for ${dearest.rows}.`,
    `Pertanyaan dapat meminta lebih dari ${limits.rows} baris; ${dearest.list} saja ${dearest.rows}.`,
    { cost: bill.rows, limit: limits.rows, dearest: dearest.list, hint: 'Ask for smaller pages with `first`, above all there.' },
  );
}
