import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world as own, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await own();
});
afterAll(() => world.close());

type Frequency = 'ANNUAL' | 'SEMIANNUAL' | 'QUARTERLY' | 'MONTHLY';
/** What stands in one step: nothing, a value in hundredths, or a row that says why it has none. */
interface Step {
  kind: 'NONE' | 'FINAL' | 'PROVISIONAL' | 'FORECAST' | 'BREAK_IN_SERIES' | 'MISSING' | 'SUPPRESSED';
  hundredths: number;
  rivals: number;
}
interface Made {
  frequency: Frequency;
  steps: Step[];
}

const perYear = { ANNUAL: 1, SEMIANNUAL: 2, QUARTERLY: 4, MONTHLY: 12 };
/** So early that all steps have ended. */
const firstYear = 1990;
const pad = (n: number): string => String(n).padStart(2, '0');

/** The code of a step: half years are measured in March and September. */
function codeOf(frequency: Frequency, at: number): string {
  const year = firstYear + Math.floor(at / perYear[frequency]);
  const place = at % perYear[frequency];
  if (frequency === 'ANNUAL') return `${year}`;
  if (frequency === 'SEMIANNUAL') return `${year}-${place === 0 ? '03' : '09'}`;
  return frequency === 'QUARTERLY' ? `${year}-Q${place + 1}` : `${year}-${pad(place + 1)}`;
}

const kindOf = { ANNUAL: 'YEAR', SEMIANNUAL: 'MONTH', QUARTERLY: 'QUARTER', MONTHLY: 'MONTH' };
const monthsOf = { YEAR: 12, MONTH: 1, QUARTER: 3 };

function daysOf(code: string, kind: 'YEAR' | 'MONTH' | 'QUARTER'): [string, string] {
  const year = Number(code.slice(0, 4));
  const month = kind === 'YEAR' ? 0 : kind === 'QUARTER' ? (Number(code.slice(6)) - 1) * 3 : Number(code.slice(5)) - 1;
  const day = (m: number): string => new Date(Date.UTC(year, m, 1)).toISOString().slice(0, 10);
  return [day(month), day(month + monthsOf[kind])];
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Step['kind']>('FINAL') },
    { weight: 5, arbitrary: fc.constantFrom<Step['kind']>('NONE', 'PROVISIONAL', 'FORECAST', 'BREAK_IN_SERIES', 'MISSING', 'SUPPRESSED') },
  ),
  hundredths: fc.integer({ min: -500, max: 20_000 }),
  rivals: fc.integer({ min: 0, max: 2 }),
});
const made: fc.Arbitrary<Made> = fc.record({
  frequency: fc.constantFrom<Frequency>('ANNUAL', 'SEMIANNUAL', 'QUARTERLY', 'MONTHLY'),
  // Both ends are known, so that the range is that of all steps.
  steps: fc
    .tuple(step, fc.array(step, { minLength: 3, maxLength: 26 }), step)
    .map(([a, between, z]) => [{ ...a, kind: 'FINAL' as const }, ...between, { ...z, kind: 'FINAL' as const }]),
});

const text = (hundredths: number): string => (hundredths / 100).toFixed(2);
const isValue = ({ kind }: Step): boolean => !['NONE', 'MISSING', 'SUPPRESSED'].includes(kind);

async function write(code: string, { frequency, steps }: Made): Promise<void> {
  await world.sql(
    `insert into hub.indicator select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'code', $1::text, 'frequency', $2::text,
       'value_kind', 'NUMBER', 'is_additive', false, 'confidence', 'CONFIRMED', 'decimals', 2))).* from hub.indicator i where i.code = 'HDI'`,
    [code, frequency],
  );
  const kind = kindOf[frequency] as 'YEAR' | 'MONTH' | 'QUARTER';
  for (const [at, { kind: status, hundredths, rivals }] of steps.entries()) {
    if (status === 'NONE') continue;
    const period = codeOf(frequency, at);
    const [start, end] = daysOf(period, kind);
    const value = ['MISSING', 'SUPPRESSED'].includes(status) ? null : text(hundredths);
    const claim = (n: number, isPreferred: boolean) =>
      world.sql(
        `insert into hub.observation (id, indicator_id, region_id, period_code, period_kind, period_start, period_end, value, status, missing_reason,
           vintage, is_preferred, claim_key, code, confidence, is_draft)
         select gen_random_uuid(), i.id, r.id, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, $11, 'CONFIRMED', false
         from hub.indicator i, hub.region r where i.code = $1 and r.code = '16'`,
        [
          code,
          period,
          kind,
          start,
          end,
          isPreferred ? value : '1.00',
          isPreferred ? status : 'FINAL',
          isPreferred && value === null ? 'so it is' : null,
          isPreferred,
          `${code}/${period}`,
          `${code}/${period}/${n}`,
        ],
      );
    await claim(0, true);
    for (let n = 1; n <= rivals; n++) await claim(n, false);
  }
}

