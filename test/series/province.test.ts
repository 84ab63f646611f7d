import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

interface Comparison {
  refusal: string | null;
  period: string;
  value: string | null;
  absolute: { value: string | null; reason: string | null };
  percent: { value: string | null };
}
interface Point {
  period: { code: string };
  value: string | null;
  grade: string | null;
  status: string | null;
  gap: string | null;
  reason: string | null;
  isBreak: boolean;
  rivalCount: number;
  sum: { value: string; explain: { inputs: { name: string }[] } } | null;
  previous: Comparison;
  yearOnYear: Comparison;
  index: { value: string | null } | null;
  indexRefusal: string | null;
  targetValue: { value: string; isInterpolated: boolean } | null;
}
interface Series {
  code: string;
  label: string;
  every: string;
  points: Point[];
  latest: Point | null;
  breaks: { period: { code: string }; before: string | null; after: string | null; reason: string }[];
  baseline: { period: { code: string }; value: string } | null;
  statedTargets: { value: string | null; period: { code: string } | null; reason: string | null }[];
}

const comparison = '{ refusal period value absolute { value reason(lang: EN) } percent { value } }';
const point = `{ period { code } value grade status gap reason(lang: EN) isBreak rivalCount sum { value explain { inputs { name } } } previous ${comparison} yearOnYear ${comparison} index { value } indexRefusal targetValue { value isInterpolated } }`;
const whole = `{ code label(lang: EN) every points ${point} latest ${point} breaks { period { code } before after reason(lang: EN) } baseline { period { code } value } statedTargets { value period { code } reason(lang: EN) } }`;

async function seriesOf(args: string): Promise<Series[]> {
  const answer = await world.ask(`{ series(${args}) { nodes ${whole} } }`);
  expect(answer.errors).toBeUndefined();
  return (answer.data as { series: { nodes: Series[] } }).series.nodes;
}
const one = async (args: string): Promise<Series> => (await seriesOf(args))[0] as Series;
const at = ({ points }: Series, code: string): Point => points.find(({ period }) => period.code === code) as Point;

describe('poverty', () => {
  test('is shown under the months it was measured in, and the month without a value says so', async () => {
    const series = await one('indicator: "POVERTY_RATE", from: "2021", to: "2024"');
    expect(series.every).toBe('SEMESTER');
    expect(series.points.map(({ period, value, gap }) => [period.code, value ?? gap])).toEqual([
      ['2021-03', '12.84'],
      ['2021-09', '12.79'],
      ['2022-03', '11.90'],
      ['2022-09', '11.95'],
      ['2023-03', '11.78'],
      ['2023-09', 'NOT_RECORDED'],
      ['2024-03', '10.97'],
      ['2024-09', '10.51'],
    ]);
    expect(at(series, '2023-09').reason).toBe('The hub has no value of 2023-09.');
    expect([series.latest?.period.code, series.latest?.value]).toEqual(['2024-09', '10.51']);
  });

  test('shows the preferred claim, and counts the misprint beside it', async () => {
    const march = at(await one('indicator: "POVERTY_RATE"'), '2021-03');
    expect([march.value, march.rivalCount]).toEqual(['12.84', 1]);
  });

  test('is compared with the half year before, unless that is empty, and with the same month a year before', async () => {
    const series = await one('indicator: "POVERTY_RATE"');
    const [fell, gap] = [at(series, '2021-09'), at(series, '2024-03')];
    expect([fell.previous.absolute.value, fell.previous.percent.value, fell.yearOnYear.absolute.value]).toEqual([
      '-0.05',
      '-0.39',
      '-0.19',
    ]);
    expect([gap.previous.refusal, gap.previous.period, gap.previous.value]).toEqual(['EARLIER_EMPTY', '2023-09', null]);
    expect([gap.yearOnYear.period, gap.yearOnYear.value, gap.yearOnYear.absolute.value]).toEqual(['2023-03', '11.78', '-0.81']);
  });

  test('of a year is no mean of its months and no sum of them: the reason says what to ask', async () => {
    const { points } = await one('indicator: "POVERTY_RATE", every: YEAR, from: "2021", to: "2021"');
    expect(points.map(({ value, gap }) => [value, gap])).toEqual([[null, 'MEASURED_MORE_OFTEN']]);
    expect(points[0]?.reason).toContain('ask every: SEMESTER');
  });

  test('of a month that it is not measured in is not due', async () => {
    const series = await one('indicator: "POVERTY_RATE", every: MONTH, from: "2021-02", to: "2021-04"');
    expect(series.points.map(({ value, gap }) => value ?? gap)).toEqual(['NOT_DUE', '12.84', 'NOT_DUE']);
    expect(at(series, '2021-04').reason).toBe('The indicator is measured in March and September, not in 2021-04.');
  });

  test('has its targets where they are compared, and no line between those of different plans', async () => {
    const series = await one('indicator: "POVERTY_RATE"');
    expect(series.statedTargets.map(({ value, period }) => [value, period?.code])).toEqual([
      ['10.78', '2021-03'],
      ['12.66', '2023-03'],
      ['10.37', '2025-03'],
    ]);
    expect(at(series, '2021-03').targetValue).toEqual({ value: '10.78', isInterpolated: false });
    expect(at(series, '2022-03').targetValue).toBeNull();
  });

  test('with March 2019 as 100 stood at 101.02 two years later', async () => {
    const series = await one('indicator: "POVERTY_RATE", base: "2019-03"');
    expect([at(series, '2019-03').index?.value, at(series, '2021-03').index?.value]).toEqual(['100.00', '101.02']);
    expect((await one('indicator: "POVERTY_RATE", base: "2019"')).points[0]?.indexRefusal).toBe('BASE_NO_PERIOD');
    expect((await one('indicator: "POVERTY_RATE"')).points[0]?.index).toBeNull();
  });
});

