import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import type { Database } from '../../src/database/database.ts';
import { workedQuestions } from '../../src/http/questions.ts';
import { type KeepingHub, keeping, until } from '../cache/hub.ts';
import { plainSelection, rootLists, typeNamed } from '../support/graph.ts';
import { world as newWorld, sharedWorld, type World } from '../support/world.ts';

interface Hub extends KeepingHub {
  /** How often Apollo was asked: what it was not asked for came the short way, or out of memory. */
  usual(): number;
}

let world: World;
const opened: Hub[] = [];
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(async () => {
  for (const hub of opened) await hub.close();
  await world.close();
});

async function hubOf(settings: Partial<Settings> = {}, database: Database = world.database): Promise<Hub> {
  const keeps = (settings.cacheBytes ?? 0) > 0;
  const hub = await keeping(world, { cacheBytes: 0, isHeardFirst: keeps, ...settings }, database);
  const asked = vi.spyOn(hub.server.apollo, 'executeHTTPGraphQLRequest');
  const made = { ...hub, usual: () => asked.mock.calls.length };
  opened.push(made);
  return made;
}

type Answer = Awaited<ReturnType<KeepingHub['ask']>>;

/** All that is said, but for what is each answer's own. */
function said({ status, headers, text }: Answer): unknown {
  const { 'x-request-id': id, date, ...head } = headers;
  expect([typeof id, typeof date]).toEqual(['string', 'string']);
  return { status, head, text };
}

const regions = (first: number): string => `{ regions(first: ${first}) { nodes { code name } } }`;

interface Case {
  query: string;
  variables?: Record<string, unknown>;
}

/** Worked questions, a list of every kind, and what is refused. */
const cases = (): Case[] => [
  ...workedQuestions().map(({ document, variables }) => ({ query: document, ...(variables && { variables }) })),
  ...rootLists().map(({ field, node }) => ({
    query: `query ($n: Int) { ${field}(first: $n) { totalCount { value } nodes { ${plainSelection(typeNamed(node))} } } }`,
    variables: { n: 2 },
  })),
  { query: '{ nothing }' },
  { query: '{ regions(first: 1000) { nodes { code } } }' },
  { query: '{ regions(first: 1) { nodes { code } } bad: regions(first: 1000) { nodes { code } } }' },
  { query: 'query ($n: Int!) { regions(first: $n) { nodes { code } } }' },
  { query: 'mutation { __typename }' },
  { query: '{' },
];

describe.each([
  ['that keeps nothing', 0],
  ['that keeps answers', 30_000_000],
])('a question asked of a hub %s', (_what, cacheBytes) => {
  test('has the same answer each time, head and body, whichever way it goes', { timeout: 120_000 }, async () => {
    const hub = await hubOf({ cacheBytes });
    let short = 0;
    for (const { query, variables } of cases())
      for (const asked of [{ post: true }, { headers: { 'accept-language': 'en', accept: 'application/graphql-response+json' } }]) {
        const before = hub.usual();
        const answers: unknown[] = [];
        for (let time = 0; time < 3; time++) {
          if (cacheBytes > 0) {
            // As after a write of everything: what was kept is answered anew.
            hub.answers.written('all');
            await until(() => hub.answers['hearing'].versions.isSettled);
          }
          const answer = await hub.ask(query, { ...asked, ...(variables && { variables }) });
          expect(answer.statements ?? 0, query).toBeLessThanOrEqual(30);
          answers.push(said(answer));
        }
        for (const answer of answers) expect(answer, query).toEqual(answers[0]);
        if (hub.usual() - before === 2) short++;
        else expect(hub.usual() - before, query).toBe(3);
      }
    expect(short).toBeGreaterThan(90);
  });
});

test('a write is seen by who asks next, the short way too', async () => {
  const own = await newWorld();
  const hub = await hubOf({}, own.database);
  const query = '{ sops(first: 1) { nodes { title } } }';
  for (let time = 0; time < 3; time++) await hub.ask(query);
  const before = hub.usual();
  await own.sql(`update hub.sop set title_id = 'Baru' where id = (select id from open.sop order by code, id limit 1)`);
  expect((await hub.ask(query)).text).toContain('"title":"Baru"');
  expect([hub.usual(), before]).toEqual([2, 2]);
  await hub.close();
  opened.pop();
  await own.close();
});

describe('what an address has left', () => {
  const limits = { rateRequests: 6, ratePoints: 40 };
  const left = ({ status, headers }: Answer): unknown[] => [status, headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']];

  test('is counted once for a request and paid once for a question, whichever way it goes', async () => {
    const query = regions(7);
    const hub = await hubOf(limits);
    const answers: Answer[] = [];
    for (let time = 0; time < 5; time++) answers.push(await hub.ask(query));
    // Eight points each: one for the list and one for each row, as Apollo told the first two.
    const cost = 40 - Number(answers[0]?.headers['x-ratelimit-remaining']);
    expect(cost).toBeGreaterThan(5);
    const fits = Math.floor(40 / cost);
    expect(answers.slice(0, fits).map(left)).toEqual(Array.from({ length: fits }, (_, n) => [200, '40', String(40 - cost * (n + 1))]));
    expect(hub.usual()).toBe(2 + (5 - fits));
    for (const answer of answers.slice(fits)) {
      expect(left(answer)).toEqual([429, '40', '0']);
      expect(JSON.parse(answer.text).errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 40 });
    }
    expect([answers.length, (await hub.ask(query)).status, left(await hub.ask(query))]).toEqual([5, 429, [429, '6', '0']]);
  });

  test('is told of requests where points are free', async () => {
    const hub = await hubOf({ rateRequests: 4 });
    const answers: Answer[] = [];
    for (let time = 0; time < 5; time++) answers.push(await hub.ask(regions(4)));
    expect(answers.map(left)).toEqual([3, 2, 1, 0, 0].map((rest, time) => [time < 4 ? 200 : 429, '4', String(rest)]));
    expect(JSON.parse(answers[4]?.text as string).errors[0].message).toContain('More than 4 requests');
  });
});

