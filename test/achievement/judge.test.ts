import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/achievement/judge.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';
import { around, opinions, target, value } from './facts.ts';

type Given = Parameters<typeof target>[0];
const point = (goal: string, actual: string, other: Given = {}) =>
  judge(target({ minimum: goal, maximum: goal, values: [value('2021', actual)], ...other }), around());
const codes = (judged: ReturnType<typeof judge>): string[] => judged.findings.map(finding => finding.code);

describe('achievement of a target (rules, section 12)', () => {
  test('poverty of March 2021 missed its range by the nearer end: 80.89 percent', () => {
    const judged = judge(
      target({
        direction: 'LOWER_IS_BETTER',
        frequency: 'SEMIANNUAL',
        minimum: '9.9',
        maximum: '10.78',
        values: [value('2021-03', '12.84'), value('2021-09', '12.79')],
      }),
      around({ referenceMonth: 3 }),
    );
    expect(judged).toMatchObject({ status: 'NOT_ACHIEVED', chosenBy: 'REFERENCE_MONTH', actual: '2021-03/12.84//false' });
    expect(judged.percent.value).toBe('80.89');
    expect(judged.level.grade).toBe('LEVELS/HIGH');
  });

  test('poverty of March 2023 lay inside its range: achieved, whatever the newspaper said', () => {
    const judged = judge(
      target({
        direction: 'LOWER_IS_BETTER',
        minimum: '11.59',
        maximum: '12.66',
        period: '2023',
        start: '2023-01-01',
        end: '2024-01-01',
        values: [value('2023-03', '11.78')],
      }),
      around({ referenceMonth: 3 }),
    );
    expect(judged.status).toBe('ACHIEVED');
    expect(judged.percent.value).toBe('100.00');
  });

  test('both directions have their own formula', () => {
    expect(point('80', '60').percent.value).toBe('75.00');
    expect(point('80', '100', { direction: 'LOWER_IS_BETTER' }).percent.value).toBe('75.00');
    expect(point('80', '60').status).toBe('NOT_ACHIEVED');
    expect(point('80', '60', { direction: 'LOWER_IS_BETTER' }).status).toBe('ACHIEVED');
  });

  test('missed by a hair is missed, although the percentage is printed as 100.00', () => {
    const judged = point('80', '79.9999');
    expect(judged.percent.value).toBe('100.00');
    expect(judged.status).toBe('NOT_ACHIEVED');
  });

  test('better than a range is achieved too', () => {
    expect(
      judge(target({ direction: 'LOWER_IS_BETTER', minimum: '9.9', maximum: '10.78', values: [value('2021', '9.0')] }), around()).status,
    ).toBe('ACHIEVED');
    expect(judge(target({ minimum: '5.7', maximum: '6.1', values: [value('2021', '6.5')] }), around()).status).toBe('ACHIEVED');
  });

  test('"at least" and "at most" are points where they can be missed, and no target where they can not', () => {
    expect(judge(target({ minimum: '80', values: [value('2021', '60')] }), around()).percent.value).toBe('75.00');
    expect(judge(target({ direction: 'LOWER_IS_BETTER', maximum: '80', values: [value('2021', '100')] }), around()).percent.value).toBe(
      '75.00',
    );
    const open = judge(target({ maximum: '80', values: [value('2021', '60')] }), around());
    expect([open.status, ...codes(open)]).toEqual(['NOT_COMPARABLE', 'TARGET_END_MISSING']);
  });

  test('a target of zero or below is judged and has no percentage', () => {
    const zero = point('0', '3', { direction: 'LOWER_IS_BETTER' });
    expect([zero.status, zero.percent.value, ...codes(zero)]).toEqual(['NOT_ACHIEVED', null, 'TARGET_NOT_POSITIVE']);
    expect(point('0', '0', { direction: 'LOWER_IS_BETTER' }).status).toBe('ACHIEVED');
    expect(point('-1', '-0.5').status).toBe('ACHIEVED');
    expect(point('-1', '-0.5').percent.value).toBeNull();
  });

  test('a target without number and grade is none', () => {
    const none = judge(target({ values: [value('2021', '5')] }), around());
    expect([none.status, none.percent.value, ...codes(none)]).toEqual(['NO_TARGET', null, 'TARGET_EMPTY']);
  });

  test('ends that stand the wrong way round are a mistake, not a number', () => {
    const wrong = judge(target({ minimum: '10', maximum: '9', values: [value('2021', '9.5')] }), around());
    expect([wrong.status, wrong.percent.value, ...codes(wrong)]).toEqual(['NOT_COMPARABLE', null, 'TARGET_ENDS_REVERSED']);
  });

  test('without a direction a range can be judged and a point can not', () => {
    const range = judge(target({ direction: 'NEUTRAL', minimum: '8', maximum: '9', values: [value('2021', '8.5')] }), around());
    expect([range.status, range.percent.value]).toEqual(['ACHIEVED', null]);
    expect(judge(target({ direction: 'NEUTRAL', minimum: '8', maximum: '9', values: [value('2021', '9.5')] }), around()).status).toBe(
      'NOT_ACHIEVED',
    );
    expect(codes(point('8', '8', { direction: 'NEUTRAL' }))).toEqual(['TARGET_WITHOUT_DIRECTION']);
  });

  test('more than the flag of the rule is shown as it is, and flagged', () => {
    const high = point('10', '20.01');
    expect([high.percent.value, ...codes(high)]).toEqual(['200.10', 'ACHIEVEMENT_VERY_HIGH']);
    expect(codes(point('10', '20'))).toEqual([]);
  });

  test('levels are looked up after rounding once to a whole percent', () => {
    const level = (percent: string) => point('100', percent).level.grade;
    expect(['90.495', '90.5', '91', '75.4', '75.5', '65.4', '50.4', '50.5', '-20'].map(level)).toEqual([
      'LEVELS/HIGH',
      'LEVELS/VERY_HIGH',
      'LEVELS/VERY_HIGH',
      'LEVELS/MEDIUM',
      'LEVELS/HIGH',
      'LEVELS/LOW',
      'LEVELS/VERY_LOW',
      'LEVELS/LOW',
      'LEVELS/VERY_LOW',
    ]);
  });

  test('where the scale of levels may not be seen there is no level, and a reason', () => {
    const { level, percent } = judge(target({ minimum: '80', maximum: '80', values: [value('2021', '60')] }), around({ levelScale: null }));
    expect(percent.value).toBe('75.00');
    expect(level.grade).toBeNull();
    expect(level.rank.reason?.[0]).toContain('LEVELS');
  });
});

