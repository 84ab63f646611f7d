import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/core/period.ts';

describe('a period', () => {
  test.each([
    ['2021', 'YEAR', '2021-01-01', '2022-01-01'],
    ['2021-S2', 'SEMESTER', '2021-07-01', '2022-01-01'],
    ['2021-Q3', 'QUARTER', '2021-07-01', '2021-10-01'],
    ['2021-12', 'MONTH', '2021-12-01', '2022-01-01'],
    ['2024-02-29', 'DAY', '2024-02-29', '2024-03-01'],
  ])('written %s is a %s from %s up to %s', (code, kind, start, end) => {
    expect(parsePeriod(code)).toEqual({ code, kind, start, end });
  });

  test.each(['2021-13', '2021-Q5', '2021-S3', '21', '2023-02-29', '2021-04-31', '2021-1', '2021/05', '', ' 2021'])(
    'is not written %j',
    code => {
      expect(parsePeriod(code)).toBeNull();
    },
  );

  test('of a month ends where the next one begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const code = (y: number, m: number): string => `${y}-${String(m).padStart(2, '0')}`;
        const next = month === 12 ? code(year + 1, 1) : code(year, month + 1);
        expect(parsePeriod(code(year, month))?.end).toBe(parsePeriod(next)?.start);
      }),
    );
  });
});
