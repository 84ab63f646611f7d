import { afterAll, beforeAll, expect, test } from 'vitest';
import { world as own, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await own();
});
afterAll(() => world.close());

test('as it was known before a correction, a series has the value of then', async () => {
  const value = async (knownAt: string): Promise<unknown> => {
    const answer = await world.ask(
      `{ seriesRows(indicator: "HDI", series: "SP2010", from: "2021", to: "2021"${knownAt}) { period value } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?.['seriesRows'];
  };
  const { rows } = await world.sql('select clock_timestamp()::timestamptz as now');
  const before = (rows[0] as { now: Date }).now.toISOString();
  await world.sql(`update hub.observation set value = 70.30 where code = 'HDI/16/2021/SP2010'`);
  expect(await value('')).toEqual([{ period: '2021', value: '70.30' }]);
  expect(await value(`, knownAt: "${before}"`)).toEqual([{ period: '2021', value: '70.24' }]);
});

test('values of a unit that is not public are no series without a unit, and none of it is counted', async () => {
  const document = '{ series(indicator: "CONTOH-UNIT-HUMPRO-2") { totalCount { value } nodes { code unit { code } } } }';
  expect((await world.ask(document)).data?.['series']).toMatchObject({
    totalCount: { value: 1 },
    nodes: [{ unit: { code: 'SETDA.HUMPRO' } }],
  });
  await world.sql(`update hub.organization_unit set is_draft = true where code = 'SETDA.HUMPRO'`);
  expect((await world.ask(document)).data).toEqual({ series: { totalCount: { value: 0 }, nodes: [] } });
  const named = await world.ask('{ series(indicator: "CONTOH-UNIT-HUMPRO-2", units: "SETDA.HUMPRO") { nodes { code } } }');
  expect(named.errors?.[0]?.extensions?.['field']).toBe('units');
  expect((await world.ask(document, { sight: 'desk' })).data?.['series']).toMatchObject({ totalCount: { value: 1 } });
});

test('a claim that lost its preferred rival is no value: there is one claim, and it is not preferred', async () => {
  await world.sql(`update hub.observation set is_draft = true where code = 'POVERTY_RATE/16/2021-03'`);
  const { data } = await world.ask(
    '{ series(indicator: "POVERTY_RATE", from: "2021-03", to: "2021-03") { nodes { points { value gap rivalCount } } } }',
  );
  expect(data?.['series']).toEqual({ nodes: [{ points: [{ value: null, gap: 'NONE_PREFERRED', rivalCount: 1 }] }] });
});
