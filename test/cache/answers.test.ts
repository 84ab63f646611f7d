import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';
import { type KeepingHub, keeping, until } from './hub.ts';

let world: World;
let hub: KeepingHub;
beforeAll(async () => {
  world = await sharedWorld();
  hub = await keeping(world);
});
afterAll(async () => {
  await hub.close();
  await world.close();
});

const regions = (first: number): string => `{ regions(first: ${first}) { nodes { code name } } }`;

describe('an answer asked for again', () => {
  test('comes out of memory, by GET and by POST, and is the same', async () => {
    for (const post of [false, true]) {
      const first = await hub.ask(regions(3), { post });
      const second = await hub.ask(regions(3), { post });
      expect([first.status, first.statements, second.statements]).toEqual([200, 1, null]);
      expect(second.text).toBe(first.text);
      expect(JSON.parse(second.text)).toEqual({ data: (await world.ask(regions(3))).data });
    }
  });

  test('has the head of the first one, and a number of its own', async () => {
    const first = await hub.ask(regions(4));
    const second = await hub.ask(regions(4));
    const { 'x-request-id': one, date: _one, ...head } = first.headers;
    const { 'x-request-id': other, date: _other, ...sameHead } = second.headers;
    expect(sameHead).toEqual(head);
    expect(other).not.toBe(one);
    expect(head).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=1, stale-while-revalidate=30',
      vary: 'Accept-Language, Accept, Accept-Encoding',
      'access-control-allow-origin': '*',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
  });

  test('is told to be unchanged to who has it already', async () => {
    const { headers } = await hub.ask(regions(5));
    const again = await hub.ask(regions(5), { headers: { 'if-none-match': `"other", ${headers.etag}` } });
    expect([again.status, again.bytes.length, again.headers.etag, again.headers['content-type']]).toEqual([
      304,
      0,
      headers.etag,
      undefined,
    ]);
    expect((await hub.ask(regions(6), { headers: { 'if-none-match': headers.etag as string } })).status).toBe(200);
  });

  test('is told apart by its variables and the name of its operation', async () => {
    const query = 'query a($n: Int) { regions(first: $n) { nodes { code } } } query b { __typename }';
    const ask = async (n: number, operationName: string) =>
      JSON.parse((await hub.ask(query, { post: true, variables: { n }, more: { operationName } })).text);
    for (const _again of [1, 2]) {
      expect((await ask(1, 'a')).data.regions.nodes).toHaveLength(1);
      expect((await ask(2, 'a')).data.regions.nodes).toHaveLength(2);
      expect(await ask(2, 'b')).toEqual({ data: { __typename: 'Query' } });
    }
  });

  test('keeps to the media type that each reader asks for', async () => {
    for (const _again of [1, 2, 3])
      for (const type of ['application/graphql-response+json', 'application/json'])
        expect((await hub.ask(regions(7), { headers: { accept: type } })).headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect((await hub.ask(regions(7), { headers: { accept: 'image/png' } })).status).toBe(406);
  });
});

test('languages are never mixed', async () => {
  const ask = (language: string) =>
    hub.ask('{ reformPrograms(first: 3) { nodes { name } } }', { headers: { 'accept-language': language } });
  const [id, en] = [await ask('id'), await ask('en-GB,en;q=0.9')];
  expect(en.text).not.toBe(id.text);
  expect([(await ask('en')).text, (await ask('id-ID')).text]).toEqual([en.text, id.text]);
  expect([(await ask('en')).headers['content-language'], (await ask('en')).statements]).toEqual(['en', null]);
});

test('what the public may see and what a desk sees are never mixed, and a desk leaves nothing with others', async () => {
  const desk = await keeping(world, { sight: 'desk' });
  const query = '{ calculationRules(first: 60) { nodes { code parameters { nodes { code } } } } }';
  const [open, all] = [await world.ask(query), await world.ask(query, { sight: 'desk' })];
  expect(open.data).not.toEqual(all.data);
  for (const post of [true, false, true]) {
    expect(JSON.parse((await hub.ask(query, { post })).text).data).toEqual(open.data);
    const answer = await desk.ask(query, { post });
    expect(JSON.parse(answer.text).data).toEqual(all.data);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
  }
  await desk.close();
});

const wide = '{ regions(first: 18) { nodes { id code name aliases kemendagriCode bpsCode } } }';

describe('bytes', () => {
  test.each([
    ['br', 'br, gzip'],
    ['br', 'gzip, deflate, br, zstd'],
    ['gzip', 'gzip'],
    ['gzip', 'br;q=0.1, gzip;q=0.9'],
    ['br', '*'],
    [undefined, 'identity'],
    [undefined, 'br;q=0, gzip;q=0'],
    [undefined, ''],
  ])('are sent as %s to who takes %j, with a tag of their own, and are those of the answer', async (coding, takes) => {
    const plain = await hub.ask(wide);
    for (const _again of [1, 2]) {
      const answer = await hub.ask(wide, { headers: { 'accept-encoding': takes } });
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.text).toBe(plain.text);
      if (coding) expect(answer.bytes.length).toBeLessThan(plain.bytes.length);
      expect(answer.headers.etag).toBe(coding ? (plain.headers.etag as string).replace(/"$/, `-${coding}"`) : plain.headers.etag);
      const tag = answer.headers.etag as string;
      expect((await hub.ask(wide, { headers: { 'accept-encoding': takes, 'if-none-match': tag } })).status).toBe(304);
    }
  });

  test('of a small answer are left as they are', async () => {
    expect((await hub.ask('{ __typename }', { headers: { 'accept-encoding': 'br' } })).headers['content-encoding']).toBeUndefined();
  });
});

test('equal questions at once cost the statements of one', async () => {
  const query = '{ organizationUnits(first: 40) { nodes { code name sops(first: 5) { nodes { title } } } } }';
  await hub.ask('{ __typename }');
  const answers = await Promise.all(Array.from({ length: 20 }, () => hub.ask(query)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers.filter(({ statements }) => statements !== null).map(({ statements }) => statements)).toEqual([1]);
});

describe('not kept is', () => {
  test.each([
    ['a document that is refused', { query: '{ nothing }' }, 200],
    ['an answer with an error in it', { query: '{ regions { nodes { code } } bad: regions(first: 1000) { nodes { code } } }' }, 200],
    ['what an address has left', { query: '{ rateLimit { remaining } regions { nodes { code } } }' }, 200],
    ['a price that was asked for', { query: '{ regions(first: 8) { nodes { code } } }', extensions: { cost: true } }, 200],
    ['a mutation', { query: 'mutation { __typename }' }, 400],
  ])('%s', async (_what, { query, ...more }, status) => {
    const before = hub.answers.count;
    for (const post of [true, true, false]) {
      const answer = await hub.ask(query, { post, more });
      if (post) expect([answer.status, answer.statements === null]).toEqual([status, false]);
    }
    const added = 'extensions' in more ? 1 : 0;
    expect(hub.answers.count - before).toBe(added);
  });

  test('anything with an error, and nobody else may keep it', async () => {
    const { headers } = await hub.ask('{ nothing }');
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
  });

  test('a price by GET', async () => {
    const query = regions(9);
    const { app } = hub.server;
    const url = `/graphql?${new URLSearchParams({ query, extensions: '{"cost":true}' }).toString()}`;
    for (const _again of [1, 2]) expect((await app.inject({ url })).json().extensions.cost.statements).toBe(1);
  });
});

test('an address that has spent its points is still answered from memory, and pays nothing for it', async () => {
  const poor = await keeping(world, { ratePoints: 30 });
  const query = regions(15);
  expect((await poor.ask(query)).headers['x-ratelimit-remaining']).toBe('14');
  expect((await poor.ask(regions(16))).status).toBe(429);
  expect((await poor.ask(query)).status).toBe(200);
  await poor.close();
});

test('a flood of distinct questions holds no more than the bytes it may', async () => {
  const small = await keeping(world, { cacheBytes: 60_000 });
  const ask = (number: number) =>
    small.ask(`{ regions(first: 18) { nodes { a${number}: code name } } }`, { headers: { 'accept-encoding': 'br' } });
  for (let number = 0; number < 120; number++) {
    expect((await ask(number)).status).toBe(200);
    expect(small.answers.bytes).toBeLessThanOrEqual(60_000);
  }
  expect(small.answers.count).toBeGreaterThan(5);
  expect(small.answers.count).toBeLessThan(60);
  expect([(await ask(119)).statements, (await ask(0)).statements]).toEqual([null, 1]);
  await small.close();
});

test('a setting of 0 keeps nothing and leaves no connection behind', async () => {
  const { app, answers } = world.server;
  const url = `/graphql?${new URLSearchParams({ query: regions(3) }).toString()}`;
  for (const _again of [1, 2]) expect((await app.inject({ url })).headers['etag']).toBeUndefined();
  expect(answers).toBeNull();
});

test('a hub that ends leaves nobody listening', async () => {
  const name = 'ampera answers';
  const listening = async (): Promise<number> =>
    (
      await world.sql('select count(*)::int as n from pg_stat_activity where application_name = $1 and datname = current_database()', [
        name,
      ])
    ).rows[0].n;
  const before = await listening();
  const other = await keeping(world);
  expect(await listening()).toBe(before + 1);
  await other.close();
  await until(async () => (await listening()) === before);
});
