import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { percentile, ratio } from '../../src/read/group/exact.ts';
import { statementOf } from '../../src/read/statement.ts';
import { sharedWorld, type World } from '../support/world.ts';
import { evaluate, type Row } from './evaluator.ts';
import { exact, over, rounded, written } from './numbers.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

async function worth(expression: RawBuilder<unknown>): Promise<string | null> {
  const { text, parameters } = statementOf(sql`select (${expression})::text as v`);
  const { rows } = await world.sql(text, parameters);
  return rows[0].v === null ? null : written(exact(rows[0].v));
}

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => written({ above: digits, below: 10n ** BigInt(places) }));

test('a ratio is rounded once, half away from zero, however long its numbers', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(decimal, decimal, async (above, below) => {
      const expected = exact(below).above === 0n ? null : written(rounded(over(exact(above), exact(below))));
      expect(await worth(ratio(sql`${above}::numeric`, sql`${below}::numeric`))).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test('a ratio that lies a hair below a half is rounded down', async () => {
  // Division rounds 3333333333333333333 / 6666666666666666667 to 0.5 first; of a millionth the half would then go up.
  expect(await worth(ratio(sql`4999999999999999999999999::numeric`, sql`${'10000000000000000000000000000000'}::numeric`))).toBe('0');
  expect(await worth(ratio(sql`5::numeric`, sql`10000000::numeric`))).toBe('0.000001');
  expect(await worth(ratio(sql`-5::numeric`, sql`10000000::numeric`))).toBe('-0.000001');
});

test('a percentile is that of sorted values, between neighbours in proportion', { timeout: 60_000 }, async () => {
  const share = fc.integer({ min: 0, max: 100_000 }).map(n => written({ above: BigInt(n), below: 100_000n }));
  await fc.assert(
    fc.asyncProperty(fc.array(decimal, { minLength: 1, maxLength: 30 }), share, async (values, p) => {
      const rows = { keys: {}, numbers: { V: (row: Row) => row['v'] as string } };
      const expected = evaluate(
        rows,
        values.map(v => ({ v })),
        { name: 'percentile', of: 'V', p },
      );
      const sorted = sql`(select array_agg(v order by v) from unnest(${values}::numeric[]) v)`;
      expect({ value: await worth(percentile(sorted, sql`${p}::numeric`)) }).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
