import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkBackwards, walkForwards } from '../support/walk.ts';
import { world as newWorld, type World } from '../support/world.ts';
import { changesOf, copyOf, differences, follow } from './copy.ts';
import { anySight, apply, instant, marker } from './writes.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const whole = ['OrganizationUnit', 'Duty', 'PublicService', 'Sop', 'PublicInformation', 'Alignment'];

describe.each(['desk', 'open'] as const)('changes told on sight %s', sight => {
  test('turn a copy of what was shown into what is shown, and tell nothing hidden', async () => {
    const kinds = new Set<string>();
    const seed = sight === 'desk' ? 11 : 12;
    for (const batch of fc.sample(fc.array(anySight, { minLength: 70, maxLength: 80 }), { numRuns: 2, seed })) {
      const copy = await copyOf(world, sight, whole);
      const time = await instant(world);
      await apply(world, batch);
      await pause(250);
      const knownAt = await instant(world);
      const changes = await changesOf(world, sight, { time, knownAt });
      const wrong = changes.flatMap(change => follow(copy, change, whole));
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(differences(copy, await copyOf(world, sight, whole), whole).slice(0, 5)).toEqual([]);
      for (const { kind } of changes) kinds.add(kind);
      if (sight === 'open') expect(JSON.stringify(changes)).not.toContain(marker);
    }
    expect([...kinds].sort()).toEqual(['ADDED', 'CHANGED', 'REMOVED']);
  }, 120_000);

  test('stand in one order that both walks keep, and are as many as their total says', async () => {
    const asked = { time: await instant(world) };
    // A unit that leaves the public's sight takes thousands of rows along.
    const few = fc.sample(anySight, { numRuns: 60, seed: 21 }).filter(({ table }) => table !== 'organization_unit');
    await apply(world, few);
    await pause(250);
    const all = await changesOf(world, sight, asked);
    expect(await changesOf(world, sight, asked, walkForwards, 9)).toEqual(all);
    expect(await changesOf(world, sight, asked, walkBackwards, 16)).toEqual(all);
    expect(all.map(({ recordedAt }) => recordedAt)).toEqual(all.map(({ recordedAt }) => recordedAt).sort());
    expect(all.length).toBeGreaterThan(20);
    const types = ['DUTY', 'SOP_STEP', 'SOURCE_REFERENCE'];
    expect(await changesOf(world, sight, { ...asked, types })).toEqual(all.filter(({ type }) => types.includes(type)));
    const answer = await world.ask(`query ($time: DateTime!) { changedSince(time: $time) { totalCount { value precision } } }`, {
      variables: asked,
      sight,
    });
    expect(answer.data).toEqual({ changedSince: { totalCount: { value: all.length, precision: 'EXACT' } } });
  }, 60_000);
});

describe('a question for changes', () => {
  const ask = (variables: Record<string, unknown>) =>
    world.ask(
      `query ($time: DateTime!, $knownAt: DateTime, $first: Int, $after: String) {
        rateLimit { cost } changedSince(time: $time, knownAt: $knownAt, first: $first, after: $after) { nodes { key } } }`,
      { variables },
    );

  test('is priced by its page, and tells nothing recorded before or behind it', async () => {
    const time = '2026-01-01T00:00:00+07:00';
    const [few, many] = await Promise.all([ask({ time, first: 10 }), ask({ time, first: 60 })]);
    const cost = (answer: typeof few): number => (answer.data as { rateLimit: { cost: number } }).rateLimit.cost;
    expect(cost(many) - cost(few)).toBe(50);
    expect((await ask({ time: await instant(world) })).data?.['changedSince']).toEqual({ nodes: [] });
    expect((await ask({ time, knownAt: '2026-01-02T00:00:00+07:00' })).data?.['changedSince']).toEqual({ nodes: [] });
  });

  test.each([
    [{ time: '2999-01-01T00:00:00Z' }, 'time'],
    [{ time: '2026-01-02T00:00:00Z', knownAt: '2026-01-01T00:00:00Z' }, 'time'],
    [{ time: '2026-01-01T00:00:00Z', first: 101 }, 'first'],
    [{ time: '2026-01-01T00:00:00Z', after: 'bukan' }, 'after'],
  ])('%o is refused by its argument, before any statement', async (variables, field) => {
    const answer = await ask(variables);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(answer.statements).toBe(0);
  });

  test('of what is no timestamp is refused', async () => {
    const answer = await ask({ time: 'kemarin' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
