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
  /** The column as JSON. Exact numbers travel as text, or JSON.parse would make floats of them. */
  json: (column: RawBuilder<unknown>) => RawBuilder<unknown>;
  values?: readonly string[];
}

const asIs = (column: RawBuilder<unknown>) => column;
const kind = (name: string, graph: () => unknown, column: string, pattern: RegExp, json: Kind['json'] = asIs): Kind => ({
  name,
  graph,
  column,
  pattern,
  json,
});
const anything = /^.{0,4000}$/su;

export const text = kind('text', () => String, 'text', anything);
export const int = kind('int', () => Int, 'int', /^-?\d{1,10}$/);
export const decimal = kind(
  'decimal',
  () => Decimal,
  'numeric',
  /^-?\d{1,30}(\.\d{1,20})?$/,
  column => sql`${column}::text`,
);
export const date = kind('date', () => DateScalar, 'date', /^\d{4}-\d\d-\d\d$/);
export const instant = kind('instant', () => DateTime, 'timestamptz', /^\d{4}-\d\d-\d\d[T ][\d:.+Z-]{5,24}$/);
export const bool = kind('bool', () => Boolean, 'boolean', /^(true|false|t|f)$/);
export const texts = kind('texts', () => [String], 'text[]', anything);

/** One of a closed set, kept as its name. */
export const oneOf = (members: Enumeration): Kind => ({
  ...kind(enumerationName(members), () => members, 'text', anything),
  values: Object.keys(members),
});
