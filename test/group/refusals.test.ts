import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

interface Groups {
  groups: { nodes: { keys: Record<string, unknown>; measures: Record<string, unknown> }[] };
}
const nodesOf = (answer: Answer): Groups['groups']['nodes'] => (answer.data as unknown as Groups).groups.nodes;
const codesOf = (answer: Answer): unknown[] => [...new Set((answer.errors ?? []).map(error => error.extensions?.['code']))];

const measured = (filter: string, by: string, measures: string): Promise<Answer> =>
  world.ask(`{ groups: observationGroups(filter: ${filter}, groupBy: [${by}]) { nodes { measures { count ${measures} } } } }`);

const of = (code: string, more = ''): string => `{ indicator: { code: { eq: "${code}" } } ${more} }`;
const preferred = 'isPreferred: { eq: true }';

describe('a measure that would be wrong is refused alone', () => {
  test.each([
    ['the sum of a percentage', of('POVERTY_RATE', preferred), 'YEAR', 'sum(of: VALUE)', 'NOT_ADDITIVE', 'weightedMean'],
    ['the sum of a count over several years', of('POPULATION', preferred), 'INDICATOR', 'sum(of: VALUE)', 'NOT_ADDITIVE', 'PERIOD'],
    [
      'the mean of all and of women among them',
      of('UNEMPLOYMENT_RATE', preferred),
      'PERIOD',
      'mean(of: VALUE)',
      'OVERLAPPING_ROWS',
      'DIMENSION',
    ],
    ['the mean of several indicators', `{ ${preferred} }`, 'YEAR', 'mean(of: VALUE)', 'MIXED_INDICATORS', 'INDICATOR'],
    ['the median of two series', of('HDI', preferred), 'INDICATOR', 'median(of: VALUE)', 'MIXED_SERIES', 'SERIES'],
    ['the mean of claims that contradict each other', of('POVERTY_RATE'), 'INDICATOR', 'mean(of: VALUE)', 'RIVAL_CLAIMS', 'isPreferred'],
    [
      'the latest of several regions',
      of('OMBUDSMAN_COMPLIANCE', `${preferred} period: { within: "2019" }`),
      'INDICATOR',
      'latest(of: VALUE) { value }',
      'AMBIGUOUS_LATEST',
      'Group by',
    ],
  ])('%s', async (_what, filter, by, measure, code, advice) => {
    const answer = await measured(filter, by, `wrong: ${measure} max(of: VALUE)`);
    expect(answer.status).toBe(200);
    expect(codesOf(answer)).toContain(code);
    const error = answer.errors?.find(one => one.extensions?.['code'] === code);
    expect(error?.path?.slice(-2)).toEqual(['measures', 'wrong']);
    expect(error?.message).toContain(advice);
    expect(error?.extensions?.['id']).toMatch(/\S/);
    const [group] = nodesOf(answer);
    expect(group?.measures['count']).toBeGreaterThan(0);
    // What was written can't say why: it is asked once more for the words.
    expect(answer.statements).toBe(2);
  });

  test('and what is right stands beside it', async () => {
    const answer = await measured(
      of('POVERTY_RATE', preferred),
      'INDICATOR',
      'sum(of: VALUE) mean(of: VALUE) latest(of: VALUE) { value period { code } }',
    );
    expect(codesOf(answer)).toEqual(['NOT_ADDITIVE']);
    const [group] = nodesOf(answer);
    expect(group?.measures['sum']).toBeNull();
    expect(group?.measures['mean']).toMatch(/^\d+(\.\d+)?$/);
    expect(group?.measures['latest']).toMatchObject({ value: expect.stringMatching(/^\d/) });
  });

  test('a count of one period, one level and one part of the population has a sum', async () => {
    const answer = await measured(of('POOR_POPULATION', preferred), 'PERIOD', 'sum(of: VALUE)');
    expect(answer.errors).toBeUndefined();
  });
});

