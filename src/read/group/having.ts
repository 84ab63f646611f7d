import { sql } from 'kysely';
import { decimal, int, type Kind } from '../../core/kinds.ts';
import type { Around } from '../compile.ts';
import { Filtering } from '../filter/filtering.ts';
import { all, type Condition } from '../filter/logic.ts';
import { valueConditions } from '../filter/value.ts';
import type { MeasureName } from './description.ts';
import type { GroupPlan } from './group-plan.ts';
import { distinctOf } from './key-columns.ts';
import { chosen, type MeasureArgs } from './measured.ts';

type Operators = Record<string, unknown>;

/** A column of a group, and what is asked of it. */
interface Wanted {
  column: string;
  kind: Kind;
  operators: Operators;
  path: string;
}

/** The condition on groups, in the words of every filter; null when all are wanted. A measure that is refused has no value to meet one. */
export function having(
  plan: GroupPlan,
  around: Around,
  asked: Record<string, unknown> | null | undefined,
): ((alias: string) => Condition) | null {
  const filtering = new Filtering(around);
  const wanted = Object.entries(asked ?? {}).flatMap(([measure, value]) => {
    if (value !== null) return wantedOf(plan, measure, value);
    filtering.problems.add('NULL_OPERAND', `having.${measure}`);
    return [];
  });
  if (asked === null || asked === undefined) return null;
  return alias => {
    const conditions = wanted.flatMap(({ column, kind, operators, path }) =>
      valueConditions(
        filtering,
        plan.groups.shape,
        { is: 'value', kind, columns: [column], nullable: true, words: false },
        alias,
        operators,
        path,
      ),
    );
    const refusal = filtering.problems.refusal('having');
    if (refusal) throw refusal;
    return all(conditions) ?? sql`true`;
  };
}

function wantedOf(plan: GroupPlan, measure: string, value: unknown): Wanted[] {
  const path = `having.${measure}`;
  if (measure === 'count') return [{ column: plan.count(), kind: int, operators: value as Operators, path }];
  return (value as (MeasureArgs & { is: Operators })[]).map((one, index) => {
    const column = measure === 'countDistinct' ? distinctOf(plan, one['of'] as string) : chosen(plan, measure as MeasureName, one);
    return { column, kind: measure === 'countDistinct' ? int : decimal, operators: one.is, path: `${path}.${index}.is` };
  });
}
