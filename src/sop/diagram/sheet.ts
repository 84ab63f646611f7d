import type { Process, Step } from '../process/process.ts';
import type { Labels } from './labels.ts';
import { pieces, textWidth, wrapped } from './text.ts';

/** Everything in millimetres. A4 landscape; wider only where so many performers take part that their columns would not fit. */
export const a4 = { width: 297, height: 210 };
export const margin = 9;
export const size = { body: 2.45, head: 2.45, small: 2.1 };
export const lineHeight = 3.05;
export const padding = 1.2;
/** A band in which pages are joined: the row of pentagons. */
export const strip = 9;
/** Heights of a row: what a diamond and the lines beside it need at least, on several pages, and with room to spare. */
const [tightest, atEase, roomy] = [10.4, 12, 15];

export interface Column {
  left: number;
  width: number;
}

export interface Columns {
  number: Column;
  activity: Column;
  performers: Column[];
  inputs: Column;
  time: Column;
  output: Column;
  remarks: Column;
}

export interface Row {
  step: Step;
  height: number;
  activity: string[];
  inputs: string[];
  time: string[];
  output: string[];
  remarks: string[];
  /** Columns of its performers, from the left; the middle one stands in where there is none. */
  columns: number[];
}

export interface Sheet {
  width: number;
  height: number;
  columns: Columns;
  heads: string[][];
  headSize: number;
  headHeight: number;
  pages: Row[][];
}

/** Height of the block with title and identity on the first page, and of the line that stands for it on the others. */
export const titleHeight = (page: number): number => (page === 0 ? 25 : 8);
const footer = 9;

const longestWord = (text: string): number =>
  Math.max(
    0,
    ...text
      .split(/\s+/)
      .flatMap(pieces)
      .map(word => textWidth(word, size.small, true)),
  );

function columnsOf(names: readonly string[]): { columns: Columns; width: number } {
  const count = Math.max(names.length, 1);
  const ideal = Math.max(15, ...names.map(name => longestWord(name) + 2 * padding));
  const each = Math.min(ideal, Math.max(15, (a4.width - 2 * margin - 141) / count), 27);
  const fixed = 8 + 15;
  const rest = Math.max(a4.width - 2 * margin - fixed - each * count, 118);
  let left = margin;
  const take = (width: number): Column => {
    const column = { left, width };
    left += width;
    return column;
  };
  const columns = {
    number: take(8),
    activity: take(rest * 0.35),
    performers: Array.from({ length: count }, () => take(each)),
    inputs: take(rest * 0.23),
    time: take(15),
    output: take(rest * 0.23),
    remarks: take(rest * 0.19),
  };
  return { columns, width: left + margin };
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);

function filled(rows: readonly Row[], limit: (page: number) => number): Row[][] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    if (used > 0 && used + row.height > limit(pages.length - 1)) {
      pages.push([]);
      used = 0;
    }
    (pages.at(-1) as Row[]).push(row);
    used += row.height;
  }
  return pages;
}

/** Rows onto pages, as even as they go, so that the last page does not hold a single one. */
function paged(rows: readonly Row[], room: (page: number) => number): Row[][] {
  const joined = (page: number): number => room(page) - 2 * strip;
  const fewest = filled(rows, joined);
  const share = heightOf(rows) / fewest.length;
  for (let slack = 1; slack < 2; slack += 0.05) {
    const even = filled(rows, page => Math.min(joined(page), share * slack));
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

/** All rows on one page, if they can be: lower than they would be at ease, or higher where there is room to spare. */
function onOnePage(rows: readonly Row[], room: number): Row[] | null {
  const least = (low: number): Row[] => rows.map(row => ({ ...row, height: Math.max(row.height, low) }));
  for (let low = roomy; low >= tightest; low -= 0.2) {
    const fitting = least(low);
    if (heightOf(fitting) <= room) return fitting;
  }
  return null;
}

export function sheetOf(process: Process, labels: Labels): Sheet {
  const names = process.performers.map(performer => labels.say(performer.name));
  const { columns, width } = columnsOf(names);
  const height = (width * a4.height) / a4.width;
  const headWidth = (columns.performers[0] as Column).width - 1.6;
  // Better a small heading than one with its words in pieces.
  const headSize = Math.max(1.5, Math.min(size.small, (size.small * headWidth) / Math.max(1, ...names.map(longestWord))));
  const headLines = names.map(name => wrapped(name, headWidth, headSize, { isBold: true, most: 7 }));
  const headHeight = 6 + Math.max(7, Math.max(1, ...headLines.map(lines => lines.length)) * 2.6 + 2.4);
  const room = (page: number): number => height - 2 * margin - titleHeight(page) - headHeight - footer;
  const most = Math.floor((room(0) - 2 * strip - 2 * padding) / lineHeight);
  const place = new Map(process.performers.map((performer, index) => [performer.id, index]));
  const cell = (text: string, column: Column): string[] => wrapped(text, column.width - 2 * padding, size.body, { most });
  const rows = process.steps.map((step): Row => {
    const cells = {
      activity: cell(labels.say(step.activity), columns.activity),
      inputs: cell(labels.say(step.inputs), columns.inputs),
      time: cell(labels.time(step), columns.time),
      output: cell(labels.say(step.output), columns.output),
      remarks: cell(labels.say(step.remarks), columns.remarks),
    };
    const lines = Math.max(...Object.values(cells).map(one => one.length));
    const found = step.performers.map(id => place.get(id)).filter(index => index !== undefined);
    return {
      step,
      ...cells,
      height: lines * lineHeight + 2 * padding + 0.6,
      columns: found.length > 0 ? found.sort((a, b) => a - b) : [Math.floor((columns.performers.length - 1) / 2)],
    };
  });
  const single = onOnePage(rows, room(0));
  const pages = single
    ? [single]
    : paged(
        rows.map(row => ({ ...row, height: Math.max(row.height, atEase) })),
        room,
      );
  return { width, height, columns, heads: headLines, headSize, headHeight, pages };
}
