import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBound } from '../../src/series/bound.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

interface Problem {
  field: string;
  message: string;
  id: string;
}

async function refusal(args: string): Promise<{ code: unknown; problems: Problem[] }> {
  const answer = await world.ask(`{ series(${args}) { nodes { code points { value } } } }`);
  expect(answer.data).toEqual({ series: null });
  const { code, id, problems } = (answer.errors?.[0]?.extensions ?? {}) as { code: string; id: string; problems: Problem[] };
  expect(id).toBeTruthy();
  return { code, problems };
}
const fieldsOf = async (args: string): Promise<string[]> => {
  const { code, problems } = await refusal(args);
  expect(code).toBe('BAD_USER_INPUT');
  for (const { message, id } of problems) expect([message, id].every(text => text.length > 10)).toBe(true);
  return problems.map(({ field }) => field);
};

describe('a series is refused', () => {
  test.each([
    ['when the range ends before it begins', 'indicator: "HDI", from: "2023", to: "2020"', ['from']],
    ['when an end is no period', 'indicator: "HDI", from: "2021-13"', ['from']],
    ['when an end is far away', 'indicator: "HDI", to: "99999999999999"', ['to']],
    ['when the base is a day', 'indicator: "HDI", base: "2021-05-17"', ['base']],
    ['when it would have no period', 'indicator: "HDI", lastPeriods: 0', ['lastPeriods']],
    ['when no indicator is named', 'indicator: []', ['indicator']],
    ['when places contradict what it is of', 'indicator: "HDI", by: REGION, units: "SETDA.ORG"', ['units']],
    ['when the plan is unknown', 'indicator: "HDI", plan: "RPJMD-1901"', ['plan']],
    ['when the method is unknown', 'indicator: "HDI", series: "SP2045"', ['series']],
    ['when the part of the population is unknown', 'indicator: "HDI", dimensions: "sex=FEMALE"', ['dimensions']],
    ['when it has too many points', 'indicator: "HDI", every: MONTH, from: "1900", to: "2100"', ['from']],
  ])('%s', async (_, args, fields) => {
    expect(await fieldsOf(args)).toEqual(fields);
  });

  test('with everything that is wrong at once, every unknown code among it', async () => {
    const { problems } = await refusal(
      'indicator: ["HDI", "IPM", "KEMISKINAN"], regions: ["16", "1608"], from: "kemarin", base: "x", lastPeriods: 501',
    );
    expect(problems.map(({ field }) => field)).toEqual(['from', 'lastPeriods', 'base', 'indicator', 'regions']);
    expect(problems.at(-2)?.message).toBe('Unknown in indicator: "IPM", "KEMISKINAN".');
    expect(problems.at(-1)?.id).toBe('Tidak dikenal dalam regions: "1608".');
  });

  test('when it names more indicators than fit', async () => {
    expect(await fieldsOf(`indicator: [${Array.from({ length: 21 }, (_, n) => `"I${n}"`)}]`)).toContain('indicator');
  });

  test('nested as well, with its neighbours left', async () => {
    const answer = await world.ask(
      '{ indicator(code: "HDI") { code series(from: "kemarin", regions: "16") { nodes { code } } other: series(regions: "99") { nodes { code } } } }',
    );
    expect(answer.data).toEqual({ indicator: { code: 'HDI', series: null, other: null } });
    expect(answer.errors?.map(({ extensions }) => extensions?.['field']).sort()).toEqual(['from', 'regions']);
  });

  test('without a statement of the database in its words', async () => {
    const answer = await world.ask(`{ series(indicator: "HDI'; drop table observation --", from: "' or 1=1") { nodes { code } } }`);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer.errors)).not.toMatch(/select|unnest|relation/);
  });
});

test('nothing is measured of an indicator without values: no series, and no refusal', async () => {
  expect((await world.ask('{ series(indicator: "HDI", regions: "16.71") { totalCount { value } } }')).data).toEqual({
    series: { totalCount: { value: 0 } },
  });
});

describe('an end of a range', () => {
  test.each([
    ['2021', '2021-01-01'],
    ['2021-S2', '2021-07-01'],
    ['2021-05-17', '2021-05-17'],
    ['1609459200000', '2021-01-01'],
    ['1609433999999', '2020-12-31'],
    ['1609434000000', '2021-01-01'],
  ])('%s begins on %s in Palembang', (text, day) => {
    expect(readBound(text)?.start).toBe(day);
  });

  test.each(['', '2021-13', '2021-02-30', '1e12', '99999999999999999999', '-99999999999999', '0999'])('%s is none', text => {
    expect(readBound(text)).toBeNull();
  });
});
