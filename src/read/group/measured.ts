import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../../core/errors.ts';
import type { GroupNumber, MeasureName } from './description.ts';
import { percentile, ratio } from './exact.ts';
import { type GroupPlan, same } from './group-plan.ts';
import { type Flag, flagsOf } from './guards.ts';
import { latestOf, sharesLatest } from './latest.ts';
import { type Weight, weightOf } from './weight.ts';

type Expression = RawBuilder<unknown>;
export type MeasureArgs = Record<string, unknown>;

/** A measure of each group: the column it stands in, and those that say why it would be wrong. */
export interface Measured {
  column: string;
  flags: readonly Flag[];
  /** Column that says whether something made up lent its weight. */
  madeUp: string | null;
}

/** Plans a measure of a numeric column. */
export function measured(plan: GroupPlan, name: MeasureName, args: MeasureArgs): Measured {
  const number = plan.groups.numbers.get(args['of'] as string) as GroupNumber;
  const flags = flagsOf(plan, name, number);
  const value = numberOf(plan, number);
  if (name === 'weightedMean') {
    const weight = weightOf(plan, args);
    return { column: weightedMean(plan, number, value, weight), flags, madeUp: weight.madeUp };
  }
  if (name === 'latest') {
    const latest = latestOf(plan, number);
    const column = plan.work(`latest ${number.name}`, () => sql`(${sql.ref(`x.${latest}`)}[1] ->> 0)::numeric`);
    return { column, flags: [...flags, sharesLatest(plan, number, latest)], madeUp: null };
  }
  return { column: plain(plan, name, number, value, args), flags, madeUp: null };
}

/** The number of each row, exact. */
export const numberOf = (plan: GroupPlan, number: GroupNumber): Expression =>
  plan.rows.column(`number ${number.name}`, () => numberSql(plan, number));

const numberSql = (plan: GroupPlan, number: GroupNumber): Expression => sql`(${number.sql(plan.rows.alias)})::numeric`;

function plain(
  plan: GroupPlan,
  name: Exclude<MeasureName, 'latest' | 'weightedMean'>,
  number: GroupNumber,
  value: Expression,
  args: MeasureArgs,
): string {
  const gather = (what: string, make: () => Expression, again: (() => Expression) | null): string =>
    plan.gather(`${what} ${number.name}`, make, again);
  const sum = (): string => {
    const total = plan.rows.ofGathered('total', () => numberSql(plan, number));
    return gather(
      'sum',
      () => sql`sum(${value})`,
      () => sql`sum(${total})`,
    );
  };
  switch (name) {
    case 'sum':
      return sum();
    case 'min': {
      // Of rows that were gathered, the value is the lowest.
      return gather(name, ...same(() => sql`min(${value})`));
    }
    case 'max': {
      const highest = plan.rows.ofGathered('highest', () => numberSql(plan, number));
      return gather(
        name,
        () => sql`max(${value})`,
        () => sql`max(${highest})`,
      );
    }
    case 'mean':
      return plan.work(`mean ${number.name}`, () => {
        const values = gather(
          'values',
          () => sql`count(${value})`,
          () => sql`coalesce(sum(${plan.rowCount()}) filter (where ${value} is not null), 0)`,
        );
        return ratio(sql.ref(`x.${sum()}`), sql.ref(`x.${values}`));
      });
    case 'median':
    case 'percentile': {
      const share = name === 'median' ? '0.5' : shareOf(args['p'] as string);
      return plan.work(`percentile ${number.name} ${share}`, () => {
        const sorted = gather('sorted', () => sql`array_agg(${value} order by ${value}) filter (where ${value} is not null)`, null);
        return percentile(sql.ref(`x.${sorted}`), sql`${share}::numeric`);
      });
    }
  }
}

const weightedMean = (plan: GroupPlan, number: GroupNumber, value: Expression, weight: Weight): string =>
  plan.work(`weighted ${number.name} ${weight.name}`, () => {
    const products = plan.gather(`products ${number.name} ${weight.name}`, () => sql`sum(${value} * ${weight.sql})`, null);
    const counted = () => sql`sum(${weight.sql}) filter (where ${value} is not null)`;
    const weights = plan.gather(`weights ${number.name} ${weight.name}`, counted, null);
    return ratio(sql.ref(`x.${products}`), sql.ref(`x.${weights}`));
  });

function shareOf(p: string): string {
  if (Number(p) >= 0 && Number(p) <= 1) return p;
  throw badInput(
    `\`p\` is a share from 0 to 1; ${p} was asked for. The nineteenth twentieth is 0.95.`,
    `\`p\` adalah bagian dari 0 sampai 1; diminta ${p}. Persentil ke-95 ditulis 0.95.`,
    { field: 'p', example: 'p: "0.95"' },
  );
}

/** Column of a measure as a number to choose and order groups by: there is none where it is refused. */
export function chosen(plan: GroupPlan, name: MeasureName, args: MeasureArgs): string {
  const { column, flags } = measured(plan, name, args);
  if (flags.length === 0) return column;
  return plan.choose(
    column,
    flags.map(flag => flag.column),
  );
}
