import { typeName } from '../core/node.ts';
import { bare } from './bare.ts';

/** What an answer turned out to contain, noted while its rows are read. */
export interface Seen {
  illustrative: boolean;
  /** Fields whose text was wanted in English and stands in Indonesian. */
  fallbacks: Set<string>;
  /** For a file: of each row of its list, part after part, whether something made-up stands in it or was counted in it. `illustrative` then tells of the rest of the answer. */
  rows?: boolean[];
}

/** Reads a row of a list so that it is known of it alone what it contains. Lists below it say nothing of their own. */
export function apart(seen: Seen, read: (seen: Seen) => unknown): unknown {
  if (!seen.rows) return read(seen);
  const own: Seen = { illustrative: false, fallbacks: seen.fallbacks };
  const row = read(own);
  seen.rows.push(own.illustrative);
  return row;
}

/** Turns the JSON of one cell into the value graphql-js will walk over. */
export type Reader = (raw: unknown, seen: Seen) => unknown;

export interface Tree {
  [key: string]: unknown;
  [typeName]?: string;
  [needed]?: Record<string, unknown>;
}

/** Where an object keeps the columns that its computed fields asked for. */
export const needed = Symbol('needed');

export interface Cell {
  read: (raw: unknown, into: Tree, seen: Seen) => void;
}

export const asIs: Reader = raw => raw;

/** An object of the answer, as its rows are read. */
export function treeOf(name: string): Tree {
  const tree: Tree = bare();
  tree[typeName] = name;
  return tree;
}

/** Rows travel as arrays: less text from the database, and keys are written once. */
export function objectReader(name: string, cells: readonly Cell[], width: number): Reader {
  return (raw, seen) => {
    if (raw === null) return null;
    const tree = treeOf(name);
    const values = raw as unknown[];
    for (let index = 0; index < cells.length; index++) {
      const value = cells.length > width ? (values[Math.floor(index / width)] as unknown[])[index % width] : values[index];
      (cells[index] as Cell).read(value, tree, seen);
    }
    return tree;
  };
}
