import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { int } from '../../core/kinds.ts';
import { type Around, nextAlias } from '../compile.ts';
import type { SortKey } from '../order.ts';
import { type Shape, shapeOf } from '../shape.ts';
import { compileInto, relatedRows } from './compile-filter.ts';
import { Filtering, startOf } from './filtering.ts';
import { filterLimits } from './limits.ts';

/** One key of an order: what a column holds, or how many rows a list has. */
export interface AskedKey {
  field?: string | null;
  count?: Record<string, { filter?: Record<string, unknown> | null } | null> | null;
  direction?: 'ASC' | 'DESC' | null;
  nulls?: 'FIRST' | 'LAST' | null;
}

type OneKey = AskedKey & { field: string };

/** The keys of an order, those by a count made ready; all that is wrong with them is told at once. */
export function keysAsked(around: Around, asked: readonly AskedKey[], shape: Shape, byField: (key: OneKey) => SortKey): SortKey[] {
  const filtering = new Filtering(around);
  const keys = asked.map((key, index) => {
    const path = `orderBy.${index}`;
    if (isOfField(key) && !key.count) return byField(key);
    const counted = Object.entries(key.count ?? {});
    const [only] = counted;
    if (isOfField(key) || !only || counted.length > 1 || !only[1]) {
      filtering.problems.add('NOT_ONE_KEY', path);
      return null;
    }
    return byCount(filtering, shape, only[0], only[1].filter ?? null, key.direction === 'DESC', path);
  });
  if (asked.filter(key => key.count).length > filterLimits.counts) filtering.problems.add('TOO_MANY_COUNTS', 'orderBy');
  const refusal = filtering.problems.refusal('orderBy');
  if (refusal) throw refusal;
  return keys.filter(key => key !== null);
}

const isOfField = (key: AskedKey): key is OneKey => typeof key.field === 'string';

function byCount(
  filtering: Filtering,
  shape: Shape,
  list: string,
  filter: Record<string, unknown> | null,
  descending: boolean,
  path: string,
): SortKey {
  const many = shape.filters.get(list);
  if (many?.is !== 'many') throw new Error(`${shape.name} has no list ${list} to count.`);
  const own = nextAlias(filtering.around);
  const condition = filter && compileInto(filtering, shapeOf(many.of()), own, filter, startOf(`${path}.count.${list}.filter`, 1));
  const more = condition ? [condition] : [];
  return {
    // A cursor holds a count under one filter: under another it would be no place.
    name: `COUNT ${list} ${digest(JSON.stringify(filter ?? {}))}`,
    kind: int,
    nullable: false,
    descending,
    nullsFirst: false,
    sql: alias => sql`(select count(*)::int ${relatedRows(filtering.around, many, alias, own, more)})`,
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);
