import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { int, text } from '../../src/core/kinds.ts';
import type { Around } from '../../src/read/compile.ts';
import { compileFilter } from '../../src/read/filter/compile-filter.ts';
import type { FilterShape, Shape } from '../../src/read/shape.ts';
import { statementOf } from '../../src/read/statement.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const value = (kind: typeof int, columns: string[], words = false): FilterShape => ({ is: 'value', kind, columns, nullable: true, words });
const shape = {
  name: 'Any',
  filters: new Map([
    ['number', value(int, ['number'])],
    ['word', value(text, ['word'])],
    ['name', value(text, ['name_id', 'name_en'], true)],
    ['period', { is: 'period', prefix: 'period_', nullable: true }],
  ]),
} as unknown as Shape;

/** Four rows: without values, with those asked for, with others, and with a name in one language only. */
const rows = `(values
  ('nothing', null::int, null::text, null::text, null::text, null::text, null::text, null::date, null::date),
  ('same', 3, 'C', 'Pelayanan', 'Service', '2021', 'YEAR', '2021-01-01', '2022-01-01'),
  ('other', 5, 'D', 'Penyelarasan', 'Alignment', '2023-S1', 'SEMESTER', '2023-01-01', '2023-07-01'),
  ('half', 4, 'c', 'Layanan', null, '2020-Q4', 'QUARTER', '2020-10-01', '2021-01-01')
) t0(row, number, word, name_id, name_en, period_code, period_kind, period_start, period_end)`;

async function found(filter: unknown): Promise<string[]> {
  const around = { asOf: '2023-02-01', language: 'id', bill: { rows: 0, aliases: 1 } } as unknown as Around;
  const condition = compileFilter(around, shape, 't0', filter, 'filter') ?? sql`true`;
  const { text: statement, parameters } = statementOf(sql`select row from ${sql.raw(rows)} where ${condition}`);
  return (await world.sql(statement, parameters as unknown[])).rows.map(row => row.row as string);
}

const everything = ['nothing', 'same', 'other', 'half'];
const table: [filter: Record<string, unknown>, rows: string[]][] = [
  [{}, everything],
  [{ number: {} }, everything],
  [{ number: { eq: 3 } }, ['same']],
  [{ number: { ne: 3 } }, ['nothing', 'other', 'half']],
  [{ number: { in: [] } }, []],
  [{ number: { notIn: [] } }, everything],
  [{ number: { in: [3, 5] } }, ['same', 'other']],
  [{ number: { notIn: [3, 5] } }, ['nothing', 'half']],
  [{ number: { lt: 4 } }, ['same']],
  [{ number: { lte: 4 } }, ['same', 'half']],
  [{ number: { gt: 4 } }, ['other']],
  [{ number: { gte: 4 } }, ['other', 'half']],
  [{ number: { between: { min: 3, max: 4 } } }, ['same', 'half']],
  [{ number: { isNull: true } }, ['nothing']],
  [{ number: { isNull: false } }, ['same', 'other', 'half']],
  [{ number: { gt: 3, lt: 5 } }, ['half']],
  [{ word: { eq: 'C' } }, ['same']],
  [{ word: { startsWith: 'C' } }, ['same']],
  [{ word: { startsWith: '' } }, ['same', 'other', 'half']],
  [{ name: { eq: 'Service' } }, ['same']],
  [{ name: { ne: 'Service' } }, ['nothing', 'other', 'half']],
  [{ name: { contains: 'LAYAN' } }, ['same', 'half']],
  [{ name: { contains: 'alig' } }, ['other']],
  [{ name: { startsWith: 'pel' } }, ['same']],
  [{ name: { matches: 'anan lay' } }, ['same', 'half']],
  [{ name: { matches: 'anan service' } }, []],
  [{ name: { isNull: true } }, ['nothing']],
  [{ period: { code: { eq: '2021' } } }, ['same']],
  [{ period: { code: { ne: '2021' } } }, ['nothing', 'other', 'half']],
  [{ period: { kind: { in: ['YEAR', 'QUARTER'] } } }, ['same', 'half']],
  [{ period: { within: '2023' } }, ['other']],
  [{ period: { within: '2020' } }, ['half']],
  [{ period: { from: '2021-01-01' } }, ['same', 'other']],
  [{ period: { to: '2021-01-01' } }, ['half']],
  [{ period: { from: '2020-01-01', to: '2021-01-02' } }, ['same', 'half']],
  // On 1 February 2023 the last semester is the first of 2023, the last two years are 2022 and 2023, the last ten quarters begin in October 2020.
  [{ period: { last: 1 } }, ['other']],
  [{ period: { last: 3 } }, ['same', 'other']],
  [{ period: { last: 10 } }, ['same', 'other', 'half']],
  [{ period: { isNull: true } }, ['nothing']],
  [{ and: [] }, everything],
  [{ or: [] }, []],
  [{ or: [{}] }, everything],
  [{ not: {} }, []],
  [{ or: [{ number: { eq: 3 } }, { word: { eq: 'D' } }] }, ['same', 'other']],
  [{ and: [{ number: { gte: 4 } }, { word: { ne: 'D' } }] }, ['half']],
];

describe('a value that is missing', () => {
  test.each(table)('counts as unequal and as neither less nor more: %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test.each(table)('is in the complement when it is not in the filter: not %j', async (filter, expected) => {
    expect(await found({ not: filter })).toEqual(everything.filter(row => !expected.includes(row)));
    expect(await found({ not: { not: filter } })).toEqual(expected);
  });
});
