import { afterAll, beforeAll, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';
import { codes, type Found, found } from './found.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const texts = [
  'biro',
  'pelayanan',
  'pelayanam',
  'SETDA.ORG',
  'opd',
  'rahas',
  'organisasi bayangan',
  'bayangam',
  'rahasia biro umum',
  'UU 14/2008',
];
const everything = async (sight: 'open' | 'desk'): Promise<string> =>
  JSON.stringify(await Promise.all(texts.map(text => found(world, text, { first: 100, sight }))));

/** Hides a twin of every unit, SOP, service and regulation behind each way that a row is not public. */
async function hide(): Promise<void> {
  for (const table of ['organization_unit', 'sop', 'public_service', 'legal_instrument', 'glossary_term'])
    for (const [way, state] of Object.entries({
      draft: `'is_draft', true`,
      embargo: `'embargo_until', now() + interval '1 year'`,
      doubt: `'confidence', 'UNCONFIRMED'`,
    })) {
      const name = table === 'sop' || table === 'legal_instrument' ? 'title' : table === 'glossary_term' ? 'term' : 'name';
      await world.sql(
        `insert into hub.${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', 'RAHASIA-${way}-' || t.code, ${state}, '${name}_id', 'Bayangan rahasia ' || t.${name}_id))).* from hub.${table} t order by t.code limit 30`,
      );
    }
}

test('what the public may not see changes no find, no count, no facet and no spelling, by not one byte', async () => {
  const [open, desk] = [await everything('open'), await everything('desk')];
  await hide();
  expect(await everything('open')).toBe(open);
  expect(await everything('desk')).not.toBe(desk);
});

test('what belongs to a hidden row is hidden with it', async () => {
  const steps = async (): Promise<Found> => found(world, 'CONTOH-SOP-ORG-002', { first: 100 });
  expect(codes(await steps()).length).toBeGreaterThan(3);
  await world.sql(`update hub.sop set is_draft = true where code = 'CONTOH-SOP-ORG-002'`);
  expect(codes(await steps()).filter(code => code.startsWith('CONTOH-SOP-ORG-002'))).toEqual([]);
  const desk = await found(world, 'CONTOH-SOP-ORG-002', { first: 100, sight: 'desk' });
  expect(codes(desk)[0]).toBe('CONTOH-SOP-ORG-002');
});

test('a value that the public sees otherwise finds nothing', async () => {
  const { rows } = await world.sql(
    `select r.bps_code from hub.region r join open.region o using (id) where o.bps_code is null and r.bps_code is not null limit 1`,
  );
  expect(rows).toHaveLength(1);
  expect(codes(await found(world, rows[0].bps_code, { types: ['REGION'] }))).toEqual([]);
});

test('the role of the public reads the words of no row by itself', async () => {
  for (const table of ['hub.search_row', 'hub.search_word'])
    await expect(world.database.read.open.query(`select * from ${table} limit 1`)).rejects.toThrow(/permission denied/);
});
