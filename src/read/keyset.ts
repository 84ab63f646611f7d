import { type RawBuilder, sql } from 'kysely';
import type { Place } from './cursor.ts';
import type { SortKey } from './order.ts';

type Condition = RawBuilder<unknown>;

const value = (text: string, key: SortKey): Condition => sql`${text}::${sql.raw(key.kind.column)}`;

/** Rows that come behind a place under an order, strictly, or from the place itself. Null counts as no. */
export function behind(keys: readonly SortKey[], place: Place, alias: string, fromPlace = false): Condition {
  const [key, ...others] = keys;
  if (!key) return fromPlace ? sql`true` : sql`false`;
  const column = key.sql(alias);
  const at = place[0] ?? null;
  const further = key.descending ? sql`<` : sql`>`;
  // One row comparison where it says the same: that is what an index over the keys can answer.
  if (keys.every(one => !one.nullable && one.descending === key.descending)) {
    const columns = sql.join(keys.map(one => one.sql(alias)));
    const values = sql.join(keys.map((one, index) => value(place[index] as string, one)));
    return sql`(${columns}) ${further}${fromPlace ? sql`=` : sql``} (${values})`;
  }
  const rest = behind(others, place.slice(1), alias, fromPlace);
  if (at === null) return key.nullsFirst ? sql`(${column} is not null or ${rest})` : sql`(${column} is null and ${rest})`;
  const there = sql`(${column} ${further} ${value(at, key)} or (${column} = ${value(at, key)} and ${rest}))`;
  if (key.nullable) return key.nullsFirst ? there : sql`(${column} is null or ${there})`;
  // Said twice, since no index is asked by an OR.
  return sql`(${column} ${further}= ${value(at, key)} and ${there})`;
}

/** Rows of a list that an index can give in their order: those with a value under the first key, or those without. */
export interface Stretch {
  keys: readonly SortKey[];
  conditions: readonly Condition[];
}

/** Where a walk through a list begins and ends; null for the ends of the list. */
export interface Bounds {
  from: Place | null;
  to: Place | null;
  /** Whether the row at the beginning is walked too. */
  fromPlace?: boolean;
}

/** The same list read from its other end. */
export const backwards = (keys: readonly SortKey[]): SortKey[] =>
  keys.map(key => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst }));

/**
 * A walk through a list in one or two stretches. An index has nulls at one end: where they are wanted at the other, or where the walk
 * begins in the middle, the rows without a value and those with one are walked for themselves, one after the other.
 */
export function stretchesOf(keys: readonly SortKey[], bounds: Bounds, alias: string): Stretch[] {
  const [first, ...others] = keys;
  const { from, to } = bounds;
  const isAsIndexed = first?.nullsFirst === first?.descending;
  if (!first?.nullable || (isAsIndexed && !from && !to)) return [{ keys, conditions: between(keys, bounds, alias) }];
  const column = first.sql(alias);
  const within = (hasValue: boolean): Bounds => ({
    ...bounds,
    from: from && (from[0] !== null) === hasValue ? from : null,
    to: to && (to[0] !== null) === hasValue ? to : null,
  });
  const valued = [{ ...first, nullable: false }, ...others];
  const ofNulls = { keys: others, conditions: [sql`${column} is null`, ...between(others, behindFirst(within(false)), alias)] };
  const ofValues = { keys: valued, conditions: [sql`${column} is not null`, ...between(valued, within(true), alias)] };
  const isOfNulls = (place: Place): boolean => place[0] === null;
  const [one, two] = first.nullsFirst ? [ofNulls, ofValues] : [ofValues, ofNulls];
  const beginsInSecond = from !== null && isOfNulls(from) !== first.nullsFirst;
  const endsInFirst = to !== null && isOfNulls(to) === first.nullsFirst;
  if (beginsInSecond && endsInFirst) return [{ keys, conditions: [sql`false`] }];
  return beginsInSecond ? [two] : endsInFirst ? [one] : [one, two];
}

const behindFirst = ({ from, to, ...more }: Bounds): Bounds => ({ ...more, from: from?.slice(1) ?? null, to: to?.slice(1) ?? null });

const between = (keys: readonly SortKey[], { from, to, fromPlace = false }: Bounds, alias: string): Condition[] => [
  ...(from ? [behind(keys, from, alias, fromPlace)] : []),
  ...(to ? [behind(backwards(keys), to, alias)] : []),
];
