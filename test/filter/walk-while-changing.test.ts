import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const page = `query ($first: Int, $after: String, $orderBy: [LegalInstrumentOrder!], $filter: LegalInstrumentFilter) {
  list: legalInstruments(first: $first, after: $after, orderBy: $orderBy, filter: $filter) { nodes { code } pageInfo { hasNextPage endCursor } }
}`;
interface Page {
  nodes: { code: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const ask = async (variables: Record<string, unknown>): Promise<Page> => {
  const answer = await world.ask(page, { variables });
  expect(answer.errors).toBeUndefined();
  return (answer.data as { list: Page }).list;
};

/** Puts in, or takes out, a row that the filter may take: what happens between the pages of a real reader. */
async function disturb(number: number): Promise<void> {
  if (number % 3 === 0) await world.sql(`delete from hub.legal_instrument where code = 'UJI ${number - 3}'`);
  await world.sql(
    `insert into hub.legal_instrument (id, code, kind, year, title_id, confidence, is_draft) values (gen_random_uuid(), $1, $2, $3, $4, 'CONFIRMED', false) on conflict (code) do nothing`,
    [
      `UJI ${number}`,
      ['UU', 'PERGUB', 'PERPRES'][number % 3],
      2000 + (number % 30),
      `${'KMA'[number % 3]} judul tentang pelayanan ${number}`,
    ],
  );
}

const filters = [
  { year: { gte: 2005 } },
  { kind: { in: ['UU', 'PERGUB'] } },
  { title: { contains: 'TENTANG' } },
  { not: { kind: { eq: 'PERPRES' } } },
  { or: [{ year: { lt: 2010 } }, { sops: { some: {} } }] },
];
const orders = [
  { field: 'KIND' },
  { field: 'YEAR', direction: 'DESC' },
  { field: 'TITLE' },
  { field: 'CODE' },
  { count: { sops: {} }, direction: 'DESC' },
];

test('a reader who walks a filtered list while others write meets every row that stays in it, and meets it once', async () => {
  const staying = new Map<unknown, string[]>();
  for (const filter of filters) staying.set(filter, (await ask({ first: 100, filter })).nodes.map(node => node.code).sort());
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(...filters),
      fc.constantFrom(...orders),
      async (first, filter, order) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const { nodes, pageInfo } = await ask({ first, after, orderBy: [order], filter });
          seen.push(...nodes.map(node => node.code));
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
          await disturb(number++);
        }
        expect(seen.filter(code => !code.startsWith('UJI')).sort()).toEqual(staying.get(filter));
        expect(new Set(seen).size).toBe(seen.length);
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

test('a cursor is a place among all rows: under another filter the list goes on behind that place', async () => {
  const orderBy = [{ field: 'CODE' }];
  const { pageInfo } = await ask({ first: 5, orderBy, filter: { year: { gte: 2010 } } });
  const after = pageInfo.endCursor;
  const [rest, all, before] = [
    await ask({ first: 100, after, orderBy, filter: { kind: { eq: 'UU' } } }),
    await ask({ first: 100, orderBy, filter: { kind: { eq: 'UU' } } }),
    await ask({ first: 5, orderBy, filter: { year: { gte: 2010 } } }),
  ];
  const place = before.nodes.at(-1)?.code as string;
  expect(rest.nodes).toEqual(all.nodes.filter(node => Buffer.compare(Buffer.from(node.code), Buffer.from(place)) > 0));
});

test('a cursor of an order by a count is refused under another count', async () => {
  const counted = (kind: string) => [{ count: { sops: { filter: { status: { eq: kind } } } } }];
  const { pageInfo } = await ask({ first: 2, orderBy: counted('EFFECTIVE') });
  const answer = await world.ask(page, { variables: { first: 2, after: pageInfo.endCursor, orderBy: counted('REVISED') } });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
});
