import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../src/concepts.ts';
import { monthsAfter } from '../../src/core/days.ts';
import type { Figure } from '../../src/reckon/figure.ts';
import { calculation, reckon } from '../../src/reckon/reckon.ts';
import { changeOf, isBetter } from '../../src/scoreboard/change.ts';
import { lastDayBefore, yearBefore, yearEnds } from '../../src/scoreboard/days.ts';
import { statusOf } from '../../src/scoreboard/standing.ts';

const plain = calculation({
  rule: 'REFORM_EVIDENCE',
  formula: 'test: one number',
  unit: ['percent', 'persen'],
  decimals: null,
  calculate: inputs => inputs.get('number'),
});
const figure = (value: string | null): Figure => reckon(plain, [{ name: 'number', value }]);

describe('change of a measure within a year', () => {
  test('percent change by percentage points, exactly', () => {
    expect(changeOf(figure('89.58'), figure('73.33'))).toMatchObject({ value: '16.25', unit: ['percentage points', 'poin persen'] });
    expect(changeOf(figure('0.3'), figure('0.1')).value).toBe('0.2');
  });

  test('is none without a value on both days, and says which is missing', () => {
    expect(changeOf(figure('1'), figure(null))).toMatchObject({
      value: null,
      reason: ['There is no value of a year earlier.', expect.any(String)],
    });
    expect(changeOf(figure(null), figure('1')).reason?.[0]).toBe('There is no value to compare.');
  });

  test('is for the better when it goes the way that is better', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: -10_000, max: 10_000 }), (now, then) => {
        const change = changeOf(figure(String(now)), figure(String(then)));
        expect(Number(change.value)).toBe(now - then);
        expect(isBetter(change, 'HIGHER_IS_BETTER')).toBe(now === then ? null : now > then);
        expect(isBetter(change, 'LOWER_IS_BETTER')).toBe(now === then ? null : now < then);
      }),
    );
  });
});

describe('status of a statement', () => {
  test('is as good as all of its evidence', () => {
    expect(statusOf([])).toBe('NOT_MEASURED');
    expect(statusOf(['NOT_MEASURED', 'NOT_MEASURED'])).toBe('NOT_MEASURED');
    expect(statusOf(['MEASURED', 'NOT_MEASURED'])).toBe('PARTLY_MEASURED');
    expect(statusOf(['PARTLY_MEASURED'])).toBe('PARTLY_MEASURED');
    expect(statusOf(['MEASURED', 'MEASURED'])).toBe('MEASURED');
  });
});

describe('days', () => {
  test('a trend stands at the year ends before, or on, the day', () => {
    expect(yearEnds('2026-11-24', 4)).toEqual(['2025-12-31', '2024-12-31', '2023-12-31', '2022-12-31']);
    expect(yearEnds('2026-12-31', 2)).toEqual(['2026-12-31', '2025-12-31']);
  });

  test('a year before a leap day is the last day of February', () => {
    expect([yearBefore('2026-11-24'), yearBefore('2024-02-29')]).toEqual(['2025-11-24', '2023-02-28']);
  });

  test('months are added by the calendar', () => {
    expect([monthsAfter('2024-01-31', 1), monthsAfter('2022-01-01', 18), monthsAfter('2024-11-30', 3)]).toEqual([
      '2024-02-29',
      '2023-07-01',
      '2025-02-28',
    ]);
    expect(lastDayBefore('2022-01-01')).toBe('2021-12-31');
  });
});
