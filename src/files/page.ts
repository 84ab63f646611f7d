import type { GraphQLError } from 'graphql';
import { refuse } from '../core/errors.ts';
import type { Context } from '../read/attach.ts';
import { bare } from '../read/bare.ts';
import type { Row } from './columns.ts';
import type { FilePlan } from './plan.ts';
import { keys } from './rewrite.ts';

export interface NamedSource {
  code: string;
  title: string;
  publisher: string | null;
  address: string | null;
  licence: string | null;
}

/** A row as it was answered and marked: whether something made-up stands in it or was counted in it. */
export interface MarkedRow {
  row: Row;
  isIllustrative: boolean;
}

export interface FilePage {
  rows: MarkedRow[];
  sources: NamedSource[];
  /** Fields whose text was wanted in English and stands in Indonesian. */
  fallbacks: Iterable<string>;
}

export interface WalkOptions {
  withSources: boolean;
  /** A question of its own for each page: nothing of one page is kept for the next. */
  context: () => Context;
  /** Pays for a page; a file that has begun waits for its allowance. */
  pay: (cost: number) => Promise<unknown>;
  signal: AbortSignal;
}

/** Why the rows of a file can't be read on. */
export class FileFailed extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

export const nothingThere = ({ list }: FilePlan): GraphQLError => {
  const path = list.steps.map(({ key }) => key).join('.');
  return refuse('NOT_FOUND', `There is no row above the list ${path}.`, `Tidak ada baris di atas daftar ${path}.`, {
    field: path,
    hint: 'Check the code or id of the look-up.',
  });
};

export function marked(row: Row, { marker }: FilePlan, isIllustrative: boolean): MarkedRow {
  row[marker] = isIllustrative;
  return { row, isIllustrative };
}

/** A row without what the file asked for itself: its sources apart, and of each list in it whether it goes on. */
export function tidy(value: unknown, sources: NamedSource[]): unknown {
  if (Array.isArray(value)) return value.map(one => tidy(one, sources));
  if (value === null || typeof value !== 'object') return value;
  // Without a prototype: a caller may call a field `__proto__`.
  const row = bare();
  let hasMore: boolean | undefined;
  for (const [key, one] of Object.entries(value)) {
    if (key === keys.more) hasMore = (one as { hasNextPage: boolean }).hasNextPage;
    else if (key === keys.sources) sources.push(...sourcesIn(one));
    else row[key] = tidy(one, sources);
  }
  if (hasMore !== undefined && !('hasMore' in row)) row['hasMore'] = hasMore;
  return row;
}

type Provenance = { sources: { source: NamedSource | null }[] };

function sourcesIn(found: unknown): NamedSource[] {
  const provenance = (found as { provenance?: Provenance }).provenance ?? (found as Provenance);
  return provenance.sources.flatMap(({ source }) => source ?? []);
}
