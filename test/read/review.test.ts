import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const ask = async (document: string) => {
  const answer = await world.ask(document);
  expect(answer.errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: data of any question
  return answer.data as any;
};

describe('what a computed field points to', () => {
  const fragment = 'fragment F on InformationList { unit { code children { totalCount { value } } } }';
  const now = 'now: informationList(unit: "SETDA.ORG") { ...F }';
  const old = 'old: informationList(unit: "SETDA.ORG", asOf: "2010-01-01") { ...F }';

  test('is of the day of its own question, whichever stands first and though both share a fragment', async () => {
    const [one, other] = [await ask(`{ ${now} ${old} } ${fragment}`), await ask(`{ ${old} ${now} } ${fragment}`)];
    expect(one).toEqual(other);
    expect([one.now.unit.children.totalCount.value, one.old.unit.children.totalCount.value]).toEqual([3, 0]);
  });

  test('has just what was asked of it at its own place', async () => {
    const data = await ask(
      '{ b: rate(scale: "SAKIP", score: "70") { ...F } a: rate(scale: "SAKIP", score: "71") { ...F scale { name } } } fragment F on RatedScore { scale { code } }',
    );
    expect(data.b.scale).toEqual({ code: 'SAKIP' });
    expect(data.a.scale).toEqual({ code: 'SAKIP', name: expect.any(String) });
  });

  test('inherits a day that was said of a nested list', async () => {
    const data = await ask(
      '{ organizationUnit(code: "SETDA") { descendants(asOf: "2010-01-01", first: 40) { nodes { code children { totalCount { value } } informationList { unit { children { totalCount { value } } } } } } } }',
    );
    for (const node of data.organizationUnit.descendants.nodes)
      expect(node.informationList.unit.children, node.code).toEqual(node.children);
  });
});

describe('a caller who is up to something', () => {
  test('may call a field by any name the language allows', async () => {
    const answer = await world.ask('{ region(code: "16.08") { __proto__: name constructor: code } }');
    expect(answer.errors).toBeUndefined();
    const region = JSON.parse(JSON.stringify(Object.entries((answer.data as { region: object }).region)));
    expect(region).toContainEqual(['constructor', '16.08']);
  });

  test('gets nothing for the number of one row under the name of another type', async () => {
    const { regions } = await ask('{ regions(first: 1) { nodes { id } } }');
    const id = regions.nodes[0].id as string;
    const other = id.replace(/^region_/, 'unit_');
    expect(await ask(`{ nodes(ids: ["${id}", "${other}"]) { id } node(id: "${other}") { id } }`)).toEqual({
      nodes: [{ id }, null],
      node: null,
    });
  });

  test.each([
    'rate(scale: "a\\u0000", score: "70") { on }',
    'dataQuality(unit: "\\u0000") { asOf }',
    'sopComplianceMean(unit: "\\u0007") { value }',
    `planAlignment(plan: "${'x'.repeat(600)}") { note }`,
  ])('is told which text can not be read, and his neighbours are answered: %s', async question => {
    const answer = await world.ask(`{ regions(first: 1) { nodes { code } } bad: ${question} }`);
    expect(answer.data).toEqual({ regions: { nodes: [{ code: '16' }] }, bad: null });
    expect(answer.errors?.map(error => error.extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });

  const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const forged = (list: string, order: string, place: string[]): string => {
    const owner = digest(`${list}|${order}`);
    return Buffer.from(JSON.stringify([owner, digest(owner + JSON.stringify(place)), ...place])).toString('base64url');
  };
  const id = '00000000-0000-4000-8000-000000000000';

  test.each([
    ['organizationUnits', 'VALID_FROM', '9999-99-99'],
    ['reformPrograms', 'NUMBER', '9999999999'],
    ['observations', 'PERIOD', '0000-00-00'],
  ])('has a made-up cursor of %s by %s refused before the database sees it', async (list, order, value) => {
    const cursor = forged(`Query.${list}`, `${order}+,ID+`, [value, id]);
    const answer = await world.ask(`{ ${list}(orderBy: [{ field: ${order} }], after: "${cursor}") { nodes { code } } }`);
    expect(answer.errors?.map(error => [error.extensions?.['code'], error.extensions?.['field']])).toEqual([['BAD_USER_INPUT', 'after']]);
    expect(answer.statements).toBe(0);
  });
});

test('a total alone is not priced like a page', async () => {
  const answer = await world.ask(
    '{ organizationUnits(first: 100) { nodes { sops { totalCount { value } } children { totalCount { value } } positions { totalCount { value } } } } }',
  );
  expect(answer.errors).toBeUndefined();
});
