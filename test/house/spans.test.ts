import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { connectionOf } from '../../src/database/connection.ts';
import { migrate } from '../../src/database/migrate.ts';
import { migrations } from '../../src/database/migration-files.ts';
import { clone, urlOf } from '../support/databases.ts';
import { world as newWorld, type World } from '../support/world.ts';

interface Named {
  id: string;
  code: string;
  claim: string;
  isPreferred: boolean;
}
const spans = '0020-partitions.sql';
const columns = `id, indicator_id, period_code, period_kind, period_start, period_end, value, status, vintage, is_preferred, claim_key, code, confidence, is_draft`;
const insertOf = (day: string, { id = randomUUID(), code = day, claim = code, isPreferred = true }: Partial<Named> = {}): string =>
  `insert into hub.observation (${columns}) select '${id}', i.id, '${day.slice(0, 4)}', 'YEAR', '${day}', date '${day}' + interval '1 year', 7, 'FINAL', 1,
   ${isPreferred}, '${claim}', '${code}', 'CONFIRMED', false from hub.indicator i order by i.code limit 1`;

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const partOf = async (code: string): Promise<unknown> =>
  (await world.sql(`select tableoid::regclass::text as part from hub.observation where code = '${code}'`)).rows[0]?.['part'];
const revisions = async (): Promise<unknown> => (await world.sql('select count(*)::int as n from hub.revision')).rows[0]?.['n'];

describe('values in spans of five years', () => {
  test('have a home in every year', async () => {
    for (const day of ['1945-08-17', '2004-12-31', '2005-01-01', '2024-12-31', '2099-01-01']) await world.sql(insertOf(day));
    expect(await partOf('1945-08-17')).toBe('hub.observation_before');
    expect(await partOf('2004-12-31')).toBe('hub.observation_before');
    expect(await partOf('2005-01-01')).toBe('hub.observation_2005');
    expect(await partOf('2024-12-31')).toBe('hub.observation_2020');
    expect(await partOf('2099-01-01')).toBe('hub.observation_beyond');
  });

  test('are refused where their code, their id or a preferred claim stands in another span already', async () => {
    const id = randomUUID();
    await world.sql(insertOf('2011-01-01', { id, code: 'twin', claim: 'claim of twins' }));
    await expect(world.sql(insertOf('2021-01-01', { code: 'twin', claim: 'other' }))).rejects.toMatchObject({
      code: '23505',
      constraint: 'observation_code_unique',
    });
    await expect(world.sql(insertOf('2021-01-01', { id, code: 'other' }))).rejects.toMatchObject({ code: '23505' });
    await expect(world.sql(insertOf('2021-01-01', { code: 'rival', claim: 'claim of twins' }))).rejects.toMatchObject({
      constraint: 'observation_one_preferred',
    });
    await world.sql(insertOf('2021-01-01', { code: 'rival', claim: 'claim of twins', isPreferred: false }));
    await world.sql(`delete from hub.observation where code = 'twin'`);
    await world.sql(`update hub.observation set is_preferred = true, code = 'twin' where code = 'rival'`);
    expect(await partOf('twin')).toBe('hub.observation_2020');
  });

  test('move to another span by one change of their own, and are the same row there', async () => {
    const id = randomUUID();
    await world.sql(insertOf('2013-01-01', { id, code: 'moved' }));
    await world.sql(`update hub.observation set period_start = '2017-01-01' where code = 'moved'`);
    expect(await partOf('moved')).toBe('hub.observation_2015');
    const { rows } = await world.sql(`select kind, changed from hub.revision where entity_id = '${id}' order by recorded_from`);
    expect(rows).toEqual([
      { kind: 'ADDED', changed: [] },
      { kind: 'CHANGED', changed: ['period_start'] },
    ]);
    await expect(world.sql(insertOf('2013-01-01', { code: 'moved', claim: 'another' }))).rejects.toThrow(/observation_code_unique/);
  });

  test('are moved when their years get a span of their own, and nothing of that is recorded', async () => {
    await world.sql(insertOf('2036-01-01'));
    const before = await revisions();
    await world.sql(`select hub.ensure_observation_spans('2041-12-31')`);
    expect(await partOf('2036-01-01')).toBe('hub.observation_2035');
    expect(await partOf('2099-01-01')).toBe('hub.observation_beyond');
    expect(await revisions()).toBe(before);
    await expect(world.sql(insertOf('1999-01-01', { code: '2036-01-01', claim: 'another' }))).rejects.toThrow(/observation_code_unique/);
    await world.sql(`update hub.observation set value = 8 where code = '2036-01-01'`);
    expect(await revisions()).toBe((before as number) + 1);
  });

  test('are known to PostgreSQL by as many bounds of their values in every span, the new ones among them', async () => {
    await world.sql(`select hub.ensure_observation_spans('2046-12-31')`);
    const { rows } = await world.sql(
      `select count(*)::int as spans, array_agg(distinct attstattarget) as bounds from pg_attribute
       where attname = 'value' and attrelid in (select inhrelid from pg_inherits where inhparent = 'hub.observation'::regclass)`,
    );
    expect(rows[0].bounds).toEqual([1000]);
    expect(rows[0].spans).toBeGreaterThan(8);
  });

  test('are read one span after the other, and a page needs no sorting', async () => {
    const client = new pg.Client({ ...world.database.connection, options: '-c enable_seqscan=off -c enable_bitmapscan=off' });
    await client.connect();
    const { rows } = await client.query('explain (costs off) select id from hub.observation order by period_start, code, id limit 25');
    await client.end();
    const plan = rows.map(row => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Append');
    expect(plan).not.toMatch(/Sort|Merge Append/);
  });
});

test('a database from before has the same rows and the same history afterwards', async () => {
  const name = `m_${randomUUID().replaceAll('-', '')}`;
  await clone(inject('serverUrl'), 'template1', name);
  const connection = connectionOf(urlOf(inject('serverUrl'), name));
  const log = openLog('silent');
  await migrate(
    connection,
    log,
    undefined,
    migrations().filter(step => step.name < spans),
  );
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(`insert into hub.indicator (id, code, name_id, unit_of_measure, direction, frequency, producer, decimals, level, value_kind, is_additive, confidence, is_draft)
      values (gen_random_uuid(), 'I', 'I', 'percent', 'HIGHER_IS_BETTER', 'ANNUAL', 'BPS', 2, 'KEY', 'NUMBER', false, 'CONFIRMED', false)`);
    for (const day of ['1998-01-01', '2020-01-01', '2050-01-01']) await client.query(insertOf(day));
    await client.query(`update hub.observation set value = 9 where code = '2020-01-01'`);
    const state = async (): Promise<unknown> => ({
      rows: (await client.query('select to_jsonb(o) as row from hub.observation o order by code')).rows,
      open: (await client.query('select to_jsonb(o) as row from open.observation o order by code')).rows,
      history: (await client.query('select to_jsonb(r) as row from hub.revision r order by recorded_from, entity_id')).rows,
    });
    const before = await state();
    expect(await migrate(connection, log)).toContain(spans);
    expect(await state()).toEqual(before);
    await client.query(`update hub.observation set value = 10 where code = '2020-01-01'`);
    expect((await client.query(`select count(*)::int as n from hub.revision where entity = 'observation'`)).rows).toEqual([{ n: 5 }]);
  } finally {
    await client.end();
  }
});
