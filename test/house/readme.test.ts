import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsTable } from '../../src/core/settings.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/### (\d\. .*?)\n\n```graphql\n([\s\S]*?)\n```\n\n```json\n([\s\S]*?)\n```/g)].map(
  ([, title, question, answer]) => ({ title: title as string, question: question as string, answer: answer as string }),
);

describe.each(examples)('question $title of the README', ({ question, answer }) => {
  test('is answered just as printed there', async () => {
    const { data, extensions } = await world.ask(question);
    expect({ data, ...(extensions && { extensions }) }).toEqual(JSON.parse(answer));
  });
});

test('the README has five questions', () => {
  expect(examples).toHaveLength(5);
});

test('the README names every setting with its meaning in both languages', () => {
  for (const { name, meaning } of settingsTable) expect(readme).toContain(`| \`${name}\` | ${meaning[0]} *${meaning[1]}* |`);
});

test('every folder that the README shows is there, and the other way round', () => {
  const house = /## The house\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  for (const room of ['core', 'describe', 'read', 'reckon', 'sheet', 'database', 'cost', 'files', 'search', 'cache', 'http', 'cli'])
    expect(house).toContain(`  ${room}/`);
});
