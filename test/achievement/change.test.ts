import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSince, type Point } from '../../src/achievement/change-since.ts';

const point = (period: string, value: string | null, series: string | null = null): Point => ({
  id: period,
  value,
  series,
  period,
  start: `${period}-01`,
  confidence: 'CONFIRMED',
});
const nothing = { earlier: null, other: null, brokenIn: null };

test('a value is compared with the one before it, exactly', () => {
  const change = changeSince({ ...nothing, own: point('2021-09', '12.79'), earlier: point('2021-03', '12.84') });
  expect([change.absolute.value, change.percent.value, change.against, change.months]).toEqual(['-0.05', '-0.39', '2021-03', 6]);
});

test('nothing is compared across a break, and the reason says where it is', () => {
  const other = changeSince({ ...nothing, own: point('2022-01', '72.48', 'NEW'), other: point('2021-01', '70.24', 'OLD') });
  expect([other.absolute.value, other.against, other.absolute.reason?.[0]]).toEqual([
    null,
    null,
    'The value before, of 2021-01, is of the series OLD, this one of NEW: nothing is compared across a break.',
  ]);
  const within = changeSince({ own: point('2022-01', '5'), earlier: point('2020-01', '4'), other: null, brokenIn: '2021-01' });
  expect([within.absolute.value, within.absolute.reason?.[0]]).toEqual([
    null,
    'The method changed in 2021-01: nothing is compared across it.',
  ]);
});

test('a percentage of zero, or of less, says nothing', () => {
  const change = changeSince({ ...nothing, own: point('2021-01', '3.58'), earlier: point('2020-01', '-0.11') });
  expect([change.absolute.value, change.percent.value]).toEqual(['3.69', null]);
});

test('what is missing is no zero', () => {
  expect(changeSince({ ...nothing, own: point('2021-01', null), earlier: point('2020-01', '4') }).absolute.value).toBeNull();
  expect(changeSince({ ...nothing, own: point('2021-01', '4') }).absolute.reason?.[0]).toBe('No earlier value is known.');
});

test('the earlier value and the change add up to the value', () => {
  const hundredths = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(hundredths, hundredths, (a, b) => {
      const text = (n: number): string => (n / 100).toFixed(2);
      const change = changeSince({ ...nothing, own: point('2021-01', text(b)), earlier: point('2020-01', text(a)) });
      expect(Math.round(Number(change.absolute.value) * 100)).toBe(b - a);
    }),
  );
});
