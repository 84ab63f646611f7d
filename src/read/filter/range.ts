import type { Kind } from '../../core/kinds.ts';

/** An exact number scaled to a whole one, so that two of them can be compared without rounding. */
function scaled(text: string): bigint {
  const [whole = '0', rest = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + rest.padEnd(20, '0'));
  return text.startsWith('-') ? -value : value;
}

/** What a text of an operand is in the order of its kind. */
const place = (kind: Kind, value: unknown): bigint | number | string => {
  if (kind.name === 'decimal') return scaled(String(value));
  if (kind.name === 'instant') return Date.parse(String(value));
  return typeof value === 'number' ? value : String(value);
};

/** Whether a range ends before it begins: a slip of the caller, which would silently find nothing. */
export function isBackwards(kind: Kind, range: Record<string, unknown>): boolean {
  const [low, high] = 'from' in range ? [range['from'], range['to']] : [range['min'], range['max']];
  return place(kind, low) > place(kind, high);
}
