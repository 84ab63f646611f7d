import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { readSettings, type Settings } from '../../src/core/settings.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import { sharedWorld, type World } from '../support/world.ts';
import { endless, ndjsonLines } from './files.ts';

let world: World;
const opened: HubServer[] = [];
beforeAll(async () => {
  world = await sharedWorld();
});
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});
afterAll(() => world.close());

interface Listening {
  server: HubServer;
  address: string;
  port: number;
  /** Statements so far. */
  asked: () => number;
}

interface Failed {
  errors: { extensions: { code: string } }[];
}

type Answer = (query: never, number: number) => Promise<unknown>;

/** A hub that listens, over a pool that answers as it is told. */
async function listening(answer: Answer, more: Partial<Settings> = {}): Promise<Listening> {
  let asked = 0;
  const pool = { query: (query: never) => answer(query, ++asked) } as never;
  const settings = { ...readSettings({ AMPERA_RATE_POINTS: '0', AMPERA_RATE_REQUESTS: '0' }), ...more };
  const server = await buildServer({
    database: { ...world.database, read: { open: pool, desk: pool } },
    settings,
    log: openLog('silent'),
  });
  opened.push(server);
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  return { server, address, port: Number(new URL(address).port), asked: () => asked };
}

const real = (query: never) => world.database.read.open.query(query) as unknown as Promise<unknown>;

const failsAtSecondPage: Answer = async (query, number) => {
  if (number === 2) throw new Error('relation "hub.secret" does not exist');
  return real(query);
};

const question = encodeURIComponent('{ sopSteps { nodes { code number sop { code title unit { code name } } } } }');

/** What a client sees of a file, by the letter of HTTP. */
async function received(
  port: number,
  form: string,
  version = '1.1',
): Promise<{ body: string; error: string | undefined; isWhole: boolean }> {
  const socket = net.connect(port, '127.0.0.1');
  let body = '';
  let error: string | undefined;
  socket.setEncoding('utf8').on('data', text => (body += text));
  socket.on('error', one => (error = (one as NodeJS.ErrnoException).code));
  socket.write(`GET /graphql.${form}?query=${question} HTTP/${version}\r\nHost: hub\r\nConnection: close\r\n\r\n`);
  await new Promise(done => socket.on('close', done));
  return { body, error, isWhole: /\r\n0\r\n(.+\r\n)*\r\n$/.test(body) };
}

describe.each(['csv', 'xlsx', 'ndjson', 'json'])('a .%s that fails on its second page', form => {
  test('is an error to whoever reads it, though its first page had come with 200', async () => {
    const { address } = await listening(failsAtSecondPage);
    const response = await fetch(`${address}/graphql.${form}?query=${question}`);
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  test('never says that it ended', async () => {
    const { port } = await listening(failsAtSecondPage);
    const { body, isWhole } = await received(port, form);
    expect(body).toContain('HTTP/1.1 200');
    expect(isWhole).toBe(false);
    expect(body).not.toContain('secret');
  });
});

test('a .csv is not given over HTTP/1.0, where a broken connection is an end; forms that tell their end are', async () => {
  const { port } = await listening(real);
  expect((await received(port, 'csv', '1.0')).body).toContain('"code":"BAD_REQUEST"');
  expect((await received(port, 'json', '1.0')).body).toMatch(/"end":\{"rows":\d+.*\}\}\n$/);
});

test('a whole file ends as HTTP says, with its trailers', async () => {
  const { port } = await listening(real);
  const { body, isWhole, error } = await received(port, 'csv');
  expect([isWhole, error]).toEqual([true, undefined]);
  expect(body).toMatch(
    /\r\n0\r\nx-ampera-rows: \d+\r\nx-ampera-rows-sha256: [0-9a-f]{64}\r\nx-ampera-illustrative: true\r\nrepr-digest: sha-256=:/,
  );
});

test('an .ndjson that fails says why in its last line, in both languages and without a word of where', async () => {
  const { address } = await listening(failsAtSecondPage);
  const response = await fetch(`${address}/graphql.ndjson?query=${question}`);
  let text = '';
  try {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString('utf8');
  } catch {
    // It breaks off, as it should.
  }
  expect(ndjsonLines(text).at(-1)).toEqual({
    error: { code: 'INTERNAL_SERVER_ERROR', message: 'internal error', id: 'kesalahan internal', rows: 100 },
  });
});

test('a failure before the first row is an answer with a status, as at /graphql', async () => {
  const { address } = await listening(async () => Promise.reject(new Error('no')));
  const response = await fetch(`${address}/graphql.csv?query=${question}`);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ errors: [{ message: 'internal error', extensions: { requestId: expect.any(String) } }] });
});

