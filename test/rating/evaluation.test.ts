import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Component, evaluationOf } from '../../src/rating/evaluation.ts';
import { exact } from '../../src/reckon/rounding.ts';

const part = (name: string, weight: string | null, parent: string | null = null): Component => ({
  id: name,
  name,
  parent,
  weight: weight === null ? null : exact(weight),
});
const pmprb = [
  part('PENGUNGKIT', '60'),
  part('PEMENUHAN', '20', 'PENGUNGKIT'),
  part('HASIL_ANTARA', '10', 'PENGUNGKIT'),
  part('REFORM', '30', 'PENGUNGKIT'),
  part('HASIL', '40'),
];
const given = (points: Record<string, string>) => new Map(Object.entries(points).map(([name, value]) => [name, exact(value)]));
const counted = (components: readonly Component[], points: Record<string, string>) =>
  evaluationOf(components, given(points)).counted.map(one => `${one.component.name} ${one.points?.toString() ?? 'missing'}`);
const states = (components: readonly Component[], points: Record<string, string>) =>
  Object.fromEntries(evaluationOf(components, given(points)).parts.map(one => [one.component.name, one.state]));

describe('evaluation from components', () => {
  test('wholes and parts may be mixed, and nothing is counted twice', () => {
    expect(counted(pmprb, { PENGUNGKIT: '45', HASIL: '30' })).toEqual(['PENGUNGKIT 45', 'HASIL 30']);
    expect(counted(pmprb, { PEMENUHAN: '15', HASIL_ANTARA: '7', REFORM: '20', HASIL: '30' })).toEqual([
      'PEMENUHAN 15',
      'HASIL_ANTARA 7',
      'REFORM 20',
      'HASIL 30',
    ]);
  });

  test('names the largest missing wholes', () => {
    expect(counted(pmprb, {})).toEqual(['PENGUNGKIT missing', 'HASIL missing']);
    expect(counted(pmprb, { PEMENUHAN: '15' })).toEqual(['PEMENUHAN 15', 'HASIL_ANTARA missing', 'REFORM missing', 'HASIL missing']);
  });

  test('says of each component where its points come from', () => {
    expect(states(pmprb, { PENGUNGKIT: '45' })).toEqual({
      PENGUNGKIT: 'GIVEN',
      PEMENUHAN: 'WITHIN',
      HASIL_ANTARA: 'WITHIN',
      REFORM: 'WITHIN',
      HASIL: 'MISSING',
    });
    expect(states(pmprb, { PEMENUHAN: '15', HASIL_ANTARA: '7', REFORM: '20', HASIL: '30' })['PENGUNGKIT']).toBe('SUMMED');
  });

  test('never sums up a whole from parts that weigh less than it', () => {
    const public2023 = [part('RB_GENERAL', '100'), part('STRATEGI', '10', 'RB_GENERAL'), part('KEBIJAKAN', '40', 'RB_GENERAL')];
    const { counted: parts, uneven } = evaluationOf(public2023, given({ STRATEGI: '8', KEBIJAKAN: '30' }));
    expect(parts.map(one => [one.component.name, one.points])).toEqual([['RB_GENERAL', null]]);
    expect(uneven.map(one => one.partsWeigh.toString())).toEqual(['50']);
  });

  test('leaves out, by name, what has no weight', () => {
    const { counted: parts, withoutWeight } = evaluationOf(
      [part('RB_GENERAL', '100'), part('RB_TEMATIK', null)],
      given({ RB_GENERAL: '80' }),
    );
    expect(parts).toHaveLength(1);
    expect(withoutWeight.map(one => one.name)).toEqual(['RB_TEMATIK']);
  });

  test('a part whose whole is not to be seen stands for itself', () => {
    expect(counted([part('PART', '20', 'HIDDEN')], { PART: '7' })).toEqual(['PART 7']);
  });

  test('points that can not be counted are as open as missing ones, and the parts beside them still count', () => {
    const { counted: parts } = evaluationOf(pmprb, given({ PEMENUHAN: '15', HASIL: '30' }), new Set(['REFORM']));
    expect(parts.map(one => `${one.component.name} ${one.state} ${one.points?.toString() ?? '-'}`)).toEqual([
      'PEMENUHAN GIVEN 15',
      'HASIL_ANTARA MISSING -',
      'REFORM NOT_USABLE -',
      'HASIL GIVEN 30',
    ]);
  });

  test('what all components weigh together is told: 100, unless one is not to be seen', () => {
    expect(evaluationOf(pmprb, given({ PEMENUHAN: '15' })).weight.toString()).toBe('100');
    expect(evaluationOf(pmprb.slice(0, 4), given({ PENGUNGKIT: '45' })).weight.toString()).toBe('60');
  });

  test('for any points of the parts, the score is their sum', () => {
    const points = (max: number) => fc.integer({ min: 0, max: max * 100 }).map(hundredths => (hundredths / 100).toFixed(2));
    fc.assert(
      fc.property(points(20), points(10), points(30), points(40), (a, b, c, d) => {
        const { counted: parts } = evaluationOf(pmprb, given({ PEMENUHAN: a, HASIL_ANTARA: b, REFORM: c, HASIL: d }));
        const hundredths = [a, b, c, d].reduce((sum, one) => sum + Math.round(Number(one) * 100), 0);
        expect(
          parts
            .reduce((sum, one) => sum.add(one.points ?? 0), exact(0))
            .mul(100)
            .toString(),
        ).toBe(String(hundredths));
      }),
    );
  });
});
