import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

test.each(['plan', 'indicator', 'unit'])(
  'targets of a %s that there is not are refused: an empty list would say that it has none',
  async name => {
    const answer = await world.ask(`{ achievements(${name}: "TIDAK-ADA") { totalCount { value } } }`);
    expect(answer.data).toEqual({ achievements: null });
    expect(answer.errors?.map(error => [error.extensions?.['code'], error.extensions?.['field']])).toEqual([['BAD_USER_INPUT', name]]);
  },
);

test('targets of something that has none are an empty list', async () => {
  const answer = await world.ask(
    '{ achievements(indicator: "SPBE_INDEX", year: 1999) { totalCount { value } } other: achievements(indicator: "HDI", year: 1999) { totalCount { value } } }',
  );
  expect((answer.data as { other: unknown }).other).toEqual({ totalCount: { value: 0 } });
});
