import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ConceptShape } from '../read/shape.ts';
import { type Finding, finding, SheetRefused } from './finding.ts';
import type { Ready } from './follow.ts';
import { type Run, runIn } from './statements.ts';

/** PostgreSQL stops at the first row that breaks a rule. Asks it for all of them, so that the sheet is corrected once. */
export async function brokenRules(
  error: unknown,
  ready: ReadonlyMap<ConceptShape, readonly Ready[]>,
  database: { orm: { em: { fork(): SqlEntityManager } } },
): Promise<unknown> {
  const { code, constraint, table, column, detail } = causeOf(error);
  if (!code?.startsWith('23')) return error;
  const found = await database.orm.em.fork().transactional(async em => {
    const run = runIn(em);
    const all: Finding[] = [];
    for (const [shape, rows] of ready) all.push(...(await brokenIn(shape, rows, run)));
    return all;
  });
  if (found.length > 0) return new SheetRefused(found);
  const rows = [...ready].find(([shape]) => shape.table === table)?.[1] ?? [];
  const row = rows.find(({ id }) => detail?.includes(id));
  return new SheetRefused([
    finding(
      'BREAKS_RULE',
      { file: `${table}.csv`, ...row?.draft.place, column: column ?? null },
      { expected: constraint ?? `${column} must not be empty` },
    ),
  ]);
}

interface Cause {
  code?: string;
  constraint?: string;
  table?: string;
  column?: string;
  detail?: string;
}

const causeOf = (error: unknown): Cause => {
  const cause = (error as { cause?: unknown } | null)?.cause;
  return { ...(cause as Cause | undefined), ...(error as Cause) };
};

async function brokenIn({ table }: ConceptShape, rows: readonly Ready[], run: Run): Promise<Finding[]> {
  const checks = await run<{ name: string; holds: string }>(
    `select conname as name, pg_get_expr(conbin, conrelid) as holds from pg_constraint where conrelid = $1::regclass and contype = 'c' order by conname`,
    `hub.${table}`,
  );
  if (checks.length === 0) return [];
  const list = checks.map(({ name, holds }) => `('${name.replaceAll("'", "''")}', (${holds}))`).join(', ');
  const broken = await run<{ id: string; name: string }>(
    `select t.id, c.name from json_populate_recordset(null::hub.${table}, $1::json) t, lateral (values ${list}) as c(name, holds) where not c.holds`,
    JSON.stringify(rows.map(({ values }) => values)),
  );
  const byId = new Map(rows.map(row => [row.id, row.draft.place]));
  return broken.map(({ id, name }) => finding('BREAKS_RULE', byId.get(id) ?? { file: `${table}.csv` }, { expected: name }));
}
