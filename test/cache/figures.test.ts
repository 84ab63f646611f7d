import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownersOf } from '../../src/database/derived-public.ts';
import { workedQuestions } from '../../src/http/questions.ts';
import { conceptShapes } from '../../src/read/shape.ts';
import { world as newWorld, type World } from '../support/world.ts';
import { type KeepingHub, keeping, until, writeHeard } from './hub.ts';

const figureBytes = 50_000_000;
/** Too few for any answer: whatever is asked goes to the graph. */
const cacheBytes = 1000;

let world: World;
let hub: KeepingHub;
beforeAll(async () => {
  world = await newWorld();
  hub = await keeping(world, { cacheBytes, figureBytes });
});
afterAll(async () => {
  await hub.close();
  await world.close();
});

const write = (text: string, values?: unknown[]): Promise<void> => writeHeard(world, hub, text, values);

const ask = (query: string, variables?: Record<string, unknown>) => hub.ask(query, { post: true, ...(variables && { variables }) });
/** The same as a hub says that keeps nothing, letter by letter. */
async function isRight(query: string, variables?: Record<string, unknown>): Promise<void> {
  const { data, extensions } = await world.ask(query, { ...(variables && { variables }) });
  expect((await ask(query, variables)).text.trim()).toBe(JSON.stringify({ data, ...(extensions && { extensions }) }));
}

const board = (shows: string): string => `{ reform(asOf: "2026-11-24") { programs { evidence { ${shows} } } } }`;
/** Asked until nothing of it is read again: a table whose write was just heard of is looked at first. */
const fewest = (query: string, statements: number): Promise<void> => until(async () => (await ask(query)).statements === statements);
/** Who defines what is not kept: one statement. */
const kept = 1;
const mean = '{ sopComplianceMean(asOf: "2026-11-24") { value status } }';

describe('a figure of the province', () => {
  test('is worked out once, whatever documents ask for it, and is marked as made up in each', async () => {
    await fewest(board('latest { value } trend { figure { value } }'), kept);
    const other = await ask(board('status confidence latest { status explain { inputs { name value } } }'));
    expect(other.statements).toBe(kept);
    expect(JSON.parse(other.text).extensions).toEqual({ illustrative: true });
    await isRight(board('status confidence latest { value status explain { inputs { name value } } } change { value } isImproved'));
  });

  test('is worked out once for all who ask for it at the same moment', async () => {
    const { statements: alone } = await world.ask(mean);
    await fewest(mean, 0);
    const day = (index: number): string => `{ a${index}: sopComplianceMean(asOf: "2026-11-23") { value } }`;
    const sent = await Promise.all(Array.from({ length: 8 }, (_, index) => ask(day(index))));
    expect(sent.reduce((sum, one) => sum + Number(one.statements), 0)).toBe(alone);
    expect(new Set(sent.map(one => JSON.stringify(Object.values(JSON.parse(one.text).data)))).size).toBe(1);
  });

  test('is told apart by its day', async () => {
    for (const day of ['2022-12-31', '2026-11-24', '2022-12-31']) await isRight(`{ sopComplianceMean(asOf: "${day}") { value reason } }`);
    for (const day of ['2022-12-31', '2026-11-24'])
      await isRight(`{ dataQuality(asOf: "${day}") { rows findings { totalCount { value } } } }`);
  });

  test('of what was known then is not taken for that of now', async () => {
    await fewest(mean, 0);
    const then = '{ sopComplianceMean(asOf: "2026-11-24", knownAt: "2020-01-01T00:00:00Z") { value reason } }';
    expect((await ask(then)).statements).toBeGreaterThan(0);
    await isRight(then);
  });
});

