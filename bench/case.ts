/** A document with what has to be known before it can be asked: a cursor, an id. */
export interface Asked {
  query: string;
  /** Asked once, before everything: its one value becomes the variable `$it`. */
  first?: string;
}

export interface Case {
  name: string;
  means: string;
  ours: Asked;
  /** The same question to PostGraphile, its fields in the same order; or why there is none. */
  peer: Asked | { none: string };
  /** The same by hand: one statement that gives the JSON as `j`; or why there is none. */
  sql: { text: string; values: unknown[] } | { none: string };
  /** Root field without which the case is left out. */
  needs?: string;
  /** Asked at this door in place of /graphql: a file of all rows of the list. */
  door?: '/graphql.csv';
}

/** A statement of a hand-written server: its one JSON as text. */
export const json = (select: string): string => `select (${select})::text as j`;
export const list = (row: string, from: string): string => `(select coalesce(json_agg(r.o), '[]') from (select ${row} as o ${from}) r)`;
export const o = (...parts: string[]): string => `json_build_object(${parts.join(', ')})`;
