import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { readSettings } from '../../src/core/settings.ts';
import { boundAnswers } from '../../src/database/bound-answers.ts';
import type { Database } from '../../src/database/database.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const log = openLog('silent');
const settings = readSettings({ AMPERA_STATEMENT_TIMEOUT: '200', AMPERA_REQUEST_TIMEOUT: '600' });
const servers: HubServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

/** The same hub over a pool that behaves badly. */
async function over(open: pg.Pool, isReady = true): Promise<HubServer> {
  const database: Database = { ...world.database, read: { open, desk: open } };
  const server = await buildServer({ database, settings, log, isReady });
  servers.push(server);
  return server;
}

const broken = (query: () => Promise<unknown>): pg.Pool => ({ query }) as never;
const ask = ({ app }: HubServer, query = '{ regions(first: 1) { nodes { code } } }') =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query } });

describe("a failure that is not the caller's", () => {
  test('is "internal error" with the number of the request, and nothing else', async () => {
    const server = await over(broken(async () => Promise.reject(new Error('relation "hub.secret" does not exist at /srv/ampera/dist'))));
    const response = await ask(server);
    const { errors, data } = response.json();
    expect([response.statusCode, data]).toEqual([500, null]);
    expect(errors[0].message).toBe('internal error');
    expect(errors[0].extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      id: 'kesalahan internal',
      requestId: response.headers['x-request-id'],
    });
    expect(response.body).not.toMatch(/secret|srv|dist/);
  });

  test('of a database that is away says so with 503 and when to try again', async () => {
    const pool = new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 });
    const response = await ask(await over(pool));
    expect([response.statusCode, response.json().errors[0].extensions.code, response.headers['retry-after']]).toEqual([
      503,
      'DATABASE_UNAVAILABLE',
      '2',
    ]);
    await pool.end();
  });

  test('of an answer of PostgreSQL that outgrows what the hub holds ends that connection alone, and says to ask for less', async () => {
    const options = '-c role=ampera_open -c search_path=open';
    const pool = new pg.Pool({ ...world.database.connection, options, max: 1, onConnect: client => boundAnswers(client, 5000) as never });
    pool.on('error', () => {});
    const server = await over(pool);
    // Some hundred kilobytes: they come in several pieces.
    const page =
      'observations(first: 100) { nodes { id code status value period { code start end } indicator { id code name } region { id code name } } }';
    const large = await ask(server, `{ ${['a', 'b', 'c', 'd', 'e'].map(name => `${name}: ${page}`).join(' ')} }`);
    const { errors } = large.json();
    expect(errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(errors[0].message).toMatch(/Ask for less/);
    const small = await ask(server);
    expect([small.statusCode, small.json().errors]).toEqual([200, undefined]);
    await pool.end();
  });

  test('of a statement that runs too long says TIMEOUT', async () => {
    const pool = new pg.Pool({ ...world.database.connection, options: '-c statement_timeout=50' });
    const slow = broken(() => pool.query('select pg_sleep(5)'));
    const response = await ask(await over(slow));
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([503, 'TIMEOUT']);
    await pool.end();
  });

  test('of a database that says nothing at all ends when the time of the request is up', async () => {
    const began = performance.now();
    const response = await ask(await over(broken(() => new Promise(() => {}))));
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([503, 'TIMEOUT']);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('of a pool that has no connection left says OVERLOADED', async () => {
    const pool = new pg.Pool({ ...world.database.connection, max: 1, connectionTimeoutMillis: 50 });
    const taken = await pool.connect();
    const response = await ask(await over(pool));
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([503, 'OVERLOADED']);
    taken.release();
    await pool.end();
  });
});

describe('health', () => {
  const health = async ({ app }: HubServer, of: string) => {
    const { statusCode, body } = await app.inject({ url: `/health/${of}` });
    return [statusCode, body];
  };

  test('of a hub with its database is ready', async () => {
    expect(await health(world.server, 'live')).toEqual([200, '{"ok":true}']);
    expect(await health(world.server, 'ready')).toEqual([200, '{"ok":true}']);
  });

  test('of a hub whose database is away is live, not ready, and known within a second', async () => {
    const server = await over(broken(() => new Promise(() => {})));
    const began = performance.now();
    expect(await health(server, 'ready')).toEqual([503, '{"ok":false}']);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(await health(server, 'live')).toEqual([200, '{"ok":true}']);
  });

  test('of a hub that is starting is not ready, and questions wait for it with a code', async () => {
    const server = await over(world.database.read.open, false);
    expect(await health(server, 'ready')).toEqual([503, '{"ok":false}']);
    const response = await ask(server);
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
  });
});
