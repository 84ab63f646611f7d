import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wantedLanguage } from '../../src/http/language.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

describe('the language of an answer', () => {
  test.each([
    [undefined, 'id'],
    ['', 'id'],
    ['*', 'id'],
    ['fr-FR, fr;q=0.9', 'id'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['EN-us', 'en'],
    ['id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['in', 'id'],
    ['en;q=0.5, id;q=0.9', 'id'],
    ['id;q=0.5, en;q=0.9', 'en'],
    ['de, en;q=0.2', 'en'],
    ['id;q=0, en;q=0.1', 'en'],
    ['en;q=0', 'id'],
    ['en;q=2', 'id'],
    ['en; q=0.8', 'en'],
    ['english', 'id'],
  ] as const)('asked for as %j is %s', (header, language) => {
    expect(wantedLanguage(header)).toBe(language);
  });

  test('is said in its head', async () => {
    const answer = await world.ask('{ __typename }', { language: 'en' });
    expect(answer.headers).toMatchObject({ 'content-language': 'en', vary: 'Accept-Language, Accept' });
  });
});

describe('an answer', () => {
  test('may be kept, but is asked for again before it is used', async () => {
    const answer = await world.ask('{ regions(first: 1) { nodes { code } } }');
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('with an error in it is not kept', async () => {
    const answer = await world.ask('{ regions(first: 1) { nodes { code } } bad: regions(first: 1000) { nodes { code } } }');
    expect(answer.data?.['regions']).not.toBeNull();
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  test('by GET, without any special head, is that of POST', async () => {
    const query = '{ regions(first: 2) { nodes { code name } } }';
    const response = await world.server.app.inject({ url: `/graphql?${new URLSearchParams({ query }).toString()}` });
    expect(response.statusCode).toBe(200);
    expect(response.json().data).toEqual((await world.ask(query)).data);
  });

  test('may be read by pages of any origin: the data are public and there is no cookie', async () => {
    const response = await world.server.app.inject({ url: '/graphql?query=%7B__typename%7D', headers: { origin: 'https://example.id' } });
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.headers).not.toHaveProperty('access-control-allow-credentials');
    expect(response.headers).not.toHaveProperty('set-cookie');
    const preflight = await world.server.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://example.id', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.statusCode, preflight.headers['access-control-allow-headers']]).toEqual([204, 'content-type']);
  });

  test('says when it holds made-up rows, and does not when it holds facts alone', async () => {
    const made = await world.ask('{ sops(first: 1) { nodes { code provenance { confidence } } } }');
    expect(made.extensions?.['illustrative']).toBe(true);
    expect((await world.ask('{ regions(first: 1) { nodes { code } } }')).extensions?.['illustrative']).toBeUndefined();
  });

  test('to the same question is the same, byte for byte, alone or beside others', async () => {
    const ask = async (): Promise<string> =>
      (
        await world.server.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: '{ regions { nodes { id code name aliases } } }' },
        })
      ).body;
    const alone = await ask();
    expect(new Set(await Promise.all(Array.from({ length: 12 }, ask)))).toEqual(new Set([alone]));
  });
});
