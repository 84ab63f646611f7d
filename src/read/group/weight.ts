import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../../core/errors.ts';
import type { GroupNumber } from './description.ts';
import type { GroupPlan } from './group-plan.ts';
import { type MeasureArgs, numberOf } from './measured.ts';

/** What rows are weighted by. */
export interface Weight {
  name: string;
  /** The weight of each row. */
  sql: RawBuilder<unknown>;
  /** Column of a group that says whether a weight is made up; null where weights are those of the rows themselves. */
  madeUp: string | null;
}

/** The weight that was named: another number of the row, or the values of an indicator at the same place and time. */
export function weightOf(plan: GroupPlan, args: MeasureArgs): Weight {
  const [by, indicator] = [args['by'] ?? null, args['byIndicator'] ?? null] as [string | null, string | null];
  if ((by === null) === (indicator === null)) throw notOne(plan);
  if (by !== null) {
    const number = plan.groups.numbers.get(by) as GroupNumber;
    return { name: by, sql: numberOf(plan, number), madeUp: null };
  }
  return lentBy(plan, indicator as string);
}

function lentBy(plan: GroupPlan, indicator: string): Weight {
  if (!/^[^\p{Cc}]{1,500}$/u.test(indicator))
    throw badInput(
      '`byIndicator` is the code of an indicator: 1 to 500 characters without control characters.',
      '`byIndicator` adalah kode indikator: 1 sampai 500 karakter tanpa karakter kendali.',
      { field: 'byIndicator', example: 'byIndicator: "POPULATION"' },
    );
  const lender = plan.rows.join(
    `weight ${indicator}`,
    alias => sql`left join lateral (${plan.groups.weightOf?.(plan.rows.alias, indicator)}) ${sql.id(alias)} on true`,
  );
  const name = `of indicator ${indicator}`;
  const isMadeUp = plan.rows.column(`made up ${name}`, () => sql.ref(`${lender}.made_up`));
  return {
    name,
    sql: plan.rows.column(name, () => sql.ref(`${lender}.value`)),
    madeUp: plan.gather(`made up ${name}`, () => sql`coalesce(bool_or(${isMadeUp}), false)`, null),
  };
}

const notOne = ({ groups }: GroupPlan) =>
  groups.weightOf
    ? badInput('Give exactly one of `by` and `byIndicator`.', 'Berikan tepat satu dari `by` dan `byIndicator`.', {
        field: 'by',
        example: 'byIndicator: "POPULATION"',
      })
    : badInput('Name the weight with `by`.', 'Sebutkan bobotnya dengan `by`.', { field: 'by' });
