import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/core/errors.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const post = (payload: unknown, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { ...json, ...headers },
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
});
const get = (query: Record<string, string>): InjectOptions => ({
  method: 'GET',
  url: `/graphql?${new URLSearchParams(query).toString()}`,
  headers: { accept: json.accept },
});

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>(inner => ({ and: inner }), {});

const refused: [string, InjectOptions, number, string][] = [
  ['an address where nothing is', { url: '/grpahql' }, 404, 'NOT_FOUND'],
  ['a file outside the explorer', { url: '/explorer/../package.json' }, 404, 'NOT_FOUND'],
  ['a file that the explorer does not have', { url: '/explorer/secrets.js' }, 404, 'NOT_FOUND'],
  ['an address that is not well formed', { url: '/%zz' }, 400, 'BAD_REQUEST'],
  ['another method at the graph', { method: 'PUT', url: '/graphql' }, 405, 'METHOD_NOT_ALLOWED'],
  ['a deletion of the explorer', { method: 'DELETE', url: '/' }, 405, 'METHOD_NOT_ALLOWED'],
  ['a body above 1 MiB', post({ query: `{ __typename } #${'x'.repeat(1_100_000)}` }), 413, 'PAYLOAD_TOO_LARGE'],
  ['a form', post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['plain text', post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a compressed body', post({ query: '{ __typename }' }, { 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['no body', post(''), 400, 'BAD_REQUEST'],
  ['broken JSON', post('{"query":'), 400, 'BAD_REQUEST'],
  ['a body that is a list', post([{ query: '{ __typename }' }]), 400, 'BAD_REQUEST'],
  ['a body that pollutes prototypes', post('{"query":"{ __typename }","__proto__":{"x":1}}'), 400, 'BAD_REQUEST'],
  ['a question that is a number', post({ query: 1 }), 400, 'BAD_REQUEST'],
  ['variables that are text', post({ query: '{ __typename }', variables: '{}' }), 400, 'BAD_REQUEST'],
  ['a persisted question', post({ extensions: { persistedQuery: 1 } }), 400, 'BAD_REQUEST'],
  ['a persisted question by its hash', post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }), 400, 'BAD_REQUEST'],
  ['a GET without a question', { url: '/graphql' }, 400, 'BAD_REQUEST'],
  ['a GET with broken variables', get({ query: '{ __typename }', variables: '{' }), 400, 'BAD_REQUEST'],
  [
    'a GET with a form',
    { ...get({ query: '{ __typename }' }), headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'BAD_REQUEST',
  ],
  ['a mutation by POST, as long as there is none', post({ query: 'mutation { __typename }' }), 400, 'BAD_REQUEST'],
  ['a mutation by GET', get({ query: 'mutation { __typename }' }), 405, 'BAD_REQUEST'],
  ['a subscription', post({ query: 'subscription { __typename }' }), 405, 'METHOD_NOT_ALLOWED'],
  ['a document that does not parse', post({ query: '{ regions(' }), 400, 'GRAPHQL_PARSE_FAILED'],
  ['a document of more than 1,500 words', post({ query: `{ ${'a '.repeat(1600)} }` }), 400, 'GRAPHQL_PARSE_FAILED'],
  ['2,000 nested brackets', post({ query: `{ regions(orderBy: ${'['.repeat(2000)}` }), 400, 'GRAPHQL_PARSE_FAILED'],
  ['a field that is not there', post({ query: '{ nothing }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['several operations and no name', post({ query: 'query a { __typename } query b { __typename }' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['an operation that is not there', post({ query: 'query a { __typename }', operationName: 'b' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'a variable of the wrong type',
    post({ query: 'query ($n: Int) { regions(first: $n) { nodes { code } } }', variables: { n: 'many' } }),
    400,
    'BAD_USER_INPUT',
  ],
  ['variables nested 2,000 deep', post({ query: '{ __typename }', variables: { filter: deep(2000) } }), 400, 'BAD_USER_INPUT'],
  [
    'variables nested 40 deep, by GET',
    get({ query: '{ __typename }', variables: JSON.stringify({ filter: deep(40) }) }),
    400,
    'BAD_USER_INPUT',
  ],
  ['an answer in a type that we do not speak', post({ query: '{ __typename }' }, { accept: 'image/png' }), 406, 'BAD_REQUEST'],
];

describe('every refusal is JSON with a code', () => {
  test.each(refused)('%s', async (_what, request, status, code) => {
    const response = await world.server.app.inject(request);
    expect(response.headers['content-type']).toMatch(/json/);
    const { errors } = response.json() as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.statusCode, errors[0]?.extensions.code]).toEqual([status, code]);
    for (const error of errors) {
      expect(errorCodes).toContain(error.extensions.code);
      expect(error.message.length).toBeLessThanOrEqual(300);
    }
    expect(response.headers['cache-control']).toBe('no-store');
    // Nothing of where it came from.
    expect(response.body).not.toMatch(/node_modules|\.ts:|\.js:|FST_|Fastify|apollo|stacktrace/i);
  });

  test('names at most 20 errors, however many there are', async () => {
    const answer = await world.ask(`{ ${Array.from({ length: 60 }, (_, index) => `no${index}`).join(' ')} }`);
    expect(answer.errors).toHaveLength(20);
  });

  test('says no more than 300 characters in each', async () => {
    const answer = await world.ask(`{ ${'x'.repeat(2000)} }`);
    expect(answer.errors?.[0]?.message).toHaveLength(300);
  });
});

describe('clients of the older media type', () => {
  test.each([
    ['does not parse', { query: '{' }],
    ['does not hold', { query: '{ nothing }' }],
    ['does not fit its variables', { query: 'query ($n: Int) { regions(first: $n) { nodes { code } } }', variables: { n: 'many' } }],
  ])('get 200 for a document that %s, since another status means to them that there is no answer', async (_why, payload) => {
    const response = await world.server.app.inject(post(payload, { accept: 'application/json' }));
    expect(response.statusCode).toBe(200);
    expect(response.json().errors).toHaveLength(1);
  });
});
