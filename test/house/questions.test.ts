import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const folder = 'docs/questions';
const questions = readdirSync(folder)
  .filter(name => name.endsWith('.graphql'))
  .map(name => {
    const document = readFileSync(`${folder}/${name}`, 'utf8');
    const sibling = `${folder}/${name.replace(/\.graphql$/, '.json')}`;
    const budget = /^# statements: (\d+)$/m.exec(document)?.[1];
    const mayBeEmpty = /^# may be empty: (\w+)$/m.exec(document)?.[1];
    return {
      name,
      document,
      budget: Number(budget),
      mayBeEmpty,
      variables: existsSync(sibling) ? JSON.parse(readFileSync(sibling, 'utf8')) : {},
    };
  });

/** Every list and object of an answer, to find those that came back empty. */
function emptyParts(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap(item => emptyParts(item, path));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyParts(inner, `${path}.${key}`));
}

function fullParts(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return [...(value.length > 0 ? [path] : []), ...value.flatMap(item => fullParts(item, path))];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => fullParts(inner, `${path}.${key}`));
}

describe.each(questions)('the worked question $name', ({ document, variables, budget, mayBeEmpty }) => {
  test('says in both languages what it asks', () => {
    expect(document).toMatch(/^# \S.*\n# id: \S.*\n/);
  });

  test('is answered without an error, within its budget of statements, and with something in every list it names', async () => {
    const answer = await world.ask(document, { variables });
    expect(answer.errors).toBeUndefined();
    expect(answer.statements).toBe(budget);
    const full = new Set(fullParts(answer.data, ''));
    expect([...new Set(emptyParts(answer.data, ''))].filter(path => !full.has(path) && !path.endsWith(`.${mayBeEmpty}`))).toEqual([]);
    expect(Object.values(answer.data ?? {})).not.toContain(null);
  });
});

test('there are at least fifteen worked questions', () => {
  expect(questions.length).toBeGreaterThanOrEqual(15);
});

test('no question costs a statement more for more rows', async () => {
  const document = (first: number) =>
    `{ organizationUnits(first: ${first}) { nodes { name parent { name } sops(first: 5) { totalCount { value } nodes { title steps(first: 2) { nodes { activity } } } } provenance { sources { source { title } } } } } }`;
  expect((await world.ask(document(2))).statements).toBe(1);
  expect((await world.ask(document(50))).statements).toBe(1);
});
