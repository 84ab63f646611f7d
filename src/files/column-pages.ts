import { setImmediate as turn } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { limits } from '../cost/limits.ts';
import { cursorOf, type Place } from '../read/cursor.ts';
import type { Question } from '../read/question.ts';
import { type Cell, type Seen, treeOf } from '../read/tree.ts';
import { Columns } from '../read/walk.ts';
import type { Row } from './columns.ts';
import { FileFailed, type FilePage, type MarkedRow, marked, nothingThere, tidy, type WalkOptions } from './page.ts';
import type { FilePlan } from './plan.ts';
import { type ColumnReading, readColumns } from './read-columns.ts';

/** Text of one statement's answer: what a reader who is slow makes the hub hold. */
const mostText = 256 * 1024;
/** Rows written at a time: between two pieces everybody else has a turn. */
const pieceOfRows = 1000;

/** A value is missing where none may be, or is none of its type: whoever walks by the rules of graphql-js has the words for it. */
export class Unfit extends Error {
  /** Cursor behind which the rows begin among which it stands. */
  readonly after: string | null;

  constructor(after: string | null) {
    super('a row is not as it was described');
    this.after = after;
  }
}

interface Answered {
  columns: Columns;
  text: number;
  /** What the answer holds beside the rows, such as the look-up above them. */
  around: Seen;
}

/**
 * The rows of a list that comes whole with its statement, many at a time. Null where figures are worked out. They are paid for as the
 * pages they would be at the other door: one before its statement, and what more it brought before it is written.
 */
export function columnPages(plan: FilePlan, options: WalkOptions, payFor: () => Promise<void>): AsyncGenerator<FilePage, void> | null {
  const { language, today } = options.context().question;
  const reading = readColumns(plan, { language, today }, options.withSources);
  return reading && pages(plan, reading, options, payFor);
}

async function* pages(
  plan: FilePlan,
  reading: ColumnReading,
  options: WalkOptions,
  payFor: () => Promise<void>,
): AsyncGenerator<FilePage, void> {
  // No statement may bring more than one question may ask for.
  const most = Math.max(1, Math.floor(limits.cost / Math.max(plan.cost, 1))) * plan.size;
  let after: Place | null = null;
  let wanted = plan.size;
  for (let number = 0; ; number++) {
    if (number > 0) await payFor();
    options.signal.throwIfAborted();
    const answered = await ask(plan, reading, options.context().question, after, wanted);
    const { columns, text } = answered;
    const rows = Math.min(columns.rows, wanted);
    for (let from = 0; from === 0 || from < rows; from += pieceOfRows) {
      // Between two pieces everybody else has a turn, however fast the database is.
      await turn();
      options.signal.throwIfAborted();
      const to = Math.min(from + pieceOfRows, rows);
      for (let paid = Math.max(from, plan.size); paid < to; paid += plan.size) await payFor();
      yield piece(plan, reading, answered, { from, to, after });
    }
    if (columns.rows <= wanted) return;
    after = columns.place;
    wanted = Math.min(most, Math.max(1, Math.floor((mostText / text) * (rows / plan.size))) * plan.size);
  }
}

async function ask(plan: FilePlan, reading: ColumnReading, question: Question, after: Place | null, rows: number): Promise<Answered> {
  const { text, parameters } = reading.statement(after, rows);
  const answer = await question
    .at(reading.knownAt)
    .query(text, parameters)
    .catch(error => {
      throw new FileFailed([
        new GraphQLError(String(error.message), { originalError: error, path: plan.list.steps.map(({ key }) => key) }),
      ]);
    });
  const said = answer[0]?.['j'] as string;
  const around: Seen = { illustrative: false, fallbacks: new Set() };
  let found = reading.read(JSON.parse(said)[0], around);
  for (const { key } of plan.list.steps.slice(1)) found = (found as Row | null)?.[key] ?? null;
  if (!(found instanceof Columns)) throw new FileFailed([nothingThere(plan)]);
  return { columns: found, text: said.length, around };
}

interface Bounds {
  from: number;
  to: number;
  after: Place | null;
}

function piece(plan: FilePlan, reading: ColumnReading, { columns, around }: Answered, { from, to, after }: Bounds): FilePage {
  const { cells, type, complete, cursor, asksMore } = reading;
  const { values } = columns;
  const rows: MarkedRow[] = [];
  const sources: FilePage['sources'] = [];
  const own: Seen = { illustrative: false, fallbacks: around.fallbacks };
  // One for all rows: each is completed before the next is read.
  const tree = treeOf(type);
  for (let at = from; at < to; at++) {
    own.illustrative = around.illustrative;
    for (let index = 0; index < cells.length; index++) (cells[index] as Cell).read(values[index]?.[at], tree, own);
    const row = complete(tree);
    if (row === null) throw new Unfit(after && cursorOf(cursor.list, cursor.keys, after));
    rows.push(marked((asksMore ? tidy(row, sources) : row) as Row, plan, own.illustrative));
  }
  return { rows, sources, fallbacks: around.fallbacks };
}
