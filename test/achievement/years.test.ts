import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYear, yearsOf } from '../../src/achievement/arguments.ts';

const plan = { from: 2019, to: 2023 };
const none = { from: null, to: null };

test('the years of a matrix are those asked for, else those of the plan, else the last five', () => {
  expect(yearsOf({ from: 2020, to: 2021 }, plan, 2026)).toEqual({ from: 2020, to: 2021 });
  expect(yearsOf(none, plan, 2026)).toEqual({ from: 2019, to: 2023 });
  expect(yearsOf({ from: 2021, to: null }, plan, 2026)).toEqual({ from: 2021, to: 2023 });
  expect(yearsOf(none, null, 2026)).toEqual({ from: 2022, to: 2026 });
});

test('a plan of twenty years is cut to its last twelve; twelve is also the most that can be asked for', () => {
  expect(yearsOf(none, { from: 2005, to: 2025 }, 2026)).toEqual({ from: 2014, to: 2025 });
  expect(yearsOf({ from: 2005, to: null }, { from: 2005, to: 2025 }, 2026)).toEqual({ from: 2005, to: 2016 });
  expect(() => yearsOf({ from: 2010, to: 2023 }, null, 2026)).toThrow('At most 12 years');
  expect(() => yearsOf({ from: 2023, to: 2022 }, null, 2026)).toThrow('not later');
  expect(() => readYear(20_23_0, 'from')).toThrow('lies between');
});

test('whatever is asked for, there are one to twelve years', () => {
  const year = fc.option(fc.integer({ min: 1945, max: 2145 }), { nil: null });
  const plans = fc.option(
    fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.nat(25)).map(([from, length]) => ({ from, to: from + length })),
    { nil: null },
  );
  fc.assert(
    fc.property(year, year, plans, (from, to, of) => {
      fc.pre(from === null || to === null || (from <= to && to - from < 12));
      const years = yearsOf({ from, to }, of, 2026);
      expect(years.from).toBeLessThanOrEqual(years.to);
      expect(years.to - years.from).toBeLessThan(12);
      if (from !== null) expect(years.from).toBe(from);
      if (to !== null) expect(years.to).toBe(to);
    }),
  );
});
