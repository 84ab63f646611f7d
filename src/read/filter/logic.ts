import { type RawBuilder, sql } from 'kysely';

export type Condition = RawBuilder<unknown>;

/** Conditions that all have to hold; null when there are none, and everything passes. */
export function all(conditions: readonly Condition[]): Condition | null {
  if (conditions.length < 2) return conditions[0] ?? null;
  return sql`(${sql.join(conditions, sql` and `)})`;
}

/** Conditions of which one has to hold; of none, none does. */
export function oneOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0] as Condition;
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
}

/** The complement. SQL's third value counts as no, so a row is always in a filter or in its `not`; `and` and `or` need no such care. */
export const not = (condition: Condition): Condition => sql`((${condition}) is not true)`;

/**
 * A condition on a relation. PostgreSQL makes joins of the first ones, so that an index of the far end can lead to the rows. The time it
 * takes to plan grows with the power of the joins (measured: 24 of them, 4 s), so further ones are planned for themselves.
 */
export const planned = (isJoin: boolean, condition: Condition): Condition => (isJoin ? condition : sql`((${condition}) is true)`);
