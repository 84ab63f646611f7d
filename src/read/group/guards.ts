import { type RawBuilder, sql } from 'kysely';
import { refuse } from '../../core/errors.ts';
import type { GroupNumber, Guard, MeasureName } from './description.ts';
import { type GroupPlan, same } from './group-plan.ts';
import { numberOf } from './measured.ts';

/** A column that is true in a group of which a measure would be wrong, and the refusal to give then. */
export interface Flag {
  column: string;
  refusal: (measure: MeasureName) => Error;
}

/** The flags of a measure: found by the statement that measures. */
export const flagsOf = (plan: GroupPlan, name: MeasureName, number: GroupNumber): Flag[] =>
  number.guards.flatMap((guard, index) =>
    guard.measures.includes(name) ? [{ column: flag(plan, number, guard, index), refusal: refusalOf(guard) }] : [],
  );

/** Only rows with a value can make its measure wrong. */
function flag(plan: GroupPlan, number: GroupNumber, { differs, holds, gathered }: Guard, index: number): string {
  const key = `${number.name} ${index}`;
  const counts = sql`filter (where ${numberOf(plan, number)} is not null)`;
  if (differs) {
    const { rows } = plan;
    if (gathered?.asksOfCollapsed) plan.asksOfCollapsed();
    const text = (of: (alias: string) => RawBuilder<unknown>) => () => sql`coalesce((${of(rows.alias)})::text, '') collate "C"`;
    const from = rows.column(`differs ${key}`, text(differs), gathered && text(gathered.from));
    const to = gathered ? rows.column(`differs to ${key}`, text(differs), text(gathered.to), true) : from;
    const differ = (end: RawBuilder<unknown>) => () => sql`coalesce(min(${from}) ${counts} <> max(${end}) ${counts}, false)`;
    return plan.gather(`differs ${key}`, differ(from), differ(to));
  }
  const value = plan.rows.column(`holds ${key}`, () => holds?.(plan.rows.alias) ?? sql`true`);
  return plan.gather(`holds ${key}`, ...same(() => sql`coalesce(bool_or(${value}) ${counts}, false)`));
}

const refusalOf =
  ({ code, says, advice }: Guard): Flag['refusal'] =>
  measure =>
    refuse(code, `${says[0]} ${advice[0]}`, `${says[1]} ${advice[1]}`, { field: measure, hint: advice[0] });
