import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/core/id.ts';
import { camel, snake } from '../../src/core/names.ts';
import { todayInPalembang } from '../../src/core/palembang.ts';
import { type ConceptShape, conceptShapes } from '../../src/read/shape.ts';
import { schema } from '../../src/schema.ts';
import { Oracle } from '../filter/oracle.ts';
import { type OrderKey, sorted } from '../filter/oracle-order.ts';
import { world as newWorld, type World } from '../support/world.ts';

schema();
const nullableOrders = (shape: ConceptShape): string[] => [...shape.orders].flatMap(([name, key]) => (key.nullable ? [name] : []));
const shapes = conceptShapes().filter(shape => shape.concept.many !== null && nullableOrders(shape).length > 0);

let world: World;
let oracle: Oracle;
beforeAll(async () => {
  world = await newWorld();
  // Days are made few, and a third of them taken away: many rows without a value, and many of the same one.
  for (const shape of shapes)
    for (const [name, { kind }] of shape.orders) {
      // A period is several columns that belong together.
      if (kind.name !== 'date' || !nullableOrders(shape).includes(name) || shape.kept.get(camel(name.toLowerCase()))?.is !== 'column')
        continue;
      const from = name.endsWith('_TO') ? '2090-01-01' : '2001-01-01';
      await world.sql(
        `update hub."${shape.table}" set ${snake(name.toLowerCase())} =
         case when get_byte(uuid_send(id), $1) > 85 then $2::date + get_byte(uuid_send(id), $1) % 3 end`,
        [name.length % 16, from],
      );
    }
  oracle = await Oracle.over(world, 'open', todayInPalembang());
  for (const shape of shapes) await oracle.load(shape);
}, 120_000);
afterAll(async () => {
  await oracle.close();
  await world.close();
});

const way = { direction: fc.constantFrom('ASC' as const, 'DESC' as const), nulls: fc.constantFrom('FIRST' as const, 'LAST' as const) };

/** An order whose first key may be without a value, and rows and sizes of pages to try it with. */
const cases = fc.constantFrom(...shapes).chain(shape =>
  fc.record({
    of: fc.constant(shape.name),
    order: fc
      .tuple(
        fc.record({ field: fc.constantFrom(...nullableOrders(shape)), ...way }),
        fc.uniqueArray(fc.record({ field: fc.constantFrom(...shape.orders.keys()), ...way }), { maxLength: 2, selector: key => key.field }),
      )
      .map(([first, more]) => [first, ...more.filter(key => key.field !== first.field)]),
    pages: fc.array(
      fc.record({
        after: fc.option(fc.nat()),
        before: fc.option(fc.nat()),
        size: fc.nat({ max: 40 }),
        fromEnd: fc.boolean(),
      }),
      { minLength: 6, maxLength: 6 },
    ),
  }),
);

interface List {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

async function page(shape: ConceptShape, order: readonly OrderKey[], args: Record<string, unknown>): Promise<List> {
  const document = `query ($first: Int, $after: String, $last: Int, $before: String, $order: [${shape.name}Order!]) {
    list: ${shape.concept.many}(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const answer = await world.ask(document, { variables: { ...args, order } });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return (answer.data as { list: List }).list;
}

/** The first rows of a list with their cursors: enough of them that both ends of an order and its middle are among them. */
async function read(shape: ConceptShape, order: readonly OrderKey[], rows: number): Promise<List['edges']> {
  const found: List['edges'] = [];
  let after: string | null = null;
  while (found.length < rows) {
    const list: List = await page(shape, order, { first: 100, after });
    found.push(...list.edges);
    after = list.pageInfo.endCursor;
    if (!list.pageInfo.hasNextPage) break;
  }
  return found;
}

const idsOf = (edges: List['edges']): string[] => edges.map(edge => edge.node.id);

test('any page between any two rows is that part of a plainly sorted list, whatever has no value', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ of, order, pages }) => {
      const shape = shapes.find(one => one.name === of) as ConceptShape;
      const rows = oracle.rows(shape).filter(row => oracle.holds(shape, row));
      fc.pre(rows.length > 0 && rows.length < 1000);
      const expected = sorted(oracle, shape, rows, order, 'id').map(row => globalId(shape.concept.tag, row['id'] as string));
      const all = await read(shape, order, rows.length);
      expect(idsOf(all)).toEqual(expected);
      const cursor = (at: number | null): string | null => (at === null ? null : (all[at]?.cursor as string));
      for (const { size, fromEnd, ...bounds } of pages) {
        const [after, before] = [bounds.after, bounds.before].map(at => (at === null ? null : at % all.length)) as [
          number | null,
          number | null,
        ];
        const between = expected.slice(after === null ? 0 : after + 1, before ?? undefined);
        const wanted = fromEnd ? between.slice(Math.max(between.length - size, 0)) : between.slice(0, size);
        const asked = { [fromEnd ? 'last' : 'first']: size, after: cursor(after), before: cursor(before) };
        const { edges, pageInfo } = await page(shape, order, asked);
        expect(idsOf(edges), JSON.stringify({ after, before, size, fromEnd })).toEqual(wanted);
        const isMore = between.length > size;
        expect(pageInfo).toMatchObject({
          hasNextPage: before !== null || (isMore && !fromEnd),
          hasPreviousPage: after !== null || (isMore && fromEnd),
        });
      }
    }),
    { numRuns: Number(process.env['FILTER_RUNS'] ?? 120), interruptAfterTimeLimit: 200_000 },
  );
});