describe('a grade as target', () => {
  const grade = (wanted: string, given: string | null, scale = opinions as typeof opinions | null) =>
    judge(target({ grade: wanted, values: [value('2021', null, { grade: given })] }), around({ scale }));

  test('is achieved by an equal or better one, and has no percentage', () => {
    expect(grade('WDP', 'WTP').status).toBe('ACHIEVED');
    expect(grade('WDP', 'WDP').status).toBe('ACHIEVED');
    expect(grade('WTP', 'WDP').status).toBe('NOT_ACHIEVED');
    expect(grade('WTP', 'WTP').percent.value).toBeNull();
  });

  test('is achieved by the same word even where its scale may not be seen; otherwise nothing is said', () => {
    expect(grade('WTP', 'WTP', null).status).toBe('ACHIEVED');
    const unknown = grade('WTP', 'XX');
    expect([unknown.status, ...codes(unknown)]).toEqual(['NOT_COMPARABLE', 'TARGET_GRADE_NOT_ON_SCALE']);
  });

  test('a number can not be reached by a grade', () => {
    const judged = judge(target({ minimum: '70', maximum: '70', values: [value('2021', null, { grade: 'BB' })] }), around());
    expect([judged.status, ...codes(judged)]).toEqual(['NOT_COMPARABLE', 'TARGET_KIND_DIFFERS']);
  });
});

