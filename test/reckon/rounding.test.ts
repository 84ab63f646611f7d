import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, shown } from '../../src/reckon/rounding.ts';

const part = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const whole = fc.bigInt({ min: 1n, max: 10n ** 9n });

describe('an input of a figure', () => {
  test('is shown just as it is, with no decimal more than it needs, wherever twelve decimals can say it', () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 0, max: 12 }), (digits, decimals) => {
        const value = exact(digits).div(10n ** BigInt(decimals));
        const text = shown(value);
        expect(exact(text).equals(value)).toBe(true);
        expect(text).not.toMatch(/\.\d*0$/);
      }),
    );
  });

  test('is otherwise shown with twelve decimals, half of the last one off at most', () => {
    fc.assert(
      fc.property(part, whole, (above, below) => {
        const value = exact(above).div(below);
        const text = shown(value);
        const off = exact(text).sub(value).abs();
        expect(off.compare(exact(1).div(2n * 10n ** 12n)) <= 0).toBe(true);
        if (!off.equals(0)) expect(text).toMatch(/\.\d{12}$/);
      }),
    );
  });

  test('given as a number is the number that is read, not its binary neighbour', () => {
    for (const value of [0.1, 82.875, 1e-5, -3.3]) expect(exact(value).equals(exact(String(value)))).toBe(true);
    expect(exact(2 ** 53 - 1).equals(exact('9007199254740991'))).toBe(true);
    expect(exact(-0).equals(0)).toBe(true);
  });
});
