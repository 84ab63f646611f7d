import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { connectionOf } from '../../src/database/connection.ts';
import { derivedSchemas } from '../../src/database/derived.ts';
import { migrate } from '../../src/database/migrate.ts';
import { type Migration, migrations } from '../../src/database/migration-files.ts';
import { clone, urlOf } from '../support/databases.ts';

const log = openLog('silent');

async function emptyDatabase(): Promise<pg.ClientConfig> {
  const name = `m_${randomBytes(8).toString('hex')}`;
  await clone(inject('serverUrl'), 'template1', name);
  return connectionOf(urlOf(inject('serverUrl'), name));
}

async function rows(connection: pg.ClientConfig, text: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const steps = migrations();
const step = (name: string, sql: string): Migration => ({ name, sql, sha256: name });

describe('migrating', () => {
  test.each(derivedSchemas)(
    'a database that already has a schema of one of our names (%s) is refused, and nothing in it is touched',
    async schema => {
      const database = await emptyDatabase();
      await rows(database, `create schema ${schema}; create table ${schema}.tickets (id int); insert into ${schema}.tickets values (7)`);
      await expect(migrate(database, log)).rejects.toThrow(`already has the schema "${schema}"`);
      expect(await rows(database, `select id from ${schema}.tickets`)).toEqual([{ id: 7 }]);
    },
  );

  test('takes each step once, in order, and then finds nothing to do', async () => {
    const database = await emptyDatabase();
    const told: string[] = [];
    expect(await migrate(database, log, (_done, _of, name) => told.push(name))).toEqual(steps.map(one => one.name));
    expect(told).toEqual(steps.map(one => one.name));
    expect(await migrate(database, log)).toEqual([]);
    expect(await rows(database, 'select name from hub.migration order by name')).toEqual(steps.map(({ name }) => ({ name })));
  });

  test('by two hubs that start at once is done by one of them, however many pairs do so in one cluster', async () => {
    const databases = await Promise.all(Array.from({ length: 6 }, () => emptyDatabase()));
    const pairs = await Promise.all(databases.map(database => Promise.all([migrate(database, log), migrate(database, log)])));
    for (const taken of pairs) expect(new Set(taken.map(names => names.length))).toEqual(new Set([0, steps.length]));
  });

  test('waits for a hub that has only just begun', async () => {
    const database = await emptyDatabase();
    await rows(
      database,
      'create schema hub; create table hub.migration (name text primary key, sha256 text, applied_at timestamptz default now())',
    );
    expect(await migrate(database, log)).toEqual(steps.map(one => one.name));
  });

  test('refuses a step that was changed after it had been taken', async () => {
    const database = await emptyDatabase();
    await migrate(database, log);
    const changed = steps.map((one, index) => (index === 0 ? { ...one, sha256: 'another' } : one));
    await expect(migrate(database, log, undefined, changed)).rejects.toThrow(
      `The migration ${steps[0]?.name} was changed after this database had taken it.`,
    );
  });

  test('that fails half way keeps the whole steps before, nothing of the broken one, and says at which line it broke', async () => {
    const database = await emptyDatabase();
    const broken = [
      ...steps,
      step('9998-good.sql', 'create table hub.good ()'),
      step('9999-broken.sql', 'create table hub.half ();\nselect 1 +;\n'),
    ];
    await expect(migrate(database, log, undefined, broken)).rejects.toThrow(
      /The migration 9999-broken.sql failed at line 2: syntax error .* Nothing of it was kept/,
    );
    expect(await rows(database, `select to_regclass('hub.good') is not null as good, to_regclass('hub.half') is not null as half`)).toEqual(
      [{ good: true, half: false }],
    );
    const mended = [...broken.slice(0, -1), step('9999-broken.sql', 'create table hub.half ()')];
    expect(await migrate(database, log, undefined, mended)).toEqual(['9999-broken.sql']);
  });

  test('leaves a database alone that is newer than this release', async () => {
    const database = await emptyDatabase();
    await migrate(database, log);
    await rows(database, `insert into hub.migration values ('9999-later.sql', 'x')`);
    expect(await migrate(database, log)).toEqual([]);
  });

  test('refuses a login that may not create roles, and says how to let it', async () => {
    const database = await emptyDatabase();
    const login = `l_${randomBytes(6).toString('hex')}`;
    await rows(database, `create role ${login} login password 'x'`);
    await expect(migrate({ ...database, user: login, password: 'x' }, log)).rejects.toThrow(`alter role "${login}" createrole`);
  });

  test('refuses a wrong password and a missing database with a plain sentence', async () => {
    const database = await emptyDatabase();
    await expect(migrate({ ...database, password: 'wrong' }, log)).rejects.toThrow(/does not let "ampera" in/);
    await expect(migrate({ ...database, database: 'nowhere' }, log)).rejects.toThrow(/There is no database nowhere/);
  });
});

describe('a connection for readers', () => {
  test('that something in between has stripped of its role is refused, not read as the owner of the tables', async () => {
    const { readPool } = await import('../../src/database/read-pools.ts');
    const { readSettings } = await import('../../src/core/settings.ts');
    const database = await emptyDatabase();
    await migrate(database, log);
    // As an address with options of its own would, if they stood last.
    const pool = readPool('open', database, readSettings({}), log);
    expect((await pool.query('select current_user as role')).rows).toEqual([{ role: 'ampera_open' }]);
    await expect(pool.query('select * from hub.region')).rejects.toThrow(/permission denied/);
    await expect(pool.query('create table x ()')).rejects.toThrow(/permission denied|read-only/);
    pool.options.options = '';
    const strangers = await Promise.allSettled(Array.from({ length: 3 }, () => pool.query('select pg_sleep(0.05), current_user as role')));
    for (const outcome of strangers)
      expect(outcome.status === 'fulfilled' ? outcome.value.rows[0].role : String(outcome.reason)).toMatch(
        /^ampera_open$|drops start options/,
      );
    expect(strangers.some(({ status }) => status === 'rejected')).toBe(true);
    await pool.end();
  });
});