describe('a question that cannot be meant is refused with its argument named', () => {
  const ask = (args: string, inside = 'measures { count }'): Promise<Answer> =>
    world.ask(`{ groups: observationGroups(${args}) { nodes { ${inside} } } organizationUnits(first: 1) { nodes { code } } }`);

  test.each([
    ['no key', 'groupBy: []', 'groupBy'],
    ['a key twice', 'groupBy: [YEAR, YEAR]', 'groupBy'],
    ['six keys', 'groupBy: [YEAR, UNIT, REGION, STATUS, INDICATOR, SERIES]', 'groupBy'],
    ['an order by a key that is none of the groups', 'groupBy: [YEAR], orderBy: [{ key: UNIT }]', 'orderBy'],
    ['an order by both a key and a measure', 'groupBy: [YEAR], orderBy: [{ key: YEAR, measure: COUNT }]', 'orderBy'],
    ['an order by neither', 'groupBy: [YEAR], orderBy: [{ direction: DESC }]', 'orderBy'],
    ['an order by a mean of nothing', 'groupBy: [YEAR], orderBy: [{ measure: MEAN }]', 'orderBy'],
    ['an order by a percentile without its share', 'groupBy: [YEAR], orderBy: [{ measure: PERCENTILE, of: VALUE }]', 'orderBy'],
    ['an order named twice', 'groupBy: [YEAR], orderBy: [{ measure: COUNT }, { measure: COUNT, direction: DESC }]', 'orderBy'],
    ['a condition with null', 'groupBy: [YEAR], having: { count: { gte: null } }', 'having'],
    ['a measure compared with null', 'groupBy: [YEAR], having: { count: null }', 'having'],
    [
      'a range that ends before it begins',
      'groupBy: [YEAR], having: { mean: { of: VALUE, is: { between: { min: 3, max: 1 } } } }',
      'having',
    ],
    ['a page beyond the largest', 'groupBy: [YEAR], first: 101', 'first'],
    ['a filter with null', 'groupBy: [YEAR], filter: { code: null }', 'filter'],
    [
      'a weight with a control character',
      'groupBy: [YEAR], having: { weightedMean: { of: VALUE, byIndicator: "\\u0000", is: { gt: 1 } } }',
      'byIndicator',
    ],
    ['two weights', 'groupBy: [YEAR], having: { weightedMean: { of: VALUE, by: VALUE, byIndicator: "HDI", is: { gt: 1 } } }', 'by'],
    [
      'more than 20 conditions',
      `groupBy: [YEAR], having: { mean: [${Array.from({ length: 21 }, (_, n) => `{ of: VALUE, is: { gt: ${n} } }`).join(', ')}] }`,
      'having',
    ],
    ['a share beyond the whole', 'groupBy: [YEAR], having: { percentile: { of: VALUE, p: "1.5", is: { gt: 1 } } }', 'p'],
  ])('%s', async (_what, args, field) => {
    const answer = await ask(args);
    expect(answer.status).toBe(200);
    expect(answer.data?.['groups']).toBeNull();
    expect(answer.data?.['organizationUnits']).toBeTruthy();
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(answer.errors?.[0]?.extensions?.['id']).toMatch(/\S/);
  });

  test('a wrong argument of a measure leaves its neighbours', async () => {
    const answer = await ask('groupBy: [CONFIDENCE]', 'measures { count p: percentile(of: VALUE, p: "2") w: weightedMean(of: VALUE) }');
    expect(
      nodesOf(answer).every(({ measures }) => (measures['count'] as number) > 0 && measures['p'] === null && measures['w'] === null),
    ).toBe(true);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('a cursor of other keys, or of another order', async () => {
    const page = await world.ask(
      '{ groups: observationGroups(groupBy: [YEAR], first: 1) { pageInfo { endCursor } nodes { measures { count } } } }',
    );
    const { endCursor } = (page.data as { groups: { pageInfo: { endCursor: string } } }).groups.pageInfo;
    for (const args of [
      `groupBy: [INDICATOR], after: "${endCursor}"`,
      `groupBy: [YEAR], orderBy: [{ measure: COUNT }], after: "${endCursor}"`,
    ]) {
      const answer = await ask(args);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    }
  });

  test('groups whose rows are too many are priced before any statement', async () => {
    const answer = await world.ask(
      '{ groups: observationGroups(groupBy: [YEAR], first: 100) { nodes { rows(first: 100) { nodes { indicator { observations(first: 100) { nodes { code } } } } } } } }',
    );
    expect(codesOf(answer)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(answer.statements).toBe(0);
  });
});
