import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';

let world: World;
let clients: [pg.Client, pg.Client];
let ends: { indicators: string[]; regions: string[]; units: string[] };
beforeAll(async () => {
  world = await newWorld();
  // What is truncated leaves no history, and a row that then comes again would have two.
  for (const name of ['insert', 'update', 'delete']) await world.sql(`alter table hub.observation disable trigger record_${name}`);
  const ids = async (table: string, count: number): Promise<string[]> =>
    (await world.sql(`select id from hub.${table} order by code limit ${count}`)).rows.map(row => row.id as string);
  ends = { indicators: await ids('indicator', 2), regions: await ids('region', 2), units: await ids('organization_unit', 2) };
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client(world.database.connection);
    await client.connect();
    await client.query(`set deadlock_timeout = '20ms'`);
    return client;
  };
  clients = [await connect(), await connect()];
});
afterAll(async () => {
  await Promise.all(clients.map(client => client.end()));
  await world.close();
});

const wrong = async (): Promise<number> => Number((await world.sql('select hub.wrong_in_observation_roll_up() as wrong')).rows[0].wrong);

const periods = [
  { period_code: '2020', period_kind: 'YEAR', period_start: '2020-01-01', period_end: '2021-01-01' },
  { period_code: '2020-Q2', period_kind: 'QUARTER', period_start: '2020-04-01', period_end: '2020-07-01' },
  { period_code: '2020-Q3', period_kind: 'QUARTER', period_start: '2020-07-01', period_end: '2020-10-01' },
  { period_code: '2021-Q1', period_kind: 'QUARTER', period_start: '2021-01-01', period_end: '2021-04-01' },
];

