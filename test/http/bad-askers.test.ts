import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { readSettings } from '../../src/core/settings.ts';
import { readPool } from '../../src/database/read-pools.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import { endless } from '../files/files.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const log = openLog('silent');
const settings = readSettings({
  AMPERA_STATEMENT_TIMEOUT: '300',
  AMPERA_POOL: '2',
  AMPERA_RATE_POINTS: '0',
  AMPERA_RATE_REQUESTS: '0',
  AMPERA_CACHE_BYTES: '0',
});

interface Hub extends HubServer {
  pool: pg.Pool;
  /** Statements so far. */
  asked: () => number;
}

const opened: Hub[] = [];
afterEach(async () => {
  for (const hub of opened.splice(0)) {
    await hub.close();
    await hub.pool.end();
  }
});

type Answer = (query: never, real: (query: never) => Promise<unknown>, number: number) => Promise<unknown>;

/** A hub with two connections of its own, over which statements are answered as told. */
async function hubOver(answer: Answer = (query, real) => real(query)): Promise<Hub> {
  let asked = 0;
  const pool = readPool('open', world.database.connection, settings, log);
  const told = { query: (query: never) => answer(query, one => pool.query(one) as never, ++asked) } as never;
  const server = await buildServer({ database: { ...world.database, read: { open: told, desk: told } }, settings, log });
  const hub = { ...server, pool, asked: () => asked };
  opened.push(hub);
  return hub;
}

const isFree = ({ pool }: Hub): boolean => pool.totalCount === pool.idleCount && pool.waitingCount === 0;

describe('a reader who takes nothing', () => {
  const doors = {
    '/graphql': '{ sopSteps(first: 100) { nodes { code activity number sop { code title unit { code name } } } } }',
    '/graphql.csv': '{ sopSteps { nodes { code number sop { code title unit { code name } } } } }',
  };

  test.each(Object.entries(doors))('of %s holds no connection to the database, and others are answered', async (path, question) => {
    let list: ReturnType<typeof endless> | undefined;
    const hub = await hubOver((query, real) => {
      if (path === '/graphql') return real(query);
      list ??= endless(real);
      // The file has no end; every part of it takes a connection as a statement does.
      return (query as { text: string }).text.includes('json_agg("t0"."number")') ? real(query).then(() => list?.(query)) : real(query);
    });
    const port = Number(new URL(await hub.app.listen({ port: 0, host: '127.0.0.1' })).port);
    // Eight of them at once, as many files as one address may read; the pool has two connections.
    const readers = Array.from({ length: 8 }, () => {
      const socket = net.connect(port, '127.0.0.1').on('error', () => {});
      socket.pause();
      // Asked again and again over one connection, an answer of any size fills what lies between.
      const body = JSON.stringify({ query: question });
      const one = `POST ${path} HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      socket.write(one.repeat(path === '/graphql' ? 40 : 1));
      return socket;
    });
    for (let before = -1; before !== hub.asked() || before === 0; await pause(300)) before = hub.asked();
    await vi.waitFor(() => expect(isFree(hub)).toBe(true), { timeout: 10_000 });
    const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={regions(first:1){nodes{code}}}`);
    expect([answer.status, await answer.json()]).toEqual([200, { data: { regions: { nodes: [{ code: expect.any(String) }] } } }]);
    for (const reader of readers) reader.destroy();
  });
});

const forms = ['csv', 'xlsx', 'ndjson', 'json'].map(form => `/graphql.${form}`);
const doors = ['/graphql', ...forms];

describe.each(doors)('at %s a question too dear', path => {
  const deep = (row: string) => `relatedSops(first: 100) { nodes { relatedSops(first: 100) { nodes { code ${row} } } } }`;
  test.each([
    ['by its rows', `{ sops(first: 100) { nodes { ${deep('')} } } }`],
    [
      'by its figures',
      `{ sops(first: 100) { nodes { relatedSops(first: 100) { nodes { steps(first: 100) { nodes { code } } compliance { score { value } } } } } } }`,
    ],
    ['below a look-up', `{ sop(code: "X") { relatedSops { nodes { ${deep('')} } } } }`],
  ])('%s is refused in both languages without a statement', async (_why, query) => {
    const hub = await hubOver();
    const { statusCode, body } = await hub.app.inject({ method: 'POST', url: path, payload: { query } });
    const [error] = JSON.parse(body).errors;
    expect([statusCode, error.extensions.code, hub.asked()]).toEqual([400, 'QUERY_TOO_COMPLEX', 0]);
    expect([typeof error.message, typeof error.extensions.id]).toEqual(['string', 'string']);
  });
});

describe('a statement that takes too long', () => {
  const sleep = (real: (query: never) => Promise<unknown>) => real({ text: 'select pg_sleep(5)' } as never);
  const rows = '{ sops(first: 2) { nodes { code } } }';
  const figures = '{ sops(first: 2) { nodes { code compliance { score { value } } } } }';

  test.each([
    ...doors.map(path => ({ path, query: rows, late: 1 })),
    ...doors.map(path => ({ path, query: figures, late: 2 })),
    { path: '/graphql', query: '{ dataQuality { rows } }', late: 1 },
  ])('at $path is cut by PostgreSQL, told as TIMEOUT, and leaves its connection to the next', async ({ path, query, late }) => {
    const hub = await hubOver((asked, real, number) => (number === late ? sleep(real) : real(asked)));
    const { statusCode, body } = await hub.app.inject({ method: 'POST', url: path, payload: { query } });
    const { errors } = JSON.parse(body);
    // Beside what was answered, a figure that was not stands as an error.
    expect(path === '/graphql' ? [200, 503] : [503]).toContain(statusCode);
    expect(new Set(errors.map((error: { extensions: { code: string } }) => error.extensions.code))).toEqual(new Set(['TIMEOUT']));
    expect([errors[0].message, errors[0].extensions.id]).toEqual([
      'The question took too long. Ask for less at once.',
      'Pertanyaan memakan waktu terlalu lama. Minta lebih sedikit sekaligus.',
    ]);
    expect(isFree(hub)).toBe(true);
    const [next, connections] = [await hub.app.inject({ method: 'POST', url: '/graphql', payload: { query: rows } }), hub.pool.totalCount];
    expect([next.statusCode, next.json().data.sops.nodes.length]).toEqual([200, 2]);
    expect(connections).toBeLessThanOrEqual(2);
  });
});
