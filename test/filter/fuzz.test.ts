import fc from 'fast-check';
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conceptShapes } from '../../src/read/shape.ts';
import { schema } from '../../src/schema.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

schema();
const roots = conceptShapes().filter(shape => shape.concept.many !== null);

const nasty = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  '%',
  '_',
  '\\',
  '%%%',
  "'",
  '"; drop table sop; --',
  '\u0000',
  'abc\u0000',
  '\u202e',
  '\ud800',
  'a'.repeat(500),
  'a'.repeat(501),
  '💥💥💥',
  'null',
  'NaN',
  'Infinity',
  0,
  -1,
  1.5,
  2 ** 31,
  -(2 ** 31) - 1,
  1e308,
  -0,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  '0000-00-00',
  '9999-12-31',
  '2021-02-30',
  '2021-01-01T00:00:00Z',
  '-1',
  '1e5',
  '99999999999999999999999999999999999999',
  '9'.repeat(30),
  `0.${'9'.repeat(20)}`,
  '2021-S3',
  '99999999999999',
  'unit_AAAAAAAAAAAAAAAAAAAAAA',
  'unit_!!!!',
  'xx_AAAAAAAAAAAAAAAAAAAAAA',
);
const plausible: Record<string, fc.Arbitrary<unknown>> = {
  String: fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('SETDA', 'pelayanan', '2021', '1500000000000')),
  Int: fc.integer(),
  Boolean: fc.boolean(),
  ID: fc.constantFrom('unit_AAAAAAAAAAAAAAAAAAAAAA', 'sop_AAAAAAAAAAAAAAAAAAAAAA', 'x'),
  Decimal: fc.constantFrom('1', '-0.5', '12345678901234567890.5'),
  Date: fc.constantFrom('2021-01-01', '1000-01-01', '2999-12-31'),
  DateTime: fc.constantFrom('2021-01-01T00:00:00+07:00', '2999-12-31T23:59:59.999999999-14:00'),
};

/** Something of about the type the graph wants, and sometimes not at all. */
function about(type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> {
  return fc.nat(60).chain(luck => {
    if (luck === 0 || depth > 9) return nasty;
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner)) return fc.array(about(inner.ofType, depth + 1), { maxLength: luck === 1 ? 30 : 3 });
    const named = getNamedType(inner);
    if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(value => value.name));
    if (!isInputObjectType(named)) return plausible[named.name] ?? nasty;
    const fields = Object.values(named.getFields());
    return fc
      .uniqueArray(fc.constantFrom(...fields), {
        minLength: 1,
        maxLength: luck === 2 ? 8 : depth < 3 ? 3 : 1,
        selector: field => field.name,
      })
      .chain(some => fc.record(Object.fromEntries(some.map(field => [field.name, about(field.type, depth + 1)]))));
  });
}

test('no filter and no order of anybody brings the hub to fail', { timeout: 240_000 }, async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...roots.map(shape => shape.name)).chain(name =>
        fc.record({
          name: fc.constant(name),
          filter: about(schema().getType(`${name}Filter`) as GraphQLInputType, 0),
          order: fc.option(fc.array(about(schema().getType(`${name}Order`) as GraphQLInputType, 0), { maxLength: 3 }), { freq: 3 }),
        }),
      ),
      async ({ name, filter, order }) => {
        const root = roots.find(shape => shape.name === name)?.concept.many;
        const document = `query ($f: ${name}Filter, $o: [${name}Order!]) { list: ${root}(first: 2, filter: $f, orderBy: $o) { nodes { id } pageInfo { endCursor } totalCount { value } } }`;
        const answer = await world.ask(document, { variables: { f: filter, o: order }, sight: 'desk' });
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(answer.status).toBeLessThan(500);
        for (const error of answer.errors ?? [])
          expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST']).toContain(error.extensions?.['code']);
      },
    ),
    { numRuns: 2000, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: true },
  );
  // Both ways have to be gone often: an answer, and a refusal.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(500);
  expect(statuses.get(400) ?? 0).toBeGreaterThan(200);
});
