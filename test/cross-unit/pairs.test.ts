import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOffsBetweenBureaus, sharedObjectiveShare } from '../../src/cross-unit/bureau-ties.ts';
import { pairsOf } from '../../src/cross-unit/pairs.ts';
import { countOf, strengthOf } from '../../src/cross-unit/strength.ts';
import type { Tie, TieFacts } from '../../src/cross-unit/ties.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';

const kinds = ['OBJECTIVE', 'PROGRAM', 'SOP', 'HAND_OFF'] as const;
const tie = (kind: Tie['kind'], unit: string, thing: number, other: string | null = null): Tie => ({
  kind,
  unit,
  other,
  id: `${kind}${thing}`,
  code: `${kind}${thing}`,
  confidence: 'CONFIRMED',
});
const units = ['A', 'B', 'C', 'D'].map(code => ({ id: code, code, kind: 'BUREAU', parent: null as string | null }));
const itself = <U>(unit: U): U => unit;

describe('pairs of units', () => {
  test('equal a comparison of every unit with every other, and no pair comes twice', () => {
    const ties = fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        unit: fc.constantFrom('A', 'B', 'C', 'D', 'X'),
        other: fc.constantFrom('A', 'B', 'C', 'D', 'X'),
        thing: fc.nat(4),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(ties, raw => {
        const facts: TieFacts = {
          units,
          ties: raw.map(one => tie(one.kind, one.unit, one.thing, one.kind === 'HAND_OFF' ? one.other : null)),
        };
        const pairs = pairsOf(facts, itself);
        expect(new Set(pairs.map(pair => pair.key)).size).toBe(pairs.length);
        const things = (kind: Tie['kind'], unit: string) =>
          new Set(facts.ties.filter(one => one.kind === kind && one.unit === unit).map(one => one.id));
        for (const [index, a] of units.entries())
          for (const b of units.slice(index + 1)) {
            const pair = pairs.find(one => one.first.id === a.id && one.second.id === b.id);
            for (const kind of ['OBJECTIVE', 'PROGRAM', 'SOP'] as const)
              expect(pair ? countOf(pair, kind) : 0).toBe([...things(kind, a.id)].filter(one => things(kind, b.id).has(one)).length);
            const handed = new Set(
              facts.ties
                .filter(
                  one =>
                    one.kind === 'HAND_OFF' && ((one.unit === a.id && one.other === b.id) || (one.unit === b.id && one.other === a.id)),
                )
                .map(one => one.id),
            );
            expect(pair ? countOf(pair, 'HAND_OFF') : 0).toBe(handed.size);
            if (!pair) continue;
            const strength = strengthOf(pair);
            expect(strength.value).toBe(String(pair.ties.length));
            expect(workOut(calculationOf(strength.explain.formula)!, strength.explain.inputs)[0]).toBe(strength.value);
          }
      }),
      { numRuns: 150 },
    );
  });

  test('a thing shared by way of a made-up row is made up for that pair alone', () => {
    const facts = {
      units,
      ties: [tie('OBJECTIVE', 'A', 1), tie('OBJECTIVE', 'B', 1), { ...tie('OBJECTIVE', 'C', 1), confidence: 'ILLUSTRATIVE' as const }],
    };
    expect(pairsOf(facts, itself).map(pair => [pair.key, strengthOf(pair).confidence])).toEqual([
      ['A|B', 'CONFIRMED'],
      ['A|C', 'ILLUSTRATIVE'],
      ['B|C', 'ILLUSTRATIVE'],
    ]);
  });

  test('a hand-off inside the body that stands for both units is none', () => {
    const below = {
      units: [...units, { id: 'A1', code: 'A.1', kind: 'DIVISION', parent: 'A' }],
      ties: [tie('HAND_OFF', 'A1', 1, 'A'), tie('HAND_OFF', 'A1', 2, 'B')],
    };
    expect(pairsOf(below, itself).map(pair => pair.key)).toEqual(['A.1|B', 'A|A.1']);
    expect(pairsOf(below, unit => (unit.id === 'A1' ? units[0]! : unit)).map(pair => pair.key)).toEqual(['A|B']);
  });
});

describe('ties between bureaus', () => {
  test('one of six pairs shares an objective; three arrows lead from bureau to bureau', () => {
    const facts = {
      units,
      ties: [
        tie('OBJECTIVE', 'A', 1),
        tie('OBJECTIVE', 'B', 1),
        tie('SOP', 'A', 1),
        tie('HAND_OFF', 'A', 1, 'B'),
        tie('HAND_OFF', 'B', 2, 'A'),
        tie('HAND_OFF', 'C', 3, 'D'),
      ],
    };
    expect(sharedObjectiveShare(facts, pairsOf(facts, itself)).value).toBe('16.67');
    expect(handOffsBetweenBureaus(facts, pairsOf(facts, itself)).value).toBe('3');
  });

  test('a day without alignments or SOPs has no figure, which is not a figure of zero', () => {
    expect(sharedObjectiveShare({ units, ties: [] }, [])).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
    expect(handOffsBetweenBureaus({ units, ties: [] }, [])).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
  });
});
