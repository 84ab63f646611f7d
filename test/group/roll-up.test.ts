import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';

let world: World;
let hiding: World;
let uncertain: World;
let falsified: World;
beforeAll(async () => {
  [world, hiding, uncertain, falsified] = (await Promise.all([newWorld(), newWorld(), newWorld(), newWorld()])) as [
    World,
    World,
    World,
    World,
  ];
  for (const one of [world, hiding, uncertain, falsified]) await addValues(one);
  for (const table of ['indicator', 'region', 'organization_unit', 'objective'])
    await hiding.sql(`update hub.${table} set is_draft = true where get_byte(uuid_send(id), 3) % 4 = 0`);
  await uncertain.sql(`update hub.observation set is_draft = get_byte(uuid_send(id), 3) % 5 = 0,
    embargo_until = case get_byte(uuid_send(id), 4) % 5 when 0 then timestamptz '2020-01-01' when 1 then timestamptz '2999-01-01' end`);
  await falsified.sql('update hub.observation_roll_up set row_count = row_count + 1000');
});
afterAll(() => Promise.all([world, hiding, uncertain, falsified].map(one => one.close())));

/** Quarters of services and units, in two series, as exact as it happens; among them some that are not preferred or made up. */
const addValues = (to: World) =>
  to.sql(`insert into hub.observation (id, code, claim_key, indicator_id, unit_id, service_id, period_code, period_kind, period_start, period_end, value, status,
      vintage, series, dimension, is_preferred, confidence, is_draft)
    select gen_random_uuid(), c.code, c.code, i.id, case when n % 5 > 0 then u.id end, case when n % 5 < 2 then s.id end,
      y || '-Q' || q, 'QUARTER', make_date(y, 3 * q - 2, 1), make_date(y, 3 * q - 2, 1) + interval '3 months', round(n * 1.37, (n % 3)::int), 'FINAL',
      1, case n % 7 when 0 then 'A' end, case n % 11 when 0 then 'sex=TOTAL' end, n % 13 > 0, case n % 6 when 0 then 'ILLUSTRATIVE' else 'CONFIRMED' end, false
    from (select id, code as indicator, row_number() over (order by code) as at from hub.indicator order by code limit 4) i,
      (select id, row_number() over (order by code) as at from hub.organization_unit order by code limit 6) u,
      (select id from hub.public_service order by code limit 1) s,
      generate_series(2021, 2022) y, generate_series(1, 4) q,
      lateral (select i.at * 100 + u.at * 17 + y * 4 + q as n) m, lateral (select 'ROLL/' || i.at || '/' || u.at || '/' || y || q as code) c`);

const keys = {
  INDICATOR: 'indicator { code }',
  REGION: 'region { code }',
  UNIT: 'unit { code }',
  SERIES: 'series',
  DIMENSION: 'dimension',
  STATUS: 'status',
  GRADE: 'grade',
  VINTAGE: 'vintage',
  IS_PREFERRED: 'isPreferred',
  CONFIDENCE: 'confidence',
  LEVEL: 'level',
  OBJECTIVE: 'objective { code }',
  YEAR: 'year { code start end }',
  QUARTER: 'quarter { code }',
  PERIOD: 'period { code }',
};
type Key = keyof typeof keys;

const measures = [
  'illustrativeCount',
  'countDistinct(of: INDICATOR)',
  'countDistinct(of: REGION)',
  'countDistinct(of: YEAR)',
  'countDistinct(of: PERIOD)',
  'sum(of: VALUE)',
  'mean(of: VALUE)',
  'min(of: VALUE)',
  'max(of: VALUE)',
];
const ofRows = ['median(of: VALUE)', 'latest(of: VALUE) { value period { code } }', 'weightedMean(of: VALUE, byIndicator: "POPULATION")'];

const condition = fc.constantFrom(
  '{ isPreferred: { eq: true } }',
  '{ indicator: { level: { eq: MACRO } } }',
  '{ indicator: { code: { in: ["POVERTY_RATE", "POPULATION", "HDI"] } } }',
  '{ region: { kind: { ne: PROVINCE } } }',
  '{ hasRegion: true }',
  '{ hasUnit: false }',
  '{ unit: { code: { startsWith: "SETDA" } } }',
  '{ period: { kind: { in: [YEAR, QUARTER] } } }',
  '{ period: { from: "2021-01-01", to: "2023-01-01" } }',
  '{ period: { from: "2021-03-01" } }',
  '{ period: { within: "2022" } }',
  '{ period: { within: "2021-Q3" } }',
  '{ period: { last: 3 } }',
  '{ value: { isNull: false } }',
  '{ value: { gt: "3" } }',
  '{ confidence: { ne: ILLUSTRATIVE } }',
  '{ status: { in: [FINAL, PROVISIONAL] } }',
  '{ series: { isNull: true } }',
);
const filter: fc.Arbitrary<string> = fc.letrec<{ filter: string }>(tie => ({
  filter: fc.oneof(
    { maxDepth: 2 },
    { weight: 3, arbitrary: condition },
    fc.array(tie('filter'), { minLength: 1, maxLength: 2 }).map(all => `{ and: [${all.join(', ')}] }`),
    fc.array(tie('filter'), { minLength: 1, maxLength: 2 }).map(all => `{ or: [${all.join(', ')}] }`),
    tie('filter').map(one => `{ not: ${one} }`),
  ),
})).filter;

