import { stringify } from 'csv-stringify/sync';
import type { Words } from './words.ts';

type Cell = string | number | boolean | null | undefined | Words;
export type Row = Record<string, Cell>;

export interface Sheet {
  table: string;
  columns: string[];
  rows: Row[];
}

/** A sheet as the plain headings have it. `name_` stands for name_id and name_en; every row says itself that it is made up. */
export function sheet(table: string, headings: string, rows: Row[]): Sheet {
  const columns = headings.split(' ').flatMap(heading => (heading.endsWith('_') ? [`${heading}id`, `${heading}en`] : [heading]));
  const made = { confidence: 'ILLUSTRATIVE', source_ids: 'ampera-illustrative' };
  return { table, columns: [...columns, 'confidence', 'source_ids', 'note'], rows: rows.map(row => ({ ...row, ...made })) };
}

export function print({ table, columns, rows }: Sheet): string {
  const records = rows.map(row => cells(table, columns, row));
  return stringify([columns, ...records], { record_delimiter: '\n' });
}

function cells(table: string, columns: string[], row: Row): string[] {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(row)) for (const [column, text] of spread(key, value)) flat.set(column, text);
  for (const key of flat.keys()) if (!columns.includes(key)) throw new Error(`${table} has no column ${key}`);
  return columns.map(column => flat.get(column) ?? '');
}

/** A text in two languages fills two columns. */
function spread(key: string, value: Cell): [column: string, text: string][] {
  if (value == null) return [];
  if (typeof value === 'object')
    return [
      [`${key}_id`, value.id],
      [`${key}_en`, value.en],
    ];
  if (typeof value === 'boolean') return [[key, value ? 'yes' : 'no']];
  return [[key, String(value)]];
}
