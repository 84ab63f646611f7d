import { type RawBuilder, sql } from 'kysely';
import { Int } from 'type-graphql';
import { type Enumeration, enumerationName } from './enumeration.ts';
import { DateScalar, DateTime, Decimal } from './scalars.ts';

/** What a column can hold: its type in the graph, in the database, and how a cursor's text becomes its value again. */
export interface Kind {
  name: string;
  graph: () => unknown;
  column: string;
  /** Text that a cursor may carry for this kind. Everything else is refused before it meets the database. */
  pattern: RegExp;
  /** Whether a text of that form is a value the database knows: 9999-99-99 has the form of a day. */
  isValue?: (text: string) => boolean;
  /** The column as JSON. Exact numbers travel as text, or JSON.parse would make floats of them. */
  json: (column: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** How its text is written as JSON: as it stands, between quotes, or with what JSON must escape in it. */
  written: 'bare' | 'quoted' | 'escaped';
  values?: readonly string[];
}

const asIs = (column: RawBuilder<unknown>) => column;
const kind = (name: string, graph: () => unknown, column: string, pattern: RegExp, json: Kind['json'] = asIs): Kind => ({
  name,
  graph,
  column,
  pattern,
  json,
  written: 'escaped',
});
const anything = /^.{0,4000}$/su;

export const text = kind('text', () => String, 'text', anything);
const isDay = (text: string): boolean =>
  new Date(`${text}T00:00:00Z`).toString() !== 'Invalid Date' && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

export const int: Kind = {
  ...kind('int', () => Int, 'int', /^-?\d{1,10}$/),
  isValue: text => Math.abs(Number(text)) < 2 ** 31,
  written: 'bare',
};
export const decimal: Kind = {
  ...kind(
    'decimal',
    () => Decimal,
    'numeric',
    /^-?\d{1,30}(\.\d{1,20})?$/,
    column => sql`${column}::text`,
  ),
  written: 'quoted',
};
export const date: Kind = { ...kind('date', () => DateScalar, 'date', /^[1-9]\d{3}-\d\d-\d\d$/), isValue: isDay };
export const instant: Kind = {
  ...kind(
    'instant',
    () => DateTime,
    'timestamptz',
    /^[1-9]\d{3}-\d\d-\d\d[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)$/,
  ),
  isValue: text => isDay(text.slice(0, 10)),
};
export const bool: Kind = { ...kind('bool', () => Boolean, 'boolean', /^(true|false|t|f)$/), written: 'bare' };
export const texts = kind('texts', () => [String], 'text[]', anything);

/** One of a closed set, kept as its name. */
export const oneOf = (members: Enumeration): Kind => ({
  ...kind(enumerationName(members), () => members, 'text', anything),
  values: Object.keys(members),
  written: 'quoted',
});
