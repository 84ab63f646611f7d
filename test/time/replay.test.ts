import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { world as newWorld } from '../support/world.ts';
import { answersOf, everything, type Snapshot } from './everything.ts';
import { additive, anyWrite, apply, instant } from './writes.ts';

const questions = everything();

/** Names of the questions whose answers differ, with the first place where they do. */
const differences = (one: Snapshot, other: Snapshot): string[] =>
  [...one].flatMap(([name, answer]) => {
    const now = other.get(name) ?? '';
    if (now === answer) return [];
    let at = 0;
    while (now[at] === answer[at]) at++;
    return [`${name}: …${answer.slice(Math.max(at - 150, 0), at + 80)}… is now …${now.slice(Math.max(at - 30, 0), at + 80)}…`];
  });

describe('what was answered once is answered again from the record', () => {
  for (const [sight, writes] of [
    ['desk', anyWrite],
    ['open', additive],
  ] as const)
    test(`to every question over every list, on sight ${sight}, whatever was written since`, async () => {
      // Each in a world of its own: what one hid, the other would point to.
      const world = await newWorld();
      const taken: { at: string; answers: Snapshot }[] = [];
      for (const batch of fc.sample(fc.array(writes, { minLength: 25, maxLength: 40 }), { numRuns: 2, seed: 20_261 })) {
        await apply(world, batch);
        const at = await instant(world);
        taken.push({ at, answers: await answersOf(world, questions, null, sight) });
      }
      await apply(world, fc.sample(writes, { numRuns: 30, seed: 7 }));
      const now = await answersOf(world, questions, null, sight);
      expect(differences(taken[0]!.answers, now).length).toBeGreaterThan(5);
      for (const { at, answers } of taken) expect(differences(answers, await answersOf(world, questions, at, sight))).toEqual([]);
      await world.close();
    }, 300_000);
});
