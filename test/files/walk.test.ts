import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuse } from '../../src/core/errors.ts';
import { openLog } from '../../src/core/log.ts';
import { FileFailed, type FilePage, type WalkOptions } from '../../src/files/page.ts';
import { planFile } from '../../src/files/plan.ts';
import { walkPages } from '../../src/files/walk.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import { Question } from '../../src/read/question.ts';
import { schema } from '../../src/schema.ts';
import { settingsOver } from '../support/databases.ts';
import { rootLists } from '../support/graph.ts';
import { type Ask, world as ownWorld, sharedWorld, type World } from '../support/world.ts';
import { ndjsonLines } from './files.ts';

let world: World;
let desk: HubServer;
beforeAll(async () => {
  world = await sharedWorld();
  desk = await buildServer({
    database: world.database,
    settings: settingsOver('postgres:///x', 'x'),
    log: openLog('silent'),
    sight: 'desk',
  });
});
afterAll(async () => {
  await desk.close();
  await world.close();
});

const small = rootLists().filter(
  ({ field }) => !['satisfactionResponses', 'observations', 'targets', 'sopSteps', 'sopFlows'].includes(field),
);

/** Codes of a list by the graph itself, page by page. */
async function walkedCodes(field: string, args: string, ask: Ask): Promise<string[]> {
  const codes: string[] = [];
  for (let after: string | null = null; ; ) {
    const document: string = `query ($after: String) { list: ${field}(first: 37, after: $after, ${args}) { nodes { code } pageInfo { hasNextPage endCursor } } }`;
    const { data } = await world.ask(document, { ...ask, variables: { after } });
    const list = (data as { list: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).list;
    codes.push(...list.nodes.map(({ code }) => code));
    if (!list.pageInfo.hasNextPage) return codes;
    after = list.pageInfo.endCursor;
  }
}

test('for any list, order, condition and role the rows of the file are those of the walk', async () => {
  const asked = fc.constantFrom(...small).chain(({ field, orders }) =>
    fc.record({
      field: fc.constant(field),
      order: fc.constantFrom(...orders),
      direction: fc.constantFrom('ASC', 'DESC'),
      nulls: fc.constantFrom('FIRST', 'LAST'),
      letter: fc.constantFrom('', 'A', 'C', 'S', 'P'),
      sight: fc.constantFrom('open' as const, 'desk' as const),
    }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ({ field, order, direction, nulls, letter, sight }) => {
      const args = `orderBy: [{ field: ${order}, direction: ${direction}, nulls: ${nulls} }]${letter && `, filter: { code: { startsWith: "${letter}" } }`}`;
      const query = `{ ${field}(${args}) { nodes { code } } }`;
      const { app } = sight === 'desk' ? desk : world.server;
      const { body } = await app.inject({ method: 'POST', url: '/graphql.ndjson', payload: { query } });
      const lines = ndjsonLines(body);
      const end = lines.pop()?.['end'] as { rows: number };
      expect(lines.map(({ code }) => code)).toEqual(await walkedCodes(field, args, { sight }));
      expect(end.rows).toBe(lines.length);
    }),
    { numRuns: 60, seed: 41 },
  );
});

const planOf = (query: string) => {
  const document = parse(query);
  const asked = { schema: schema(), document, source: query, operation: document.definitions[0] as never, variables: {} };
  const plan = planFile(asked, () => ({ cost: 101 }));
  if (!plan) throw new Error('there is no plan');
  return plan;
};

const options = (more: Partial<WalkOptions> = {}): WalkOptions => ({
  withSources: false,
  context: () => ({ question: new Question({ pool: world.database.read.open, sight: 'open', language: 'id' }) }),
  pay: async () => null,
  signal: new AbortController().signal,
  ...more,
});

async function rowsOf(pages: AsyncIterable<FilePage>): Promise<number> {
  let rows = 0;
  for await (const page of pages) rows += page.rows.length;
  return rows;
}

describe('a file that has begun', () => {
  const spent = () => refuse('RATE_LIMITED', 'spent', 'habis', { retryAfter: 0.2 });

  test('waits for the allowance of its address and goes on', async () => {
    let asked = 0;
    const began = performance.now();
    const rows = await rowsOf(
      walkPages(planOf('{ sops { nodes { code } } }'), options({ pay: async () => (asked++ === 0 ? Promise.reject(spent()) : null) })),
    );
    expect([rows, asked]).toEqual([112, 2]);
    expect(performance.now() - began).toBeGreaterThan(190);
  });

  test('stops waiting when its reader leaves', async () => {
    const away = new AbortController();
    const walk = walkPages(planOf('{ sops { nodes { code } } }'), options({ pay: () => Promise.reject(spent()), signal: away.signal }));
    await walk.next();
    const next = walk.next();
    away.abort();
    await expect(next).rejects.toThrow();
  });
});

test('a cell that fails on a later page fails the file, and is never an empty cell', async () => {
  let page = 0;
  const broken = {
    query: (query: never) =>
      ++page > 1 ? Promise.reject(Object.assign(new Error('x'), { code: '22003' })) : world.database.read.open.query(query),
  };
  const context = () => ({ question: new Question({ pool: broken as never, sight: 'open', language: 'id' }) });
  await expect(rowsOf(walkPages(planOf('{ sops { nodes { code } } }'), options({ context })))).rejects.toThrow(FileFailed);
});

test('rows that come and go while a file is read leave every other row in it once', async () => {
  const own = await ownWorld();
  try {
    const context = () => ({ question: new Question({ pool: own.database.read.open, sight: 'open', language: 'id' }) });
    const plan = planOf('{ sopSteps(orderBy: [{ field: CODE }]) { nodes { code } } }');
    const before: string[] = [];
    for await (const { rows } of walkPages(plan, options({ context }))) before.push(...rows.map(({ row }) => String(row['code'])));
    // One goes to before what was read already, one away from behind it.
    const [leaving, coming] = [before[before.length - 5] as string, before[before.length - 10] as string];
    const codes: string[] = [];
    let page = 0;
    for await (const { rows } of walkPages(plan, options({ context }))) {
      codes.push(...rows.map(({ row }) => String(row['code'])));
      if (page++ !== 0) continue;
      await own.sql(`update hub.sop_step set is_draft = true where code = $1`, [leaving]);
      await own.sql(`update hub.sop_step set code = '!' || code where code = $1`, [coming]);
    }
    expect(before.length).toBeGreaterThan(300);
    expect(codes).toEqual(before.filter(code => code !== leaving && code !== coming));
  } finally {
    await own.close();
  }
});

describe('a list that comes whole with its statement', () => {
  test('is read in few statements, and paid for as the pages it would be', async () => {
    let [statements, paid] = [0, 0];
    const counted = {
      query: (query: never) => {
        statements++;
        return world.database.read.open.query(query);
      },
    };
    const rows = await rowsOf(
      walkPages(
        planOf('{ sopSteps { nodes { code } } }'),
        options({
          context: () => ({ question: new Question({ pool: counted as never, sight: 'open', language: 'id' }) }),
          pay: async cost => (paid += cost),
        }),
      ),
    );
    expect(rows).toBeGreaterThan(1000);
    expect([statements, paid]).toEqual([2, 101 * (Math.ceil(rows / 100) - 1)]);
  });

  test.each(['FIRST', 'LAST'])('goes on behind a row whose place is a missing value, with those %s', async nulls => {
    const args = `orderBy: [{ field: EFFECTIVE_ON, direction: DESC, nulls: ${nulls} }]`;
    const own = await ownWorld();
    try {
      // With the first page of 100 rows a statement ends among them.
      await own.sql(`update hub.sop set effective_on = null where code in (select code from hub.sop order by code limit 105)`);
      const { body } = await own.server.app.inject({
        method: 'POST',
        url: '/graphql.ndjson',
        payload: { query: `{ sops(${args}) { nodes { code } } }` },
      });
      const codes: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await own.ask(
          `query ($after: String) { sops(first: 31, after: $after, ${args}) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
          { variables: { after } },
        );
        const { nodes, pageInfo } = (data as { sops: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } })
          .sops;
        codes.push(...nodes.map(({ code }) => code));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(
        ndjsonLines(body)
          .slice(0, -1)
          .map(({ code }) => code),
      ).toEqual(codes);
    } finally {
      await own.close();
    }
  });

  test('fails in the words of graphql-js where a value is missing that may not be', async () => {
    const withoutCode = {
      query: async (query: never) => {
        const answer = (await world.database.read.open.query(query)) as unknown as { rows: { j: unknown }[] };
        const [row] = answer.rows;
        const isText = typeof row?.j === 'string';
        if (row) row.j = JSON.parse((isText ? (row.j as string) : JSON.stringify(row.j)).replace(/"CONTOH-SOP[^"]*"/g, 'null'));
        if (row && isText) row.j = JSON.stringify(row.j);
        return answer;
      },
    };
    const context = () => ({ question: new Question({ pool: withoutCode as never, sight: 'open', language: 'id' }) });
    await expect(rowsOf(walkPages(planOf('{ sops { nodes { code } } }'), options({ context })))).rejects.toThrow(
      'Cannot return null for non-nullable field Sop.code.',
    );
  });
});
