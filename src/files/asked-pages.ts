import { setImmediate as turn } from 'node:timers/promises';
import { execute } from 'graphql';
import type { Row } from './columns.ts';
import { FileFailed, type FilePage, type MarkedRow, marked, type NamedSource, nothingThere, tidy, type WalkOptions } from './page.ts';
import type { FilePlan } from './plan.ts';
import { keys } from './rewrite.ts';

/** Each page a question of its own, answered by graphql-js. */
export async function* askedPages(plan: FilePlan, options: WalkOptions, pay: () => Promise<void>): AsyncGenerator<FilePage, void> {
  let after: string | null = null;
  for (let number = 0; ; number++) {
    if (number > 0) await pay();
    // Between two pages everybody else has a turn, however fast the database is.
    await turn();
    options.signal.throwIfAborted();
    const { page, next } = await ask(plan, after, options);
    yield page;
    if (next === null) return;
    after = next;
  }
}

/** The same rows as graphql-js answers them: it fails where they can't be, and has the words for it. */
export async function sayWhatIsWrong(plan: FilePlan, options: WalkOptions, from: string | null): Promise<void> {
  for (let after = from; ; ) {
    options.signal.throwIfAborted();
    const { next } = await ask(plan, after, options);
    if (next === null) return;
    after = next;
  }
}

interface Asked {
  page: FilePage;
  /** Where the next page begins; null behind the last one. */
  next: string | null;
}

async function ask(plan: FilePlan, after: string | null, options: WalkOptions): Promise<Asked> {
  const contextValue = options.context();
  try {
    return await answered(plan, after, options, contextValue);
  } finally {
    contextValue.question.end();
  }
}

async function answered(
  plan: FilePlan,
  after: string | null,
  { withSources }: WalkOptions,
  contextValue: ReturnType<WalkOptions['context']>,
): Promise<Asked> {
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
  const nodes = (list.connection ? (found as Row)[keys.rows] : found) as (Row | null)[];
  const flags = seen.rows;
  const sources: NamedSource[] = [];
  const rows = nodes.flatMap((one, index): MarkedRow[] =>
    // What was worked out of made-up rows is known of the page alone: then every row of it is marked.
    one ? [marked(tidy(one, sources) as Row, plan, seen.illustrative || flags[index] === true)] : [],
  );
  const page = { rows, sources, fallbacks: seen.fallbacks };
  return { page, next: list.connection ? nextOf((found as Row)[keys.page] as { hasNextPage: boolean; endCursor: string | null }) : null };
}

const nextOf = ({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }): string | null =>
  hasNextPage ? endCursor : null;
