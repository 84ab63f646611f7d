import { execute, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextOf } from '../../src/http/context.ts';
import { workedQuestions } from '../../src/http/questions.ts';
import { Question } from '../../src/read/question.ts';
import { schema } from '../../src/schema.ts';
import { plainSelection, rootLists, toOneFields, typeNamed } from '../support/graph.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const newQuestion = (language: 'id' | 'en' = 'en'): Question => new Question({ pool: world.database.read.open, sight: 'open', language });

function operationOf(document: string, variableValues: Record<string, unknown> = {}) {
  const { definitions } = parse(document);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const operation = definitions.find(one => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  return { schema: schema(), operation, fragments, variableValues };
}

/** What graphql-js makes of the same document, as it goes out. */
async function byGraphqlJs(document: string, variableValues: Record<string, unknown> = {}): Promise<string> {
  const contextValue = contextOf(newQuestion(), { id: 'x', ip: '::1' });
  const { data } = await execute({ schema: schema(), document: parse(document), variableValues, contextValue });
  return JSON.stringify(data);
}

const wholeOf = async (document: string, variables?: Record<string, unknown>): Promise<string> =>
  (await newQuestion().whole(operationOf(document, variables)))?.text ?? 'null';

describe('an answer that comes whole with its statement', () => {
  test('is letter for letter that of graphql-js, for every list of the graph with its edges', { timeout: 60_000 }, async () => {
    const differing: string[] = [];
    let count = 0;
    for (const { field, node } of rootLists()) {
      const type = typeNamed(node);
      const edges = toOneFields(type).map(({ field: edge, to }) => `${edge} { __typename ${plainSelection(typeNamed(to))} }`);
      const document = `{ __typename it: ${field}(first: 4) { __typename totalCount { precision value } pageInfo { endCursor hasNextPage }
        edges { cursor node { kind: __typename ${plainSelection(type)} ${edges.join(' ')} } } nodes { id } } }`;
      const whole = await wholeOf(document);
      // A plain field of the type, or of one it refers to, is worked out.
      if (whole === 'null') continue;
      count++;
      if (whole !== (await byGraphqlJs(document))) differing.push(field);
    }
    expect(count).toBeGreaterThan(40);
    expect(differing).toEqual([]);
  });

  test('is the same for worked questions, of which most are answered so or partly worked out', { timeout: 60_000 }, async () => {
    let count = 0;
    for (const { name, document, variables } of workedQuestions()) {
      const whole = await wholeOf(document, variables ?? {});
      if (whole === 'null') continue;
      count++;
      expect(whole, name).toBe(await byGraphqlJs(document, variables ?? {}));
    }
    expect(count).toBeGreaterThan(20);
  });

  test('is the same in English and from the end, with cursors of every row, pages that end early and none at all', {
    timeout: 60_000,
  }, async () => {
    const differing: string[] = [];
    for (const { field, node } of rootLists()) {
      const rows = plainSelection(typeNamed(node));
      const document = `{
        back: ${field}(last: 3) { edges { node { ${rows} } at: cursor } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }
        short: ${field}(first: 2) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${rows} } nodes { __typename } }
        none: ${field}(first: 0) { nodes { ${rows} } edges { cursor } pageInfo { startCursor hasNextPage } } }`;
      const whole = await wholeOf(document);
      if (whole !== 'null' && whole !== (await byGraphqlJs(document))) differing.push(field);
    }
    expect(differing).toEqual([]);
  });

  test('keeps to aliases, fragments, directives, and names that JavaScript finds special', async () => {
    const document = `query ($yes: Boolean!, $no: Boolean!) {
      __proto__: regions(first: 2) { constructor: nodes { ...names __proto__: code hidden: name @skip(if: $yes) name @include(if: $no) } }
      one: region(code: "16") { ...names } two: region(code: "99") { name }
      node(id: "${await idOf('region', '16')}") { __typename id ... on Region { name } ... on Sop { title } }
    } fragment names on Region { toString: officialName kind aliases }`;
    const variables = { yes: true, no: false };
    expect(await wholeOf(document, variables)).toBe(await byGraphqlJs(document, variables));
    expect(JSON.parse(await wholeOf(document, variables))).toMatchObject({
      two: null,
      node: { __typename: 'Region', name: 'Sumatera Selatan' },
    });
  });
});

const idOf = async (field: string, code: string): Promise<string> =>
  ((await world.ask(`{ ${field}(code: "${code}") { id } }`)).data as Record<string, { id: string }>)[field]?.id ?? '';

describe('graphql-js is left', () => {
  test.each([
    ['what is worked out', '{ sops(first: 1) { nodes { compliance { value { value } } } } }'],
    ['the schema itself', '{ __schema { queryType { name } } }'],
    ["a caller's mistake", '{ regions(first: 1000) { nodes { code } } }'],
  ])('%s', async (_what, document) => {
    expect(
      await newQuestion()
        .whole(operationOf(document))
        .catch(() => null),
    ).toBeNull();
  });

  test('the rest of a question whose statement was asked already', async () => {
    const { data, statements, errors } = await world.ask('{ regions(first: 1) { nodes { code } } wrong: region(code: "1608") { name } }');
    expect([statements, errors?.length, data]).toMatchObject([1, 1, { wrong: null }]);
  });
});

describe('a question asked again', () => {
  test('has the same answer in the same number of statements, and says again what it contains', async () => {
    const document = '{ sops(first: 2) { nodes { code } totalCount { value } } }';
    const answers = [];
    for (let time = 0; time < 4; time++) answers.push(await world.ask(document));
    for (const { data, statements, extensions } of answers) {
      expect([data, statements, extensions]).toEqual([answers[0]?.data, 1, { illustrative: true }]);
    }
  });

  test('with other variables, in another language, or of another day has its own answer', async () => {
    const document = 'query ($code: String!) { region(code: $code) { name } indicator(code: "POVERTY_RATE") { name } }';
    const name = async (code: string, language: 'id' | 'en') => (await world.ask(document, { variables: { code }, language })).data;
    for (let time = 0; time < 3; time++) {
      expect(await name('16', 'id')).toMatchObject({
        region: { name: 'Sumatera Selatan' },
        indicator: { name: 'Persentase penduduk miskin (P0)' },
      });
      expect(await name('16.71', 'en')).toMatchObject({ region: { name: 'Palembang' }, indicator: { name: 'Poverty rate' } });
    }
  });
});

test('a root field asked of another day leaves its neighbours at today', async () => {
  const { data } = await world.ask(`{
    then: organizationUnits(asOf: "1900-01-01") { totalCount { value } } now: organizationUnits { totalCount { value } }
  }`);
  const alone = await world.ask('{ now: organizationUnits { totalCount { value } } }');
  expect(data?.['now']).toEqual(alone.data?.['now']);
});
