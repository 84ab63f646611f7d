export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** From 0 up to 1. */
  share(): number;
}

/** A stream of numbers that depends on its name alone: a row added elsewhere does not change what falls here. */
export function dice(name: string): Dice {
  let state = seed(name);
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  return { share, between, chance: of => share() < of, pick: list => list[between(0, list.length - 1)] as (typeof list)[number] };
}

/** FNV-1a. */
function seed(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}
