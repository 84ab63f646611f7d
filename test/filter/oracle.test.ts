import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/core/id.ts';
import { todayInPalembang } from '../../src/core/palembang.ts';
import type { Sight } from '../../src/database/read-pools.ts';
import { type ConceptShape, conceptShapes, type FilterShape, type Shape, shapeOf } from '../../src/read/shape.ts';
import { schema } from '../../src/schema.ts';
import { walkBackwards, walkForwards } from '../support/walk.ts';
import { world as newWorld, type World } from '../support/world.ts';
import { conditionsIn, filterArbitrary } from './arbitrary.ts';
import { type Filter, Oracle } from './oracle.ts';
import { type OrderKey, sorted } from './oracle-order.ts';

schema();
const shapeNamed = (name: string): ConceptShape => conceptShapes().find(shape => shape.name === name) as ConceptShape;
const today = todayInPalembang();
const shapes = conceptShapes().filter(shape => shape.concept.many !== null);
/** Walked whole in no time; larger tables are asked for their totals. */
const small = 700;

let world: World;
const oracles = {} as Record<Sight, Oracle>;
beforeAll(async () => {
  world = await newWorld();
  // A row in fourteen is hidden, whatever it is, so that the two sights see different lists and different ends of edges.
  for (const { table } of conceptShapes())
    await world.sql(`update hub."${table}" set is_draft = true where get_byte(uuid_send(id), 0) < 18`);
  for (const sight of ['open', 'desk'] as const) {
    oracles[sight] = await Oracle.over(world, sight, today);
    for (const shape of conceptShapes()) await oracles[sight].load(shape);
  }
}, 120_000);
afterAll(async () => {
  for (const oracle of Object.values(oracles)) await oracle.close();
  await world.close();
});

interface Case {
  sight: Sight;
  language: 'id' | 'en';
  /** Name of the type whose rows are asked for. */
  of: string;
  filter: Filter;
  order: OrderKey[];
}

const direction = fc.constantFrom('ASC' as const, 'DESC' as const);

function orderArbitrary(oracle: Oracle, shape: ConceptShape): fc.Arbitrary<OrderKey[]> {
  const lists = [...shape.filters].filter((one): one is [string, Extract<FilterShape, { is: 'many' }>] => one[1].is === 'many');
  const byField = fc.record({
    field: fc.constantFrom(...shape.orders.keys()),
    direction,
    nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
  });
  const byCount = fc
    .constantFrom(...lists)
    .chain(([name, list]) =>
      fc
        .record({ filter: filterArbitrary(oracle, shapeOf(list.of()), 1, 1), direction })
        .map(({ filter, direction }) => ({ count: { [name]: { filter } }, direction })),
    );
  return fc
    .tuple(fc.uniqueArray(byField, { maxLength: 2, selector: key => key.field }), fc.array(byCount, { maxLength: 1 }))
    .map(([some, counts]) => [...counts, ...some]);
}

const caseArbitrary = (nesting: number): fc.Arbitrary<Case> =>
  fc
    .record({
      sight: fc.constantFrom('open' as const, 'desk' as const),
      language: fc.constantFrom('id' as const, 'en' as const),
      shape: fc.constantFrom(...shapes),
    })
    .chain(({ sight, language, shape }) =>
      fc.record({
        sight: fc.constant(sight),
        language: fc.constant(language),
        of: fc.constant(shape.name),
        filter: filterArbitrary(oracles[sight], shape, 2, nesting),
        order: orderArbitrary(oracles[sight], shape),
      }),
    )
    .filter(({ of, filter, order }) => {
      const shape = shapeNamed(of);
      const counts = order.flatMap(key => Object.entries(key.count ?? {}));
      return [
        conditionsIn(shape, filter),
        ...counts.map(([list, { filter: inner = {} }]) => conditionsIn(listOf(shape, list)[1], inner)),
      ].every(n => n <= 20);
    });

type ManyShape = Extract<FilterShape, { is: 'many' }>;

function listOf(shape: ConceptShape, name: string): [ManyShape, Shape] {
  const list = shape.filters.get(name) as ManyShape;
  return [list, shapeOf(list.of())];
}

async function prepare({ sight, of, filter, order }: Case): Promise<Oracle> {
  const [oracle, shape] = [oracles[sight], shapeNamed(of)];
  await oracle.prepare(shape, filter);
  for (const key of order)
    for (const [name, { filter: inner = {} }] of Object.entries(key.count ?? {})) {
      const [list, listed] = listOf(shape, name);
      await oracle.prepareList(shape, list);
      await oracle.prepare(listed, inner);
    }
  return oracle;
}

async function ask(
  { sight, language }: Pick<Case, 'sight' | 'language'>,
  document: string,
  variables: Record<string, unknown>,
): Promise<Record<string, never>> {
  const answer = await world.ask(document, { sight, language, variables });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as Record<string, never>;
}

const pageDocument = ({
  name,
  concept,
}: ConceptShape): string => `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ${name}Filter, $order: [${name}Order!]) {
  list: ${concept.many}(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $order) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { value }
  }
}`;

