import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';
import { codes, found } from './found.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const now = async (): Promise<string> =>
  (await world.sql(`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as t`)).rows[0].t;
const unit = { types: ['ORGANIZATION_UNIT'] };

describe('a change is found at once', () => {
  test('a new row, a new name, a name taken back, a row removed; and each as it was known then', async () => {
    const before = await now();
    await world.sql(
      `insert into hub.organization_unit select (jsonb_populate_record(u, jsonb_build_object('id', gen_random_uuid(), 'code', 'UJI.BARU', 'name_id', 'Kantor Kuwarasan', 'name_en', null))).* from hub.organization_unit u where code = 'SETDA.ORG'`,
    );
    expect(codes(await found(world, 'kuwarasan', unit))).toEqual(['UJI.BARU']);
    const made = await now();
    await world.sql(`update hub.organization_unit set name_id = 'Kantor Ngelmu' where code = 'UJI.BARU'`);
    expect(codes(await found(world, 'kuwarasan', unit))).toEqual([]);
    expect(codes(await found(world, 'ngelmu', unit))).toEqual(['UJI.BARU']);
    const renamed = await now();
    await world.sql(`update hub.organization_unit set sort_order = sort_order + 1 where code = 'UJI.BARU'`);
    expect(codes(await found(world, 'ngelmu', unit))).toEqual(['UJI.BARU']);
    await world.sql(`delete from hub.organization_unit where code = 'UJI.BARU'`);
    expect(codes(await found(world, 'ngelmu', unit))).toEqual([]);

    const then = async (text: string, knownAt: string) => codes(await found(world, text, { ...unit, knownAt, sight: 'desk' }));
    expect(await then('kuwarasan', before)).toEqual([]);
    expect(await then('kuwarasan', made)).toEqual(['UJI.BARU']);
    expect(await then('ngelmu', made)).toEqual([]);
    expect(await then('ngelmu', renamed)).toEqual(['UJI.BARU']);
    expect(await then('kuwarasan', renamed)).toEqual([]);
  });

  test('made, changed, removed and made again within one transaction', async () => {
    await world.sql(`
      begin;
      insert into hub.glossary_term (id, code, confidence, is_draft, term_id, synonyms) values ('00000000-0000-5000-8000-000000000001', 'UJI', 'SINGLE_SOURCE', false, 'Satumangsa', '{}');
      update hub.glossary_term set term_id = 'Duamangsa' where code = 'UJI';
      delete from hub.glossary_term where code = 'UJI';
      insert into hub.glossary_term (id, code, confidence, is_draft, term_id, synonyms) values ('00000000-0000-5000-8000-000000000001', 'UJI', 'SINGLE_SOURCE', false, 'Tigamangsa', '{}');
      commit`);
    const at = async (text: string) => codes(await found(world, text, { types: ['GLOSSARY_TERM'] }));
    expect([await at('satumangsa'), await at('tigamangsa')]).toEqual([[], ['UJI']]);
    const { rows } = await world.sql(
      `select recorded_to is null as open from hub.search_row where entity = 'glossary_term' and entity_id = '00000000-0000-5000-8000-000000000001'`,
    );
    expect(rows.filter(row => row.open)).toHaveLength(1);
  });

  test('a new synonym, and one that is not public', async () => {
    await world.sql(`update hub.glossary_term set synonyms = synonyms || '{tlatah}' where code = 'OPD'`);
    expect(codes(await found(world, 'tlatah', { first: 100 }))).toContain('PP 18/2016');
    await world.sql(`update hub.glossary_term set is_draft = true where code = 'OPD'`);
    expect(codes(await found(world, 'tlatah', { first: 100 }))).toEqual([]);
    expect(codes(await found(world, 'tlatah', { first: 100, sight: 'desk' }))).toContain('PP 18/2016');
  });
});

test('two who bring one new word at once do not wait for each other', async () => {
  const [one, other] = [new pg.Client(world.database.connection), new pg.Client(world.database.connection)] as const;
  await Promise.all([one.connect(), other.connect()]);
  const write = (client: pg.Client, code: string) =>
    client.query(`begin; set local statement_timeout = 3000; update hub.sop set title_id = title_id || ' gumregah' where code = '${code}'`);
  await write(one, 'CONTOH-SOP-ORG-003');
  await write(other, 'CONTOH-SOP-ORG-004');
  await other.query('commit');
  expect(codes(await found(world, 'gumregah'))).toEqual(['CONTOH-SOP-ORG-004']);
  await one.query('commit');
  expect(codes(await found(world, 'gumregah')).sort()).toEqual(['CONTOH-SOP-ORG-003', 'CONTOH-SOP-ORG-004']);
  await Promise.all([one.end(), other.end()]);
});

test('a change that was taken back is not found', async () => {
  await world.sql(`begin; update hub.sop set title_id = 'Wurunganeh' where code = 'CONTOH-SOP-ORG-003'; rollback`);
  expect(codes(await found(world, 'wurunganeh'))).toEqual([]);
});

test('what was withdrawn since is not found in the past either, and what was public then is', async () => {
  const text = 'gumregah';
  const at = await now();
  expect((await found(world, text, { knownAt: at })).total).toBe(2);
  await world.sql(`update hub.sop set is_draft = true where code = 'CONTOH-SOP-ORG-003'`);
  await world.sql(`update hub.sop set title_id = 'Judul lain' where code = 'CONTOH-SOP-ORG-004'`);
  expect(codes(await found(world, text, { knownAt: at }))).toEqual(['CONTOH-SOP-ORG-004']);
  expect((await found(world, text)).total).toBe(0);
});

test('the words kept are those that reading everything anew would keep', async () => {
  const kept = `select entity, entity_id, names::text, words::text from hub.search_row where recorded_to is null order by 1, 2`;
  const before = (await world.sql(kept)).rows;
  await world.sql(`delete from hub.derived`);
  await world.database.migrate();
  expect((await world.sql(kept)).rows).toEqual(before);
  expect(before.length).toBeGreaterThan(5000);
});