describe('a write', () => {
  test('of an SOP makes figures of SOPs anew, and leaves those of other tables where they are', async () => {
    const quality = '{ dataQuality(concept: "Observation", asOf: "2026-11-24") { rows } }';
    await fewest(mean, 0);
    await fewest(quality, 0);
    const before = (await ask(mean)).text;
    await write(`update hub.sop set is_draft = true where hashtext(id::text) % 2 = 0`);
    expect((await ask(quality)).statements).toBe(0);
    expect((await ask(mean)).text).not.toBe(before);
    await isRight(mean);
    await write('update hub.sop set is_draft = false where is_draft');
    expect((await ask(mean)).text).toBe(before);
  });

  test('of a unit hides its SOPs from figures at once', async () => {
    await fewest(mean, 0);
    await write('update hub.organization_unit set is_draft = true where id in (select unit_id from open.sop)');
    expect(JSON.parse((await ask(mean)).text).data.sopComplianceMean).toEqual({ value: null, status: 'NOT_COMPUTABLE' });
    await write('update hub.organization_unit set is_draft = false where is_draft');
    await isRight(mean);
  });

  test('of the numbers of the rules makes anew what was judged by them', async () => {
    const gaps = '{ planAlignment(plan: "RPJMD-2018-2023", asOf: "2026-11-24") { findings(first: 1) { totalCount { value } } } }';
    const links = '{ crossUnitLinks(asOf: "2026-11-24", level: BODY, first: 50) { totalCount { value } nodes { strength { value } } } }';
    for (const query of [gaps, links, mean]) await isRight(query);
    await write(`update hub.rule_parameter set is_draft = true where true`);
    for (const query of [gaps, links, mean]) await isRight(query);
    await write(`update hub.rule_parameter set is_draft = false where true`);
    for (const query of [gaps, links, mean]) await isRight(query);
  });

  test('made in this process is known before it is acknowledged', async () => {
    await fewest(mean, 0);
    hub.answers.written(['sop']);
    expect((await ask(mean)).statements).toBeGreaterThan(0);
  });

  test('cools answers that were made of a figure that was kept', async () => {
    const both = await keeping(world, { figureBytes });
    const warm = (query: string): Promise<void> => until(async () => (await both.ask(query)).statements === null);
    await warm(mean);
    const again = mean.replace('status', 'unit');
    // Made without a statement of its own, of what the first one left behind.
    expect((await both.ask(again)).statements).toBe(0);
    expect((await both.ask(again)).statements).toBe(null);
    const before = both.answers.turn;
    await world.sql('update hub.sop set note = note');
    await until(() => both.answers.turn > before);
    expect((await both.ask(again)).statements).toBeGreaterThan(0);
    await both.close();
  });
});

test('who is signed in and who is not are never given the figures of the other', async () => {
  const desk = await keeping(world, { cacheBytes, figureBytes, sight: 'desk' });
  await write(`update hub.sop set is_draft = true where hashtext(id::text) % 3 = 0`);
  for (const _time of [1, 2]) {
    const [open, signed] = [await ask(mean), await desk.ask(mean, { post: true })];
    expect(open.text).not.toBe(signed.text);
    expect(JSON.parse(signed.text).data).toEqual((await world.ask(mean, { sight: 'desk' })).data);
  }
  await write('update hub.sop set is_draft = false where is_draft');
  await desk.close();
});

test('an embargo that ends makes figures anew at that moment', async () => {
  await write(`update hub.sop set embargo_until = now() + interval '900 ms' where hashtext(id::text) % 2 = 0`);
  const opens = performance.now() + 900;
  await fewest(mean, 0);
  const hidden = (await ask(mean)).text;
  while (performance.now() < opens + 30) await new Promise(done => setTimeout(done, 5));
  expect((await ask(mean)).text).not.toBe(hidden);
  await isRight(mean);
});

/** Numbers that look drawn, and are the same in every run. */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

test('after any write, whatever table it is of, figures are those of a hub that keeps nothing', async () => {
  const questions = workedQuestions().filter(({ name }) => Number(name.slice(0, 2)) >= 30 && Number(name.slice(0, 2)) < 60);
  const owners = [...new Set(conceptShapes().flatMap(shape => ownersOf(shape).map(({ table }) => table)))];
  const numbers = drawn(20_260_824);
  const pick = <T>(of: readonly T[]): T => of[numbers.next().value % of.length] as T;
  for (let turn = 0; turn < 4; turn++) {
    const asked = Array.from({ length: 4 }, () => pick(questions));
    for (const { document, variables } of asked) await ask(document, variables ?? undefined);
    const table = turn % 2 === 0 ? pick(owners) : pick(conceptShapes()).table;
    // Twice, so that all is as it was.
    for (const _time of [1, 2]) {
      await write(`update hub.${table} set is_draft = not is_draft where hashtext(id::text) % 3 = 0`);
      for (const { document, variables } of asked) await isRight(document, variables ?? undefined);
    }
  }
}, 90_000);

test('every worked question is answered the same from figures that were kept', async () => {
  for (const { document, variables } of workedQuestions()) for (const _time of [1, 2]) await isRight(document, variables ?? undefined);
  expect(hub.server.figures?.bytes).toBeLessThanOrEqual(figureBytes);
}, 90_000);

test('questions that read much of the province give their place in line to the next, answered or failed', async () => {
  const none = await keeping(world, { cacheBytes, figureBytes: 0 });
  const days = Array.from({ length: 8 }, (_, day) => `2024-03-0${day + 1}`);
  const asked = days.map(day =>
    none.ask(
      `{ sopComplianceMean(asOf: "${day}") { status } sopFindingGroups(asOf: "${day}", groupBy: [CODE, CODE]) { totalCount { value } } }`,
    ),
  );
  for (const { status, text } of await Promise.all(asked)) {
    expect(status).toBe(200);
    expect(JSON.parse(text).errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
  }
  // Nobody is in line any more: else this one would wait, and be refused.
  expect((await none.ask(mean)).status).toBe(200);
  await none.close();
});
