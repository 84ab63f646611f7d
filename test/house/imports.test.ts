import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/** Folders of concepts in the order of `concepts.ts`. */
const order = [...readFileSync('src/concepts.ts', 'utf8').matchAll(/'\.\/([\w-]+)\/index\.ts'/g)].map(found => found[1] as string);

const files = (folder: string): string[] =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `src/${folder}/${name}`);
const imported = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '\.\.\/([\w-]+)\//g)].map(found => found[1] as string);

test('a concept refers only to those above it in concepts.ts', () => {
  const upwards = order.flatMap((folder, place) =>
    files(folder).flatMap(file =>
      imported(file)
        .filter(other => order.indexOf(other) > place)
        .map(other => `${file} → ${other}`),
    ),
  );
  expect(upwards).toEqual([]);
});

test('what every concept leans on knows no concept', () => {
  const leaning = ['core', 'describe', 'read', 'sheet', 'database', 'files'].flatMap(folder =>
    files(folder).flatMap(file =>
      imported(file)
        .filter(other => order.includes(other))
        .map(other => `${file} → ${other}`),
    ),
  );
  expect(leaning).toEqual([]);
});

test('no concept knows the search box, which knows them by their descriptions alone', () => {
  expect(order.flatMap(folder => files(folder).filter(file => imported(file).includes('search')))).toEqual([]);
  expect(files('search').flatMap(file => imported(file).filter(other => order.includes(other)))).toEqual([]);
});

test('every folder of a concept is in the list', () => {
  const rooms = ['core', 'describe', 'read', 'sheet', 'database', 'http', 'cli', 'reckon', 'cost', 'files', 'search', 'cache'];
  const folders = readdirSync('src', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => basename(entry.name));
  expect(folders.filter(folder => !rooms.includes(folder)).sort()).toEqual([...order].sort());
});
