import { afterAll, beforeAll, expect, test } from 'vitest';
import { workedQuestions } from '../../src/http/questions.ts';
import { sharedWorld, type World } from '../support/world.ts';
import { errorOf, fileOf, ndjsonLines } from './files.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

/** Worked questions that ask for single things. */
const withoutList = ['12-region-by-declared-code', '31-weights-decide-the-grade', '37-sop-diagram'];

test.each(workedQuestions().map(one => [one.name, one] as const))('the worked question %s is a file', async (name, one) => {
  const file = await fileOf(world, 'ndjson', one.document, { ...(one.variables && { variables: one.variables }) });
  if (withoutList.includes(name)) return expect(errorOf(file).code).toBe('BAD_USER_INPUT');
  expect(file.status, file.body.slice(0, 300)).toBe(200);
  const lines = ndjsonLines(file.body);
  expect(lines.at(-1)).toMatchObject({ end: { rows: lines.length - 1 } });
  if (!one.document.includes('# may be empty')) expect(lines.length).toBeGreaterThan(1);
});
