import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../src/concepts.ts';
import { facts, filledConditions, strangers } from '../../src/quality/expected.ts';
import { completenessOf, contradictionCount, sourcedShareOf, timelinessOf, validityOf } from '../../src/quality/figures.ts';
import { rowRules, rulesOf } from '../../src/quality/row-rules.ts';
import type { Tally } from '../../src/quality/tally.loader.ts';
import type { LatestValue } from '../../src/quality/timeliness.loader.ts';
import { RuleBook } from '../../src/rule/rule-book.ts';

const tally = (given: Partial<Tally>): Tally => ({
  rows: 1,
  expected: 0,
  filled: 0,
  broken: 0,
  passing: 0,
  undated: 0,
  isMadeUp: false,
  ...given,
});

/** Percent of whole numbers with two decimals, half up, in whole numbers only: another way to the same figure. */
function percent(part: number, of: number): string {
  const hundredths = (2n * BigInt(part) * 10_000n + BigInt(of)) / (2n * BigInt(of));
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const counts = fc.integer({ min: 1, max: 100_000 }).chain(of => fc.record({ of: fc.constant(of), part: fc.integer({ min: 0, max: of }) }));

describe('the share of fields filled', () => {
  test('7 of 8 fields are 87.50 percent', () => {
    expect(completenessOf(tally({ expected: 8, filled: 7 }), null)).toMatchObject({ value: '87.50', confidence: 'CONFIRMED' });
  });

  test('rows without a field that should be filled have no completeness, which is not one of zero', () => {
    expect(completenessOf(tally({}), null)).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
    expect(completenessOf(tally({ rows: 0 }), null).reason?.[0]).toBe('No row counts here.');
  });

  test('made-up rows make it an example', () => {
    expect(completenessOf(tally({ expected: 8, filled: 7, isMadeUp: true }), null).confidence).toBe('ILLUSTRATIVE');
  });

  test('all shares are those of whole numbers, half rounded up', () => {
    fc.assert(
      fc.property(counts, ({ of, part }) => {
        expect(completenessOf(tally({ expected: of, filled: part }), null).value).toBe(percent(part, of));
        expect(validityOf(tally({ rows: of, broken: of - part }), null).value).toBe(percent(part, of));
        expect(sourcedShareOf(tally({ rows: of }), part, null).value).toBe(percent(part, of));
      }),
    );
  });

  test('every field declared can be empty, and belongs to a type of the graph', () => {
    expect(strangers()).toEqual([]);
    for (const shape of facts()) expect(filledConditions(shape)).toBeInstanceOf(Array);
  });
});

describe('values in time', () => {
  const book = RuleBook.of(
    new Map([
      ['QUALITY_TIMELINESS/months_ANNUAL', '18'],
      ['QUALITY_TIMELINESS/months_SEMIANNUAL', '9'],
    ]),
  );
  const value = (code: string, frequency: string, age: number | null): LatestValue => ({
    indicatorId: code,
    code,
    frequency,
    end: age === null ? null : '2025-01-01',
    observationId: age === null ? null : `${code}-value`,
    age,
    isMadeUp: false,
  });

  test('a yearly value may be seventeen months old, a half-yearly one eight', () => {
    const timely = (frequency: string, age: number | null) => timelinessOf([value('A', frequency, age)], book).value;
    expect([timely('ANNUAL', 17), timely('ANNUAL', 18), timely('SEMIANNUAL', 8), timely('SEMIANNUAL', 9)]).toEqual([
      '100.00',
      '0.00',
      '100.00',
      '0.00',
    ]);
  });

  test('an indicator without any value is not in time', () => {
    expect(timelinessOf([value('A', 'ANNUAL', null), value('B', 'ANNUAL', 0)], book).value).toBe('50.00');
  });

  test('a frequency whose limit nobody may see leaves the figure without a value', () => {
    expect(timelinessOf([value('A', 'MONTHLY', 1)], book)).toMatchObject({
      value: null,
      reason: ['Missing: monthsAllowed[A].', expect.any(String)],
    });
  });

  test('the explanation links each age to its observation and each limit to its indicator', () => {
    expect(timelinessOf([value('A', 'ANNUAL', 3)], book).explain.inputs.map(({ name, subject }) => [name, subject])).toEqual([
      ['monthsOld[A]', { table: 'observation', id: 'A-value' }],
      ['monthsAllowed[A]', { table: 'indicator', id: 'A' }],
    ]);
  });
});

test('no contradiction is a count of zero, which is known', () => {
  expect(contradictionCount([])).toMatchObject({ value: '0', status: 'COMPUTED' });
});

test('rules of a row concern the types they are about, dates of validity every type that has them', () => {
  const names = (code: string): string[] =>
    facts()
      .filter(shape => rulesOf(shape).some(rule => rule.kind.code === code))
      .map(shape => shape.name);
  expect(names('TARGET_ENDS_REVERSED')).toEqual(['Target']);
  expect(names('VALIDITY_DATES_REVERSED')).toEqual(expect.arrayContaining(['OrganizationUnit', 'Position', 'Sop', 'Alignment']));
  expect(rowRules.every(rule => rule.kind.severity === 'ERROR')).toBe(true);
});
