import { type GraphQLObjectType, type GraphQLOutputType, isNonNullType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Compiled, CompiledRow } from './compile.ts';
import { type Cell, objectReader } from './tree.ts';
import { type Holes, notWritten, orNull, type Written } from './written.ts';

/** PostgreSQL takes at most 100 arguments to a function; wider rows travel as rows of rows. */
export const widest = 90;

/** An object of the answer being put together: an array with a reader of it, and the same as text. */
export class ObjectPlan {
  private readonly type: GraphQLObjectType;
  private readonly values: RawBuilder<unknown>[] = [];
  private readonly cells: Cell[] = [];
  private readonly parts: { key: string; write: (holes: Holes) => Written }[] = [];
  private isMadeUp: RawBuilder<unknown> | null = null;

  constructor(type: GraphQLObjectType) {
    this.type = type;
  }

  /** What is asked of it, under its response key. */
  field(key: string, type: GraphQLOutputType, { sql: value, read, write }: Compiled): void {
    this.beside(value, (raw, tree, seen) => {
      tree[key] = read(raw, seen);
    });
    this.parts.push({ key, write: isNonNullType(type) ? write : holes => orNull(write(holes)) });
  }

  /** What an answer does not show, and its reader has to know. */
  beside(value: RawBuilder<unknown>, read: Cell['read']): void {
    this.values.push(value);
    this.cells.push({ read });
  }

  /** `__typename`. */
  itsName(key: string): void {
    this.parts.push({ key, write: () => [`"${this.type.name}"`] });
  }

  /** A field that an ordinary resolver answers. */
  elsewhere(key: string): void {
    this.parts.push({
      key,
      write: () => {
        throw notWritten;
      },
    });
  }

  /** Whether the row is made up, or made of rows that are. */
  madeUp(condition: RawBuilder<unknown>): void {
    this.isMadeUp = condition;
    this.beside(condition, (raw, _tree, seen) => {
      if (raw === true) seen.illustrative = true;
    });
  }

  compiled(): CompiledRow {
    return {
      sql: jsonRow(this.values),
      read: objectReader(this.type.name, this.cells, widest),
      write: holes => writeObject(this.parts.map(({ key, write }) => [key, write(holes)])),
      isMadeUp: this.isMadeUp,
      values: this.values,
      cells: this.cells,
    };
  }
}

/** Response keys are names of GraphQL: nothing in them is escaped. */
export const writeObject = (parts: readonly (readonly [key: string, value: Written])[]): Written => [
  '{',
  ...parts.flatMap(([key, value], index) => [`${index > 0 ? ',' : ''}"${key}":`, ...value]),
  '}',
];

function jsonRow(values: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  if (values.length === 0) return sql`json_build_array()`;
  if (values.length <= widest) return sql`json_build_array(${sql.join(values)})`;
  const rows: RawBuilder<unknown>[] = [];
  for (let start = 0; start < values.length; start += widest)
    rows.push(sql`json_build_array(${sql.join(values.slice(start, start + widest))})`);
  return sql`json_build_array(${sql.join(rows)})`;
}
