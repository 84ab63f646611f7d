import { isDeepStrictEqual } from 'node:util';

/** Values in the order of the document, without names: one value in a wrapping of its own counts as that value. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  const values = Object.values(value).map(bare);
  return values.length === 1 ? values[0] : values;
}

/** The first place in which two answers differ, in words; null where they are equal. */
export function difference(one: unknown, other: unknown, path = 'answer'): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return `${path} has ${one.length} and ${other.length} entries`;
    for (const [index, value] of one.entries()) {
      const found = difference(value, other[index], `${path}[${index}]`);
      if (found) return found;
    }
  }
  return `${path} is ${short(one)} and ${short(other)}`;
}

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
