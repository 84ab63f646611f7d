import { type RawBuilder, sql } from 'kysely';
import { badInput } from '../../core/errors.ts';
import type { GroupNumber, MeasureName } from './description.ts';
import { percentile, ratio } from './exact.ts';
import type { GroupPlan } from './group-plan.ts';
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
  plan.rows.column(`number ${number.name}`, () => sql`(${number.sql(plan.rows.alias)})::numeric`);

function plain(
  plan: GroupPlan,
  name: Exclude<MeasureName, 'latest' | 'weightedMean'>,
  number: GroupNumber,
  value: Expression,
  args: MeasureArgs,
): string {
  const gathered = (what: string, make: () => Expression) => sql.ref(`x.${plan.gather(`${what} ${number.name}`, make)}`);
  switch (name) {
    case 'sum':
    case 'min':
    case 'max':
      return plan.gather(`${name} ${number.name}`, () => sql`${sql.raw(name)}(${value})`);
    case 'mean':
      return plan.work(`mean ${number.name}`, () =>
        ratio(
          gathered('sum', () => sql`sum(${value})`),
          gathered('values', () => sql`count(${value})`),
        ),
      );
    case 'median':
    case 'percentile': {
      const share = name === 'median' ? '0.5' : shareOf(args['p'] as string);
      const sorted = () => gathered('sorted', () => sql`array_agg(${value} order by ${value}) filter (where ${value} is not null)`);
      return plan.work(`percentile ${number.name} ${share}`, () => percentile(sorted(), sql`${share}::numeric`));
    }
  }
}

const weightedMean = (plan: GroupPlan, number: GroupNumber, value: Expression, weight: Weight): string =>
  plan.work(`weighted ${number.name} ${weight.name}`, () => {
    const products = plan.gather(`products ${number.name} ${weight.name}`, () => sql`sum(${value} * ${weight.sql})`);
    const weights = plan.gather(`weights ${number.name} ${weight.name}`, () => sql`sum(${weight.sql}) filter (where ${value} is not null)`);
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
