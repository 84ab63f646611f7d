import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const question = `query ($from: String, $to: String) {
  seriesRows(indicator: "POVERTY_RATE", from: $from, to: $to) { time timeMs label(lang: EN) number value gap }
}`;
/** What Grafana sends beside the variables of the question. */
const grafana = {
  from: '1609459200000',
  to: '1640995199999',
  timeFrom: 1609459200000,
  timeTo: 1640995199999,
  __from: '1609459200000',
  __interval: '1d',
  __interval_ms: 86400000,
  __maxDataPoints: 1200,
  __org: { id: 1 },
};
const year2021 = [
  {
    time: '2021-03-01T00:00:00+07:00',
    timeMs: '1614531600000',
    label: 'Poverty rate · Sumatera Selatan',
    number: 12.84,
    value: '12.84',
    gap: null,
  },
  {
    time: '2021-09-01T00:00:00+07:00',
    timeMs: '1630429200000',
    label: 'Poverty rate · Sumatera Selatan',
    number: 12.79,
    value: '12.79',
    gap: null,
  },
];

describe('a dashboard that sends epoch milliseconds and variables nobody asked for', () => {
  test('is answered by POST', async () => {
    const answer = await world.ask(question, { variables: grafana });
    expect(answer.errors).toBeUndefined();
    expect((answer.data as { seriesRows: unknown[] }).seriesRows.slice(0, 2)).toEqual(year2021);
  });

  test('is answered by GET', async () => {
    const response = await world.server.app.inject({
      method: 'GET',
      url: '/graphql',
      query: { query: question, variables: JSON.stringify(grafana) },
      headers: { accept: 'application/json' },
    });
    expect(response.statusCode).toBe(200);
    expect(response.json().data.seriesRows.slice(0, 2)).toEqual(year2021);
  });

  test('gets every period that the range touches, in the time of Palembang', async () => {
    const answer = await world.ask(question, { variables: grafana });
    // 2021-12-31T23:59:59.999Z is the first of January in Palembang.
    expect((answer.data as { seriesRows: { time: string }[] }).seriesRows.map(({ time }) => time.slice(0, 7))).toEqual([
      '2021-03',
      '2021-09',
      '2022-03',
    ]);
  });
});

test('rows stand by series and time, and an empty period is a hole and not a zero', async () => {
  const { data } = await world.ask(
    '{ seriesRows(indicator: ["POVERTY_RATE", "HDI"], from: "2022", to: "2023") { code time number gap indicatorCode subjectCode series unitOfMeasure isBreak targetNumber target } }',
  );
  const rows = (data as { seriesRows: Record<string, unknown>[] }).seriesRows;
  expect(rows.map(({ code, time, number, gap }) => [code, String(time).slice(0, 7), number, gap])).toEqual([
    ['HDI/16/SP2010', '2022-01', 70.9, null],
    ['HDI/16/SP2010', '2023-01', null, 'OTHER_SERIES'],
    ['HDI/16/SP2020-LF', '2022-01', 72.48, null],
    ['HDI/16/SP2020-LF', '2023-01', 73.18, null],
    ['POVERTY_RATE/16', '2022-03', 11.9, null],
    ['POVERTY_RATE/16', '2022-09', 11.95, null],
    ['POVERTY_RATE/16', '2023-03', 11.78, null],
    ['POVERTY_RATE/16', '2023-09', null, 'NOT_RECORDED'],
  ]);
  expect(rows[6]).toMatchObject({
    indicatorCode: 'POVERTY_RATE',
    subjectCode: '16',
    series: null,
    unitOfMeasure: 'percent',
    target: '12.66',
    targetNumber: 12.66,
  });
  expect(rows[2]).toMatchObject({ isBreak: true, series: 'SP2020-LF' });
});

test('every row is flat: no object and no list in it', async () => {
  const { data } = await world.ask(
    '{ seriesRows(indicator: ["UNEMPLOYMENT_RATE", "BPK_OPINION", "CONTOH-UNIT-HUMPRO-2"], divided: true) { time timeMs period label code indicatorCode subjectCode series dimension value number grade unitOfMeasure status gap isBreak target targetNumber } }',
  );
  const rows = (data as { seriesRows: Record<string, unknown>[] }).seriesRows;
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) expect(Object.values(row).filter(value => typeof value === 'object' && value !== null)).toEqual([]);
});

test('the legend follows the language of the reader', async () => {
  const label = async (language: 'id' | 'en') =>
    (
      (await world.ask('{ seriesRows(indicator: "HDI", lastPeriods: 1) { label } }', { language })).data as {
        seriesRows: { label: string }[];
      }
    ).seriesRows[0]?.label;
  expect([await label('en'), await label('id')]).toEqual([
    'Human development index · Sumatera Selatan · SP2010',
    'Indeks Pembangunan Manusia (IPM) · Sumatera Selatan · SP2010',
  ]);
});
