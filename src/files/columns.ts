import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type SelectionSetNode,
} from 'graphql';
import { type Document, select, setsOf } from '../read/select.ts';
import { isConnection, isList, isRows } from './list.ts';

export type ColumnKind = 'number' | 'decimal' | 'boolean' | 'date' | 'text' | 'joined' | 'json';

/** A column of a table: what it is called, and the way to its value in a row. */
export interface Column {
  name: string;
  kind: ColumnKind;
  path: readonly string[];
  /** Of `joined`: the way within an element of the list at `path`; not there for a list of plain values. */
  within?: readonly string[];
}

const kinds: Record<string, ColumnKind> = { Int: 'number', Float: 'number', Decimal: 'decimal', Boolean: 'boolean', Date: 'date' };

interface Place {
  names: readonly string[];
  path: readonly string[];
}

/** The columns of a row, known from the document alone: they are the same on every page and for no rows at all. */
export function columnsOf(document: Document, type: GraphQLCompositeType, nodes: readonly FieldNode[]): Column[] {
  const found = new Map<string, Column>();
  gather(document, type, setsOf(nodes), { names: [], path: [] }, found);
  return [...found.values()];
}

type Found = Map<string, Column>;
/** Types that share a field share its column; two values that would have one name keep apart. */
function add(found: Found, column: Column): void {
  const same = (other: Column): boolean =>
    [...other.path, ...(other.within ?? [])].join() === [...column.path, ...(column.within ?? [])].join();
  let { name } = column;
  for (let number = 2; ; number++) {
    const other = found.get(name);
    if (!other) break;
    if (same(other)) return;
    name = `${column.name}_${number}`;
  }
  found.set(name, { ...column, name });
}

function gather(document: Document, type: unknown, sets: readonly SelectionSetNode[], place: Place, found: Found): void {
  if (isAbstractType(type as never)) {
    for (const one of document.schema.getPossibleTypes(type as never)) gather(document, one, sets, place, found);
    return;
  }
  const owner = type as GraphQLObjectType;
  let isPage = false;
  for (const [key, nodes] of select(document, owner, sets)) {
    const name = (nodes[0] as FieldNode).name.value;
    const field = owner.getFields()[name];
    // The wrapping of a page is no part of a name: `links.role`, not `links.nodes.role`.
    const isWrapping = owner.name.endsWith('Edge') ? name === 'node' : isConnection(owner) && isRows(name);
    isPage ||= isWrapping && isConnection(owner);
    const inside = { names: isWrapping ? place.names : [...place.names, key], path: [...place.path, key] };
    if (!field) add(found, { name: inside.names.join('.'), kind: 'text', path: inside.path });
    else gatherField(document, field, nodes, inside, found);
  }
  if (isPage) add(found, { name: [...place.names, 'hasMore'].join('.'), kind: 'boolean', path: [...place.path, 'hasMore'] });
}

function gatherField(document: Document, field: GraphQLField<unknown, unknown>, nodes: FieldNode[], place: Place, found: Found): void {
  const type = getNamedType(field.type);
  const name = place.names.join('.');
  const { path } = place;
  if (!isCompositeType(type)) add(found, isList(field) ? { name, kind: 'joined', path } : { name, kind: kinds[type.name] ?? 'text', path });
  else if (isList(field)) add(found, listColumn(document, type, nodes, place));
  else gather(document, type, setsOf(nodes), place, found);
}

/** A list of one value each is a text one can read; a list of several is JSON. */
function listColumn(document: Document, type: unknown, nodes: FieldNode[], { names, path }: Place): Column {
  const inside: Found = new Map();
  gather(document, type, setsOf(nodes), { names, path: [] }, inside);
  const [only, ...others] = inside.values();
  return only && others.length === 0 && only.kind !== 'json' && only.kind !== 'joined'
    ? { name: only.name, kind: 'joined', path, within: only.path }
    : { name: names.join('.'), kind: 'json', path };
}

export type Row = Record<string, unknown>;

const walk = (value: unknown, path: readonly string[]): unknown => {
  let at = value;
  for (const key of path) {
    if (at === null || at === undefined) return null;
    at = (at as Row)[key];
  }
  return at ?? null;
};

const plain = (value: unknown): string => (value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''));

/** The value of a cell: a number, true or false, a text, or null for an empty one. */
export type Cell = string | number | boolean | null;

/** Reads the cells of a column out of rows. */
export function cellReader({ kind, path, within = [] }: Column): (row: Row) => Cell {
  const [only = '', ...further] = path;
  const found = further.length === 0 ? (row: Row) => row[only] ?? null : (row: Row) => walk(row, path);
  const textOf = (value: unknown): string => {
    if (kind === 'joined') return (value as unknown[]).map(one => plain(walk(one, within))).join('; ');
    return kind === 'json' ? JSON.stringify(value) : plain(value);
  };
  return row => {
    const value = found(row);
    return typeof value === 'object' && value !== null ? textOf(value) : (value as Cell);
  };
}
