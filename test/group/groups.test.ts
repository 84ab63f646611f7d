import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, sharedWorld, type World } from '../support/world.ts';
import { add, exact, over, rounded, times, total, written } from './numbers.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const groupsOf = (answer: Answer): any[] => {
  expect(answer.errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: the same
  return (answer.data as any).groups.nodes;
};

test('a whole question of groups, keys, measures, rows and what rows point to is one statement', async () => {
  const answer = await world.ask(`{
    groups: observationGroups(filter: { isPreferred: { eq: true } }, groupBy: [INDICATOR, YEAR], having: { count: { gte: 1 } }, first: 10) {
      totalCount { value }
      pageInfo { hasNextPage }
      nodes {
        keys { indicator { name unit { name } observations(first: 1) { totalCount { value } } } year { start end } }
        measures { count median(of: VALUE) countDistinct(of: REGION) }
        rows(first: 3, orderBy: [{ field: VALUE, direction: DESC }]) { totalCount { value } nodes { code value provenance { confidence } region { name } } }
      }
    }
    more: sopGroups(groupBy: [UNIT, STATUS]) { totalCount { value } nodes { keys { unit { name } status } measures { count mean(of: STEPS) } } }
  }`);
  expect(groupsOf(answer).length).toBe(10);
  expect(answer.statements).toBe(1);
});

test('a value of a longer period than was asked for stands in the group without that period', async () => {
  const answer = await world.ask(
    `{ groups: observationGroups(filter: { indicator: { code: { eq: "POVERTY_RATE" } } }, groupBy: [MONTH]) { nodes { keys { month { code } } rows(first: 100) { nodes { period { code kind } } } } } }`,
  );
  for (const { keys, rows } of groupsOf(answer))
    for (const { period } of rows.nodes) expect(keys.month?.code ?? null).toBe(period.kind === 'MONTH' ? period.code : null);
});

test('groups of examples say so', async () => {
  const made = await world.ask('{ groups: sopGroups(groupBy: [STATUS]) { nodes { measures { count illustrativeCount } } } }');
  expect(made.extensions?.['illustrative']).toBe(true);
  expect(groupsOf(made).every(({ measures }) => measures.count === measures.illustrativeCount)).toBe(true);
  const facts = await world.ask(
    '{ groups: observationGroups(filter: { indicator: { code: { eq: "POVERTY_RATE" } } }, groupBy: [YEAR]) { totalCount { value } nodes { measures { illustrativeCount } } } }',
  );
  expect(facts.extensions?.['illustrative']).toBeUndefined();
});

test('a total of groups alone is counted without fetching one', async () => {
  const answer = await world.ask('{ groups: alignmentGroups(asOf: "2022-12-31", groupBy: [UNIT]) { totalCount { value precision } } }');
  expect(answer.data?.['groups']).toEqual({ totalCount: { value: expect.any(Number), precision: 'EXACT' } });
  expect(answer.extensions?.['illustrative']).toBe(true);
});

test('a mean is weighted by another indicator at the same place and time', async () => {
  const list = async (code: string) => {
    const answer = await world.ask(
      `{ groups: observations(first: 100, filter: { indicator: { code: { eq: "${code}" } }, isPreferred: { eq: true }, dimension: { eq: "sex=TOTAL" } }) { nodes { value dimension region { code } period { code start end } } } }`,
    );
    return groupsOf(answer).filter(row => row.value !== null);
  };
  const [rates, people] = [await list('UNEMPLOYMENT_RATE'), await list('POPULATION')];
  const pairs = rates.flatMap(rate => {
    const around = people.filter(
      one => one.region?.code === rate.region?.code && one.period.start <= rate.period.start && one.period.end >= rate.period.end,
    );
    return around[0] ? [[exact(rate.value), exact(around[0].value)] as const] : [];
  });
  expect(pairs.length).toBeGreaterThan(1);
  const weights = total(pairs.map(([, weight]) => weight));
  const expected = written(rounded(over(pairs.map(([value, weight]) => times(value, weight)).reduce(add), weights)));
  const answer = await world.ask(
    '{ groups: observationGroups(filter: { indicator: { code: { eq: "UNEMPLOYMENT_RATE" } }, isPreferred: { eq: true }, dimension: { eq: "sex=TOTAL" } }, groupBy: [INDICATOR]) { nodes { measures { weightedMean(of: VALUE, byIndicator: "POPULATION") nobody: weightedMean(of: VALUE, byIndicator: "NOTHING") } } } }',
  );
  expect(groupsOf(answer)[0].measures).toEqual({ weightedMean: expected, nobody: null });
});

test('groups are told apart by aliases, variables and fragments like any other list', async () => {
  const answer = await world.ask(
    `query ($by: [ObservationGroupKey!]!, $few: ObservationHaving, $withRows: Boolean!) {
      groups: observationGroups(groupBy: $by, having: $few, first: 2) { nodes { ...on ObservationGroup { ...all rows @include(if: $withRows) { totalCount { value } } } } }
    }
    fragment all on ObservationGroup { __typename keys { __typename i: indicator { code } } measures { __typename n: count } again: measures { count } }`,
    { variables: { by: ['INDICATOR'], few: { count: { between: { min: 5, max: 30 } } }, withRows: false } },
  );
  for (const group of groupsOf(answer)) {
    expect(group).toMatchObject({
      __typename: 'ObservationGroup',
      keys: { __typename: 'ObservationGroupKeys' },
      measures: { __typename: 'ObservationMeasures' },
    });
    expect(group.measures.n).toBe(group.again.count);
    expect(group).not.toHaveProperty('rows');
  }
});

test('the desk counts all rows, the public those it may see', async () => {
  const counted = (sight: 'open' | 'desk') =>
    world.ask('{ groups: sopGroups(asOf: "2023-06-01", groupBy: [STATUS]) { nodes { keys { status } measures { count } } } }', { sight });
  const [open, desk] = [groupsOf(await counted('open')), groupsOf(await counted('desk'))];
  const hidden = ['DRAFT', 'SUBMITTED', 'VERIFIED'];
  expect(open.some(({ keys }) => hidden.includes(keys.status))).toBe(false);
  expect(desk.some(({ keys }) => hidden.includes(keys.status))).toBe(true);
  expect(desk.filter(({ keys }) => !hidden.includes(keys.status))).toEqual(open);
});

test('groups of a time before anything was recorded are none', async () => {
  const answer = await world.ask(
    '{ groups: observationGroups(knownAt: "2000-01-01T00:00:00Z", groupBy: [YEAR]) { totalCount { value } nodes { measures { count } } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.['groups']).toEqual({ totalCount: { value: 0 }, nodes: [] });
});
