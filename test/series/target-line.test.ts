import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TargetLine } from '../../src/series/target-line.ts';
import { cell, gridOf, seriesOf, target } from './made.ts';

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const valuesOf = (line: TargetLine, from: number, to: number): (string | null)[] =>
  years(from, to).map(year => line.at(year)?.value ?? null);

describe('the line of a plan', () => {
  const measured = [cell('2018', '10'), cell('2019', '11'), cell('2020', '11')];

  test('begins at the baseline, goes through the targets and is straight in between', () => {
    const line = new TargetLine(gridOf(seriesOf({ targets: [target('2020', '14'), target('2023', '17')] }, measured)), null);
    expect(valuesOf(line, 2017, 2024)).toEqual([null, '10', '12.0000', '14', '15.0000', '16.0000', '17', null]);
    expect([line.baseline?.period.code, line.baseline?.plan]).toEqual(['2018', 'p']);
    expect([line.at(2018)?.isInterpolated, line.at(2019)?.isInterpolated, line.at(2020)?.target]).toEqual([false, true, 't2020']);
    expect(line.at(2019)?.figure?.explain.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['before', '10'],
      ['after', '14'],
      ['step', '1'],
      ['steps', '2'],
    ]);
  });

  test('between two known points is in proportion to the steps gone', () => {
    const hundredths = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(hundredths, hundredths, fc.integer({ min: 2, max: 12 }), (a, b, steps) => {
        const text = (n: number): string => (n / 100).toFixed(2);
        const targets = [target('2018', text(a)), target(String(2018 + steps), text(b))];
        const line = new TargetLine(gridOf(seriesOf({ targets }, measured)), null);
        for (let step = 1; step < steps; step++)
          expect(Math.abs(Number(line.at(2018 + step)?.value) - (a + ((b - a) * step) / steps) / 100)).toBeLessThanOrEqual(0.00005 + 1e-9);
      }),
    );
  });

  test('does not lead from the target of one plan to that of another', () => {
    const other = target('2023', '17', { plan: { id: 'q', code: 'Q', baselineYear: null } });
    const line = new TargetLine(gridOf(seriesOf({ targets: [target('2020', '14'), other] }, measured)), null);
    expect(valuesOf(line, 2018, 2023)).toEqual(['10', '12.0000', '14', null, null, '17']);
  });

  test('has no point where plans disagree', () => {
    const other = target('2020', '15', { id: 'o', plan: { id: 'q', code: 'Q', baselineYear: null } });
    const line = new TargetLine(gridOf(seriesOf({ targets: [target('2020', '14'), other, target('2022', '16')] }, measured)), null);
    expect(line.at(2020)?.isInterpolated).toBe(true);
    expect(line.placed.map(({ index }) => index)).toEqual([null, null, 2022]);
    expect(line.placed[0]?.reason?.[0]).toContain('different targets');
  });

  test('is not drawn across a change of method, nor for a target that does not say which method it means', () => {
    const broken = [cell('2018', '10'), cell('2019', '20', { status: 'BREAK_IN_SERIES' }), cell('2020', '21')];
    const unclear = new TargetLine(gridOf(seriesOf({ targets: [target('2020', '14')] }, broken)), null);
    expect(valuesOf(unclear, 2018, 2020)).toEqual([null, null, null]);
    const named = new TargetLine(gridOf(seriesOf({ targets: [target('2020', '22', { series: 'NEW' })] }, broken, 'NEW')), null);
    expect(valuesOf(named, 2018, 2020)).toEqual(['10', null, '22']);
  });

  test('takes the end of a range that decides', () => {
    const range = { minimum: '9', maximum: '11' };
    const at = (direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL') =>
      new TargetLine(gridOf(seriesOf({ direction, targets: [target('2020', '', range)] }, measured)), null).at(2020)?.value ?? null;
    expect([at('HIGHER_IS_BETTER'), at('LOWER_IS_BETTER'), at('NEUTRAL')]).toEqual(['9', '11', null]);
  });

  test('stands in the reference month of the year, or at its end', () => {
    const halves = [cell('2020-03', '10'), cell('2020-09', '11'), cell('2021-03', '12')];
    const facts = seriesOf(
      {
        frequency: 'SEMIANNUAL',
        months: new Map([
          [3, 2],
          [9, 1],
        ]),
        targets: [target('2020', '14', { plan: null })],
      },
      halves,
    );
    const period = (month: number | null) => new TargetLine(gridOf(facts), month).placed[0]?.period?.code;
    expect([period(3), period(null)]).toEqual(['2020-03', '2020-09']);
  });
});
