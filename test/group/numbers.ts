/** Exact numbers as whole ones over a common power of ten, with nothing of the hub in it. */
export interface Exact {
  above: bigint;
  below: bigint;
}

export function exact(text: string | number): Exact {
  const [whole = '0', rest = ''] = String(text).replace('-', '').split('.');
  const above = BigInt(whole + rest);
  return { above: String(text).startsWith('-') ? -above : above, below: 10n ** BigInt(rest.length) };
}

export const add = (a: Exact, b: Exact): Exact => ({ above: a.above * b.below + b.above * a.below, below: a.below * b.below });
export const times = (a: Exact, b: Exact): Exact => ({ above: a.above * b.above, below: a.below * b.below });
export const minus = (a: Exact, b: Exact): Exact => add(a, { above: -b.above, below: b.below });
export const over = (a: Exact, b: Exact): Exact =>
  b.above < 0n ? { above: -a.above * b.below, below: -b.above * a.below } : { above: a.above * b.below, below: a.below * b.above };
export const compare = (a: Exact, b: Exact): number => {
  const difference = minus(a, b).above;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const total = (values: readonly Exact[]): Exact => values.reduce(add, exact(0));

/** Rounded half away from zero to 6 decimals. */
export function rounded({ above, below }: Exact): Exact {
  const size = above < 0n ? -above : above;
  const steps = (size * 10n ** 6n * 2n + below) / (below * 2n);
  return { above: above < 0n ? -steps : steps, below: 10n ** 6n };
}

/** Without zeros that say nothing, so that 12.50 and 12.5 are one text. */
export function written({ above, below }: Exact): string {
  let [a, b] = [above, below];
  for (const prime of [2n, 5n]) while (b > 1n && a % prime === 0n && b % prime === 0n) [a, b] = [a / prime, b / prime];
  let digits = 0;
  while (10n ** BigInt(digits) % b !== 0n) digits++;
  const shifted = (a * 10n ** BigInt(digits)) / b;
  const text = String(shifted < 0n ? -shifted : shifted).padStart(digits + 1, '0');
  return `${shifted < 0n ? '-' : ''}${digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`}`;
}
