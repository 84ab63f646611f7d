/** Bytes of an object and of a slot in it: guesses on the safe side. */
const [ofObject, ofSlot, ofCharacter] = [40, 16, 2];

/** What plain data takes in memory, about. All of it is frozen on the way: whoever is given it shares it with others. */
export function frozenWeight(value: unknown, seen = new Set<object>()): number {
  if (typeof value === 'string') return ofObject + value.length * ofCharacter;
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  Object.freeze(value);
  const parts = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
  let weight = ofObject + parts.length * ofSlot;
  for (const part of parts) weight += frozenWeight(part, seen);
  return weight;
}
