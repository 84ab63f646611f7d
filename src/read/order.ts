import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../core/errors.ts';
import { type Kind, text } from '../core/kinds.ts';
import type { Around } from './compile.ts';
import { type AskedKey, keysAsked } from './filter/count-order.ts';
import type { Shape } from './shape.ts';

export interface SortKey {
  name: string;
  kind: Kind;
  nullable: boolean;
  descending: boolean;
  nullsFirst: boolean;
  /** Said where the order of names differs between the languages. */
  language?: 'id' | 'en';
  sql: (alias: string) => RawBuilder<unknown>;
}

export const uuid: Kind = { ...text, name: 'id', column: 'uuid', pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };
const mostKeys = 5;

/** The total order of a list: what was asked for, or the default, and the id as last key so that no two rows tie. */
export function orderOf(shape: Shape, asked: readonly AskedKey[] | null | undefined, around: Around): SortKey[] {
  if (asked && asked.length > mostKeys)
    throw badInput(`orderBy takes at most ${mostKeys} keys.`, `orderBy paling banyak ${mostKeys} kunci.`, { field: 'orderBy' });
  const wanted = asked && asked.length > 0 ? asked : defaultOrder(shape);
  const keys = keysAsked(around, wanted, shape, one => sortKey(shape, one, around.language));
  const repeated = keys.find((key, index) => keys.findIndex(other => other.name === key.name) < index);
  if (repeated)
    throw badInput(`orderBy names ${said(repeated)} twice.`, `orderBy menyebut ${said(repeated)} dua kali.`, { field: 'orderBy' });
  const descending = keys.at(-1)?.descending ?? false;
  return [...keys, { name: 'ID', kind: uuid, nullable: false, descending, nullsFirst: false, sql: alias => sql.ref(`${alias}.id`) }];
}

/** A count's name in a cursor says of its filter what nobody can read. */
const said = ({ name }: SortKey): string => name.split(' ').slice(0, 2).join(' ');

const defaultOrder = (shape: Shape): AskedKey[] =>
  shape.defaultOrder.map(key => (key.startsWith('-') ? { field: key.slice(1), direction: 'DESC' } : { field: key }));

function sortKey(shape: Shape, asked: AskedKey & { field: string }, language: 'id' | 'en'): SortKey {
  const key = shape.orders.get(asked.field);
  if (!key) throw new Error(`${shape.name} has no order ${asked.field}`);
  return {
    name: asked.field,
    kind: key.kind,
    nullable: key.nullable,
    descending: asked.direction === 'DESC',
    nullsFirst: asked.nulls === 'FIRST',
    ...(key.isLocalized && { language }),
    sql: alias => key.sql(alias, language),
  };
}

export function orderBy(keys: readonly SortKey[], alias: string): RawBuilder<unknown> {
  const parts = keys.map(key => {
    const direction = key.descending ? sql`desc` : sql`asc`;
    // Said only where nulls can be: an index without it serves the order of a required column in both directions.
    const nulls = key.nullable ? (key.nullsFirst ? sql` nulls first` : sql` nulls last`) : sql``;
    return sql`${key.sql(alias)} ${direction}${nulls}`;
  });
  return sql`order by ${sql.join(parts)}`;
}

/** How an order is written in a cursor, so that the cursor fits no other. */
export const signature = (keys: readonly SortKey[]): string =>
  keys.map(key => `${key.name}${key.descending ? '-' : '+'}${key.nullsFirst ? '^' : ''}${key.language ?? ''}`).join();
