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
  const list = columns.map(quoted).join(', ');
  const set = (from: string): string => others.map(column => `${quoted(column)} = ${from}.${quoted(column)}`).join(', ');
  const given = `select ${list} from json_populate_recordset(null::hub.${table}, $1::json)`;
  // Self references may point to later rows: foreign keys are looked at when the statement ends.
  const whole = `insert into hub.${table} as t (${list}) ${given} on conflict (id) do update set ${set('excluded')}
     where (${side('t')}) is distinct from (${side('excluded')}) returning (xmax = 0) as created`;
  // A table in parts has no index over its ids alone, and a row may move from one part to another.
  const inParts = `with given as materialized (${given}),
     changed as (
       update hub.${table} t set ${set('given')} from given
       where t.id = given.id and (${side('t')}) is distinct from (${side('given')}) returning false as created
     ), added as (
       insert into hub.${table} (${list}) select ${list} from given
       where not exists (select from hub.${table} t where t.id = given.id) returning true as created
     ) select created from changed union all select created from added`;
  const [found] = await run<{ parted: boolean }>(`select relkind = 'p' as parted from pg_class where oid = $1::regclass`, `hub.${table}`);
  const written = await run<{ created: boolean }>(found?.parted ? inParts : whole, JSON.stringify(rows));
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
