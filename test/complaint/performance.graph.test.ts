import { afterAll, beforeAll, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { sharedWorld, type World, world } from '../support/world.ts';

let shared: World;
beforeAll(async () => {
  shared = await sharedWorld();
});
afterAll(() => shared.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
const data = (answer: { data: unknown; errors: unknown }): any => {
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const figures = 'received { value } resolved { value } onTimeShare { value } medianDays { value }';

test('a year is the sum of its quarters, for a unit and for all', async () => {
  const periods = ['y: 2024', 'a: 2024-Q1', 'b: 2024-Q2', 'c: 2024-Q3', 'd: 2024-Q4'].map(one => one.split(': '));
  for (const unit of ['', ', unit: "DINKES"']) {
    const answer = data(
      await shared.ask(
        `{ ${periods.map(([name, period]) => `${name}: complaintPerformance(period: "${period}"${unit}) { received { value } }`).join(' ')} }`,
      ),
    );
    const quarters = ['a', 'b', 'c', 'd'].map(name => Number(answer[name].received.value));
    expect(Number(answer.y.received.value)).toBe(quarters.reduce((sum, one) => sum + one, 0));
  }
});

test('node and root say the same', async () => {
  const answer = data(
    await shared.ask(
      `{ organizationUnit(code: "DINKES") { complaintPerformance(period: "2024-Q3") { ${figures} } } complaintPerformance(period: "2024-Q3", unit: "DINKES") { ${figures} unit { code } period { start end } } }`,
    ),
  );
  expect(answer.complaintPerformance).toMatchObject(answer.organizationUnit.complaintPerformance);
  expect(answer.complaintPerformance).toMatchObject({ unit: { code: 'DINKES' }, period: { start: '2024-07-01', end: '2024-10-01' } });
});

test('each kind points to its deadline, and its figure to the rows it came from', async () => {
  const answer = data(
    await shared.ask(
      '{ complaintPerformance(period: "2024-Q1", unit: "DINKES") { kinds { category deadline { code days } onTimeShare { value explain { rule { code } inputs { name value subject { code } } } } } } }',
    ),
  );
  const [field] = answer.complaintPerformance.kinds;
  expect(field).toMatchObject({ category: 'FIELD_INSPECTION', deadline: { code: 'SP4N_LAPOR/FIELD_INSPECTION', days: 60 } });
  expect(field.onTimeShare.explain.rule.code).toBe('COMPLAINT_ON_TIME');
  expect(field.onTimeShare.explain.inputs[0].subject.code).toBe('CONTOH-ADUAN/DINKES/2024-Q1/FIELD_INSPECTION');
});

test('requests for information stand apart, and their unconfirmed deadline is only for those signed in', async () => {
  const document = `{ informationRequestPerformance(period: "2024") { received { value } onTimeShare { value reason } kinds { category deadline { code } } findings { totalCount { value } nodes { code } } } }`;
  const open = data(await shared.ask(document)).informationRequestPerformance;
  const desk = data(await shared.ask(document, { sight: 'desk' })).informationRequestPerformance;
  expect(open.received).toEqual(desk.received);
  expect(open).toMatchObject({
    onTimeShare: { value: null, reason: expect.any(String) },
    kinds: [{ category: 'INFORMATION_REQUEST', deadline: null }],
  });
  expect(new Set(open.findings.nodes.map((one: { code: string }) => one.code))).toEqual(new Set(['DEADLINE_UNKNOWN']));
  expect(desk.onTimeShare.value).toMatch(/^\d+\.\d\d$/);
  expect(desk.kinds[0].deadline.code).toBe('PPID/INFORMATION_REQUEST');
});

test('a period that is none is refused, an unknown unit is null', async () => {
  const { errors } = await shared.ask('{ complaintPerformance(period: "2024-Q5") { received { value } } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'period', example: '2024-Q3' });
  expect(
    data(await shared.ask('{ complaintPerformance(period: "2024", unit: "NO.UNIT") { received { value } } }')).complaintPerformance,
  ).toBeNull();
});

test('costs the same statements for one unit and for fifty', async () => {
  const document = (first: number) =>
    `{ organizationUnits(first: ${first}) { nodes { complaintPerformance(period: "2024") { ${figures} } } } }`;
  expect((await shared.ask(document(1))).statements).toBe(3);
  expect((await shared.ask(document(50))).statements).toBe(3);
});

test('broken rows are findings with their row, and the rest still counts', async () => {
  const own = await world();
  try {
    await own.sql(`update hub.complaint_statistic set on_time = resolved + 1 where code = 'CONTOH-ADUAN/DINKES/2024-Q1/FIELD_INSPECTION'`);
    await own.sql(`update hub.complaint_statistic set resolved = received + 5 where code = 'CONTOH-ADUAN/DINKES/2024-Q2/FIELD_INSPECTION'`);
    await own.sql(`update hub.complaint_statistic set deadline_id = null where code = 'CONTOH-ADUAN/DINKES/2024-Q3/FIELD_INSPECTION'`);
    const answer = data(
      await own.ask(
        '{ complaintPerformance(period: "2024", unit: "DINKES") { onTimeShare { value } findings { nodes { code severity subject { code } } } } }',
      ),
    );
    expect(answer.complaintPerformance.onTimeShare.value).toMatch(/^\d+\.\d\d$/);
    expect(answer.complaintPerformance.findings.nodes).toEqual(
      expect.arrayContaining([
        { code: 'ON_TIME_ABOVE_RESOLVED', severity: 'ERROR', subject: { code: 'CONTOH-ADUAN/DINKES/2024-Q1/FIELD_INSPECTION' } },
        { code: 'RESOLVED_ABOVE_RECEIVED', severity: 'ERROR', subject: { code: 'CONTOH-ADUAN/DINKES/2024-Q2/FIELD_INSPECTION' } },
        { code: 'DEADLINE_UNKNOWN', severity: 'WARNING', subject: { code: 'CONTOH-ADUAN/DINKES/2024-Q3/FIELD_INSPECTION' } },
      ]),
    );
  } finally {
    await own.close();
  }
});

test('the measure covers the latest four reported quarters before its day', async () => {
  const at = async (day: string) => {
    const question = new Question({ pool: shared.database.read.open, sight: 'open', language: 'en', today: day });
    return measureOf('COMPLAINTS_ON_TIME')?.at(question, day);
  };
  const quarters = async (day: string) =>
    [...new Set((await at(day))?.explain.inputs.map(input => /\d{4}-Q\d/.exec(input.name)?.[0]))].sort();
  expect(await quarters('2026-11-24')).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
  expect(await quarters('2025-08-15')).toEqual(['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2']);
  expect((await at('2020-01-01'))?.value).toBeNull();
});