test('the poor of March and of September are the same people: they are never added up', async () => {
  const { points } = await one('indicator: "POOR_POPULATION", every: YEAR, from: "2021", to: "2021"');
  expect(points.map(({ value, gap }) => [value, gap])).toEqual([[null, 'MEASURED_MORE_OFTEN']]);
});

describe('human development', () => {
  test('is two series, and the new one is not compared with the old', async () => {
    const series = await seriesOf('indicator: "HDI"');
    expect(series.map(({ code }) => code)).toEqual(['HDI/16/SP2010', 'HDI/16/SP2020-LF']);
    const [old, fresh] = series as [Series, Series];
    expect([at(old, '2022').value, at(fresh, '2022').value]).toEqual(['70.90', '72.48']);
    expect(at(fresh, '2022')).toMatchObject({ isBreak: true, previous: { refusal: 'OTHER_SERIES', absolute: { value: null } } });
    expect(at(fresh, '2022').yearOnYear.refusal).toBe('OTHER_SERIES');
    expect(at(fresh, '2023').previous.absolute.value).toBe('0.7');
    for (const { breaks } of series)
      expect(breaks.map(one => [one.period.code, one.before, one.after])).toEqual([['2022', 'SP2010', 'SP2020-LF']]);
  });

  test('says of the years of the other series that they are measured otherwise', async () => {
    const [old, fresh] = (await seriesOf('indicator: "HDI", from: "2021", to: "2023", base: "2019"')) as [Series, Series];
    expect([at(old, '2023').gap, at(fresh, '2021').gap]).toEqual(['OTHER_SERIES', 'OTHER_SERIES']);
    expect(at(fresh, '2021').reason).toBe('2021 is measured by another method, the series SP2010; this one is SP2020-LF.');
    expect(at(fresh, '2023').indexRefusal).toBe('OTHER_SERIES');
  });

  test('has targets that do not say which series they mean: they are not on the line', async () => {
    const [old] = (await seriesOf('indicator: "HDI"')) as [Series];
    expect(old.statedTargets.map(({ period }) => period)).toEqual([null, null]);
    expect(old.statedTargets[0]?.reason).toContain('does not say which series');
    expect(old.points.every(({ targetValue }) => targetValue === null)).toBe(true);
  });

  test('of a year is not spread over its quarters', async () => {
    const { points } = await one('indicator: "HDI", series: "SP2010", every: QUARTER, from: "2021", to: "2021"');
    expect(points.map(({ gap }) => gap)).toEqual([
      'MEASURED_LESS_OFTEN',
      'MEASURED_LESS_OFTEN',
      'MEASURED_LESS_OFTEN',
      'MEASURED_LESS_OFTEN',
    ]);
  });
});

