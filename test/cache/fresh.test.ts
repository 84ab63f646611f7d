import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownersOf } from '../../src/database/derived-public.ts';
import { workedQuestions } from '../../src/http/questions.ts';
import { conceptShapes } from '../../src/read/shape.ts';
import { world as newWorld, type World } from '../support/world.ts';
import { type KeepingHub, keeping, until, writeHeard } from './hub.ts';

let world: World;
let hub: KeepingHub;
beforeAll(async () => {
  world = await newWorld();
  hub = await keeping(world);
});
afterAll(async () => {
  await hub.close();
  await world.close();
});

const write = (text: string, values?: unknown[]): Promise<void> => writeHeard(world, hub, text, values);

const sops = '{ sops(first: 5) { nodes { code title steps(first: 2) { nodes { activity } } } } }';
const observations = '{ observations(first: 20) { nodes { code value provenance { confidence sources { source { title } } } } } }';
const isWarm = async (query: string): Promise<boolean> => (await hub.ask(query)).statements === null;
/** Asked until it is kept: a table whose write was just heard of is looked at first. */
const warm = (query: string): Promise<void> => until(() => isWarm(query));
/** The same as a hub says that keeps nothing. */
const isRight = async (query: string, variables?: Record<string, unknown>): Promise<void> => {
  const kept = JSON.parse((await hub.ask(query, { post: true, ...(variables && { variables }) })).text);
  const { data, extensions } = await world.ask(query, { ...(variables && { variables }) });
  expect(kept).toEqual({ data, ...(extensions && { extensions }) });
};

describe('a write', () => {
  test('of an SOP makes answers about SOPs anew and leaves those about observations where they are', async () => {
    await warm(sops);
    await warm(observations);
    await write(`update hub.sop set title_id = title_id || ' (baru)' where id = (select id from open.sop order by code, id limit 1)`);
    expect(await isWarm(observations)).toBe(true);
    expect(await isWarm(sops)).toBe(false);
    await isRight(sops);
  });

  test('of a unit makes answers about its SOPs anew, since a hidden unit hides them', async () => {
    await warm(sops);
    await write(`update hub.organization_unit set is_draft = true where id in (select unit_id from open.sop)`);
    await isRight(sops);
    expect(JSON.parse((await hub.ask(sops)).text).data.sops.nodes).toEqual([]);
    await write('update hub.organization_unit set is_draft = false where is_draft');
    await isRight(sops);
  });

  test('that is rolled back leaves everything where it is', async () => {
    await warm(sops);
    const before = hub.answers.turn;
    await world.sql(`begin; update hub.sop set title_id = 'x'; rollback`);
    await write(`update hub.region set note = 'heard after it'`);
    expect(hub.answers.turn).toBeGreaterThan(before);
    expect(await isWarm(sops)).toBe(true);
  });

  test('made in this process is known before it is acknowledged', async () => {
    await warm(sops);
    hub.answers.written(['sop']);
    expect(await isWarm(sops)).toBe(false);
    await warm(sops);
  });

  test('while a question runs keeps its answer from being kept, and from those who asked after the write', async () => {
    const held = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    let isHeld = true;
    const { open } = world.database.read;
    const slow = {
      query: async (...args: [never]) => {
        const rows = await open.query(...args);
        if (isHeld) {
          begun.resolve();
          await held.promise;
        }
        return rows;
      },
    } as never;
    const slowHub = await keeping(world, {}, { ...world.database, read: { open: slow, desk: slow } });
    const query = '{ sops(first: 3) { nodes { note: title } } }';
    // What an answer looks like is known from the first one on.
    await slowHub.ask('{ __typename }');
    const early = slowHub.ask(query);
    await begun.promise;
    const before = slowHub.answers.turn;
    await world.sql(`update hub.sop set title_id = title_id || '!'`);
    await until(() => slowHub.answers.turn > before);
    const late = slowHub.ask(query);
    await new Promise(done => setTimeout(done, 50));
    isHeld = false;
    held.resolve();
    const right = JSON.stringify((await world.ask(query)).data);
    expect(JSON.stringify(JSON.parse((await early).text).data)).not.toBe(right);
    expect(JSON.stringify(JSON.parse((await late).text).data)).toBe(right);
    expect(JSON.stringify(JSON.parse((await slowHub.ask(query)).text).data)).toBe(right);
    await slowHub.close();
  });
});

describe('time', () => {
  test('that ends an embargo makes answers anew at that moment', async () => {
    const query = '{ sops(first: 100) { totalCount { value } nodes { code } } }';
    await write(`update hub.sop set embargo_until = now() + interval '700 ms' where code = (select min(code) from open.sop)`);
    const opens = performance.now() + 700;
    await warm(query);
    const hidden = (await hub.ask(query)).text;
    await isRight(query);
    await warm(observations);
    while (performance.now() < opens + 30) await new Promise(done => setTimeout(done, 5));
    expect((await hub.ask(query)).text).not.toBe(hidden);
    await isRight(query);
    expect(await isWarm(observations)).toBe(true);
  });
});