const comparison = '{ refusal value absolute { value reason } percent { value } }';
const fields = `points { period { code start } value gap reason isBreak isProvisional rivalCount status previous ${comparison} yearOnYear ${comparison} index { value } indexRefusal }`;

interface Compared {
  refusal: string | null;
  value: string | null;
  absolute: { value: string | null; reason: string | null };
  percent: { value: string | null };
}
interface Point {
  period: { code: string; start: string };
  value: string | null;
  gap: string | null;
  reason: string | null;
  isBreak: boolean;
  isProvisional: boolean;
  rivalCount: number;
  status: string | null;
  previous: Compared;
  yearOnYear: Compared;
  index: { value: string | null };
  indexRefusal: string | null;
}

async function pointsOf(code: string, base: string, sight: 'open' | 'desk'): Promise<Point[]> {
  const answer = await world.ask(`{ series(indicator: "${code}", base: "${base}") { nodes { ${fields} } } }`, { sight });
  expect(answer.errors).toBeUndefined();
  const { nodes } = (answer.data as { series: { nodes: { points: Point[] }[] } }).series;
  expect(nodes).toHaveLength(1);
  return nodes[0]?.points as Point[];
}

/** n / d in hundredths, half away from zero, by whole numbers only: nothing of the hub's own arithmetic. */
function hundredthsOf(n: number, d: number): string {
  const [sign, size] = [n < 0 ? -1n : 1n, BigInt(Math.abs(n))];
  const half = (2n * size * 100n + BigInt(d)) / (2n * BigInt(d));
  const digits = half.toString().padStart(3, '0');
  return `${sign < 0n && half > 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What a step says against the one so many steps before. */
function expected({ steps }: Made, at: number, back: number): { change: number; earlier: number } | null {
  const [own, earlier] = [steps[at] as Step, steps[at - back]];
  if (!earlier || !isValue(own) || !isValue(earlier) || earlier.kind === 'FORECAST') return null;
  if (steps.slice(at - back + 1, at + 1).some(({ kind }) => kind === 'BREAK_IN_SERIES')) return null;
  return { change: own.hundredths - earlier.hundredths, earlier: earlier.hundredths };
}

function agrees(compared: Compared, wanted: ReturnType<typeof expected>): void {
  expect(compared.refusal === null).toBe(wanted !== null);
  if (!wanted) {
    expect([compared.absolute.value, compared.percent.value, compared.value]).toEqual([null, null, null]);
    expect(compared.absolute.reason).toBeTruthy();
    return;
  }
  expect(Math.round(Number(compared.absolute.value) * 100)).toBe(wanted.change);
  expect(Number(compared.value)).toBe(wanted.earlier / 100);
  expect(compared.percent.value).toBe(wanted.earlier > 0 ? hundredthsOf(wanted.change * 100, wanted.earlier) : null);
}

const samples = fc.sample(made, { numRuns: 14, seed: 4 }).map((one, n) => ({ ...one, code: `CONTOH-ACAK-${n}` }));

describe.each(samples)('the made-up series $code, $frequency,', ({ code, ...one }) => {
  let points: Point[];
  const base = codeOf(one.frequency, 0);
  beforeAll(async () => {
    await write(code, one);
    points = await pointsOf(code, base, 'open');
  });

  test('has one point for each period, in order, and none twice', () => {
    expect(points.map(({ period }) => period.code)).toEqual(one.steps.map((_, at) => codeOf(one.frequency, at)));
  });

  test('has every value, and for every empty point a reason', () => {
    for (const [at, { value, gap, reason, isBreak, isProvisional, rivalCount, status }] of points.entries()) {
      const made = one.steps[at] as Step;
      expect(value === null).toBe(!isValue(made));
      if (value !== null) expect(Number(value)).toBe(made.hundredths / 100);
      expect(gap).toBe(isValue(made) ? null : made.kind === 'NONE' ? 'NOT_RECORDED' : made.kind);
      expect(reason === null).toBe(gap === null);
      expect(isBreak).toBe(made.kind === 'BREAK_IN_SERIES');
      expect(isProvisional).toBe(['PROVISIONAL', 'FORECAST'].includes(made.kind));
      expect(rivalCount).toBe(made.kind === 'NONE' ? 0 : made.rivals);
      expect(status).toBe(made.kind === 'NONE' ? null : made.kind);
    }
  });

  test('is compared with the period before and with the year before, never across a break nor over a hole', () => {
    for (const [at, point] of points.entries()) {
      agrees(point.previous, expected(one, at, 1));
      agrees(point.yearOnYear, expected(one, at, perYear[one.frequency]));
    }
  });

  test('is 100.00 at its base, and in proportion to it up to the next break', () => {
    const first = one.steps[0] as Step;
    for (const [at, { index, indexRefusal }] of points.entries()) {
      const made = one.steps[at] as Step;
      const isBroken = one.steps.slice(1, at + 1).some(({ kind }) => kind === 'BREAK_IN_SERIES');
      const wanted = isValue(made) && !isBroken && first.hundredths > 0 ? hundredthsOf(made.hundredths * 100, first.hundredths) : null;
      expect(index.value).toBe(wanted);
      expect(indexRefusal === null).toBe(wanted !== null);
    }
    if (first.hundredths > 0) expect(points[0]?.index.value).toBe('100.00');
  });

  test('is the same as flat rows, and on either sight', async () => {
    const { data } = await world.ask(`{ seriesRows(indicator: "${code}") { period time timeMs value number gap isBreak } }`);
    expect((data as { seriesRows: unknown }).seriesRows).toEqual(
      points.map(({ period, value, gap, isBreak }) => ({
        period: period.code,
        time: `${period.start}T00:00:00+07:00`,
        timeMs: String(Date.parse(`${period.start}T00:00:00+07:00`)),
        value,
        number: value === null ? null : Number(value),
        gap,
        isBreak,
      })),
    );
    expect(await pointsOf(code, base, 'desk')).toEqual(points);
  });

  test('cut to a range is the same points, with what came before still known', async () => {
    const [from, to] = [1, points.length - 2];
    const { data } = await world.ask(
      `{ series(indicator: "${code}", base: "${base}", from: "${points[from]?.period.code}", to: "${points[to]?.period.code}") { nodes { ${fields} } }
         last: series(indicator: "${code}", base: "${base}", lastPeriods: 2) { nodes { ${fields} } } }`,
    );
    const cut = data as Record<'series' | 'last', { nodes: { points: Point[] }[] }>;
    expect(cut.series.nodes[0]?.points).toEqual(points.slice(from, to + 1));
    expect(cut.last.nodes[0]?.points).toEqual(points.slice(-2));
  });
});

test('drafts of tomorrow are points on the desk alone', async () => {
  const code = samples[0]?.code as string;
  const frequency = samples[0]?.frequency as Frequency;
  const count = samples[0]?.steps.length as number;
  const kind = kindOf[frequency] as 'YEAR' | 'MONTH' | 'QUARTER';
  const period = codeOf(frequency, count);
  const [start, end] = daysOf(period, kind);
  await world.sql(
    `insert into hub.observation (id, indicator_id, region_id, period_code, period_kind, period_start, period_end, value, status, vintage, is_preferred, claim_key, code, confidence, is_draft)
     select gen_random_uuid(), i.id, r.id, $2, $3, $4, $5, 7, 'FINAL', 1, true, $6, $6, 'CONFIRMED', true from hub.indicator i, hub.region r where i.code = $1 and r.code = '16'`,
    [code, period, kind, start, end, `${code}/${period}`],
  );
  const base = codeOf(frequency, 0);
  expect((await pointsOf(code, base, 'open')).length).toBe(count);
  expect((await pointsOf(code, base, 'desk')).at(-1)?.value).toBe('7');
});
