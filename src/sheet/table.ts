import { CsvError, parse } from 'csv-parse/sync';
import { type Finding, finding } from './finding.ts';
import { present } from './missing.ts';
import type { Row } from './sheet.ts';

/** Figures of reliability.md, WRITE 4. */
const most = { bytes: 20 * 1024 * 1024, rows: 200_000, columns: 200, characters: 32_767 };

export interface Line {
  /** As an editor counts them, from 1. */
  line: number;
  row: Row;
}

export interface Table {
  file: string;
  headings: string[];
  /** Line of the headings. */
  top: number;
  lines: Line[];
  /** False when rows are missing, since the file could not be read to its end. */
  isWhole: boolean;
}

// Tab and line end are text. The marks that turn the direction of writing hide what a reader sees from what is kept.
const control = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** A CSV file as a table; what is wrong with its form goes to `found`. */
export function readTable(file: string, bytes: Uint8Array, found: Finding[]): Table {
  const empty: Table = { file, headings: [], top: 1, lines: [], isWhole: false };
  if (bytes.length > most.bytes) {
    found.push(finding('TOO_LARGE', { file }, { expected: `${most.bytes / 1024 / 1024} MiB` }));
    return empty;
  }
  const text = decode(bytes);
  if (text === null) {
    found.push(finding('NOT_UTF8', { file }));
    return empty;
  }
  const before = found.length;
  const [first, ...others] = records(file, text, found);
  const isWhole = found.length === before;
  if (!first) {
    found.push(finding('EMPTY_SHEET', { file }));
    return empty;
  }
  const headings = readHeadings(file, first, found);
  if (others.length > most.rows) {
    found.push(finding('TOO_LARGE', { file, row: most.rows + 1 }, { expected: `${most.rows} rows (baris)` }));
    return { ...empty, headings, top: first.line };
  }
  const suspicious = control.test(text);
  return { file, headings, top: first.line, lines: others.flatMap(record => readLine(file, headings, record, suspicious, found)), isWhole };
}

function decode(bytes: Uint8Array): string | null {
  try {
    // The decoder drops the byte order mark that Excel puts in front. Line ends become alike, or a file that mixes them would be one row.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  } catch {
    return null;
  }
}

interface Parsed {
  line: number;
  cells: string[];
}

function records(file: string, text: string, found: Finding[]): Parsed[] {
  const read: Parsed[] = [];
  try {
    parse(text, {
      delimiter: separator(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        // The parser tells the line a record ends on.
        if (cells.some(cell => cell !== '')) read.push({ line: lines - cells.reduce((ends, cell) => ends + lineEnds(cell), 0), cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    found.push(finding('NOT_A_SHEET', { file, row: Number((error as { lines?: number }).lines ?? 1) }, { expected: error.code }));
  }
  return read;
}

const lineEnds = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

/** Indonesian Excel writes `;`, since the comma is its decimal mark. */
function separator(text: string): string {
  const heading = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n')).replace(/"[^"]*"/g, '');
  const count = (mark: string): number => heading.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function readHeadings(file: string, { line: row, cells }: Parsed, found: Finding[]): string[] {
  const headings = cells.map(cell => cell.trim());
  if (headings.length > most.columns) found.push(finding('TOO_LARGE', { file, row }, { expected: `${most.columns} columns (kolom)` }));
  for (const heading of new Set(headings.filter((one, index) => headings.indexOf(one) !== index)))
    found.push(finding('DUPLICATE_COLUMN', { file, row, column: heading }));
  return headings;
}

function readLine(file: string, headings: string[], { line, cells }: Parsed, suspicious: boolean, found: Finding[]): Line[] {
  if (cells.length !== headings.length) {
    found.push(finding('UNEVEN_ROW', { file, row: line }, { value: String(cells.length), expected: String(headings.length) }));
    return [];
  }
  const row: { [heading: string]: string } = {};
  for (let index = 0; index < cells.length; index++) {
    const [heading, cell] = [headings[index] as string, cells[index] as string];
    if (cell.length > most.characters)
      found.push(finding('TOO_LARGE', { file, row: line, column: heading }, { expected: `${most.characters} characters (karakter)` }));
    if (suspicious && control.test(cell)) found.push(finding('CONTROL_CHARACTER', { file, row: line, column: heading }));
    row[heading] = present(cell);
  }
  return [{ line, row }];
}
