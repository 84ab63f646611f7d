import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { type Embedded, startEmbedded } from '../../src/database/embedded/start.ts';
import { run } from '../support/process.ts';

// One folder for all: each test finds what the one before it left, as a real folder would.
const dataFolder = join(mkdtempSync(join(tmpdir(), 'ampera-test-')), 'data');
chmodSync(join(dataFolder, '..'), 0o711);
const cluster = join(dataFolder, 'postgres');
afterAll(() => rmSync(join(dataFolder, '..'), { recursive: true, force: true }));

const log = openLog('silent');
const open = (): Promise<Embedded> => startEmbedded({ dataFolder, log });
const hold = () => run('test/support/hold-embedded.ts', [dataFolder]);

async function sql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const serverPid = (): number => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
const refusal = async (): Promise<string> => {
  const embedded = await open().catch((error: Error) => error);
  if (!(embedded instanceof Error)) {
    await embedded.stop();
    throw new Error('it started');
  }
  expect(embedded.name).toBe('Refusal');
  return embedded.message;
};

describe('the embedded database', () => {
  test('is made in an empty folder, closed to others, with one order of letters everywhere', async () => {
    const embedded = await open();
    expect(embedded.began).toBe('new');
    if (process.platform !== 'win32') {
      expect(statSync(join(dataFolder, 'password')).mode & 0o777).toBe(0o600);
      expect(statSync(cluster).mode & 0o077).toBe(0);
      expect(statSync(String(embedded.connection.host)).mode & 0o077).toBe(0);
    }
    const [row] = await sql(
      embedded.url,
      `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding, current_setting('listen_addresses') as listens from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', listens: '' });
    await sql(embedded.url, `create table kept (line text); insert into kept values ('first')`);
    await embedded.stop();
    expect(existsSync(String(embedded.connection.host))).toBe(false);
  });

  test('lets nobody in without its password', async () => {
    const embedded = await open();
    await expect(sql(embedded.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
    await embedded.stop();
  });

  test('keeps its data over a second start', async () => {
    const embedded = await open();
    expect(embedded.began).toBe('existing');
    expect(await sql(embedded.url, 'select * from kept')).toEqual([{ line: 'first' }]);
    await embedded.stop();
  });

  test('that outlives a killed hub is taken over by the next one, and ends with it', async () => {
    const killed = hold();
    await killed.until(/began existing/);
    const pid = serverPid();
    killed.process.kill('SIGKILL');
    await killed.ended;
    const embedded = await open();
    expect([embedded.began, serverPid()]).toEqual(['taken over', pid]);
    expect(await sql(embedded.url, 'select * from kept')).toEqual([{ line: 'first' }]);
    await embedded.stop();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  test('that was killed with its hub starts again without repair by hand', async () => {
    const killed = hold();
    await killed.until(/began existing/);
    process.kill(serverPid(), 'SIGKILL');
    killed.process.kill('SIGKILL');
    await killed.ended;
    const embedded = await open();
    expect(await sql(embedded.url, 'select * from kept')).toEqual([{ line: 'first' }]);
    await embedded.stop();
  });

  test('that dies under a running hub comes back at the same address', async () => {
    const embedded = await open();
    process.kill(serverPid(), 'SIGKILL');
    await expect
      .poll(() => sql(embedded.url, 'select * from kept').catch(() => null), { timeout: 15_000, interval: 100 })
      .toEqual([{ line: 'first' }]);
    await embedded.stop();
  });

  test('is not mistaken for another program that has its old number', async () => {
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n/nowhere\n\n\nready\n`);
    const embedded = await open();
    expect(embedded.began).toBe('existing');
    await embedded.stop();
  });

  test('is opened by one of two hubs that start at once; the other says who has it', async () => {
    rmSync(dataFolder, { recursive: true });
    const both = [hold(), hold()];
    await Promise.all(both.map(one => one.until(/began new|in use/)));
    const outcomes = both.map(one => (one.said().includes('began new') ? 'open' : one.said()));
    expect(outcomes.filter(outcome => outcome === 'open')).toHaveLength(1);
    const winner = both.find(one => one.said().includes('began new'));
    expect(outcomes.find(outcome => outcome !== 'open')).toContain(`in use by process ${winner?.process.pid}`);

    const joined = await startEmbedded({ dataFolder, log, join: true });
    expect(joined.began).toBe('joined');
    expect(await sql(joined.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await joined.stop();

    winner?.process.kill('SIGKILL');
    await Promise.all(both.map(one => one.ended));
    const embedded = await open();
    await embedded.stop();
  });
});

describe("a data folder that can't be used is refused with a plain sentence, and left as it is", () => {
  /** Breaks the folder, hears the refusal, mends it. */
  async function withBroken(breakIt: () => void, mendIt: () => void, says: RegExp): Promise<void> {
    breakIt();
    try {
      expect(await refusal()).toMatch(says);
    } finally {
      mendIt();
    }
  }
  const without = (file: string, says: RegExp) =>
    withBroken(
      () => renameSync(join(dataFolder, file), join(dataFolder, '..', 'aside')),
      () => renameSync(join(dataFolder, '..', 'aside'), join(dataFolder, file)),
      says,
    );
  const withText = (file: string, text: string, says: RegExp) => {
    const kept = readFileSync(join(dataFolder, file));
    return withBroken(
      () => writeFileSync(join(dataFolder, file), text),
      () => writeFileSync(join(dataFolder, file), kept),
      says,
    );
  };

  test('when it is damaged', async () => {
    await without('postgres/PG_VERSION', /is damaged: postgres\/PG_VERSION is missing/);
    await without('postgres/global/pg_control', /is damaged: postgres\/global\/pg_control is missing/);
    await without('password', /is damaged: the password file is missing/);
    await without('postgres', /is damaged: .*postgres is missing/);
  });

  test('when it was mixed from two', async () => {
    await withText('password', 'another\n', /password .* is not the one of its database/);
  });

  test('when another version of PostgreSQL made it', async () => {
    await withText('postgres/PG_VERSION', '16\n', /was made by PostgreSQL 16; this Ampera brings 18/);
  });

  test('when the server itself does not start over it', async () => {
    await withText('postgres/postgresql.conf', 'shared_buffers = nonsense\n', /does not start. It says:\n.*shared_buffers/s);
  });

  test('when it holds what is not ours', async () => {
    await withBroken(
      () => writeFileSync(join(dataFolder, 'thesis.docx'), 'x'),
      () => rmSync(join(dataFolder, 'thesis.docx')),
      /holds what is not Ampera's \(thesis.docx\)/,
    );
  });

  test('when it is a file', async () => {
    const file = join(dataFolder, '..', 'file');
    writeFileSync(file, '');
    await expect(startEmbedded({ dataFolder: file, log })).rejects.toThrow(/Can't use the data folder/);
  });

  test('and opens again once it is mended', async () => {
    const embedded = await open();
    await embedded.stop();
  });
});
