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

/** How a finding calls a unit, in English and Indonesian. */
export const nameOf = (unit: Pick<PlanUnit, 'code' | 'nameId' | 'nameEn'>): [string, string] => [
  `${unit.nameEn ?? unit.nameId} (${unit.code})`,
  `${unit.nameId} (${unit.code})`,
];

/** Whether a unit is a matter of the plan: always for a plan of the province, else where it is or stands below the body whose plan it is. */
export function isOfPlan(facts: PlanFacts): (unit: string) => boolean {
  const { unit: owner } = facts.plan;
  if (owner === null) return () => true;
  const byId = new Map(facts.units.map(unit => [unit.id, unit]));
  return id => {
    const unit = byId.get(id);
    return unit !== undefined && upwards(unit, byId).some(one => one.id === owner);
  };
}

/** Units that a plan is a matter of: bureaus and regional bodies, those of one body alone for a plan of that body. */
export function unitsOfPlan(facts: PlanFacts, book: RuleBook): PlanUnit[] {
  const kinds = bodyKinds(book);
  const isWanted = isOfPlan(facts);
  return facts.units.filter(unit => kinds.has(unit.kind) && isWanted(unit.id));
}