/** Few different values of everything, so that rows meet in what they share. */
const row = fc
  .record({
    n: fc.nat(30),
    indicator: fc.nat(1),
    place: fc.constantFrom('region', 'unit', 'both', 'none'),
    at: fc.nat(1),
    period: fc.constantFrom(...periods),
    value: fc.constantFrom('1', '1.0', '1.50', '-3', '7.25', null),
    series: fc.constantFrom(null, 'A'),
    is_preferred: fc.boolean(),
    confidence: fc.constantFrom('CONFIRMED', 'UNCONFIRMED', 'ILLUSTRATIVE'),
    is_draft: fc.constantFrom(false, false, false, true),
    embargo_until: fc.constantFrom(null, null, null, '2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z'),
  })
  .map(({ n, indicator, place, at, period, value, ...rest }) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    code: `T${n}`,
    claim_key: `T${n}`,
    indicator: indicator,
    region: place === 'region' || place === 'both' ? at : null,
    unit: place === 'unit' || place === 'both' ? at : null,
    value,
    status: value === null ? 'MISSING' : 'FINAL',
    missing_reason: value === null ? 'not found' : null,
    vintage: 1,
    ...period,
    ...rest,
  }));
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const rows = fc.uniqueArray(row, { selector: one => one.id, minLength: 1, maxLength: 12 });
const some = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 });
const idsOf = (numbers: readonly number[]): string[] => numbers.map(n => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

interface Write {
  text: string;
  values: () => unknown[];
}

const columns =
  'id, code, claim_key, indicator_id, region_id, unit_id, value, status, missing_reason, vintage, series, is_preferred, confidence, is_draft, embargo_until, period_code, period_kind, period_start, period_end';
const others = columns.split(', ').slice(1);
const upsertOf = (
  before = '',
): string => `with ${before} given as materialized (select ${columns} from json_populate_recordset(null::hub.observation, $1)),
  changed as (update hub.observation o set ${others.map(column => `${column} = given.${column}`).join(', ')} from given where o.id = given.id)
  insert into hub.observation (${columns}) select ${columns} from given where not exists (select from hub.observation o where o.id = given.id)`;
const written = (all: readonly Row[]): string =>
  JSON.stringify(
    all.map(({ indicator, region, unit, ...rest }) => ({
      ...rest,
      indicator_id: ends.indicators[indicator],
      region_id: region === null ? null : ends.regions[region],
      unit_id: unit === null ? null : ends.units[unit],
    })),
  );

const write: fc.Arbitrary<Write> = fc.oneof(
  { weight: 4, arbitrary: rows.map(all => ({ text: upsertOf(), values: () => [written(all)] })) },
  { weight: 2, arbitrary: some.map(all => ({ text: 'delete from hub.observation where id = any($1)', values: () => [idsOf(all)] })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        some,
        fc.constantFrom(
          `value = value + 1`,
          `value = value * 1.00`,
          'is_draft = not is_draft',
          `note = 'x'`,
          'region_id = null',
          `confidence = 'CONFIRMED'`,
        ),
      )
      .map(([all, set]) => ({ text: `update hub.observation set ${set} where id = any($1)`, values: () => [idsOf(all)] })),
  },
  {
    weight: 2,
    // Three kinds of writes in one statement: their triggers run when all of them have been made.
    arbitrary: fc.tuple(rows, some).map(([all, others]) => {
      const kept = all.filter(one => !idsOf(others).includes(one.id));
      const half = Math.floor(others.length / 2);
      return {
        text: upsertOf(
          'gone as (delete from hub.observation where id = any($2)), moved as (update hub.observation set value = value - 1 where id = any($3)),',
        ),
        values: () => [written(kept), idsOf(others.slice(0, half)), idsOf(others.slice(half))],
      };
    }),
  },
  { weight: 1, arbitrary: fc.constant({ text: 'truncate hub.observation', values: () => [] }) },
);

const transaction = fc.record({
  writes: fc.array(write, { minLength: 1, maxLength: 4 }),
  ends: fc.constantFrom('commit', 'commit', 'commit', 'rollback'),
  isolation: fc.constantFrom('read committed', 'read committed', 'repeatable read'),
});
type Transaction = typeof transaction extends fc.Arbitrary<infer T> ? T : never;

/** Ended by others it is as if it had never been: two writers may hold what the other waits for, or write the same new row. */
const endedByOthers = new Set(['40P01', '40001', '23505']);

async function run(client: pg.Client, { writes, ends: end, isolation }: Transaction): Promise<void> {
  await client.query(`begin isolation level ${isolation}`);
  try {
    for (const { text, values } of writes) await client.query(text, values());
    await client.query(end);
  } catch (error) {
    await client.query('rollback');
    if (!endedByOthers.has((error as pg.DatabaseError).code ?? '')) throw error;
  }
}

const runs = { numRuns: Number(process.env['GROUP_RUNS'] ?? 15) };

test('what is gathered beforehand is what the rows say, after whatever was written', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(transaction, { minLength: 1, maxLength: 6 }), async all => {
      for (const one of all) {
        await run(clients[0], one);
        expect(await wrong()).toBe(0);
      }
    }),
    runs,
  ),
);

test('also when two write at the same time', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(transaction, { minLength: 1, maxLength: 4 }),
      fc.array(transaction, { minLength: 1, maxLength: 4 }),
      async (ours, theirs) => {
        const all = async (client: pg.Client, list: readonly Transaction[]): Promise<void> => {
          for (const one of list) await run(client, one);
        };
        await Promise.all([all(clients[0], ours), all(clients[1], theirs)]);
        expect(await wrong()).toBe(0);
      },
    ),
    runs,
  ),
);

test('what was written past the triggers is found, and put right', async () => {
  await world.sql(upsertOf(), [written(fc.sample(rows, { seed: 7, numRuns: 1 })[0] as Row[])]);
  await world.sql('update hub.observation_roll_up set total = total + 1, row_count = row_count + 1');
  expect(await wrong()).toBeGreaterThan(0);

  await world.sql('select hub.rebuild_observation_roll_up()');
  expect(await wrong()).toBe(0);
});
