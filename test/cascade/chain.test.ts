import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksOf } from '../../src/cascade/breaks.ts';
import type { CascadeFacts, CascadeIndicator, CascadeLink } from '../../src/cascade/cascade-facts.ts';
import { stepsFrom } from '../../src/cascade/cascade-step.ts';
import { Chain } from '../../src/cascade/chain.ts';
import { positionShares, standingsOf } from '../../src/cascade/position-share.ts';
import { calculationOf, workOut } from '../../src/reckon/reckon.ts';

const levels = ['KEY', 'UNIT', 'POSITION'] as const;
const indicator = (n: number, level: CascadeIndicator['level'], position: number | null = null): CascadeIndicator => ({
  id: `i${n}`,
  code: `I${String(n).padStart(3, '0')}`,
  confidence: 'CONFIRMED',
  level,
  unit: 'u',
  position: position === null ? null : `p${position}`,
  isPlanned: level === 'KEY',
});
const link = (parent: number, child: number, weight: string | null = null): CascadeLink => ({
  id: `l${parent}-${child}`,
  code: `${parent}/${child}`,
  confidence: 'CONFIRMED',
  parent: `i${parent}`,
  child: `i${child}`,
  method: 'CONTRIBUTING',
  weight,
});
const facts = (indicators: CascadeIndicator[], links: CascadeLink[], positions = 0): CascadeFacts => ({
  indicators,
  links,
  positions: Array.from({ length: positions }, (_, n) => ({ id: `p${n}`, code: `P${n}`, confidence: 'CONFIRMED', unit: 'u' })),
  units: [{ id: 'u', code: 'U', kind: 'BUREAU', parent: null }],
});
const found = (of: CascadeFacts): string[] => breaksOf(of, new Chain(of)).map(({ finding }) => finding.key.split('|').slice(1).join(' '));

describe('breaks in the chain', () => {
  test('a whole chain from plan to unit to position has none', () => {
    expect(found(facts([indicator(1, 'KEY'), indicator(2, 'UNIT'), indicator(3, 'POSITION')], [link(1, 2, '1'), link(2, 3, '1')]))).toEqual(
      [],
    );
  });

  test('what hangs on nothing, what nobody carries, what leaves out the unit, what stands on its head', () => {
    expect(found(facts([indicator(1, 'KEY'), indicator(2, 'UNIT'), indicator(3, 'POSITION')], []))).toEqual([
      'CASCADE_BROKEN_DOWNWARDS I001',
      'CASCADE_BROKEN_UPWARDS I002',
      'CASCADE_BROKEN_UPWARDS I003',
    ]);
    expect(found(facts([indicator(1, 'KEY'), indicator(3, 'POSITION')], [link(1, 3)]))).toEqual(['CASCADE_SKIPS_LEVEL I003 I001']);
    expect(found(facts([indicator(1, 'POSITION'), indicator(2, 'UNIT')], [link(1, 2)]))).toEqual([
      'CASCADE_BROKEN_UPWARDS I001',
      'CASCADE_UPSIDE_DOWN I002 I001',
    ]);
  });

  test('an indicator of the region that no plan asks for need not be carried, one of a service need not hang on another', () => {
    expect(found(facts([{ ...indicator(1, 'MACRO'), isPlanned: false }, indicator(2, 'SERVICE')], []))).toEqual([]);
  });

  test('shares that are given add up to one; where none is given there is nothing to add', () => {
    const of = (a: string | null, b: string | null) =>
      found(facts([indicator(1, 'KEY'), indicator(2, 'UNIT'), indicator(3, 'UNIT')], [link(1, 2, a), link(1, 3, b)]));
    expect(of('0.3', '0.7')).toEqual([]);
    expect(of(null, null)).toEqual([]);
    expect(of('0.3', null)).toEqual(['CASCADE_WEIGHTS_NOT_ONE I001']);
    expect(of('0.8', '0.3')).toEqual(['CASCADE_WEIGHTS_NOT_ONE I001']);
  });

  test('a circle is one finding, an indicator that derives from itself is one too', () => {
    const of = facts([indicator(1, 'UNIT'), indicator(2, 'UNIT'), indicator(3, 'UNIT')], [link(1, 2), link(2, 1), link(3, 3)]);
    expect(found(of)).toEqual(['CASCADE_CYCLE I001', 'CASCADE_CYCLE I003']);
  });
});

/** Random links among some indicators, circles and links to oneself among them. */
const random = fc
  .integer({ min: 1, max: 12 })
  .chain(size =>
    fc.record({
      levels: fc.array(fc.constantFrom(...levels), { minLength: size, maxLength: size }),
      pairs: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30, selector: pair => pair.join('-') }),
    }),
  )
  .map(({ levels: of, pairs }) =>
    facts(
      of.map((level, n) => indicator(n, level, level === 'POSITION' ? n % 4 : null)),
      pairs.map(([parent, child]) => link(parent, child)),
      4,
    ),
  );