test('rows, their order and their total are those that plain TypeScript finds over the same rows', { timeout: 240_000 }, async () => {
  let found = 0;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(caseArbitrary(2), async one => {
      const oracle = await prepare(one);
      const { filter, order, language } = one;
      const shape = shapeNamed(one.of);
      const kept = oracle.rows(shape).filter(row => oracle.holds(shape, row) && oracle.keeps(shape, filter, row));
      const expected = sorted(oracle, shape, kept, order, language).map(row => globalId(shape.concept.tag, row['id'] as string));
      let total = -1;
      const page = async (args: Record<string, unknown>) => {
        const { list } = await ask(one, pageDocument(shape), { ...args, filter, order });
        total = (list as unknown as { totalCount: { value: number } }).totalCount.value;
        return list as never;
      };
      runs++;
      if (kept.length > 0) found++;
      if (kept.length > small) {
        await page({ first: 1 });
        expect(total).toBe(Math.min(kept.length, 10_000));
        return;
      }
      const ids = (rows: Record<string, unknown>[]) => rows.map(row => row['id']);
      expect(ids(await walkForwards(page, kept.length > 40 ? 100 : 7))).toEqual(expected);
      expect(total).toBe(expected.length);
      expect(ids(await walkBackwards(page, kept.length > 40 ? 100 : 9))).toEqual(expected);
    }),
    { numRuns: Number(process.env['FILTER_RUNS'] ?? 150), interruptAfterTimeLimit: 200_000 },
  );
  // A filter that never finds anything would prove little.
  expect(found / runs).toBeGreaterThan(0.25);
});

test('a filter and its `not` split every list', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(1), async one => {
      const shape = shapeNamed(one.of);
      // Both together are one filter, with twice as many conditions.
      fc.pre(conditionsIn(shape, one.filter) <= 10);
      const document = `query ($f: ${shape.name}Filter, $g: ${shape.name}Filter, $both: ${shape.name}Filter) { ${['f', 'g', 'both'].map(name => `${name}: ${shape.concept.many}(filter: $${name}) { totalCount { value } }`).join(' ')} all: ${shape.concept.many} { totalCount { value } } }`;
      const data = await ask(one, document, { f: one.filter, g: { not: one.filter }, both: { and: [one.filter, { not: one.filter }] } });
      const [f, g, both, all] = ['f', 'g', 'both', 'all'].map(
        name => (data[name] as unknown as { totalCount: { value: number } }).totalCount.value,
      ) as [number, number, number, number];
      expect(both).toBe(0);
      if (all < 10_000) expect(f + g).toBe(all);
    }),
    { numRuns: 120, interruptAfterTimeLimit: 100_000 },
  );
});

/** Lists that are the other end of an edge: the list of a row is the list of all, filtered by the edge. */
const backEdges = shapes.flatMap(shape =>
  [...shape.filters].flatMap(([edge, filter]) => {
    if (filter.is !== 'one') return [];
    const owner = shapeOf(filter.of());
    const lists = [...owner.filters].filter(([, list]) => list.is === 'many' && shapeOf(list.of()) === shape);
    return lists.length === 1 && owner.concept?.many ? [{ owner: owner as ConceptShape, list: lists[0]?.[0] as string, shape, edge }] : [];
  }),
);

describe('a list of a row', () => {
  test('under a filter is the list of all, filtered by the edge as well', { timeout: 120_000 }, async () => {
    expect(backEdges.length).toBeGreaterThan(50);
    const nested = fc
      .record({ at: fc.constantFrom(...backEdges), sight: fc.constantFrom('open' as const, 'desk' as const) })
      .chain(({ at, sight }) => {
        const parents = oracles[sight].rows(at.owner).map(row => row['id'] as string);
        return fc.record({
          at: fc.constant(at),
          sight: fc.constant(sight),
          parent: fc.constantFrom(...(parents.length > 0 ? parents : [''])),
          filter: filterArbitrary(oracles[sight], at.shape, 1, 1),
        });
      });
    await fc.assert(
      fc.asyncProperty(nested, async ({ at: { owner, list, shape, edge }, sight, parent, filter }) => {
        fc.pre(parent !== '' && conditionsIn(shape, filter) < 20);
        const id = globalId(owner.concept.tag, parent);
        const page = `(first: 50, filter: $F) { nodes { id } totalCount { value } }`;
        const document = `query ($id: ID!, $inside: ${shape.name}Filter, $all: ${shape.name}Filter) { node(id: $id) { ... on ${owner.name} { list: ${list}${page.replace('$F', '$inside')} } } all: ${shape.concept.many}${page.replace('$F', '$all')} }`;
        const data = await ask({ sight, language: 'id' }, document, {
          id,
          inside: filter,
          all: { and: [{ [edge]: { id: { eq: id } } }, filter] },
        });
        expect((data['node'] as unknown as { list: unknown }).list).toEqual(data['all']);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 100_000 },
    );
  });
});
