import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/cost/limits.ts';
import { priceOf } from '../../src/cost/price.ts';
import { fittingSize } from '../../src/cost/refuse.ts';
import { priceWithin } from '../../src/http/pricing.ts';
import { schema } from '../../src/schema.ts';

const asked = (source: string, variables: Record<string, unknown> = {}) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return { schema: schema(), document, source, operation, variables };
};
const price = (source: string, variables: Record<string, unknown> = {}) =>
  priceOf({ schema: schema(), fragments: {}, variables }, asked(source).operation);

describe('a question is priced by the rows it may bring', () => {
  test('a look-up costs one point', () => expect(price('{ sop(code: "X") { name code } }').cost).toBe(1));
  test('a list costs its page, 25 when none is asked', () => {
    expect(price('{ sops { nodes { code } } }').cost).toBe(26);
    expect(price('{ sops(first: 7) { nodes { code } } }').cost).toBe(8);
    expect(price('{ sops(last: 7) { edges { node { code } } } }').cost).toBe(8);
  });
  test('a list inside a list is multiplied', () =>
    expect(price('{ organizationUnits { nodes { sops(first: 10) { nodes { code } } } } }').cost).toBe(1 + 25 + 250));
  test('a total alone fetches no row', () =>
    expect(price('{ organizationUnits(first: 10) { nodes { sops { totalCount { value } } } } }').cost).toBe(1 + 10 + 10));
  test('the size of a page in a variable counts like one in the document', () =>
    expect(price('query ($n: Int) { sops(first: $n) { nodes { code } } }', { n: 40 }).cost).toBe(41));
  test('a figure worked out for every row costs a point a row', () =>
    expect(price('{ sops(first: 10) { nodes { compliance { score { value } } } } }').cost).toBe(1 + 10 + 10));
  test('what a directive leaves out costs nothing', () =>
    expect(price('{ sops(first: 10) @skip(if: true) { nodes { code } } sop(code: "X") { code } }').cost).toBe(1));
  test('many rows by id cost a point each, and the dearest of the types named', () =>
    expect(price('{ nodes(ids: ["a", "b"]) { ... on Sop { steps(first: 3) { nodes { activity } } } ... on Region { name } } }').cost).toBe(
      1 + 2 + 6,
    ));
});

test('the price of a question never falls when a page grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (outer, inner) => {
      const of = (o: number, i: number) =>
        price(`{ organizationUnits(first: ${o}) { nodes { sops(first: ${i}) { nodes { code } } } } }`).cost;
      expect(of(outer + 1, inner)).toBeGreaterThanOrEqual(of(outer, inner));
      expect(of(outer, inner + 1)).toBeGreaterThanOrEqual(of(outer, inner));
    }),
    { numRuns: 40 },
  );
});

describe('a question too large is refused whole, before any statement', () => {
  const refusal = (source: string, variables = {}) => {
    try {
      priceWithin(asked(source, variables));
      return null;
    } catch (error) {
      return (error as { extensions: Record<string, unknown> }).extensions;
    }
  };
  const dear = (size: number) =>
    `{ organizationUnits(first: 100) { nodes { sops(first: 90) { nodes { steps(first: ${size}) { nodes { activity } } } } } } }`;

  test('with its cost, the cap, the dearest list and the page of it that would fit', () => {
    const dearSteps =
      '{ organizationUnits(first: 50) { nodes { sops(first: 10) { nodes { steps(first: 100) { nodes { activity } } } } } } }';
    const refused = refusal(dearSteps);
    expect(refused).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      cost: 1 + 50 + 500 + 50_000,
      limit: limits.cost,
      dearest: 'Sop.steps',
      fits: 18,
    });
    expect(refusal(dearSteps.replace('first: 100', 'first: 18'))).toBeNull();
    expect(refusal(dearSteps.replace('first: 100', 'first: 19'))).not.toBeNull();
  });

  test('no page is named where even one row of it would be too much', () => {
    const refused = refusal(dear(100));
    expect(refused).toMatchObject({ code: 'QUERY_TOO_COMPLEX', dearest: 'Sop.steps' });
    expect(refused?.['fits'] ?? null).toBeNull();
  });

  test('the page named always fits, and one row more never does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 30 }), (outer, inner) => {
        const of = (size: number) =>
          price(
            `{ organizationUnits(first: ${outer}) { nodes { sops(first: ${inner}) { nodes { steps(first: ${size}) { nodes { activity } } } } } } }`,
          );
        const fits = fittingSize(of(100));
        if (fits === null) return;
        expect(of(fits).cost).toBeLessThanOrEqual(limits.cost);
        if (fits < 100) expect(of(fits + 1).cost).toBeGreaterThan(limits.cost);
      }),
      { numRuns: 40 },
    );
  });

  const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index)).join(' ');
  test.each([
    ['aliases', `{ sop(code: "X") { ${many(31, index => `a${index}: code`)} } }`],
    ['root fields', `{ ${many(21, index => `${['sop', 'region'][index % 2]}${index}: sop(code: "X") { code }`)} }`],
    ['directives', `{ sop(code: "X") { ${many(21, () => 'code @include(if: true)')} } }`],
    ['entries in one list', `{ nodes(ids: [${many(251, () => '"a"')}]) { id } }`],
    ['characters', `{ sop(code: "X") { code } } #${'x'.repeat(50_000)}`],
  ])('%s are bounded', (what, source) => {
    expect(refusal(source)).toMatchObject({ code: 'QUERY_TOO_COMPLEX', excess: { [what]: { limit: expect.any(Number) } } });
  });

  test('depth is bounded, pages and edges not counted', () => {
    const deep = (levels: number) => `{ organizationUnit(code: "SETDA") { ${'parent { '.repeat(levels)} code ${' }'.repeat(levels)} } }`;
    expect(refusal(deep(11))).toBeNull();
    expect(refusal(deep(12))).toMatchObject({ code: 'QUERY_TOO_COMPLEX', depth: 13, limit: 12 });
  });

  test('variables are bounded, all that is wrong at once', () => {
    const refused = refusal('query ($a: [ID!]!, $b: String) { nodes(ids: $a) { id } sop(code: $b) { code } }', {
      a: Array.from({ length: 251 }, () => 'x'),
      b: 'x'.repeat(10_001),
    });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(refused?.['problems']).toHaveLength(2);
  });
});
