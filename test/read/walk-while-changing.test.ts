import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const page = `query ($first: Int, $after: String, $orderBy: [LegalInstrumentOrder!]) {
  list: legalInstruments(first: $first, after: $after, orderBy: $orderBy) { nodes { code } pageInfo { hasNextPage endCursor } }
}`;

/** Puts in, or takes out, a row somewhere in the list: what happens between the pages of a real reader. */
async function disturb(number: number): Promise<void> {
  if (number % 3 === 0) await world.sql(`delete from hub.legal_instrument where code = 'UJI ${number - 3}'`);
  await world.sql(
    `insert into hub.legal_instrument (id, code, kind, year, title_id, confidence, is_draft) values (gen_random_uuid(), $1, $2, $3, $4, 'CONFIRMED', false) on conflict (code) do nothing`,
    [`UJI ${number}`, ['UU', 'PERGUB', 'PERPRES'][number % 3], 2000 + (number % 30), `${'KMA'[number % 3]} judul ${number}`],
  );
}

test('a reader who walks a list while others write meets every row that stays, and meets it once', async () => {
  const { rows } = await world.sql(`select code from open.legal_instrument`);
  const staying = rows.map(row => row['code'] as string).sort();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('KIND', 'YEAR', 'TITLE', 'CODE'),
      fc.constantFrom('ASC', 'DESC'),
      async (first, field, direction) => {
        const seen: string[] = [];
        let after: string | null = null;
        for (;;) {
          const answer = await world.ask(page, { variables: { first, after, orderBy: [{ field, direction }] } });
          expect(answer.errors).toBeUndefined();
          const list = (answer.data as { list: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).list;
          seen.push(...list.nodes.map(node => node.code));
          if (!list.pageInfo.hasNextPage) break;
          after = list.pageInfo.endCursor;
          await disturb(number++);
        }
        expect(seen.filter(code => !code.startsWith('UJI')).sort()).toEqual(staying);
        expect(new Set(seen).size).toBe(seen.length);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);
