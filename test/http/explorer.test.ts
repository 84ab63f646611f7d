import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explorerFiles } from '../../src/http/explorer-files.ts';
import { printedSchema } from '../../src/schema.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const get = async (url: string, headers: Record<string, string> = {}) => world.server.app.inject({ url, headers });
const addressOf = (name: string): string => (name === 'index.html' ? '/' : `/explorer/${name}`);

describe('the explorer', () => {
  test.each(Object.keys(explorerFiles))('serves %s from this machine, with a policy that allows nothing else', async name => {
    const response = await get(addressOf(name));
    expect(response.statusCode).toBe(200);
    expect(response.rawPayload.length).toBeGreaterThan(0);
    expect(response.headers['content-security-policy']).toContain("default-src 'self'");
    expect(response.headers['content-security-policy']).not.toMatch(/unsafe|https?:/);
  });

  test('refers to no foreign address, in its page, its own files or a style sheet', async () => {
    for (const [name, path] of Object.entries(explorerFiles)) {
      const { body } = await get(addressOf(name));
      // Libraries name their manuals in messages; what is loaded is named in pages, in styles and in our own files.
      if (path.startsWith('node_modules') && !name.endsWith('.css')) continue;
      const foreign = [...body.matchAll(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"')]*/gi)].map(match => match[0]);
      expect(
        foreign.filter(address => !address.startsWith('http://www.w3.org/2000/svg')),
        name,
      ).toEqual([]);
    }
  });

  test('loads just the files it has', async () => {
    const { body } = await get('/');
    const loaded = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1] as string);
    expect(loaded.length).toBeGreaterThan(8);
    for (const address of loaded) expect((await get(address)).statusCode, address).toBe(200);
    expect(body).not.toMatch(/<script>|<style|\son\w+=|javascript:/i);
  });

  test('answers 304 to who has a file already', async () => {
    const first = await get('/explorer/react.js');
    expect((await get('/explorer/react.js', { 'if-none-match': first.headers['etag'] as string })).statusCode).toBe(304);
  });

  test('offers at least fifteen worked questions, with titles in both languages', async () => {
    const questions = (await get('/explorer/questions.json')).json() as {
      name: string;
      title: { en: string; id: string };
      document: string;
    }[];
    expect(questions.length).toBeGreaterThanOrEqual(15);
    for (const { name, title, document } of questions) {
      expect(title.en.length, name).toBeGreaterThan(10);
      expect(title.id.length, name).toBeGreaterThan(10);
      expect(title.id, name).not.toBe(title.en);
      expect(document).toContain('{');
    }
  });

  test('links a question with a list to all its rows as a file, and one of a single thing to none', async () => {
    const page = '../../src/http/explorer/files.js';
    const { fileLinks } = (await import(page)) as {
      fileLinks: (answer: object, language: string) => { form: string; href: string }[];
    };
    const question = { query: 'query ($n: Int) { sops(first: $n) { nodes { code title } } }', variables: { n: 2 } };
    const links = fileLinks({ question, data: { sops: { nodes: [{ code: 'X' }] } } }, 'en');
    expect(links.map(({ form }) => form)).toEqual(['csv', 'xlsx', 'ndjson', 'json']);
    for (const { form, href } of links) {
      const file = await get(href);
      expect(file.statusCode, form).toBe(200);
      expect(file.headers['content-language']).toBe('en');
      expect(file.headers['content-disposition']).toContain(`.${form}"`);
    }
    expect(fileLinks({ question, data: { sop: { code: 'X' } } }, 'en')).toEqual([]);
    expect(fileLinks({}, 'en')).toEqual([]);
  });

  test('hands out the schema as text', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(response.body).toBe(printedSchema());
  });
});
