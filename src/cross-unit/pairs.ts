import { strongest } from '../alignment/confidence.ts';
import type { Confidence } from '../core/enums.ts';
import { weakest } from '../reckon/reckon.ts';
import type { Tie, TiedUnit, TieFacts } from './ties.ts';

/** Two units and what ties them, the one with the smaller code first. */
export interface Pair {
  key: string;
  first: TiedUnit;
  second: TiedUnit;
  /** Each thing once per kind. */
  ties: Tie[];
}

/** The unit that stands for a unit; the same one for all of a body where pairs of bodies are asked for. */
export type StandIn = (unit: TiedUnit) => TiedUnit;

/** A unit that has a part in a thing, and by rows how sure. */
interface Part {
  unit: TiedUnit;
  confidences: Confidence[];
}

const ordered = (a: TiedUnit, b: TiedUnit): [TiedUnit, TiedUnit] => (a.code < b.code ? [a, b] : [b, a]);
export const pairKey = (a: TiedUnit, b: TiedUnit): string =>
  ordered(a, b)
    .map(unit => unit.code)
    .join('|');

/** Every pair of units that have something in common, by code. */
export function pairsOf(facts: TieFacts, standIn: StandIn): Pair[] {
  const byId = new Map(facts.units.map(unit => [unit.id, unit]));
  const placed = (id: string | null): TiedUnit | undefined => {
    const unit = id === null ? undefined : byId.get(id);
    return unit && standIn(unit);
  };
  const pairs = new Map<string, Pair & { seen: Set<string> }>();
  const join = (a: TiedUnit, b: TiedUnit, tie: Tie): void => {
    if (a.id === b.id) return;
    const key = pairKey(a, b);
    const [first, second] = ordered(a, b);
    const pair = pairs.get(key) ?? { key, first, second, ties: [], seen: new Set() };
    pairs.set(key, pair);
    // Two divisions of one bureau in one SOP are that bureau once.
    const thing = `${tie.kind}|${tie.id}`;
    if (pair.seen.has(thing)) return;
    pair.seen.add(thing);
    pair.ties.push(tie);
  };

  const parts = new Map<string, { tie: Tie; units: Map<string, Part> }>();
  for (const tie of facts.ties) {
    const unit = placed(tie.unit);
    if (!unit) continue;
    if (tie.kind === 'HAND_OFF') {
      const other = placed(tie.other);
      if (other) join(unit, other, tie);
      continue;
    }
    const thing = `${tie.kind}|${tie.id}`;
    const part = parts.get(thing) ?? { tie, units: new Map<string, Part>() };
    parts.set(thing, part);
    part.units.set(unit.id, { unit, confidences: [...(part.units.get(unit.id)?.confidences ?? []), tie.confidence] });
  }
  for (const { tie, units } of parts.values()) {
    const all = [...units.values()];
    for (const [index, a] of all.entries())
      for (const b of all.slice(index + 1))
        join(a.unit, b.unit, { ...tie, confidence: weakest([strongest(a.confidences), strongest(b.confidences)]) });
  }
  return [...pairs.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
