import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOf, periodAt, perYear, type SeriesStep } from '../../src/series/grid.ts';
import type { Standing } from '../../src/series/standing.ts';
import { cell, gridOf, seriesOf } from './made.ts';

const steps = Object.keys(perYear) as SeriesStep[];
const said = ({ value, gap }: Standing): string | undefined => value ?? gap?.code;

test('the periods of a step follow one another without a hole and without overlap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...steps), fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 0, max: 11 }), (step, year, place) => {
      const index = year * perYear[step] + (place % perYear[step]);
      const [period, next] = [periodAt(step, index), periodAt(step, index + 1)];
      expect(period.kind).toBe(step);
      expect(period.end).toBe(next.start);
      expect(indexOf(step, period.start)).toBe(index);
    }),
  );
});

describe('counts of quarters', () => {
  const quarters = (...values: (string | null)[]) => values.map((value, at) => cell(`2021-Q${at + 1}`, value));
  const yearOf = (isAdditive: boolean, cells: ReturnType<typeof quarters>) =>
    gridOf(seriesOf({ frequency: 'QUARTERLY', isAdditive }, cells), 'YEAR').at(2021);

  test('make a year, and a half year', () => {
    expect(yearOf(true, quarters('1.5', '2', '3', '4')).value).toBe('10.5');
    const halves = gridOf(seriesOf({ frequency: 'QUARTERLY', isAdditive: true }, quarters('1', '2', '3', '4')), 'SEMESTER');
    expect([halves.at(4042).value, halves.at(4043).value]).toEqual(['3', '7']);
  });

  test('make none while one is missing, whether a row says so or not', () => {
    expect(said(yearOf(true, quarters('1', null, '3', '4')))).toBe('INCOMPLETE_PARTS');
    expect(yearOf(true, quarters('1', '2', '3')).gap?.reason[0]).toContain('no value of 2021-Q4');
  });

  test('make none across a change of method, and one that begins with it', () => {
    const broken = (at: number) =>
      quarters('1', '2', '3', '4').map(
        ([code, { period, claims, row }], n): ReturnType<typeof cell> => [
          code,
          { period, claims, row: row && { ...row, status: n === at ? 'BREAK_IN_SERIES' : row.status } },
        ],
      );
    expect(said(yearOf(true, broken(2)))).toBe('BROKEN_PARTS');
    expect(said(yearOf(true, broken(0)))).toBe('10');
  });

  test('that may not be added up make none', () => {
    expect(said(yearOf(false, quarters('1', '2', '3', '4')))).toBe('MEASURED_MORE_OFTEN');
  });

  test('any of them add up to the year exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 4, maxLength: 4 }), thousandths => {
        const text = (n: number): string => (n / 1000).toFixed(3);
        const year = yearOf(true, quarters(...thousandths.map(text)));
        expect(Math.round(Number(year.value) * 1000)).toBe(thousandths.reduce((a, b) => a + b, 0));
      }),
    );
  });
});

test('a count of one moment is not added up, however additive over regions', () => {
  const cells = [cell('2021-03', '100'), cell('2021-09', '101')];
  const months = new Map([
    [3, 1],
    [9, 1],
  ]);
  const facts = seriesOf({ frequency: 'SEMIANNUAL', isAdditive: true, months }, cells);
  expect(said(gridOf(facts, 'YEAR').at(2021))).toBe('MEASURED_MORE_OFTEN');
});

test('a value of another month does not stand for the one that was not measured', () => {
  const months = new Map([
    [3, 4],
    [9, 4],
    [10, 1],
  ]);
  const facts = seriesOf({ frequency: 'SEMIANNUAL', months }, [cell('2020-03', '1'), cell('2020-10', '2'), cell('2021-03', '3')]);
  const grid = gridOf(facts);
  const standing = grid.at(4041);
  expect([standing.period.code, said(standing)]).toEqual(['2020-09', 'OTHER_PERIOD']);
  expect(standing.gap?.reason[0]).toContain('2020-10');
});

test('claims of which none is preferred are no value', () => {
  const [code, { period }] = cell('2021', '1');
  const facts = seriesOf({}, [[code, { period, claims: 2, row: null }], cell('2022', '3')]);
  expect([said(gridOf(facts).at(2021)), gridOf(facts).at(2021).rivals]).toEqual(['NONE_PREFERRED', 2]);
});

test('whatever is asked of a series, each step has a value or a grade, or else a reason in both languages', () => {
  const value = fc.option(fc.integer({ min: 0, max: 99 }).map(String), { nil: null });
  const code = fc
    .tuple(fc.integer({ min: 2018, max: 2021 }), fc.constantFrom('', '-S1', '-S2', '-Q1', '-Q4', '-03', '-09', '-12', '-03-15'))
    .map(([year, rest]) => `${year}${rest}`);
  const frequency = fc.constantFrom('ANNUAL', 'SEMIANNUAL', 'QUARTERLY', 'MONTHLY', 'IRREGULAR') as fc.Arbitrary<'ANNUAL'>;
  const cells = fc.uniqueArray(fc.tuple(code, value), { minLength: 1, maxLength: 12, selector: ([one]) => one });
  fc.assert(
    fc.property(cells, frequency, fc.boolean(), fc.constantFrom(null, ...steps), (pairs, often, isAdditive, step) => {
      const inOrder = pairs.map(([one, of]) => cell(one, of)).sort(([, a], [, b]) => (a.period.start < b.period.start ? -1 : 1));
      const months = new Map(
        inOrder.filter(([, { period }]) => period.kind === 'MONTH').map(([, { period }]) => [Number(period.start.slice(5, 7)), 1]),
      );
      const grid = gridOf(seriesOf({ frequency: often, isAdditive, months }, inOrder), step);
      for (let index = grid.first - 2; index <= grid.last + 2; index++) {
        const standing = grid.at(index);
        const isEmpty = standing.value === null && (standing.row?.grade ?? null) === null;
        expect(standing.gap !== null).toBe(isEmpty);
        if (standing.gap) expect(standing.gap.reason.every(text => text.length > 3)).toBe(true);
        // Whatever stands in a step lies in it.
        const slot = periodAt(grid.step, index);
        expect(standing.period.start >= slot.start && standing.period.end <= slot.end).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