describe('unemployment', () => {
  test('is that of all unless its parts are asked for', async () => {
    expect((await seriesOf('indicator: "UNEMPLOYMENT_RATE"')).map(({ code }) => code)).toEqual(['UNEMPLOYMENT_RATE/16/sex=TOTAL']);
    const parts = await seriesOf('indicator: "UNEMPLOYMENT_RATE", divided: true');
    expect(parts.map(({ code }) => code)).toEqual([
      'UNEMPLOYMENT_RATE/16/sex=FEMALE',
      'UNEMPLOYMENT_RATE/16/sex=MALE',
      'UNEMPLOYMENT_RATE/16/sex=TOTAL',
    ]);
    const [men] = (await seriesOf('indicator: "UNEMPLOYMENT_RATE", dimensions: "sex=MALE", from: "2024"')) as [Series];
    expect(men.points.map(({ period, value }) => [period.code, value])).toEqual([
      ['2024-02', null],
      ['2024-08', '3.75'],
    ]);
  });

  test('of August is compared with August, and its February is where it was looked for', async () => {
    const series = await one('indicator: "UNEMPLOYMENT_RATE", lastPeriods: 6');
    expect(series.points.map(({ period }) => period.code)).toEqual(['2023-02', '2023-08', '2024-02', '2024-08', '2025-02', '2025-08']);
    expect(at(series, '2025-08').yearOnYear.absolute.value).toBe('-0.17');
  });
});

test('an opinion is no number and no gap', async () => {
  const series = await one('indicator: "BPK_OPINION", to: "2021"');
  expect(series.points.map(({ period, grade, value, gap }) => [period.code, grade, value, gap])).toEqual([
    ['2018', 'WTP', null, null],
    ['2019', 'WTP', null, null],
    ['2020', 'WTP', null, null],
    ['2021', 'WTP', null, null],
  ]);
  expect(series.points.at(-1)?.previous.refusal).toBe('NO_VALUE');
});

test('values whose month nobody says stand under their year, whatever the frequency', async () => {
  const series = await one('indicator: "GINI_RATIO"');
  expect([series.every, series.points.map(({ period, value, gap }) => [period.code, value ?? gap])]).toEqual([
    'YEAR',
    [
      ['2019', '0.331'],
      ['2020', '0.339'],
      ['2021', 'NOT_RECORDED'],
      ['2022', '0.330'],
      ['2023', '0.339'],
    ],
  ]);
});

test('what has not ended is told from what is missing', async () => {
  const { points } = await one('indicator: "POPULATION", from: "2024", to: "2026", asOf: "2025-06-30"');
  expect(points.map(({ gap }) => gap)).toEqual(['NOT_RECORDED', 'NOT_ENDED', 'NOT_ENDED']);
});

test('counts of quarters make a year when all four are there, and say that they are a sum', async () => {
  const { points } = await one('indicator: "CONTOH-UNIT-HUMPRO-2", every: YEAR');
  expect(points.map(({ period, value, gap }) => [period.code, value ?? gap])).toEqual([
    ['2023', 'INCOMPLETE_PARTS'],
    ['2024', '242'],
    ['2025', '256'],
  ]);
  expect(points[0]?.reason).toBe('2023 would be the sum of its parts, but there is no value of 2023-Q2.');
  expect(points[1]?.sum?.explain.inputs.map(({ name }) => name)).toEqual([1, 2, 3, 4].map(quarter => `part[2024-Q${quarter}]`));
  expect(points[2]?.previous.absolute.value).toBe('14');
  const waiting = await one('indicator: "CONTOH-LAY-2", every: YEAR');
  expect(waiting.points.map(({ value, gap }) => value ?? gap)).toEqual(waiting.points.map(() => 'MEASURED_MORE_OFTEN'));
});

