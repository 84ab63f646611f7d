import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { performanceOf, type Reported } from '../../src/complaint/performance-of.ts';
import { type Period, parsePeriod } from '../../src/core/period.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';

const year = parsePeriod('2024') as Period;
const deadline = { id: 'deadline', days: 14 };

function row(period: string, received: number, resolved: number | null, onTime: number | null, other: Partial<Reported> = {}): Reported {
  const { start, end } = parsePeriod(period) as Period;
  const code = `U/${period}/${other.category ?? 'PLAIN'}${other.service ? `/${other.service}` : ''}`;
  return {
    id: code,
    code,
    unit: 'U',
    service: null,
    category: 'PLAIN',
    start,
    end,
    received,
    resolved,
    onTime,
    medianDays: null,
    deadline,
    confidence: 'CONFIRMED',
    ...other,
  };
}
const all = (...rows: Reported[]) => performanceOf(year, null, rows, 'COMPLAINTS');
const codes = (performance: ReturnType<typeof all>): string[] => performance.findings.map(finding => finding.code);

describe('complaints of a period', () => {
  test('on time is a share of those resolved, not of those received', () => {
    const performance = all(row('2024-Q1', 10, 8, 6), row('2024-Q2', 5, 4, 4));
    expect([performance.received.value, performance.resolved.value, performance.onTimeShare.value]).toEqual(['15', '12', '83.33']);
    expect(performance.findings).toEqual([]);
  });

  test('every kind is measured against its own deadline', () => {
    const performance = all(row('2024-Q1', 4, 4, 2), row('2024-Q1', 2, 2, 2, { category: 'FIELD', deadline: { id: 'field', days: 60 } }));
    expect(performance.kinds.map(kind => [kind.category, kind.deadline, kind.onTimeShare.value])).toEqual([
      ['FIELD', 'field', '100.00'],
      ['PLAIN', 'deadline', '50.00'],
    ]);
  });

  test('nothing reported is no zero', () => {
    const performance = all();
    expect([performance.received.value, performance.onTimeShare.value, performance.medianDays.value]).toEqual([null, null, null]);
    expect(performance.received.reason?.[0]).toContain('Nothing was reported');
  });

  test('a quarter without a complaint is a zero, and has no share', () => {
    const performance = all(row('2024-Q1', 0, 0, 0));
    expect([performance.received.value, performance.onTimeShare.value]).toEqual(['0', null]);
  });

  test('medians of several rows are not joined; that of one stands as reported', () => {
    expect(all(row('2024-Q1', 4, 4, 4, { medianDays: '6.5' })).medianDays.value).toBe('6.5');
    const two = all(row('2024-Q1', 4, 4, 4, { medianDays: '6.5' }), row('2024-Q2', 4, 4, 4, { medianDays: '6.5' }));
    expect([two.medianDays.value, two.medianDays.reason?.[0]]).toEqual([null, expect.stringContaining('can not be joined')]);
  });

  test('impossible counts are findings and no part of the share', () => {
    const onTime = all(row('2024-Q1', 10, 4, 6), row('2024-Q2', 4, 4, 2));
    expect([onTime.onTimeShare.value, ...codes(onTime)]).toEqual(['50.00', 'ON_TIME_ABOVE_RESOLVED']);
    const resolved = all(row('2024-Q1', 3, 4, 4), row('2024-Q2', 4, 4, 2));
    expect([resolved.onTimeShare.value, ...codes(resolved)]).toEqual(['50.00', 'RESOLVED_ABOVE_RECEIVED']);
    const negative = all(row('2024-Q1', -3, 0, 0), row('2024-Q2', 4, 4, 2));
    expect([negative.received.value, ...codes(negative)]).toEqual(['4', 'COMPLAINT_COUNT_NEGATIVE']);
  });

  test('without a deadline nothing is on time or late', () => {
    const performance = all(row('2024-Q1', 4, 4, 4, { deadline: null }));
    expect([performance.received.value, performance.onTimeShare.value, ...codes(performance)]).toEqual(['4', null, 'DEADLINE_UNKNOWN']);
  });

  test('a count that was not reported is not zero', () => {
    const performance = all(row('2024-Q1', 4, null, null), row('2024-Q2', 4, 4, 3));
    expect([performance.received.value, performance.resolved.value, performance.onTimeShare.value, ...codes(performance)]).toEqual([
      '8',
      '4',
      '75.00',
      'COMPLAINT_COUNT_MISSING',
    ]);
  });

  test('a median above the deadline is worth a warning; one at it is not', () => {
    expect(codes(all(row('2024-Q1', 4, 4, 2, { medianDays: '14.5' })))).toEqual(['MEDIAN_ABOVE_DEADLINE']);
    expect(codes(all(row('2024-Q1', 4, 4, 4, { medianDays: '14' })))).toEqual([]);
  });

  test('a year and its quarters are the same complaints and count once', () => {
    const performance = all(
      row('2024', 20, 16, 8),
      row('2024-Q1', 10, 8, 6),
      row('2024-Q2', 10, 8, 2),
      row('2024-Q1', 1, 1, 1, { service: 'S' }),
    );
    expect([performance.received.value, performance.onTimeShare.value]).toEqual(['21', '52.94']);
    expect(codes(performance)).toEqual(['COMPLAINT_PERIODS_OVERLAP', 'COMPLAINT_PERIODS_OVERLAP']);
  });
});

test('against an independent formulation: sums over sound rows, in any order', () => {
  const count = fc.integer({ min: -1, max: 12 });
  const anyRow = fc.record({
    quarter: fc.constantFrom('2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'),
    category: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    received: count,
    resolved: fc.option(count, { nil: null }),
    onTime: fc.option(count, { nil: null }),
    isKnown: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyRow, { selector: one => `${one.quarter}/${one.category}`, maxLength: 20 }),
      fc.boolean(),
      (given, isReversed) => {
        const rows = given.map(one =>
          row(one.quarter, one.received, one.resolved, one.onTime, { category: one.category, deadline: one.isKnown ? deadline : null }),
        );
        const performance = all(...(isReversed ? [...rows].reverse() : rows));

        let [received, resolved, judged, onTime] = [0, 0, 0, 0];
        for (const one of given) {
          const numbers = [one.received, one.resolved, one.onTime].filter(number => number !== null);
          if (numbers.some(number => number < 0)) continue;
          received += one.received;
          resolved += one.resolved ?? 0;
          if (!one.isKnown || one.resolved === null || one.onTime === null || one.resolved > one.received || one.onTime > one.resolved)
            continue;
          judged += one.resolved;
          onTime += one.onTime;
        }
        if (performance.received.value !== null) expect(performance.received.value).toBe(String(received));
        if (performance.resolved.value !== null) expect(performance.resolved.value).toBe(String(resolved));
        const share = judged === 0 ? null : Math.floor((2 * onTime * 10_000 + judged) / (2 * judged));
        expect(performance.onTimeShare.value).toBe(
          share === null ? null : `${Math.floor(share / 100)}.${String(share % 100).padStart(2, '0')}`,
        );

        for (const figure of [performance, ...performance.kinds].flatMap(one => [
          one.received,
          one.resolved,
          one.onTimeShare,
          one.medianDays,
        ])) {
          const made = calculationOf(figure.explain.formula);
          if (made) expect(workOut(made, figure.explain.inputs)[0]).toBe(figure.value);
        }
        const keys = performance.findings.map(finding => finding.key);
        expect(new Set(keys).size).toBe(keys.length);
      },
    ),
  );
});
