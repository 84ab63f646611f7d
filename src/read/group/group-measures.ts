import { type FieldNode, GraphQLError, type GraphQLObjectType, getArgumentValues, type SelectionSetNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { parsePeriod } from '../../core/period.ts';
import { type Around, type Compiled, compileValues } from '../compile.ts';
import { asIs, type Reader } from '../tree.ts';
import type { GroupNumber, MeasureName } from './description.ts';
import { compileFields } from './group-node.ts';
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
  const fields = compileFields(around, type, sets, (_below, name, _inner, nodes) => {
    const definition = type.getFields()[name] as Parameters<typeof getArgumentValues>[0];
    const args = getArgumentValues(definition, nodes[0] as FieldNode, around.document.variables);
    if (name === 'count') return { sql: column(plan.count()), read: asIs };
    if (name === 'illustrativeCount') return { sql: column(plan.madeUp()), read: asIs };
    if (name === 'countDistinct') return { sql: column(distinctOf(plan, args['of'] as string)), read: asIs };
    return compileMeasure(plan, column, name as MeasureName, args);
  });
  return compileValues(type.name, fields);
}

function compileMeasure(plan: GroupPlan, column: (name: string) => RawBuilder<unknown>, name: MeasureName, args: MeasureArgs): Compiled {
  try {
    const { column: value, flags, madeUp } = measured(plan, name, args);
    const read: Reader = name === 'latest' ? readLatest : asIs;
    const shown =
      name === 'latest'
        ? sql`${column(latestOf(plan, plan.groups.numbers.get(args['of'] as string) as GroupNumber))}[1]`
        : textOf(name, column(value));
    return {
      sql: sql`json_build_array(${sql.join([shown, madeUp ? column(madeUp) : sql`false`, ...flags.map(flag => column(flag.column))])})`,
      read: (raw, seen) => {
        const [found, isMadeUp, ...wrong] = raw as unknown[];
        const flag = flags[wrong.indexOf(true)];
        if (flag) return flag.refusal(name);
        if (isMadeUp === true && found !== null) seen.illustrative = true;
        return read(found, seen);
      },
    };
  } catch (error) {
    // A wrong argument of one measure leaves its neighbours.
    if (error instanceof GraphQLError) return { sql: sql`null`, read: () => error };
    throw error;
  }
}

/** What was divided has as many decimals as it needs; what was only added or chosen has those of its rows. */
const textOf = (name: MeasureName, value: RawBuilder<unknown>): RawBuilder<unknown> =>
  name === 'sum' || name === 'min' || name === 'max' ? sql`${value}::text` : sql`trim_scale(${value})::text`;

/** A time is the code of a period or a day; a day is a period as well. */
const readLatest: Reader = raw => {
  if (raw === null) return null;
  const [value, code] = raw as [string, string];
  return { value, period: parsePeriod(code) };
};
