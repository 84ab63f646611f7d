import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder, sql } from 'kysely';
import type { Compiled } from './compile.ts';
import type { RootPart } from './compile-question.ts';
import { Holes, joined, notWritten, orNull, withoutLetters } from './written.ts';

/** A statement as it goes to the database. */
export interface Statement {
  text: string;
  parameters: unknown[];
  /** What it says of the tables that it reads: all of it but the letters of an answer. */
  reads: string;
}

/** Only turns expressions into text: it has no connection. */
const writer = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export function statementOf(expression: RawBuilder<unknown>): Statement {
  const { sql: text, parameters } = expression.compile(writer);
  return { text, parameters: parameters as unknown[], reads: withoutLetters(text) };
}

export type SqlPart = Extract<RootPart, Compiled>;

export const isAsked = (part: RootPart): part is SqlPart => 'sql' in part;

/** Root fields as one JSON array. */
export const arrayOf = (parts: readonly SqlPart[]): Statement =>
  statementOf(sql`select json_build_array(${sql.join(parts.map(part => part.sql))}) as j`);

/** The answer as PostgreSQL writes it: of each root field its text, under its number. */
export interface WrittenAnswer {
  holes: Holes;
  /** Of each instant that is asked of. */
  statements: Map<string | null, Statement>;
}

/** Null where something of the answer is not in the statement, as what is worked out. */
export function writtenAnswer(parts: readonly RootPart[]): WrittenAnswer | null {
  if (parts.some(part => 'error' in part || 'elsewhere' in part)) return null;
  const holes = new Holes();
  const columns = new Map<string | null, RawBuilder<unknown>[]>();
  try {
    for (const [index, part] of parts.entries()) {
      if (!isAsked(part)) continue;
      const column = sql`${joined(orNull(part.write(holes)))} as ${sql.id(String(index))}`;
      columns.set(part.knownAt, [...(columns.get(part.knownAt) ?? []), column]);
    }
    const statements = new Map([...columns].map(([instant, some]) => [instant, statementOf(sql`select ${sql.join(some)}`)]));
    return { holes, statements };
  } catch (error) {
    if (error === notWritten) return null;
    throw error;
  }
}
