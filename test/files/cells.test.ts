import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Column, ColumnKind } from '../../src/files/columns.ts';
import { csv } from '../../src/files/csv.ts';
import { defused } from '../../src/files/defuse.ts';
import type { FileForm, Making } from '../../src/files/form.ts';
import type { FilePlan } from '../../src/files/plan.ts';
import { Tally } from '../../src/files/tally.ts';
import { xlsx } from '../../src/files/xlsx.ts';
import { world as ownWorld, type World } from '../support/world.ts';
import { csvRows, fileOf, ndjsonLines } from './files.ts';
import { readWorkbook, type SheetCell } from './workbook.ts';

const plan = (columns: Column[]): FilePlan =>
  ({ columns, marker: 'isIllustrative', source: '', operation: {}, variables: {}, list: { steps: [] } }) as never;

/** A file of one column, as bytes. */
async function written(form: FileForm, kind: ColumnKind, values: unknown[]): Promise<Buffer> {
  const planned = plan([{ name: 'value', kind, path: ['value'] }]);
  const tally = new Tally(planned);
  const rows = values.map(value => ({ row: { value }, isIllustrative: false }));
  const making: Making = {
    plan: planned,
    tally,
    language: 'en',
    bom: true,
    notes: () => tally.notes('en', '2026-11-24'),
    pages: (async function* () {
      yield { rows, sources: [], fallbacks: [] };
    })(),
  };
  const chunks: Uint8Array[] = [];
  for await (const piece of form.write(making)) chunks.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(chunks);
}

async function excelCells(kind: ColumnKind, values: unknown[]): Promise<(SheetCell | undefined)[]> {
  const [rows = []] = readWorkbook(await written(xlsx, kind, values)).sheets;
  return rows.slice(1).map(cells => cells[0]);
}

const dangerous = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\tx', '\rx', '  =1', '\n=1', '＝1', '＠x', '=HYPERLINK("http://x")'];
const harmless = ['a=b', '-5', '+5', '-5.25', '16.08', '', 'a-b', "'x", '[1]'];

describe('a text that a spreadsheet takes for a formula', () => {
  test.each(dangerous)('%j gets an apostrophe before it', text => expect(defused(text)).toBe(`'${text}`));
  test.each(harmless)('%j stays as it is', text => expect(defused(text)).toBe(text));

  test('is harmless in CSV and in XLSX, and whole behind its apostrophe', async () => {
    const told = dangerous.map(text => `'${text}`);
    expect(csvRows((await written(csv, 'text', dangerous)).toString('utf8')).map(row => row['value'])).toEqual(told);
    expect((await excelCells('text', dangerous)).map(cell => [cell?.type, cell?.text])).toEqual(told.map(text => ['inlineStr', text]));
  });
});

test('any text comes through CSV and XLSX as it was, but for the apostrophe', async () => {
  const text = fc.array(
    fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', '=', '-', ';', '<', '&', '_x0041_', 'é', '😀', '\u0001', '\t') }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  await fc.assert(
    fc.asyncProperty(text, async texts => {
      const told = texts.map(defused);
      expect(csvRows((await written(csv, 'text', texts)).toString('utf8')).map(row => row['value'])).toEqual(told);
      expect((await excelCells('text', texts)).map(cell => cell?.text)).toEqual(told);
    }),
    { numRuns: 60, seed: 4 },
  );
});

describe('a typed value', () => {
  test('stays a number, however negative', async () => {
    expect((await excelCells('decimal', ['-5', '12.84', '0.10'])).map(cell => [cell?.type, cell?.text])).toEqual([
      [undefined, '-5'],
      [undefined, '12.84'],
      [undefined, '0.10'],
    ]);
    expect((await written(csv, 'decimal', ['-5'])).toString('utf8')).toContain('\r\n-5,false\r\n');
  });

  test('with more digits than Excel keeps is a text, so that none is lost', async () => {
    expect((await excelCells('decimal', ['12345678901234567.89']))[0]).toMatchObject({ type: 'inlineStr', text: '12345678901234567.89' });
  });

  test.each([
    ['1900-03-01', '61'],
    ['2023-03-31', '45016'],
  ])('of the day %s is day %s of Excel', async (day, number) => {
    expect((await excelCells('date', [day]))[0]).toEqual({ text: number, type: undefined, style: '2' });
  });

  test('of a day that Excel counts wrongly is a text', async () => {
    expect((await excelCells('date', ['1899-12-31']))[0]).toMatchObject({ type: 'inlineStr', text: '1899-12-31' });
  });

  test('that is missing is an empty cell', async () => {
    expect((await written(csv, 'number', [null])).toString('utf8')).toContain('\r\n,false\r\n');
    expect(await excelCells('number', [null])).toEqual([undefined]);
  });
});

test('a text too long for a cell of Excel is cut, and the notes count it', async () => {
  const { sheets } = readWorkbook(await written(xlsx, 'text', ['x'.repeat(40_000)]));
  expect(sheets[0]?.[1]?.[0]?.text).toHaveLength(32_767);
  expect(sheets[1]?.find(([label]) => label?.text.startsWith('Cells cut'))?.[1]?.text).toBe('1');
});

describe('a row of the hub', () => {
  let world: World;
  beforeAll(async () => {
    world = await ownWorld();
  });
  afterAll(() => world.close());

  test('whose title is a formula is harmless where it is a table, and exact where it is JSON', async () => {
    await world.sql(`update hub.sop set title_id = '=cmd|''/c calc''!A1' where code = 'CONTOH-SOP-UMUM-018'`);
    const query = '{ sops(filter: { code: { eq: "CONTOH-SOP-UMUM-018" } }) { nodes { title(lang: ID) } } }';
    expect(csvRows((await fileOf(world, 'csv', query)).body)[0]?.['title']).toBe(`'=cmd|'/c calc'!A1`);
    expect(readWorkbook((await fileOf(world, 'xlsx', query)).bytes).sheets[0]?.[1]?.[0]?.text).toBe(`'=cmd|'/c calc'!A1`);
    expect(ndjsonLines((await fileOf(world, 'ndjson', query)).body)[0]?.['title']).toBe(`=cmd|'/c calc'!A1`);
  });
});