test('a plan draws one line from its baseline through its targets', async () => {
  const series = await one('indicator: "CONTOH-IKU-01", plan: "RPJMD-2018-2023", to: "2023"');
  expect(series.points.map(({ targetValue }) => targetValue?.isInterpolated)).toEqual(series.points.map(() => false));
  const some = await one('indicator: "CONTOH-IKU-01", plan: "RKPD-2021", to: "2023"');
  expect(some.points.every(({ targetValue }) => targetValue === null)).toBe(true);
});

test('made-up rows mark the answer, and can be left out', async () => {
  const marked = await world.ask('{ series(indicator: "CONTOH-IKU-01") { nodes { points { value } } } }');
  expect(marked.extensions?.['illustrative']).toBe(true);
  const left = await world.ask('{ series(indicator: "CONTOH-IKU-01", illustrative: false) { totalCount { value } } }');
  expect([left.data, left.extensions]).toEqual([{ series: { totalCount: { value: 0 } } }, undefined]);
  const facts = await world.ask('{ series(indicator: "HDI") { nodes { label points { value previous { absolute { value } } } } } }');
  expect(facts.extensions?.['illustrative']).toBeUndefined();
});

test('a search that found nothing is known to the desk alone: to the public there is no row', async () => {
  const document =
    '{ series(indicator: "SAKIP_SCORE", from: "2017", to: "2018") { nodes { points { value grade gap reason(lang: EN) } } } }';
  const points = async (sight: 'open' | 'desk') =>
    ((await world.ask(document, { sight })).data as { series: { nodes: Series[] } }).series.nodes[0]?.points;
  const graded = { value: null, grade: 'A', gap: null, reason: null };
  expect(await points('open')).toEqual([
    graded,
    { value: null, grade: null, gap: 'NOT_RECORDED', reason: 'The hub has no value of 2018.' },
  ]);
  expect(await points('desk')).toEqual([graded, { value: null, grade: null, gap: 'MISSING', reason: 'Not found' }]);
});

test('the districts of the province are series of their own', async () => {
  const series = await seriesOf('indicator: "OMBUDSMAN_COMPLIANCE", by: REGION, regions: ["16.72", "16.01"]');
  expect(series.map(({ code }) => code)).toEqual([
    'OMBUDSMAN_COMPLIANCE/16.01/three-zone-scale',
    'OMBUDSMAN_COMPLIANCE/16.72/three-zone-scale',
  ]);
  expect(series[1]?.points.map(({ period, value }) => [period.code, value])).toEqual([
    ['2018', '48.15'],
    ['2019', '21.37'],
  ]);
});

describe('however many series there are', () => {
  const many = '"HDI", "POVERTY_RATE", "GINI_RATIO", "POPULATION", "EMPLOYED", "OMBUDSMAN_COMPLIANCE", "CONTOH-IKU-01", "CONTOH-IKU-02"';
  test('they take three statements', async () => {
    const ask = async (indicators: string) =>
      (
        await world.ask(
          `{ series(indicator: [${indicators}], first: 100) { totalCount { value } nodes { points { value targetValue { value } } } } }`,
        )
      ).statements;
    expect([await ask('"HDI"'), await ask(many)]).toEqual([3, 3]);
  });

  test('nested ones take three beside that of the rows, and are those of the root', async () => {
    const nested = await world.ask(
      `{ indicators(first: 60) { nodes { code series(first: 100) { totalCount { value } nodes ${whole} } } } }`,
    );
    expect(nested.errors).toBeUndefined();
    const lists = (nested.data as { indicators: { nodes: { code: string; series: { nodes: Series[] } }[] } }).indicators.nodes;
    const lean = await world.ask('{ indicators(first: 60) { nodes { code series(first: 100) { nodes { code points { value } } } } } }');
    expect(lean.statements).toBe(4);
    for (const { code, series } of lists.filter(({ series }) => series.nodes.length > 0).slice(0, 12))
      expect(series.nodes, code).toEqual(await seriesOf(`indicator: "${code}", first: 100`));
  });
});
