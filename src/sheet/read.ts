import { parsePeriod } from '../core/period.ts';
import type { Kept } from '../read/shape.ts';
import { readCell } from './cell.ts';
import { codeFault } from './code-rule.ts';
import type { Draft } from './draft.ts';
import { type Filling, fillingsOf, whenEmpty } from './filling.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { present } from './missing.ts';
import type { Rule } from './rules.ts';
import type { Row, Sheet } from './sheet.ts';
import type { Line, Table } from './table.ts';

/** Headings of a table against those its descriptions know: none is skipped in silence, none is missing. */
export function checkHeadings(table: Table, sheets: readonly Sheet[], found: Finding[]): void {
  const wanted = sheets.flatMap(sheet => fillingsOf(sheet).filter(filling => typeof filling.from === 'string'));
  const used = sheets.flatMap(sheet => sheet.uses ?? []);
  const known = new Set([...wanted.map(filling => filling.heading), ...used]);
  for (const heading of new Set(table.headings))
    if (!known.has(heading))
      found.push(
        finding(
          'UNKNOWN_COLUMN',
          { file: table.file, row: table.top, column: heading },
          { value: heading, expected: [...known].join(', ') },
        ),
      );
  const needed = new Set([...wanted.filter(filling => !filling.optional).map(filling => filling.heading), ...used]);
  for (const heading of needed)
    if (!table.headings.includes(heading)) found.push(finding('MISSING_COLUMN', { file: table.file, row: table.top, column: heading }));
}

/** What can be filled from a table. A column that is missing was said to be missing; saying it again on every line would bury the rest. */
function fillable(sheet: Sheet, { headings }: Table): Filling[] {
  const isThere = ({ from, optional }: Filling): boolean => typeof from !== 'string' || optional || headings.includes(from);
  const fillings = fillingsOf(sheet);
  // What is worked out may lean on any heading that the description names.
  const canWork = fillings.every(isThere) && (sheet.uses ?? []).every(heading => headings.includes(heading));
  return fillings.filter(filling => isThere(filling) && (typeof filling.from === 'string' || canWork));
}

/** Whether a table tells the codes of its rows. Where it doesn't, whoever points to them is not to blame. */
export const givesCodes = (sheet: Sheet, table: Table): boolean => fillable(sheet, table).some(({ property }) => property === 'code');

/** The rows of one concept in a table. */
export function readSheet(sheet: Sheet, table: Table, found: Finding[]): Draft[] {
  const fillings = fillable(sheet, table);
  const rows = table.lines.map(({ row }) => row);
  return table.lines.flatMap(line => {
    const place: Place = { file: table.file, row: line.line };
    try {
      if (sheet.where && !sheet.where(line.row)) return [];
    } catch (error) {
      found.push(finding('NOT_UNDERSTOOD', place, { expected: (error as Error).message }));
      return [];
    }
    return readDraft(sheet, fillings, line, rows, table.file, found) ?? [];
  });
}

function readDraft(
  sheet: Sheet,
  fillings: readonly Filling[],
  line: Line,
  rows: readonly Row[],
  file: string,
  found: Finding[],
): Draft | null {
  const place = { file, row: line.line };
  const draft: Draft = { of: sheet.of, place, fillings, code: '', distinct: sheet.distinct ?? false, values: {}, edges: [], sources: [] };
  const report: Report = ({ heading: column }, rule, value, expected = '') =>
    void found.push(finding(rule, { ...place, column }, { value, expected }));
  for (const filling of fillings) {
    try {
      fill(draft, filling, textOf(filling, line.row, rows), report);
    } catch (error) {
      report(filling, 'NOT_UNDERSTOOD', '', (error as Error).message);
    }
  }
  return draft.code === '' ? null : draft;
}

type Report = (filling: Filling, rule: Rule, value: string, expected?: string) => void;

function textOf({ from }: Filling, row: Row, rows: readonly Row[]): string {
  if (typeof from === 'string') return row[from] ?? '';
  const worked = from(row, rows);
  return worked === null || worked === undefined ? '' : present(String(worked));
}

function fill(draft: Draft, filling: Filling, text: string, report: Report): void {
  const { into } = filling;
  if (into === 'sources') setSources(draft, filling, text, report);
  else if (text === '') setEmpty(draft, filling, into, report);
  else if (into.is === 'edge') {
    draft.values[into.column] = null;
    draft.edges.push({ column: into.column, of: into.of(), code: text });
  } else if (into.is === 'period') {
    const period = parsePeriod(text);
    if (period) setPeriod(draft, into.prefix, period);
    else report(filling, 'NOT_A_PERIOD', text);
  } else {
    const reading = readCell(into.kind, text);
    if ('rule' in reading) report(filling, reading.rule, text, reading.expected);
    else draft.values[into.column] = reading.value;
    if (filling.property === 'code') setCode(draft, filling, text, report);
  }
}

function setSources(draft: Draft, filling: Filling, text: string, report: Report): void {
  const codes = text.split('|').map(part => part.trim());
  draft.sources = [...new Set(codes.filter(code => code !== ''))];
  if (draft.sources.length === 0) report(filling, 'MISSING_VALUE', text);
}

function setEmpty(draft: Draft, filling: Filling, into: Kept, report: Report): void {
  const value = whenEmpty(filling.property, into);
  if (value === undefined) report(filling, 'MISSING_VALUE', '');
  else if (into.is === 'period') setPeriod(draft, into.prefix, null);
  else draft.values[into.column] = value;
}

function setCode(draft: Draft, filling: Filling, text: string, report: Report): void {
  draft.code = text;
  const fault = codeFault(draft.of, text);
  if (fault) report(filling, fault, text);
}

function setPeriod(draft: Draft, prefix: string, period: object | null): void {
  for (const part of ['code', 'kind', 'start', 'end'] as const)
    draft.values[prefix + part] = (period as Record<string, unknown> | null)?.[part] ?? null;
}
