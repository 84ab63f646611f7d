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
