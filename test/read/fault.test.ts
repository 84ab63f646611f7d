import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allShapes } from '../../src/read/shape.ts';
import { schema } from '../../src/schema.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

describe('a fault in one field', () => {
  const computed = allShapes().flatMap(shape =>
    [...shape.fields].filter(([, field]) => field.is === 'computed').map(([name]) => ({ type: shape.name, name })),
  );

  test('exists to be tried: there are computed fields', () => {
    expect(computed.length).toBeGreaterThan(0);
  });

  test('that is computed loses that field alone', async () => {
    const field = (schema().getType('SatisfactionSurvey') as never as { getFields(): Record<string, { resolve: unknown }> }).getFields()[
      'elementResults'
    ];
    if (!field) throw new Error('elementResults is gone');
    const kept = field.resolve;
    try {
      field.resolve = () => {
        throw new Error('a broken calculation');
      };
      const answer = await world.ask(
        '{ satisfactionSurveys(first: 2) { nodes { code elementResults { answered } } } regions(first: 1) { nodes { code } } }',
      );
      const data = answer.data as {
        satisfactionSurveys: { nodes: { code: string; elementResults: unknown }[] };
        regions: { nodes: unknown[] };
      };
      expect(data.satisfactionSurveys.nodes.map(node => [typeof node.code, node.elementResults])).toEqual([
        ['string', null],
        ['string', null],
      ]);
      expect(data.regions.nodes).toEqual([{ code: '16' }]);
      expect(answer.errors?.map(error => error.extensions?.['code'])).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(answer.errors)).not.toContain('broken calculation');
    } finally {
      field.resolve = kept;
    }
  });

  test('that is a wrong argument leaves the other root fields, and says what would be right', async () => {
    const answer = await world.ask(
      '{ good: regions(first: 1) { nodes { code } } bad: regions(first: 101) { nodes { code } } worse: node(id: "unit_x") { id } }',
    );
    expect(answer.data).toEqual({ good: { nodes: [{ code: '16' }] }, bad: null, worse: null });
    expect(answer.errors?.map(error => [error.path, error.extensions?.['code'], error.extensions?.['field']])).toEqual([
      [['bad'], 'BAD_USER_INPUT', 'first'],
      [['worse'], 'BAD_USER_INPUT', 'id'],
    ]);
  });

  test('whose value breaks in the database leaves its neighbours: each is then asked for itself', async () => {
    const failing = {
      query: async ({ text, values }: { text: string; values: unknown[] }) => {
        if (text.includes('"indicator"')) throw Object.assign(new Error('value out of range'), { code: '22003' });
        return world.database.read.open.query({ text, values });
      },
    };
    const { Question } = await import('../../src/read/question.ts');
    const question = new Question({ pool: failing as never, sight: 'open', language: 'id' });
    const answer = await graphql({
      schema: schema(),
      source: '{ regions(first: 1) { nodes { code } } indicators(first: 1) { nodes { code } } }',
      contextValue: { question },
    });
    expect(answer.data).toEqual({ regions: { nodes: [{ code: '16' }] }, indicators: null });
    expect(answer.errors?.map(error => error.path)).toEqual([['indicators']]);
  });
});

describe('what a caller may get wrong', () => {
  const refusals: [string, string, string][] = [
    ['both first and last', '{ regions(first: 1, last: 1) { nodes { code } } }', 'last'],
    ['a page above 100', '{ regions(first: 101) { nodes { code } } }', 'first'],
    ['a negative page', '{ regions(last: -1) { nodes { code } } }', 'last'],
    ['a malformed cursor', '{ regions(after: "x") { nodes { code } } }', 'after'],
    ['a malformed id', '{ region(id: "42") { code } }', 'id'],
    ['an id beside a code', '{ region(id: "region_AAAAAAAAAAAAAAAAAAAAAA", code: "16") { code } }', 'id'],
    ['neither id nor code', '{ region { code } }', 'code'],
    ['a bare 1608, which is two places', '{ region(code: "1608") { code } }', 'system'],
    ['16.1, which a spreadsheet makes of 16.10', '{ region(code: "16.1") { code } }', 'code'],
    ['a control character in a code', '{ sop(code: "a\\u0000b") { code } }', 'code'],
    ['a wrong id among several', '{ nodes(ids: ["region_AAAAAAAAAAAAAAAAAAAAAA", "nonsense"]) { id } }', 'ids'],
    ['one order twice', '{ regions(orderBy: [{ field: NAME }, { field: NAME }]) { nodes { code } } }', 'orderBy'],
  ];
  test.each(refusals)('%s is refused with the argument named', async (_what, document, field) => {
    const answer = await world.ask(document);
    expect(answer.errors?.map(error => [error.extensions?.['code'], error.extensions?.['field']])).toEqual([['BAD_USER_INPUT', field]]);
    expect(answer.errors?.[0]?.extensions?.['id']).toEqual(expect.any(String));
  });

  test.each(['2023-02-29', '2023-13-01', '0000-01-01', '99999-01-01', '2023-1-1', 'yesterday', '2023-01-01T00:00:00Z'])(
    'the day %s is refused with an example of a right one',
    async day => {
      const answer = await world.ask('query ($day: Date) { organizationUnits(asOf: $day) { nodes { code } } }', { variables: { day } });
      expect(answer.errors?.[0]?.message).toContain('2023-03-31');
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );

  test.each(['unit_AAAAAAAAAAAAAAAAAAAAAA', 'nosuchtype_AAAAAAAAAAAAAAAAAAAAAA'])(
    '%s, an id of the right form that nobody has, is simply not there',
    async id => {
      const answer = await world.ask('query ($id: ID!) { node(id: $id) { id } region(id: $id) { code } }', { variables: { id } });
      expect(answer).toMatchObject({ data: { node: null, region: null } });
      expect(answer.errors).toBeUndefined();
    },
  );

  test('a question too large is refused before any statement, with its price and what would fit', async () => {
    const answer = await world.ask(
      '{ organizationUnits(first: 100) { nodes { sops(first: 100) { nodes { steps(first: 10) { nodes { activity } } } } } } }',
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 10000, dearest: 'Sop.steps' });
    expect(answer).toMatchObject({ status: 400, data: null });
    expect(answer.statements).toBe(0);
  });

  test('a question too deep is refused before any statement', async () => {
    const deep = '{ organizationUnit(code: "SETDA") { '.concat('parent { '.repeat(14), 'code', ' }'.repeat(14), ' } }');
    const answer = await world.ask(deep);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('QUERY_TOO_COMPLEX');
    expect(answer.statements).toBe(0);
  });
});