/** Pools that ask the database in the way of the moment. */
function changing(): { database: Database; way: { now: (run: () => Promise<unknown>) => Promise<unknown> }; asked: () => number } {
  let asked = 0;
  const way = { now: (run: () => Promise<unknown>): Promise<unknown> => run() };
  const query = (...args: [never]) => {
    asked++;
    return way.now(() => world.database.read.open.query(...args) as Promise<unknown>);
  };
  const pool = { query } as never;
  return { database: { ...world.database, read: { open: pool, desk: pool } }, way, asked: () => asked };
}

describe('when the database fails a question on the short way', () => {
  test('the usual way tells so, and the statement is not asked again', async () => {
    const { database, way, asked } = changing();
    const [hub, other] = [await hubOf({}, database), await hubOf({}, database)];
    for (let time = 0; time < 3; time++) await hub.ask(regions(3), { post: true });
    way.now = () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }));
    const before = asked();
    const failed = await hub.ask(regions(3), { post: true });
    expect([failed.status, failed.headers['cache-control'], asked() - before]).toEqual([503, 'no-store', 1]);
    expect(said(failed)).toEqual(said(await other.ask(regions(3), { post: true })));
    way.now = run => run();
    expect((await hub.ask(regions(3), { post: true })).status).toBe(200);
  });

  test('by silence, it ends when the time of the request is up', async () => {
    const { database, way, asked } = changing();
    const hub = await hubOf({ requestTimeout: 300, statementTimeout: 200 }, database);
    for (let time = 0; time < 3; time++) await hub.ask(regions(3), { post: true });
    way.now = () => new Promise(() => {});
    const before = asked();
    const late = await hub.ask(regions(3), { post: true });
    expect([late.status, late.headers['retry-after'], asked() - before]).toEqual([503, '2', 1]);
    expect(JSON.parse(late.text).errors[0].extensions.code).toBe('TIMEOUT');
  });
});

test('a hub that ends answers what is on the short way, and closes its connection behind it', async () => {
  const { database, way } = changing();
  const hub = await hubOf({}, database);
  for (let time = 0; time < 3; time++) await hub.ask(regions(2));
  const [isAsked, mayGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  way.now = async run => {
    isAsked.resolve();
    await mayGo.promise;
    return run();
  };
  const answer = hub.ask(regions(2));
  await isAsked.promise;
  const ends = hub.close();
  mayGo.resolve();
  const { status, headers, text } = await answer;
  expect([status, headers.connection, JSON.parse(text).data.regions.nodes]).toMatchObject([200, 'close', [{ code: '16' }, {}]]);
  expect(hub.usual()).toBe(2);
  await ends;
});

test('equal questions at once are one on the short way, where answers are kept', async () => {
  const { database, way, asked } = changing();
  const hub = await hubOf({ cacheBytes: 20_000_000 }, database);
  const settle = async (): Promise<void> => {
    hub.answers.written('all');
    await until(() => hub.answers['hearing'].versions.isSettled);
  };
  for (let time = 0; time < 2; time++) {
    await hub.ask(regions(5));
    await settle();
  }
  const mayGo = Promise.withResolvers<void>();
  way.now = async run => {
    await mayGo.promise;
    return run();
  };
  const before = asked();
  const answers = Array.from({ length: 12 }, () => hub.ask(regions(5)));
  await until(() => asked() > before);
  mayGo.resolve();
  expect(new Set((await Promise.all(answers)).map(({ text }) => text)).size).toBe(1);
  expect([asked() - before, hub.usual()]).toEqual([1, 2]);
});

test('a price that is asked for, and what an address has left, are of who asks: neither is remembered', async () => {
  const hub = await hubOf({ ratePoints: 1000 });
  const query = '{ regions(first: 2) { nodes { code } } rateLimit { remaining } }';
  const told: unknown[] = [];
  for (let time = 0; time < 3; time++) {
    const answer = await hub.ask(regions(2), { post: true, more: { extensions: { cost: true } } });
    told.push(JSON.parse(answer.text).extensions.cost.statements, JSON.parse((await hub.ask(query)).text).data.rateLimit.remaining);
  }
  expect(told.filter((_, n) => n % 2 === 0)).toEqual([1, 1, 1]);
  expect(new Set(told.filter((_, n) => n % 2 === 1)).size).toBe(3);
  expect(hub.usual()).toBe(6);
});

test('who may see more is told apart, and what a desk sees is left with nobody', async () => {
  const query = '{ calculationRules(first: 60) { nodes { code parameters { nodes { code } } } } }';
  const [open, desk] = [await hubOf(), await keeping(world, { cacheBytes: 0, isHeardFirst: false, sight: 'desk' })];
  for (let time = 0; time < 3; time++) {
    const [little, much] = [await open.ask(query), await desk.ask(query)];
    expect(JSON.parse(little.text)).not.toEqual(JSON.parse(much.text));
    expect([little.headers['cache-control'], much.headers['cache-control']]).toEqual([
      'public, max-age=0, must-revalidate',
      'private, no-cache',
    ]);
  }
  await desk.close();
});
