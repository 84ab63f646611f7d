import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { planFile } from '../../src/files/plan.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import { settingsOver } from '../support/databases.ts';
import { sharedWorld, type World } from '../support/world.ts';
import { errorOf, fileOf } from './files.ts';

let world: World;
const opened: HubServer[] = [];
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(async () => {
  for (const server of opened) await server.close();
  await world.close();
});

const tooDear = `{ observations { nodes { indicator { observations(first: 100) { nodes { indicator {
  observations(first: 100) { nodes { indicator { code } } } } } } } } } }`;

describe.each(['csv', 'xlsx', 'ndjson', 'json'])('a .%s', form => {
  test.each([
    ['without a list', '{ rateLimit { cost } }', 400, 'BAD_USER_INPUT'],
    ['of a total alone', '{ sops { totalCount { value } } }', 400, 'BAD_USER_INPUT'],
    ['of no GraphQL', '{ sops {', 400, 'GRAPHQL_PARSE_FAILED'],
    ['of a field that the graph does not have', '{ sops { nodes { colour } } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['of a wrong field beside the list', '{ sops { nodes { code } } nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'of two questions without a name',
      'query A { sops { nodes { code } } } query B { sops { nodes { id } } }',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['of a mutation', 'mutation { sops { nodes { code } } }', 405, 'BAD_REQUEST'],
    ['of a subscription', 'subscription { sops { nodes { code } } }', 405, 'BAD_REQUEST'],
    ['of rows that are too dear one by one', tooDear, 400, 'QUERY_TOO_COMPLEX'],
    ['of an argument that is wrong', '{ sops(asOf: "2026-02-30") { nodes { code } } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['of a filter that can not be meant', '{ sops(filter: { title: { contains: "a" } }) { nodes { code } } }', 400, 'BAD_USER_INPUT'],
    ['below a row that is not there', '{ sop(code: "NONE") { steps { nodes { code } } } }', 404, 'NOT_FOUND'],
    ['without a variable it needs', 'query ($f: SopFilter!) { sops(filter: $f) { nodes { code } } }', 400, 'BAD_USER_INPUT'],
    [
      'in which a cell can not be answered',
      '{ observationGroups(groupBy: [INDICATOR]) { nodes { measures { sum(of: VALUE) } } } }',
      400,
      'NOT_ADDITIVE',
    ],
  ])('%s is refused with a status, a code and both languages, before its first byte', async (_what, query, status, code) => {
    const answer = await fileOf(world, form, query);
    expect([answer.status, errorOf(answer).code]).toEqual([status, code]);
    expect(errorOf(answer).id).toEqual(expect.any(String));
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    expect(answer.headers['content-disposition']).toBeUndefined();
  });
});

test('variables of the wrong type are refused as at /graphql', async () => {
  const query = 'query ($first: Int) { sops(first: $first) { nodes { code } } }';
  const answer = await fileOf(world, 'csv', query, { variables: { first: 'ten' } });
  expect([answer.status, errorOf(answer).code]).toEqual([400, 'BAD_USER_INPUT']);
});

test.each([
  ['bom', 'yes'],
  ['manifest', 'true'],
  ['lang', 'fr'],
])('the option %s=%s is refused with those it takes', async (option, value) => {
  const answer = await fileOf(world, 'csv', '{ sops { nodes { code } } }', { [option]: value });
  expect(answer.status).toBe(400);
  expect(errorOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT', field: option, id: expect.any(String) });
});

test('a file never changes anything, whatever the graph may learn to do', () => {
  const schema = buildSchema('type Query { a: Int } type Mutation { a: Int }');
  const document = parse('mutation { a }');
  const asked = { schema, document, source: '', operation: document.definitions[0] as never, variables: {} };
  expect(() => planFile(asked, () => null)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'METHOD_NOT_ALLOWED' }) }),
  );
});

test('a mutation by POST is refused as well, and other methods are not allowed', async () => {
  const { app } = world.server;
  const post = await app.inject({ method: 'POST', url: '/graphql.csv', payload: { query: 'mutation { a }' } });
  expect(post.statusCode).toBeGreaterThanOrEqual(400);
  const put = await app.inject({ method: 'PUT', url: '/graphql.csv', payload: {} });
  expect([put.statusCode, put.headers.allow]).toEqual([405, 'GET, POST']);
});

/** A hub over the same database that counts what an address asks. */
async function counting(rates: { rateRequests: number; ratePoints: number }): Promise<HubServer> {
  const settings = { ...settingsOver('postgres:///x', 'x'), ...rates };
  const server = await buildServer({ database: world.database, settings, log: openLog('silent') });
  opened.push(server);
  return server;
}

const url = (query: string): string => `/graphql.csv?${new URLSearchParams({ query }).toString()}`;

test('the address pays for each page, at the price of a page at /graphql', async () => {
  const { app } = await counting({ rateRequests: 0, ratePoints: 1000 });
  const file = await app.inject({ url: url('{ sops(first: 1) { nodes { code } } }') });
  expect(file.trailers).toMatchObject({ 'x-ampera-rows': '112' });
  expect(file.headers['x-ratelimit-remaining']).toBe(String(1000 - 101));
  const next = await app.inject({ url: '/graphql?query={rateLimit{remaining}}' });
  expect(next.json().data.rateLimit.remaining).toBe(1000 - 2 * 101 - 10);
});

test('without the allowance for a page a file is refused before its first byte', async () => {
  const { app } = await counting({ rateRequests: 0, ratePoints: 60 });
  const file = await app.inject({ url: url('{ sops { nodes { code } } }') });
  expect([file.statusCode, file.json().errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
  expect(Number(file.headers['retry-after'])).toBeGreaterThan(0);
});

test('files are counted as requests are', async () => {
  const { app } = await counting({ rateRequests: 1, ratePoints: 0 });
  const answers = [
    await app.inject({ url: url('{ regions { nodes { code } } }') }),
    await app.inject({ url: url('{ regions { nodes { code } } }') }),
  ];
  expect(answers.map(answer => answer.statusCode)).toEqual([200, 429]);
});
