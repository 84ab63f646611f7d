import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const examples = [...readFileSync('docs/time.md', 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  ([, question], index): [number, string] => [index + 1, question as string],
);

test.each(examples)('example %i of docs/time.md is answered', async (_number, question) => {
  const answer = await world.ask(question);
  expect(answer.errors).toBeUndefined();
  expect(Object.values(answer.data ?? {})).not.toContain(null);
});
