import { type Column, cellReader } from './columns.ts';
import { defused } from './defuse.ts';
import type { FileForm } from './form.ts';
import { noteLines } from './notes.ts';
import type { MarkedRow } from './page.ts';
import {
  booleanCell,
  emptyCell,
  longestCell,
  mostRows,
  numberCell,
  rowOf,
  sheetBegin,
  sheetEnd,
  styles,
  textCell,
  workbookParts,
} from './sheet-xml.ts';
import { StreamingZip } from './zip.ts';

type Cell = (place: string) => string;

/** A workbook of two sheets: the rows, and what the file says of itself. */
export const xlsx: FileForm = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  hasSources: true,
  isRepeatable: false,
  tellsItsEnd: true,
  async *write(making) {
    const { plan, pages, tally, language, notes } = making;
    const zip = new StreamingZip();
    for (const [name, xml] of workbookParts('data', language === 'id' ? 'catatan' : 'notes')) zip.add(name, xml);
    const headings = [...plan.columns.map(({ name }) => name), plan.marker];
    const sheet = zip.open('xl/worksheets/sheet1.xml');
    sheet.write(
      sheetBegin(headings.map(widthOf), true) +
        rowOf(
          1,
          headings.map(name => textCell(name, styles.heading)),
        ),
    );
    const cut = { cells: 0 };
    const read = plan.columns.map(cellReader);
    const cellsOf = ({ row, isIllustrative }: MarkedRow): Cell[] => [
      ...plan.columns.map((column, at) => cellIn(column, (read[at] as (typeof read)[0])(row), cut)),
      booleanCell(isIllustrative),
    ];
    for await (const page of pages) {
      const first = tally.rows + 2;
      tally.take(page);
      if (tally.rows + 1 > mostRows) throw new Error(`a sheet has at most ${mostRows} rows`);
      sheet.write(page.rows.map((row, index) => rowOf(first + index, cellsOf(row))).join(''));
      yield* zip.take();
    }
    sheet.end(sheetEnd);
    const lines = noteLines(notes(), cut.cells).map(([label, value], index) =>
      rowOf(index + 1, [
        textCell(label, styles.heading),
        typeof value === 'number' ? numberCell(value) : textCell(shortened(defused(value), { cells: 0 }), styles.wrapped),
      ]),
    );
    zip.open('xl/worksheets/sheet2.xml').end(sheetBegin([36, 100], false) + lines.join('') + sheetEnd);
    zip.end();
    yield* zip.take();
  },
};

const widthOf = (heading: string): number => Math.min(Math.max(heading.length + 2, 12), 40);

function cellIn({ kind }: Column, value: string | number | boolean | null, cut: { cells: number }): Cell {
  if (value === null) return emptyCell;
  if (typeof value === 'boolean') return booleanCell(value);
  if (typeof value === 'number') return numberCell(value);
  if (kind === 'decimal') return isExactInExcel(value) ? numberCell(value) : textCell(value);
  const day = kind === 'date' ? dayNumber(value) : null;
  return day === null ? textCell(shortened(defused(value), cut)) : numberCell(day, styles.day);
}

/** Excel keeps fifteen digits of a number; one with more stays a text, so that none is lost. */
const isExactInExcel = (value: string): boolean => value.replace(/^-?0*\.?0*|\D/g, '').length <= 15;

/** Days since the end of 1899. Those before March 1900 Excel counts differently from everybody else: they stay texts. */
function dayNumber(day: string): number | null {
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return number >= 61 ? number : null;
}

function shortened(text: string, cut: { cells: number }): string {
  if (text.length <= longestCell) return text;
  cut.cells++;
  return `${text.slice(0, longestCell - 1)}…`;
}
