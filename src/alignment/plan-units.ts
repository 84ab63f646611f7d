import type { RuleBook } from '../rule/rule-book.ts';
import type { PlanFacts, PlanUnit } from './plan-facts.ts';

/** No government has more levels: a circle of parents ends here. */
const deepest = 10;

interface Placed {
  id: string;
  kind: string;
  parent: string | null;
}

/** The unit itself and those above it, nearest first. */
export function upwards<U extends Placed>(unit: U, byId: ReadonlyMap<string, U>): U[] {
  const way: U[] = [];
  for (let at: U | undefined = unit; at && way.length < deepest; at = at.parent === null ? undefined : byId.get(at.parent)) way.push(at);
  return way;
}

/** Kinds of units that count as a body of the province: bureaus, and regional bodies (perangkat daerah). */
export const bodyKinds = (book: RuleBook): ReadonlySet<string> => new Set((book.word('ALIGNMENT_COVERAGE/unit_kinds') ?? '').split('|'));

/** The bureau or regional body that a unit is or is part of; the unit itself where it is above them. */
export const bodyOf = <U extends Placed>(unit: U, byId: ReadonlyMap<string, U>, kinds: ReadonlySet<string>): U =>
  upwards(unit, byId).find(one => kinds.has(one.kind)) ?? unit;

/** Units that a plan is a matter of: bureaus and regional bodies, those of one body alone for a plan of that body. */
export function unitsOfPlan(facts: PlanFacts, book: RuleBook): PlanUnit[] {
  const byId = new Map(facts.units.map(unit => [unit.id, unit]));
  const kinds = bodyKinds(book);
  const { unit: owner } = facts.plan;
  return facts.units.filter(unit => kinds.has(unit.kind) && (owner === null || upwards(unit, byId).some(one => one.id === owner)));
}