/** Numbers that look drawn, and are the same in every run. */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

test('after any write, whatever table it is of, worked questions are answered as if nothing were kept', async () => {
  const questions = workedQuestions();
  const shapes = conceptShapes();
  const owners = [...new Set(shapes.flatMap(shape => ownersOf(shape).map(({ table }) => table)))];
  const numbers = drawn(20_181_127);
  const pick = <T>(of: readonly T[]): T => of[numbers.next().value % of.length] as T;
  for (let turn = 0; turn < 6; turn++) {
    const asked = Array.from({ length: 6 }, () => pick(questions));
    for (const { document, variables } of asked) await hub.ask(document, { post: true, ...(variables && { variables }) });
    const table = turn % 2 === 0 ? pick(owners) : pick(shapes).table;
    // Twice, so that all is as it was.
    for (const _time of [1, 2]) {
      await write(`update hub.${table} set is_draft = not is_draft where hashtext(id::text) % 3 = 0`);
      for (const { document, variables } of asked) await isRight(document, variables ?? undefined);
    }
  }
}, 60_000);

test('a write of a fact that rests on a source makes anew what tells how many do, though its table is not named there', async () => {
  const { rows } = await world.sql(
    `select s.code, o.id from open.observation o join hub.provenance p on p.entity_id = o.id join open.source s on s.id = p.source_id limit 1`,
  );
  const [{ code, id }] = rows as [{ code: string; id: string }];
  const query = `{ source(code: "${code}") { citations(first: 1) { totalCount { value } } } }`;
  for (const hides of [true, false]) {
    const before = (await hub.ask(query)).text;
    await write('update hub.observation set is_draft = $1 where id = $2', [hides, id]);
    expect((await hub.ask(query)).text).not.toBe(before);
    await isRight(query);
  }
});

test('what a question does not read leaves its answer warm: most of the worked questions outlast a write of most tables', async () => {
  const tables = ['satisfaction_response', 'sop_step', 'change_agent_evaluation', 'complaint_channel'];
  const kept: boolean[] = [];
  for (const { document, variables } of workedQuestions().filter((_one, index) => index % 8 === 0))
    for (const table of tables) {
      const ask = () => hub.ask(document, { post: true, ...(variables && { variables }) });
      await until(async () => (await ask()).statements === null);
      await write(`update hub.${table} set note = note || '' where false`);
      kept.push((await ask()).statements === null);
    }
  expect(kept.filter(Boolean).length / kept.length).toBeGreaterThan(0.6);
}, 60_000);

test('a connection that is lost switches keeping off, and what was written meanwhile is known when it is back', async () => {
  await warm(sops);
  await world.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ampera answers' and datname = current_database()`,
  );
  await until(() => !hub.answers.isOn);
  expect([await isWarm(sops), await isWarm(sops)]).toEqual([false, false]);
  await world.sql(`update hub.sop set title_id = title_id || '?'`);
  await isRight(sops);
  await until(() => hub.answers.isOn);
  await isRight(sops);
  await warm(sops);
  await isRight(sops);
});

test('a connection that hears nothing, as behind a pooler, keeps nothing', async () => {
  const deaf = await newWorld();
  // A pooler gives what is told another connection than the one that listens.
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: [never]) {
    if (String(args[0]).includes('listen ampera_written')) args = ['select 1' as never];
    return (query as (...all: never[]) => unknown).apply(this, args);
  } as never;
  try {
    const deafHub = await keeping(deaf, { isHeardFirst: false });
    for (let turn = 0; turn < 10; turn++) {
      expect([(await deafHub.ask(sops)).statements, deafHub.answers.isOn, deafHub.answers.count]).toEqual([1, false, 0]);
      await new Promise(done => setTimeout(done, 60));
    }
    await deafHub.close();
  } finally {
    pg.Client.prototype.query = query;
    await deaf.close();
  }
});

test('a notice comes within milliseconds of the commit', async () => {
  const delays: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const before = hub.answers.turn;
    await world.sql(`update hub.region set note = $1`, [`turn ${turn}`]);
    const committed = performance.now();
    await until(() => hub.answers.turn > before);
    delays.push(performance.now() - committed);
  }
  delays.sort((one, other) => one - other);
  console.info(`notice after commit: median ${delays[10]?.toFixed(2)} ms, longest ${delays[19]?.toFixed(2)} ms`);
  expect(delays[10]).toBeLessThan(500);
});
