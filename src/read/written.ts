import { type RawBuilder, sql } from 'kysely';
import type { Seen } from './tree.ts';

/**
 * A piece of the answer as PostgreSQL writes it: letters that are always the same, and expressions of type text. All of it is null as
 * soon as one of them is.
 */
export type Written = readonly (string | RawBuilder<unknown>)[];

/** Thrown where a piece of the answer can't be written by PostgreSQL, as what is worked out. */
export const notWritten = Symbol('not written');

// Neither of them stands in JSON text: it escapes control characters.
const [open, close] = ['\u0001', '\u0002'];
const unfit = `${open}!${close}`;
const mark = `${open}0:${close}`;

/** Writes what belongs in a hole, out of what PostgreSQL left there; null where it does not fit what the schema promises. */
type Fill = (left: string, seen: Seen) => string | null;

/** Places in the text that the hub fills: cursors, notes on what the answer contains, and what it alone can read. */
export class Holes {
  private readonly fills: Fill[] = [
    (_left, seen) => {
      seen.illustrative = true;
      return '';
    },
  ];

  add(fill: Fill, left?: RawBuilder<unknown>): Written {
    const index = this.fills.push(fill) - 1;
    return left ? [`${open}${index}:`, left, close] : [`${open}${index}:${close}`];
  }

  /** The text with every hole filled; null where something in it does not fit what the schema promises. */
  fill(text: string, seen: Seen): string | null {
    let at = text.indexOf(open);
    if (at < 0) return text;
    const pieces: string[] = [];
    let from = 0;
    for (; at >= 0; at = text.indexOf(open, from)) {
      if (text.startsWith(unfit, at)) return null;
      const [colon, end] = [text.indexOf(':', at), text.indexOf(close, at)];
      const filling = (this.fills[Number(text.slice(at + 1, colon))] as Fill)(text.slice(colon + 1, end), seen);
      if (filling === null) return null;
      pieces.push(text.slice(from, at), filling);
      from = end + 1;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
  }
}

// Written as E'…' and nowhere else: names in them are those of the answer, and no tables.
const letters = /E'(?:[^'\\]|\\.)*'/g;
const constant = (text: string): RawBuilder<unknown> =>
  sql.raw(
    `E'${text.replace(/[\\']/g, '\\$&').replace(/\p{Cc}/gu, control => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`)}'`,
  );

/** A statement without the letters of the answer. */
export const withoutLetters = (statement: string): string => statement.replace(letters, "''");

/** One expression for all of a piece. Constants that meet become one. */
export function joined(written: Written): RawBuilder<unknown> {
  const parts: (string | RawBuilder<unknown>)[] = [];
  for (const part of written) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const expressions = parts.map(part => (typeof part === 'string' ? constant(part) : part));
  return expressions.length === 1
    ? (expressions[0] as RawBuilder<unknown>)
    : sql`(${sql.join(expressions.length > 0 ? expressions : [constant('')], sql` || `)})`;
}

/** Null of JSON where there is nothing. */
export const orNull = (written: Written): Written => [sql`coalesce(${joined(written)}, 'null')`];

/** An object that is there: what is null in it may not be. */
export const present = (written: Written): RawBuilder<unknown> => sql`coalesce(${joined(written)}, ${constant(unfit)})`;

/** What the schema does not promise, so that graphql-js has to say what is wrong. */
export const unfitIf = (condition: RawBuilder<unknown>, written: Written): Written => [
  sql`case when ${condition} then ${constant(unfit)} else ${joined(written)} end`,
];

/** Notes that something made-up stands here. */
export const markIf = (condition: RawBuilder<unknown> | null): Written =>
  condition ? [sql`case when ${condition} then ${constant(mark)} else '' end`] : [];

/** A list of rows that are written already. */
export const listOf = (rows: RawBuilder<unknown>): Written => ['[', sql`coalesce(${rows}, '')`, ']'];
