import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { execute, GraphQLError } from 'graphql';
import { refuse } from '../core/errors.ts';
import type { Context } from '../read/attach.ts';
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

/** A row as it was answered, and whether something made-up stands in it or was counted in it. */
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

/** The rows of a file, page by page, each asked for when the one before has been taken. The first page is paid for already. */
export async function* walkPages(plan: FilePlan, options: WalkOptions): AsyncGenerator<FilePage, void> {
  let after: string | null = null;
  for (let number = 0; ; number++) {
    if (number > 0) await payPatiently(plan.cost, options);
    // Between two pages everybody else has a turn, however fast the database is.
    await turn();
    options.signal.throwIfAborted();
    const { page, next } = await ask(plan, after, options);
    yield page;
    if (next === null) return;
    after = next;
  }
}

async function payPatiently(cost: number, { pay, signal }: WalkOptions): Promise<void> {
  for (;;) {
    try {
      await pay(cost);
      return;
    } catch (error) {
      const wait = error instanceof GraphQLError ? Number(error.extensions['retryAfter']) : Number.NaN;
      if (!Number.isFinite(wait)) throw error;
      await pause(wait * 1000, undefined, { signal });
    }
  }
}

interface Asked {
  page: FilePage;
  /** Where the next page begins; null behind the last one. */
  next: string | null;
}

async function ask(plan: FilePlan, after: string | null, { context, withSources }: WalkOptions): Promise<Asked> {
  const contextValue = context();
  const { seen } = contextValue.question;
  seen.rows = [];
  const { schema, variables, list } = plan;
  const document = plan.pageAt({ first: plan.size, after }, withSources);
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
  // A cell that could not be answered would look like an empty one.
  if (errors?.length) throw new FileFailed(errors);
  let found: unknown = data;
  for (const { key } of list.steps) found = (found as Row | null | undefined)?.[key];
  if (!found) throw new FileFailed([nothingThere(plan)]);
  const answered = (list.connection ? (found as Row)[keys.rows] : found) as (Row | null)[];
  const flags = seen.rows;
  const sources: NamedSource[] = [];
  const rows = answered.flatMap((one, index): MarkedRow[] =>
    // What was worked out of made-up rows is known of the page alone: then every row of it is marked.
    one ? [{ row: tidy(one, sources) as Row, isIllustrative: seen.illustrative || flags[index] === true }] : [],
  );
  const page = { rows, sources, fallbacks: seen.fallbacks };
  return { page, next: list.connection ? nextOf((found as Row)[keys.page] as { hasNextPage: boolean; endCursor: string | null }) : null };
}

const nextOf = ({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }): string | null =>
  hasNextPage ? endCursor : null;

const nothingThere = ({ list }: FilePlan): GraphQLError => {
  const path = list.steps.map(({ key }) => key).join('.');
  return refuse('NOT_FOUND', `There is no row above the list ${path}.`, `Tidak ada baris di atas daftar ${path}.`, {
    field: path,
    hint: 'Check the code or id of the look-up.',
  });
};

/** A row without what the file asked for itself: its sources apart, and of each list in it whether it goes on. */
function tidy(value: unknown, sources: NamedSource[]): unknown {
  if (Array.isArray(value)) return value.map(one => tidy(one, sources));
  if (value === null || typeof value !== 'object') return value;
  // Without a prototype: a caller may call a field `__proto__`.
  const row = Object.create(null) as Row;
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