describe('series (rules, section 16)', () => {
  test('a target that does not say which of two series it means is compared with neither', () => {
    const judged = judge(
      target({ minimum: '73.09', maximum: '73.09', hasBreak: true, values: [value('2021', '73.18', { series: 'SP2020-LF' })] }),
      around(),
    );
    expect([judged.status, judged.percent.value, ...codes(judged)]).toEqual(['NOT_COMPARABLE', null, 'TARGET_SERIES_UNCLEAR']);
  });

  test('a target that says it is compared with its own series only', () => {
    const values = [value('2021', '70.90', { series: 'SP2010' }), value('2021', '72.48', { series: 'SP2020-LF' })];
    const on = (series: string) => judge(target({ minimum: '71', maximum: '71', hasBreak: true, series, values }), around());
    expect([on('SP2010').status, on('SP2010').actual]).toEqual(['NOT_ACHIEVED', values[0]?.id]);
    expect([on('SP2020-LF').status, on('SP2020-LF').actual]).toEqual(['ACHIEVED', values[1]?.id]);
    expect(codes(on('SP2000'))).toEqual(['TARGET_SERIES_DIFFERS']);
  });

  test('the baseline is of the same series or there is none', () => {
    const baseline = (series: string | null) =>
      judge(
        target({
          minimum: '70',
          maximum: '70',
          series,
          hasBreak: series !== null,
          values: [value('2021', '72', { series })],
          baseline: [value('2018', '69', { series: 'SP2010' })],
        }),
        around(),
      ).sinceBaseline.value;
    expect(baseline('SP2010')).toBe('3');
    expect(baseline('SP2020-LF')).toBeNull();
    expect(baseline(null)).toBeNull();
  });
});

describe('the value a target is compared with', () => {
  const year = (values: ReturnType<typeof value>[], referenceMonth: number | null = null) =>
    judge(target({ minimum: '5', maximum: '5', frequency: 'SEMIANNUAL', values }), around({ referenceMonth }));

  test('is that of the reference month and of no other', () => {
    expect(year([value('2021-02', '4'), value('2021-08', '6')], 8).actual).toBe('2021-08/6//false');
    expect(year([value('2021-02', '4')], 8).status).toBe('NO_VALUE');
  });

  test('is the latest within the year where there is no reference month, and says when more was to come', () => {
    const late = year([value('2021-03', '4'), value('2021-09', '6')]);
    expect([late.chosenBy, late.actual, ...codes(late)]).toEqual(['LATEST_WITHIN', '2021-09/6//false']);
    const early = year([value('2021-03', '4'), value('2021-09', null)]);
    expect([early.chosenBy, early.actual, ...codes(early)]).toEqual(['LATEST_WITHIN', '2021-03/4//false', 'ACTUAL_BEFORE_END']);
  });

  test('is that of the very period where there is one', () => {
    expect(year([value('2021', '5'), value('2021-09', '6')]).chosenBy).toBe('SAME_PERIOD');
  });

  test('is no forecast, and a provisional one is said to be so', () => {
    const forecast = year([value('2021', '5', { status: 'FORECAST' })]);
    expect([forecast.status, forecast.reason?.[0]]).toEqual(['NO_VALUE', 'Only a forecast of the period is known.']);
    expect(codes(year([value('2021', '5', { status: 'PROVISIONAL' })]))).toEqual(['ACTUAL_NOT_FINAL']);
  });

  test('when missing, its row says why', () => {
    const missing = year([value('2021', null, { missingReason: 'The form was lost.' })]);
    expect(missing).toMatchObject({ status: 'NO_VALUE', actual: '2021/null//false' });
    expect(missing.reason?.[0]).toBe('No value of the period is known. The form was lost.');
  });
});

