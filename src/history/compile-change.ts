import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { globalId } from '../core/id.ts';
import { instant, oneOf, text } from '../core/kinds.ts';
import { RevisionKind } from '../core/revision.ts';
import type { Around, Compiled } from '../read/compile.ts';
import { planFields } from '../read/group/group-node.ts';
import { leaf } from '../read/leaf.ts';
import type { Near } from '../read/list-plan.ts';
import { throughHub } from '../read/through-hub.ts';
import { needed } from '../read/tree.ts';
import { type ColumnChange, inGraphTerms } from './field-names.ts';
import { shapeOfTable, typeOfTable } from './node-type.ts';

// Every change with what its row was and became; the columns of both places are the same.
const columns = (of: string): RawBuilder<unknown> => sql`${sql.ref(`${of}.recorded_at`)}, ${sql.ref(`${of}.entity`)} collate "C" as entity,
  ${sql.ref(`${of}.entity_id`)}, c.kind, c.reason, c.before, c.after,
  coalesce(c.after, c.before) ->> 'code' as code, coalesce(c.after, c.before) ->> 'confidence' as confidence`;

/** Changes that were recorded of a row itself. */
export const ofItself = (alias: string): RawBuilder<unknown> => sql`(select ${columns('c')} from recorded_change c) ${sql.id(alias)}`;

/**
 * What came into sight or left it through another row, or because its day came. It is looked for no further than the changes of a page
 * reach, and put in order before each row is asked what was seen of it.
 */
export const ofOthers =
  (since: RawBuilder<unknown>) =>
  (alias: string, near: Near | null): RawBuilder<unknown> => {
    const keys = ['recorded_at', 'entity collate "C"', 'entity_id'].map(key => sql.raw(near?.fromEnd ? `${key} desc` : key));
    const [from, to] = reach(since, near);
    return sql`(select ${columns('i')} from (
      select i.recorded_at, i.entity collate "C" as entity, i.entity_id from induced_row(${from}, ${to}) i order by ${sql.join(keys)}
    ) i cross join lateral told_change(i.recorded_at, i.entity, i.entity_id) c) ${sql.id(alias)}`;
  };

/** The stretch of time of a page: from its cursor as far as the recorded changes fill it. The beginning is not part of it. */
function reach(since: RawBuilder<unknown>, near: Near | null): [RawBuilder<unknown>, RawBuilder<unknown>] {
  const before = (instant: RawBuilder<unknown>) => sql`${instant} - interval '1 microsecond'`;
  const at = (place: Near['after']) => place && sql`${place[0]}::timestamptz`;
  const [after, until] = [at(near?.after ?? null), at(near?.before ?? null) ?? sql`now()`];
  const from = after ? sql`greatest(${since}, ${before(after)})` : since;
  if (!near) return [from, until];
  const last = (end: string) =>
    sql`(select ${sql.raw(end)}(f.recorded_at) from ${sql.id(near.first)} f having count(*) >= ${near.enough}::int)`;
  return near.fromEnd ? [sql`greatest(${from}, ${before(last('min'))})`, until] : [from, sql`least(${until}, ${last('max')})`];
}

/** One change with what is asked of it. */
export function compileChange(around: Around, alias: string, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Compiled {
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${alias}.${name}`);
  const [table, row, before, after] = [column('entity'), column('entity_id'), column('before'), column('after')];
  const plain: Record<string, Compiled> = {
    recordedAt: leaf(instant, column('recorded_at')),
    kind: leaf(oneOf(RevisionKind), column('kind')),
    code: leaf(text, column('code')),
    reason: leaf(text, column('reason')),
  };
  const named: Record<string, Omit<Compiled, 'write'>> = {
    type: { sql: table, read: raw => typeOfTable(raw as string) },
    key: { sql: sql`json_build_array(${table}, ${row})`, read: raw => keyOf(...(raw as [string, string])) },
    changes: {
      sql: sql`json_build_array(${table}, changed_columns(${table}, ${before}, ${after}))`,
      read: raw => inGraphTerms(...(raw as [string, ColumnChange[]])),
    },
  };
  // `node` is followed once the page is there.
  const object = planFields(around, type, sets, (below, { name, type: asked }, _inner, nodes) => {
    const through = named[name];
    return through ? throughHub(below, through, asked, nodes) : (plain[name] ?? null);
  });
  // A reference to a source is no node: the row it backs is.
  const of = sql`case when ${table} = 'provenance' then json_build_array(coalesce(${after}, ${before}) ->> 'entity', coalesce(${after}, ${before}) ->> 'entity_id')
    else json_build_array(${table}, ${row}) end`;
  object.beside(of, (raw, tree) => {
    const [table, id] = raw as [string, string];
    tree[needed] = { table, id };
  });
  object.madeUp(sql`${column('confidence')} = 'ILLUSTRATIVE'`);
  return object.compiled();
}

const keyOf = (table: string, id: string): string => globalId(shapeOfTable(table)?.concept?.tag ?? 'ref', id);