const question = fc.record({
  by: fc.uniqueArray(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Key>('INDICATOR', 'YEAR', 'REGION', 'SERIES') },
      fc.constantFrom(...(Object.keys(keys) as Key[])),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  of: fc.oneof({ weight: 5, arbitrary: fc.subarray(measures, { minLength: 1 }) }, fc.subarray([...measures, ...ofRows], { minLength: 1 })),
  filter: fc.option(filter, { nil: null }),
  order: fc.constantFrom(
    '',
    ', orderBy: [{ measure: COUNT, direction: DESC }]',
    ', orderBy: [{ measure: MEAN, of: VALUE, direction: DESC, nulls: FIRST }]',
    ', orderBy: [{ measure: SUM, of: VALUE }]',
  ),
  having: fc.constantFrom('', ', having: { count: { gte: 2 } }', ', having: { max: { of: VALUE, is: { gt: "20" } } }'),
  sight: fc.constantFrom<'open' | 'desk'>('open', 'desk'),
});

/** What every row fulfils, and nothing that was gathered can tell. */
const ofEveryRow = '{ code: { ne: "no code" } }';

test('an answer is the same, letter for letter, with and without what was gathered beforehand', { timeout: 600_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom('world', 'hiding', 'uncertain'), question, async (name, { by, of, filter, order, having, sight }) => {
      const asked = (wanted: string): string =>
        `{ observationGroups(groupBy: [${by}]${wanted}${order}${having}, first: 100) { totalCount { value precision } nodes { keys { ${by.map(key => keys[key]).join(' ')} }
          measures { count ${of.map((one, index) => `m${index}: ${one}`).join(' ')} } } } }`;
      const one = { world, hiding, uncertain }[name] as World;
      const [withIt, without] = await Promise.all([
        one.ask(asked(filter ? `, filter: ${filter}` : ''), { sight }),
        one.ask(asked(`, filter: { and: [${filter ? `${filter}, ` : ''}${ofEveryRow}] }`), { sight }),
      ]);
      expect(withIt.data?.['observationGroups'], JSON.stringify(withIt.errors)).toBeTruthy();
      expect({ data: withIt.data, errors: withIt.errors, illustrative: withIt.extensions?.['illustrative'] }).toEqual({
        data: without.data,
        errors: without.errors,
        illustrative: without.extensions?.['illustrative'],
      });
    }),
    { numRuns: Number(process.env['GROUP_RUNS'] ?? 15) * 4 },
  ),
);

/** Whether an answer is of what was gathered: it is a thousand rows off in each. */
async function isGathered(groups: string): Promise<boolean> {
  const answer = await falsified.ask(`{ observationGroups(${groups}) { nodes { measures { count } } } }`);
  const page = answer.data?.['observationGroups'] as { nodes: { measures: { count: number } }[] } | undefined;
  expect(page?.nodes.length, JSON.stringify(answer.errors)).toBeGreaterThan(0);
  return (page?.nodes ?? []).some(node => node.measures.count > 1000);
}

test.each([
  ['values by year and region', 'groupBy: [YEAR, REGION]'],
  ['values of one indicator', 'filter: { indicator: { code: { eq: "POVERTY_RATE" } }, isPreferred: { eq: true } }, groupBy: [YEAR]'],
  ['how many there are of each indicator', 'filter: { value: { isNull: false } }, groupBy: [INDICATOR, SERIES]'],
  ['values of whole years', 'filter: { period: { from: "2021-01-01", to: "2023-01-01" } }, groupBy: [YEAR]'],
  ['values of units by quarter', 'filter: { hasRegion: false }, groupBy: [QUARTER]'],
])('%s are read from what was gathered', async (_, groups) => {
  expect(await isGathered(groups)).toBe(true);
});

test.each([
  ['values of each unit', 'groupBy: [UNIT]'],
  ['values of regions by quarter', 'filter: { hasRegion: true }, groupBy: [QUARTER, REGION]'],
  ['values from the middle of a year', 'filter: { period: { from: "2021-03-01" }, hasRegion: true }, groupBy: [YEAR]'],
  ['values above another', 'filter: { value: { gt: "3" } }, groupBy: [YEAR]'],
])('%s are read as they are', async (_, groups) => {
  expect(await isGathered(groups)).toBe(false);
});

test('the past is read as it was recorded', async () => {
  expect(await isGathered(`groupBy: [YEAR], knownAt: "${new Date().toISOString()}"`)).toBe(false);
});
