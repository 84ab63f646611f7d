import { type Cell, type Column, cellReader } from './columns.ts';
import { defused } from './defuse.ts';
import type { FileForm } from './form.ts';
import type { MarkedRow } from './page.ts';

const byteOrderMark = '\uFEFF';

// A carriage return or a line feed alone ends a line for some readers.
const wantsQuotes = /[",\r\n]/;
const quoted = (text: string): string => (wantsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function textOf(cell: Cell, { kind }: Column): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return quoted(kind === 'decimal' ? cell : defused(cell));
}

/** Writes the line of a row. */
function lineOf(columns: readonly Column[]): (row: MarkedRow) => string {
  const read = columns.map(cellReader);
  return ({ row, isIllustrative }) => {
    let line = '';
    for (let at = 0; at < columns.length; at++) line += `${textOf((read[at] as (typeof read)[0])(row), columns[at] as Column)},`;
    return `${line}${isIllustrative}\r\n`;
  };
}

/** RFC 4180: UTF-8, commas, CRLF, a heading of column paths. */
export const csv: FileForm = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  hasSources: false,
  isRepeatable: true,
  tellsItsEnd: false,
  async *write({ plan: { columns, marker }, pages, tally, bom }) {
    yield `${(bom ? byteOrderMark : '') + [...columns.map(({ name }) => name), marker].map(quoted).join()}\r\n`;
    const line = lineOf(columns);
    for await (const page of pages) {
      tally.take(page);
      yield page.rows.map(line).join('');
    }
  },
};
