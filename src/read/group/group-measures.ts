import { type FieldNode, GraphQLError, type GraphQLObjectType, getArgumentValues, type SelectionSetNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { decimal, int } from '../../core/kinds.ts';
import { parsePeriod } from '../../core/period.ts';
import type { Around, Compiled } from '../compile.ts';
import { leaf } from '../leaf.ts';
import { throughHub } from '../through-hub.ts';
import type { Reader } from '../tree.ts';
import { markIf, notWritten, unfitIf } from '../written.ts';
import type { GroupNumber, MeasureName } from './description.ts';
import { planFields } from './group-node.ts';
import type { GroupPlan } from './group-plan.ts';
import { distinctOf } from './key-columns.ts';
import { latestOf } from './latest.ts';
import { type MeasureArgs, measured } from './measured.ts';

/** The measures asked of a group, each with what would make it wrong beside it. */
export function compileMeasures(
  plan: GroupPlan,
  around: Around,
  alias: string,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Compiled {
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${alias}.${name}`);
  return planFields(around, type, sets, (below, field, _inner, nodes) => {
    const args = getArgumentValues(field, nodes[0] as FieldNode, around.document.variables);
    if (field.name === 'count') return leaf(int, column(plan.count()));
    if (field.name === 'illustrativeCount') return leaf(int, column(plan.madeUp()));
    if (field.name === 'countDistinct') return leaf(int, column(distinctOf(plan, args['of'] as string)));
    return compileMeasure(plan, column, field.name as MeasureName, args, shown =>
      field.name === 'latest' ? throughHub(below, { sql: shown, read: readLatest }, field.type, nodes) : written(field.name, shown),
    );
  }).compiled();
}

function compileMeasure(
  plan: GroupPlan,
  column: (name: string) => RawBuilder<unknown>,
  name: MeasureName,
  args: MeasureArgs,
  show: (value: RawBuilder<unknown>) => Compiled,
): Compiled {
  try {
    const { column: value, flags, madeUp } = measured(plan, name, args);
    const found =
      name === 'latest' ? sql`${column(latestOf(plan, plan.groups.numbers.get(args['of'] as string) as GroupNumber))}[1]` : column(value);
    const shown = show(found);
    const isMadeUp = madeUp ? column(madeUp) : null;
    const wrongs = flags.map(flag => column(flag.column));
    return {
      sql: sql`json_build_array(${sql.join([shown.sql, isMadeUp ?? sql`false`, ...wrongs])})`,
      read: (raw, seen) => {
        const [value, isLent, ...wrong] = raw as unknown[];
        const flag = flags[wrong.indexOf(true)];
        if (flag) return flag.refusal(name);
        if (isLent === true && value !== null) seen.illustrative = true;
        return shown.read(value, seen);
      },
      write: holes => {
        const answer = [...shown.write(holes), ...markIf(isMadeUp)];
        return wrongs.length > 0 ? unfitIf(sql.join(wrongs, sql` or `), answer) : answer;
      },
    };
  } catch (error) {
    // A wrong argument of one measure leaves its neighbours.
    if (!(error instanceof GraphQLError)) throw error;
    return {
      sql: sql`null`,
      read: () => error,
      write: () => {
        throw notWritten;
      },
    };
  }
}

/** What was divided has as many decimals as it needs; what was only added or chosen has those of its rows. */
const written = (name: string, value: RawBuilder<unknown>): Compiled =>
  leaf(decimal, name === 'sum' || name === 'min' || name === 'max' ? value : sql`trim_scale(${value})`);

/** A time is the code of a period or a day; a day is a period as well. */
const readLatest: Reader = raw => {
  if (raw === null) return null;
  const [value, code] = raw as [string, string];
  return { value, period: parsePeriod(code) };
};
