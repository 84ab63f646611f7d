import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import { settingsOver } from '../support/databases.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
const opened: HubServer[] = [];
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(async () => {
  for (const server of opened) await server.close();
  await world.close();
});

/** A hub over the same database that counts what an address asks. */
async function counting(rates: { rateRequests: number; ratePoints: number; proxies?: string[] }): Promise<HubServer> {
  const settings = { ...settingsOver('postgres:///x', 'x'), ...rates };
  const server = await buildServer({ database: world.database, settings, log: openLog('silent') });
  opened.push(server);
  return server;
}

const ask = ({ app }: HubServer, query: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'application/graphql-response+json', ...headers },
    payload: { query, ...more },
  });

test('the request beyond the rate is answered 429 with a code, and says when to come back', async () => {
  const hub = await counting({ rateRequests: 2, ratePoints: 0 });
  const answers = [await ask(hub, '{ __typename }'), await ask(hub, '{ __typename }'), await ask(hub, '{ __typename }')];
  expect(answers.map(answer => answer.statusCode)).toEqual([200, 200, 429]);
  expect(answers[0]?.headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' });
  const [error] = (answers[2] as { json: () => { errors: { extensions: { code: string; id: string } }[] } }).json().errors;
  expect(error?.extensions.code).toBe('RATE_LIMITED');
  expect(error?.extensions.id).toContain('permintaan per menit');
  expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0);
  expect(answers[2]?.headers['cache-control']).toBe('no-store');
});

test('a question dearer than the rate of a whole minute is refused whole, before any statement', async () => {
  const hub = await counting({ rateRequests: 0, ratePoints: 40 });
  const answer = await ask(hub, '{ sops(first: 50) { nodes { code } } }');
  expect(answer.statusCode).toBe(429);
  expect(answer.json().errors).toHaveLength(1);
  expect(answer.json().data ?? null).toBeNull();
});

test('what an address has left is told beside the answer and in its head', async () => {
  const hub = await counting({ rateRequests: 0, ratePoints: 100 });
  const question = '{ sops(first: 39) { nodes { code } } rateLimit { cost limit remaining resetAt } }';
  const first = await ask(hub, question, { extensions: { cost: true } });
  expect(first.json().data.rateLimit).toMatchObject({ cost: 50, limit: 100, remaining: 50, resetAt: expect.any(String) });
  expect(first.json().extensions.cost).toEqual({ cost: 50, limit: 10_000, remaining: 50, statements: 1 });
  expect(first.headers['x-ratelimit-remaining']).toBe('50');
  expect((await ask(hub, question)).json().data.rateLimit.remaining).toBe(0);
  const third = await ask(hub, question);
  expect(third.statusCode).toBe(429);
  expect(third.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', limit: 100 } }] });
  expect(third.json().data ?? null).toBeNull();
});

test('the price is told only when asked for', async () => {
  const plain = await world.ask('{ sops(first: 1) { nodes { code } } }');
  expect(plain.extensions?.['cost']).toBeUndefined();
  const url = `/graphql?query=${encodeURIComponent('{ sops(first: 3) { nodes { code } } }')}&extensions=${encodeURIComponent('{"cost":true}')}`;
  const { app } = world.server;
  expect((await app.inject({ method: 'GET', url })).json().extensions.cost).toMatchObject({ cost: 4, limit: 10_000, statements: 1 });
});

test('a proxy says for whom it asks only where the operator named it', async () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const trusting = await counting({ rateRequests: 1, ratePoints: 0, proxies: ['127.0.0.1'] });
  expect((await ask(trusting, '{ __typename }', {}, from('10.1.1.1'))).statusCode).toBe(200);
  expect((await ask(trusting, '{ __typename }', {}, from('10.1.1.2'))).statusCode).toBe(200);
  expect((await ask(trusting, '{ __typename }', {}, from('10.1.1.1'))).statusCode).toBe(429);
  const wary = await counting({ rateRequests: 1, ratePoints: 0 });
  expect((await ask(wary, '{ __typename }', {}, from('10.1.1.1'))).statusCode).toBe(200);
  expect((await ask(wary, '{ __typename }', {}, from('10.1.1.2'))).statusCode).toBe(429);
});
