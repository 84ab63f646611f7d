import Fraction from 'fraction.js';

/** An exact number. Binary floats make 82.87499999999999 of 82.875, and grades hang on that. */
export type Exact = Fraction;
export const exact = (value: string | number | bigint | Fraction): Exact =>
  new Fraction(typeof value === 'number' && !Number.isInteger(value) ? String(value) : value);

/** Decimal text of an exact number, half rounded away from zero, with just so many decimals. */
export function rounded(value: Exact, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const { s, n, d } = value;
  const digits = ((2n * n * scale + d) / (2n * d)).toString().padStart(decimals + 1, '0');
  const text = decimals > 0 ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
  return s < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Decimal text without rounding where the number has one, else with twelve decimals: for showing an input. */
export const shown = (value: Exact): string => {
  for (let decimals = 0, scaled = value.n; decimals < 12; decimals++, scaled *= 10n)
    if (scaled % value.d === 0n) return rounded(value, decimals);
  return rounded(value, 12);
};
