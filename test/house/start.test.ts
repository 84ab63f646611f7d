import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { printedSchema } from '../../src/schema.ts';
import { shared, urlOf } from '../support/databases.ts';
import { type Running, run } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'ampera-test-'));
chmodSync(folder, 0o711);
const started: Running[] = [];
afterAll(() => {
  for (const { process } of started) process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function hub(env: Record<string, string>): Running {
  const one = run('src/main.ts', [], { PORT: '0', ...env });
  started.push(one);
  return one;
}
const overServer = () => ({ DATABASE_URL: urlOf(inject('serverUrl'), shared) });
const addressOf = async (one: Running): Promise<string> => (await one.until(/"graphql":"([^"]+)"/))[1] as string;
const ask = async (address: string, query: string): Promise<unknown> =>
  (
    (await (
      await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
    ).json()) as { data: unknown }
  ).data;

describe('a start', () => {
  test('with wrong settings says all that is wrong and ends with 1', async () => {
    const one = hub({ PORT: 'four thousand', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:hunter2@db/x' });
    expect(await one.ended).toBe(1);
    expect(one.said()).toMatch(/PORT must be a whole number .*\n.*DATABASE_URL must be .*\n.*LOG_LEVEL must be one of/);
    expect(one.said()).not.toMatch(/hunter2|node_modules|at file/);
  });

  test('on a port that is taken says so plainly and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise(done => taken.once('listening', done));
    const { port } = taken.address() as { port: number };
    const one = hub({ ...overServer(), PORT: String(port) });
    expect(await one.ended).toBe(1);
    expect(one.said()).toMatch(new RegExp(`^Port ${port} of 127.0.0.1 is taken`, 'm'));
    taken.close();
  });

  test('over a database that is away listens, says so, and tries again', async () => {
    const one = hub({ DATABASE_URL: 'postgres://ampera:x@127.0.0.1:1/ampera' });
    await one.until(/does not answer; trying again/);
    one.process.kill('SIGTERM');
    expect(await one.ended).toBe(0);
  });

  test('over DATABASE_URL answers, and ends cleanly when told to', async () => {
    const one = hub(overServer());
    const address = await addressOf(one);
    expect(await ask(address, '{ region(code: "16") { name } }')).toEqual({ region: { name: 'Sumatera Selatan' } });
    one.process.kill('SIGINT');
    expect(await one.ended).toBe(0);
    expect(one.said()).not.toMatch(/"level":[56]0/);
    // The log is one object a line, and never has the password.
    for (const line of one.said().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect(one.said()).not.toContain(decodeURIComponent(new URL(inject('serverUrl')).password));
  });
});

describe('the embedded start', () => {
  const env = { AMPERA_DATA: join(folder, 'data'), AMPERA_SEED: 'reference' };
  const pidFile = join(folder, 'data', 'postgres', 'postmaster.pid');

  test('makes, migrates and fills its database, answers, and closes it when told to end', async () => {
    const one = hub(env);
    const address = await addressOf(one);
    expect(await ask(address, '{ region(code: "16.71") { name } sops(first: 1) { nodes { code } } }')).toEqual({
      region: { name: 'Palembang' },
      sops: { nodes: [] },
    });
    one.process.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    expect(existsSync(pidFile)).toBe(false);
  }, 60_000);

  test('keeps its data the second time, is killed, and starts again without repair by hand', async () => {
    const second = hub(env);
    await addressOf(second);
    expect(second.said()).not.toContain('migrated');
    second.process.kill('SIGKILL');
    await second.ended;
    expect(existsSync(pidFile)).toBe(true);

    const third = hub(env);
    expect(await ask(await addressOf(third), '{ region(code: "16.71") { name } }')).toEqual({ region: { name: 'Palembang' } });
    third.process.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(existsSync(pidFile)).toBe(false);
  }, 60_000);

  test('seeds again by the command without changing anything, and reports it row by row', async () => {
    const one = run('src/cli.ts', ['seed'], env);
    expect(await one.ended).toBe(0);
    expect(one.said()).toMatch(/^region +0 +0 +18 /m);
    expect(one.said()).toMatch(/^all +0 +0 +\d{3,}$/m);
  }, 60_000);
});

describe('the command', () => {
  test('explains itself and all settings', async () => {
    const one = run('src/cli.ts', ['--help']);
    expect(await one.ended).toBe(0);
    for (const word of ['start', 'migrate', 'seed', 'schema', 'DATABASE_URL', 'AMPERA_SEED']) expect(one.said()).toContain(word);
  });

  test.each([[['sow']], [[]]])('given %j shows the help and ends with 1', async args => {
    const one = run('src/cli.ts', args);
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain('USAGE');
  });

  test('prints the schema and nothing else', async () => {
    const one = run('src/cli.ts', ['schema']);
    expect(await one.ended).toBe(0);
    expect(one.said()).toBe(printedSchema());
  });

  test('refuses a wrong setting like the start does', async () => {
    const one = run('src/cli.ts', ['migrate'], { AMPERA_POOL: 'many' });
    expect(await one.ended).toBe(1);
    expect(one.said()).toMatch(/AMPERA_POOL must be/);
  });
});

describe('every script', () => {
  test('runs under the Node that the lock file pins, whatever Node runs it', () => {
    const { stdout, status } = spawnSync(process.execPath, ['src/run.mjs', 'node', '-p', 'process.version'], { encoding: 'utf8' });
    expect([status, stdout.trim()]).toEqual([0, 'v26.10.0']);
  });

  test('ends with the code of its command', () => {
    expect(spawnSync(process.execPath, ['src/run.mjs', 'node', '-e', 'process.exit(7)']).status).toBe(7);
  });
});