test('a database that says nothing is told after the time of a request', async () => {
  const { address } = await listening(() => new Promise(() => {}), { requestTimeout: 200 });
  const response = await fetch(`${address}/graphql.csv?query=${question}`);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
});

test('the next page is read when the reader has taken the one before', async () => {
  const { port, asked } = await listening(endless(real));
  const reader = net.connect(port, '127.0.0.1').on('error', () => {});
  reader.write(`GET /graphql.ndjson?query=${question} HTTP/1.1\r\nHost: hub\r\n\r\n`);
  reader.pause();
  const settled = async (): Promise<number> => {
    for (let before = -1, quiet = 0; ; await pause(120)) {
      quiet = before === asked() ? quiet + 1 : 0;
      if (quiet === 3) return before;
      before = asked();
    }
  };
  const held = await settled();
  // What the buffers between the two take, and no more.
  await pause(300);
  expect(asked()).toBe(held);
  reader.resume();
  await pause(200);
  expect(asked()).toBeGreaterThan(held);
  reader.destroy();
});

test('a reader who leaves is read for no longer', async () => {
  const { address, asked } = await listening(endless(real));
  const leaving = new AbortController();
  const response = await fetch(`${address}/graphql.csv?query=${question}`, { signal: leaving.signal });
  await response.body?.getReader().read();
  leaving.abort();
  await pause(150);
  const left = asked();
  await pause(150);
  expect(asked()).toBe(left);
});

test('a file that takes longer than a file may is broken off', async () => {
  const { address, asked } = await listening(endless(real), { fileTimeout: 800 });
  const response = await fetch(`${address}/graphql.csv?query=${question}`);
  await expect(response.arrayBuffer()).rejects.toThrow();
  const left = asked();
  await pause(100);
  expect(asked()).toBe(left);
});

test('an address that reads eight files is asked to wait for one of them', async () => {
  const { address } = await listening(endless(real), { fileTimeout: 8000 });
  const leaving = new AbortController();
  const ask = () => fetch(`${address}/graphql.csv?query=${question}`, { signal: leaving.signal });
  const eight = await Promise.all(Array.from({ length: 8 }, ask));
  expect(eight.map(({ status }) => status)).toEqual(Array(8).fill(200));
  const ninth = await ask();
  expect([ninth.status, ninth.headers.get('retry-after')]).toEqual([429, '10']);
  leaving.abort();
  let later = 429;
  for (let tries = 0; later === 429 && tries < 40; tries++) {
    await pause(50);
    const response = await fetch(`${address}/graphql.csv?query=${question}`);
    later = response.status;
    await response.body?.cancel();
  }
  expect(later).toBe(200);
});

test('a manifest that takes too long is an answer that says so', async () => {
  const { address } = await listening(endless(real), { fileTimeout: 300 });
  const response = await fetch(`${address}/graphql.csv?manifest=1&query=${question}`);
  expect([response.status, ((await response.json()) as Failed).errors[0]?.extensions.code]).toEqual([503, 'TIMEOUT']);
});

test('a hub that ends breaks off what would keep it from ending', async () => {
  const { address, server } = await listening(endless(real));
  const response = await fetch(`${address}/graphql.csv?query=${question}`);
  const read = expect(response.arrayBuffer()).rejects.toThrow();
  await server.close();
  await read;
}, 10_000);
