import type { SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import { type Around, type Compiled, compileObject } from './compile.ts';
import type { Place } from './cursor.ts';
import { behind } from './keyset.ts';
import { type ConnectionAsked, ListPlan } from './list-plan.ts';
import { widest } from './object-plan.ts';
import { orderBy, type SortKey } from './order.ts';
import { charge } from './price.ts';
import { select, setsOf } from './select.ts';
import type { Cell } from './tree.ts';
import { notWritten } from './written.ts';

/** A list that is read to its end: many rows to a statement, and the same statement for every part of it. */
export interface Walk {
  /** What the document selects of the list, and the key of its rows. */
  set: SelectionSetNode;
  rows: string;
  /** Which values of the place behind which to go on are missing; null at the beginning of the list. */
  missing: readonly boolean[] | null;
  /** How its rows are read; there once the list was compiled. */
  list?: { name: string; keys: readonly SortKey[]; cells: readonly Cell[] };
}

/** A parameter that is known when the statement is sent: a value of the place, how many rows are wanted, or one more than that. */
export class Slot {
  readonly of: number | 'size' | 'beyond';

  constructor(of: Slot['of']) {
    this.of = of;
  }
}

/** Rows as they were answered: column by column. */
export class Columns {
  readonly rows: number;
  /** Where the last row wanted stands, when there are more. */
  readonly place: Place | null;
  readonly values: readonly (readonly unknown[])[];

  constructor([rows, place, ...values]: [number, Place | null, ...unknown[][]]) {
    this.rows = rows;
    this.place = place;
    this.values = values;
  }
}

export const canWalk = ({ derived }: ConnectionAsked): boolean => !derived;

/**
 * Column by column, a value costs PostgreSQL a sixth of what it costs in an array for each row. What is asked of a row is worked out
 * behind the limit, so that a sort makes it for the rows of its page alone, and its place is written for the last of them.
 */
export function compileWalk({ walk: _walk, ...around }: Around, asked: ConnectionAsked, walk: Walk): Compiled {
  const plan = new ListPlan(around, asked);
  const inside = { ...around, rows: around.rows * plan.page.size };
  charge(inside, asked.list);
  const { alias, keys } = plan;
  const nodes = select(around.document, asked.type, asked.sets).get(walk.rows) ?? [];
  const { values, cells } = compileObject(inside, asked.shape, alias, plan.typeOf(asked.type, 'nodes'), setsOf(nodes));
  if (values.length <= widest) walk.list = { name: asked.list, keys, cells };
  const after = walk.missing?.map((isMissing, index) => (isMissing ? null : new Slot(index)));
  const bound = after ? [behind(keys, after as never, alias)] : [];
  const size = new Slot('size');
  const named = keys.map((key, index) => ({ name: `${alias}_key${index}`, value: key.sql(alias) }));
  const place = named.map(({ name }) => sql`((array_agg(${sql.ref(`${alias}.${name}`)}))[${size}::int])::text`);
  const columns = [
    sql`count(*)`,
    sql`case when count(*) > ${size} then json_build_array(${sql.join(place)}) end`,
    ...values.map(value => sql`json_agg(${value})`),
  ];
  const rows = sql`select ${sql.id(alias)}.*, ${sql.join(named.map(({ name, value }) => sql`${value} as ${sql.id(name)}`))}`;
  return {
    sql: sql`(select json_build_array(${sql.join(columns)}) from (${rows} ${plan.whole(...bound)} ${orderBy(keys, alias)} limit ${new Slot('beyond')}) ${sql.id(alias)})`,
    read: raw => new Columns(raw as never),
    write: () => {
      throw notWritten;
    },
  };
}
