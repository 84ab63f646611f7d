import { type RawBuilder, sql } from 'kysely';
import type { Place } from './cursor.ts';
import type { SortKey } from './order.ts';

const value = (text: string, key: SortKey) => sql`${text}::${sql.raw(key.kind.column)}`;

/** Rows that come strictly behind a place under an order. Null counts as no: negate it with `is not true`. */
export function behind(keys: readonly SortKey[], place: Place, alias: string): RawBuilder<unknown> {
  const [first] = keys;
  // One row comparison where it says the same: that is what an index over the keys can answer.
  if (first && keys.every(key => !key.nullable && key.descending === first.descending)) {
    const columns = sql.join(keys.map(key => key.sql(alias)));
    const values = sql.join(keys.map((key, index) => value(place[index] as string, key)));
    return sql`(${columns}) ${first.descending ? sql`<` : sql`>`} (${values})`;
  }
  return step(keys, place, alias, 0);
}

function step(keys: readonly SortKey[], place: Place, alias: string, index: number): RawBuilder<unknown> {
  const key = keys[index];
  if (!key) return sql`false`;
  const column = key.sql(alias);
  const at = place[index] ?? null;
  const rest = step(keys, place, alias, index + 1);
  if (at === null) {
    const beyond = key.nullsFirst ? sql`${column} is not null` : sql`false`;
    return sql`(${beyond} or (${column} is null and ${rest}))`;
  }
  const beyond = sql`${column} ${key.descending ? sql`<` : sql`>`} ${value(at, key)}`;
  const nulls = key.nullable && !key.nullsFirst ? sql` or ${column} is null` : sql``;
  return sql`(${beyond}${nulls} or (${column} = ${value(at, key)} and ${rest}))`;
}
