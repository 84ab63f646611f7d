import { rowId } from '../core/id.ts';
import type { ConceptShape } from '../read/shape.ts';
import type { Ready } from './follow.ts';
import type { Run } from './statements.ts';

export interface Written {
  created: number;
  changed: number;
  unchanged: number;
}

const quoted = (column: string): string => `"${column}"`;

/** Numbers are compared as text: 5.2 and 5.20 are one number and two statements of how exact it is. */
export const numbersOf = (shape: ConceptShape): Set<string> =>
  new Set([...shape.kept.values()].flatMap(kept => (kept.is === 'column' && kept.kind.name === 'decimal' ? [kept.column] : [])));

function columnsOf(rows: readonly Record<string, unknown>[]): string[] {
  const columns = new Set<string>();
  for (const row of rows) for (const column in row) columns.add(column);
  return [...columns];
}

/** Writes rows by id in one statement, and only those that differ: what is alike leaves no trace in the history. */
export async function upsert(
  table: string,
  rows: readonly Record<string, unknown>[],
  run: Run,
  numbers: ReadonlySet<string> = new Set(),
): Promise<Written> {
  if (rows.length === 0) return { created: 0, changed: 0, unchanged: 0 };
  const columns = columnsOf(rows);
  const others = columns.filter(column => column !== 'id');
  const side = (alias: string): string =>
    others.map(column => `${alias}.${quoted(column)}${numbers.has(column) ? '::text' : ''}`).join(', ');
  // Self references may point to later rows: foreign keys are looked at when the statement ends.
  const written = await run<{ created: boolean }>(
    `insert into hub.${table} as t (${columns.map(quoted).join(', ')})
     select ${columns.map(quoted).join(', ')} from json_populate_recordset(null::hub.${table}, $1::json)
     on conflict (id) do update set ${others.map(column => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}
     where (${side('t')}) is distinct from (${side('excluded')})
     returning (xmax = 0) as created`,
    JSON.stringify(rows),
  );
  const created = written.filter(row => row.created).length;
  return { created, changed: written.length - created, unchanged: rows.length - written.length };
}

/** References to sources of these rows: those named are there afterwards, and no others. */
export async function writeProvenance(
  byTable: ReadonlyMap<ConceptShape, readonly Ready[]>,
  run: Run,
): Promise<Written & { removed: number }> {
  const references = [...byTable].flatMap(([{ table }, rows]) =>
    rows.flatMap(({ id, sources }) =>
      sources.map(source => ({ id: rowId('prov', `${table}:${id}:${source}`), entity: table, entity_id: id, source_id: source })),
    ),
  );
  const entities = [...byTable.values()].flatMap(rows => rows.map(({ id }) => id));
  const removed = await run(
    `delete from hub.provenance p where p.entity_id = any($1::uuid[]) and not exists (select from unnest($2::uuid[]) as named(id) where named.id = p.id) returning p.id`,
    entities,
    references.map(({ id }) => id),
  );
  return { ...(await upsert('provenance', references, run)), removed: removed.length };
}