// Values in hundredths, so that an independent formulation can count in whole numbers.
const hundredths = (n: number): string =>
  `${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;
const roundHalfUp = (numerator: bigint, denominator: bigint): string => {
  const sign = numerator < 0n ? -1n : 1n;
  const cents = (2n * numerator * sign * 100n + denominator) / (2n * denominator);
  const text = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
  return sign < 0n && cents > 0n ? `-${text}` : text;
};

describe('against an independent formulation', () => {
  const numbers = {
    goal: fc.integer({ min: 1, max: 20_000 }),
    width: fc.integer({ min: 0, max: 5_000 }),
    actual: fc.integer({ min: -10_000, max: 40_000 }),
  };

  test('percentage and status of every range are those of whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.record({ ...numbers, isLower: fc.boolean() }), ({ goal, width, actual, isLower }) => {
        const [low, high] = [goal, goal + width];
        const judged = judge(
          target({
            direction: isLower ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER',
            minimum: hundredths(low),
            maximum: hundredths(high),
            values: [value('2021', hundredths(actual))],
          }),
          around(),
        );
        // Off the range by so much, on the side that is worse or better.
        const end = actual < low ? low : actual > high ? high : actual;
        const off = isLower ? end - actual : actual - end;
        const expected = off === 0 ? '100.00' : roundHalfUp(BigInt(end + off) * 100n, BigInt(end));
        expect(judged.percent.value).toBe(expected);
        expect(judged.status).toBe(off >= 0 ? 'ACHIEVED' : 'NOT_ACHIEVED');
      }),
    );
  });

  test('a higher value never makes a target that should be high harder to reach', () => {
    fc.assert(
      fc.property(fc.record({ ...numbers, more: fc.nat(5_000) }), ({ goal, actual, more }) => {
        const [before, after] = [actual, actual + more].map(one => point(hundredths(goal), hundredths(one)));
        expect(before?.status === 'ACHIEVED' && after?.status === 'NOT_ACHIEVED').toBe(false);
        expect(Number(after?.percent.value)).toBeGreaterThanOrEqual(Number(before?.percent.value));
      }),
    );
  });

  test('whatever the target and its values are, nothing throws, and every figure is worked out again from its explanation', () => {
    const decimal = fc.option(fc.integer({ min: -2_000, max: 2_000 }).map(hundredths), { nil: null });
    const grade = fc.option(fc.constantFrom('WTP', 'WDP', 'XX'), { nil: null });
    const series = fc.option(fc.constantFrom('A', 'B'), { nil: null });
    const someValue = fc.record({ period: fc.constantFrom('2021', '2021-03', '2021-09'), number: decimal, grade, series });
    const anything = fc.record({
      direction: fc.constantFrom('HIGHER_IS_BETTER' as const, 'LOWER_IS_BETTER' as const, 'NEUTRAL' as const),
      minimum: decimal,
      maximum: decimal,
      grade,
      series,
      hasBreak: fc.boolean(),
      isCurrent: fc.boolean(),
      values: fc.array(someValue, { maxLength: 4 }),
      month: fc.option(fc.constantFrom(3, 8), { nil: null }),
    });
    fc.assert(
      fc.property(anything, ({ values, month, ...given }) => {
        const judged = judge(
          target({ ...given, values: values.map(one => value(one.period, one.number, { grade: one.grade, series: one.series })) }),
          around({ scale: opinions, referenceMonth: month }),
        );
        for (const figure of [judged.percent, judged.sinceBaseline, judged.level.rank]) {
          const made = calculationOf(figure.explain.formula);
          expect(made).toBeDefined();
          if (made) expect(workOut(made, figure.explain.inputs)[0]).toBe(figure.value);
        }
        expect(judged.status === 'ACHIEVED' || judged.status === 'NOT_ACHIEVED').toBe(judged.reason === null);
      }),
    );
  });
});
