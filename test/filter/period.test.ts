import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/core/period.ts';
import { dayOf } from '../../src/read/filter/day.ts';
import { startsOfLast } from '../../src/read/filter/last-periods.ts';
import { behindAll } from '../../src/read/filter/value.ts';

describe('the bounds of a range of periods', () => {
  test('are days', () => {
    expect(dayOf('2021-05-17', false)).toBe('2021-05-17');
    expect(dayOf('2021-05-17', true)).toBe('2021-05-17');
  });

  test('are days in Palembang, when a charting tool sends milliseconds or a timestamp', () => {
    // 1 January 2021 begins in Palembang at 17:00 of the day before in Greenwich.
    expect(dayOf('1609434000000', false)).toBe('2021-01-01');
    expect(dayOf('1609433999999', false)).toBe('2020-12-31');
    expect(dayOf('2020-12-31T17:00:00Z', false)).toBe('2021-01-01');
    expect(dayOf('2021-01-01T00:00:00+07:00', true)).toBe('2021-01-01');
  });

  test('let the day of their upper end in, when it is a moment within a day', () => {
    expect(dayOf('1609434000000', true)).toBe('2021-01-01');
    expect(dayOf('1609434000001', true)).toBe('2021-01-02');
    expect(dayOf('2021-12-31T23:59:59.999+07:00', true)).toBe('2022-01-01');
  });

  test.each(['2021', '2021-13-01', '2021-02-29', '', 'kemarin', '99999999999999999', '-99999999999999', '1e12', 'NaN'])(
    'are not %j',
    text => {
      expect(dayOf(text, false)).toBeNull();
    },
  );
});

test('the last periods of each length end with the one of today', () => {
  expect(startsOfLast(1, '2023-02-28')).toEqual({
    YEAR: '2023-01-01',
    SEMESTER: '2023-01-01',
    QUARTER: '2023-01-01',
    MONTH: '2023-02-01',
    DAY: '2023-02-28',
  });
  expect(startsOfLast(8, '2023-08-17')).toEqual({
    YEAR: '2016-01-01',
    SEMESTER: '2020-01-01',
    QUARTER: '2021-10-01',
    MONTH: '2023-01-01',
    DAY: '2023-08-10',
  });
});

test('the text behind all that begin with another stands behind them and before all others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 4 }), (start, rest) => {
      const end = behindAll(start);
      if (end === null) return;
      expect(Buffer.compare(Buffer.from(end), Buffer.from(start + rest))).toBe(1);
      expect(end.length).toBeLessThanOrEqual(start.length + 1);
    }),
    { numRuns: 2000 },
  );
  expect(behindAll('SETDA')).toBe('SETDB');
  expect(behindAll('')).toBeNull();
  expect(behindAll('a\u{10ffff}')).toBe('b');
});

test('a code is asked for by start and length, since no two codes have both in common', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const months = Array.from({ length: 12 }, (_, month) => two(month + 1));
  const ends = [
    '',
    '-S1',
    '-S2',
    '-Q1',
    '-Q2',
    '-Q3',
    '-Q4',
    ...months.flatMap(month => [`-${month}`, ...Array.from({ length: 31 }, (_, day) => `-${month}-${two(day + 1)}`)]),
  ];
  const periods = ['2020', '2021'].flatMap(year => ends.flatMap(end => parsePeriod(year + end) ?? []));
  expect(periods.length).toBe(2 * (1 + 2 + 4 + 12) + 366 + 365);
  expect(new Set(periods.map(({ kind, start }) => `${kind} ${start}`)).size).toBe(periods.length);
});
