import { type RawBuilder, sql } from 'kysely';
import { refuse } from '../../core/errors.ts';
import type { GroupNumber, Groups } from './description.ts';
import type { GroupPlan } from './group-plan.ts';
import type { Flag } from './guards.ts';
import { numberOf } from './measured.ts';

type Expression = RawBuilder<unknown>;

/** The two latest values of each group, as `[value, code of the period or day, its ends]`. */
export function latestOf(plan: GroupPlan, number: GroupNumber): string {
  const time = plan.groups.time as NonNullable<Groups['time']>;
  const at = (column: string): Expression => plan.rows.column(`time ${column}`, () => sql.ref(`${plan.rows.at(time.through)}.${column}`));
  const code = plan.rows.column('code', () => sql.ref(`${plan.rows.alias}.code`));
  const value = numberOf(plan, number);
  const [name, end, start] =
    time.is === 'period'
      ? [at(`${time.prefix}code`), at(`${time.prefix}end`), at(`${time.prefix}start`)]
      : [at(time.column), at(time.column), at(time.column)];
  return plan.gather(
    `latest ${number.name}`,
    () => sql`(array_agg(json_build_array(${value}::text, ${name}, ${end}::text || ${start}::text) order by ${end} desc, ${start} desc, ${code} desc)
      filter (where ${value} is not null and ${end} is not null))[1:2]`,
    null,
  );
}

/** Where two rows share the latest time, neither of them is the latest. */
export const sharesLatest = (plan: GroupPlan, number: GroupNumber, latest: string): Flag => ({
  column: shared(plan, number, latest),
  refusal: measure =>
    refuse(
      'AMBIGUOUS_LATEST',
      'Several rows of the group have the latest period, so none of them is the latest value. Group by what tells them apart, such as INDICATOR, REGION or UNIT, or take `median` or `rows`.',
      'Beberapa baris dalam kelompok mempunyai periode terakhir yang sama, sehingga tidak ada satu nilai terakhir. Kelompokkan menurut pembedanya, misalnya INDICATOR, REGION, atau UNIT, atau pakai `median` atau `rows`.',
      { field: measure, hint: 'Group by what tells the rows apart.' },
    ),
});

const shared = (plan: GroupPlan, number: GroupNumber, latest: string): string =>
  plan.work(`shared ${number.name}`, () => sql`coalesce(${sql.ref(`x.${latest}`)}[1] ->> 2 = ${sql.ref(`x.${latest}`)}[2] ->> 2, false)`);