/** What stands below what, by squaring the matrix of links until it no longer grows: no walk, no visited set. */
function below(of: CascadeFacts): boolean[][] {
  const place = new Map(of.indicators.map((one, n) => [one.id, n]));
  const reach = of.indicators.map(() => of.indicators.map(() => false));
  for (const { parent, child } of of.links) reach[place.get(parent)!]![place.get(child)!] = true;
  for (let round = 0; round < of.indicators.length; round++)
    for (const row of reach)
      for (const [middle, isBelow] of [...row].entries())
        if (isBelow) for (const [n, further] of reach[middle]!.entries()) if (further) row[n] = true;
  return reach;
}

describe('random chains, circles among them', () => {
  test('what derives from what is what the matrix of links says, and circles are what derives from itself', () => {
    fc.assert(
      fc.property(random, of => {
        const chain = new Chain(of);
        const reach = below(of);
        const isOrigin = (one: CascadeIndicator): boolean => one.level !== 'POSITION';
        const derived = of.indicators.filter((_, n) => of.indicators.some((one, m) => isOrigin(one) && reach[m]![n])).map(one => one.id);
        expect([...chain.derivedFrom(isOrigin)].sort()).toEqual(derived.sort());
        const circled = chain.circles().flatMap(circle => circle.map(one => one.id));
        expect(circled.sort()).toEqual(
          of.indicators
            .filter((_, n) => reach[n]![n])
            .map(one => one.id)
            .sort(),
        );
        for (const circle of chain.circles())
          for (const a of circle) for (const b of circle) expect(reach[Number(a.id.slice(1))]![Number(b.id.slice(1))]).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('every link below an indicator is listed once, and the list ends', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 1, max: 10 }), (of, deepest) => {
        const chain = new Chain(of);
        const reach = below(of);
        const steps = stepsFrom(chain, 'i0', 'DOWN', deepest);
        expect(new Set(steps.map(step => step.key)).size).toBe(steps.length);
        expect(steps.every(step => step.depth <= deepest)).toBe(true);
        const all = of.links.filter(one => one.parent === 'i0' || reach[0]![Number(one.parent.slice(1))]);
        if (deepest === 10 && of.indicators.length <= 10)
          expect(steps.map(step => step.link).sort()).toEqual(all.map(one => one.id).sort());
        const up = stepsFrom(chain, 'i0', 'UP', 10);
        expect(up.every(step => step.child === 'i0' || reach[Number(step.child.slice(1))]![0])).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the share of positions is what a count by hand gives, and can be worked out again from its explanation', () => {
    fc.assert(
      fc.property(random, of => {
        const reach = below(of);
        const derives = (n: number): boolean => of.indicators.some((one, m) => one.level !== 'POSITION' && reach[m]![n]);
        const counted = of.positions.filter(position => {
          const own = of.indicators.flatMap((one, n) => (one.position === position.id ? [n] : []));
          return own.length > 0 && own.every(derives);
        }).length;
        const shares = positionShares(of, standingsOf(of, new Chain(of)), 'u');
        expect(shares.derived.value).toBe((counted * 25).toFixed(2));
        for (const { explain, value } of Object.values(shares))
          expect(workOut(calculationOf(explain.formula)!, explain.inputs)[0]).toBe(value);
      }),
      { numRuns: 200 },
    );
  });

  test('a chain of fifty thousand links, closed to a circle, is one circle and exhausts nothing', () => {
    const size = 50_000;
    const of = facts(
      Array.from({ length: size }, (_, n) => indicator(n, 'UNIT')),
      Array.from({ length: size }, (_, n) => link(n, (n + 1) % size)),
    );
    const chain = new Chain(of);
    expect(chain.circles().map(circle => circle.length)).toEqual([size]);
    expect(chain.derivedFrom(one => one.id === 'i0').size).toBe(size);
    expect(stepsFrom(chain, 'i0', 'DOWN', 10)).toHaveLength(10);
  });
});

test('what is carried along the way is the product of the weights, and has no value where one is missing', () => {
  const chain = new Chain(
    facts([indicator(1, 'KEY'), indicator(2, 'UNIT'), indicator(3, 'POSITION')], [link(1, 2, '0.3'), link(2, 3, '0.55')]),
  );
  expect(stepsFrom(chain, 'i1', 'DOWN', 10).map(step => step.carriedShare.value)).toEqual(['0.3000', '0.1650']);
  expect(stepsFrom(chain, 'i3', 'UP', 10).map(step => step.carriedShare.value)).toEqual(['0.5500', '0.1650']);
  const open = new Chain(facts([indicator(1, 'KEY'), indicator(2, 'UNIT')], [link(1, 2)]));
  expect(stepsFrom(open, 'i1', 'DOWN', 10)[0]?.carriedShare).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
});
