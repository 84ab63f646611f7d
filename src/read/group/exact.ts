import { type RawBuilder, sql } from 'kysely';

type Expression = RawBuilder<unknown>;

/** Decimals of every measure that divides. */
export const measureDecimals = 6;
const unit = `0.${'0'.repeat(measureDecimals - 1)}1`;
const twice = 2 * 10 ** measureDecimals;

/**
 * A ratio rounded half away from zero, and rounded once: numeric division would round before, and PostgreSQL's `avg` and
 * `percentile_cont` do (the latter in binary floats). Null where there is nothing to divide by.
 */
export const ratio = (above: Expression, below: Expression): Expression =>
  sql`(select sign(q.a) * sign(q.b) * div(abs(q.a) * ${sql.lit(twice)} + abs(q.b), 2 * nullif(abs(q.b), 0)) * ${sql.raw(unit)} from (select (${above})::numeric as a, (${below})::numeric as b) q)`;

/** The value at a share of the way through sorted values, between neighbours in proportion: exact, since it only adds and multiplies. */
export const percentile = (sorted: Expression, share: Expression): Expression =>
  sql`(select round(q.v[floor(q.p)::int + 1] + (q.v[ceil(q.p)::int + 1] - q.v[floor(q.p)::int + 1]) * (q.p - floor(q.p)), ${sql.lit(measureDecimals)}) from (select s.v, ${share} * (cardinality(s.v) - 1) as p from (select ${sorted} as v) s) q)`;
