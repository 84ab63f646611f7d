import { type RawBuilder, sql } from 'kysely';
import type { EdgeKey, Granularity, GroupKey, PeriodKey, TimeOf } from './description.ts';
import { type GroupPlan, same } from './group-plan.ts';
import type { GroupRows } from './group-rows.ts';

type Expression = RawBuilder<unknown>;

/** The value of a key in each row. Of an edge it is the id of the row pointed to, where that row may be seen. */
export const keyValue = (rows: GroupRows, key: GroupKey): Expression =>
  rows.column(`key ${key.name}`, () => {
    const at = rows.at(key.through);
    if (key.is === 'edge') return sql.ref(`${rows.edge(at, key)}.id`);
    if (key.is === 'value') return sql.ref(`${at}.${key.column}`);
    return periodOf(at, key);
  });

/** The code of the row an edge points to: what groups are ordered by. */
export const keyCode = (rows: GroupRows, key: EdgeKey): Expression =>
  rows.column(`code ${key.name}`, () => sql.ref(`${rows.edge(rows.at(key.through), key)}.code`));

/** Number of different values of a key within each group; rows that have none are not counted. */
export const distinctOf = (plan: GroupPlan, name: string): string => {
  const key = plan.groups.keys.get(name) as GroupKey;
  plan.needs(key);
  const value = keyValue(plan.rows, key);
  return plan.gather(`distinct ${name}`, ...same(() => sql`count(distinct ${value})`));
};

/** Kinds of periods that lie within one stretch of a granularity. */
const within: Record<Granularity, readonly string[]> = {
  YEAR: ['YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'],
  SEMESTER: ['SEMESTER', 'QUARTER', 'MONTH', 'DAY'],
  QUARTER: ['QUARTER', 'MONTH', 'DAY'],
  MONTH: ['MONTH', 'DAY'],
};

/** The code of the stretch of time that a row lies in; null for a row that is longer. */
function periodOf(at: string, { time, granularity }: PeriodKey): Expression {
  if (granularity === 'PERIOD') return sql.ref(`${at}.${(time as Extract<TimeOf, { is: 'period' }>).prefix}code`);
  if (time.is === 'day') return codeOfStretch(sql.ref(`${at}.${time.column}`), granularity);
  const code = codeOfStretch(sql.ref(`${at}.${time.prefix}start`), granularity);
  if (granularity === 'YEAR') return code;
  const kinds = sql.join(within[granularity].map(kind => sql.lit(kind)));
  return sql`case when ${sql.ref(`${at}.${time.prefix}kind`)} in (${kinds}) then ${code} end`;
}

/** Codes of one granularity are in the order of time when they are in the order of their letters. */
function codeOfStretch(day: Expression, granularity: Granularity): Expression {
  const year = sql`extract(year from ${day})::int::text`;
  const month = sql`extract(month from ${day})::int`;
  switch (granularity) {
    case 'YEAR':
      return sql`(${year}) collate "C"`;
    case 'SEMESTER':
      return sql`(${year} || '-S' || (${month} + 5) / 6) collate "C"`;
    case 'QUARTER':
      return sql`(${year} || '-Q' || (${month} + 2) / 3) collate "C"`;
    case 'MONTH':
      return sql`(${year} || '-' || lpad((${month})::text, 2, '0')) collate "C"`;
  }
}
