import type { GraphQLResolveInfo } from 'graphql';
import type { RawBuilder } from 'kysely';
import type { About } from '../core/about.ts';
import type { Kind } from '../core/kinds.ts';
import type { Question } from './question.ts';
import type { RollUp } from './roll-up.ts';

/** A class that stands for a type of the graph. */
// biome-ignore lint/suspicious/noExplicitAny: a class of any shape
export type Class = abstract new (...args: any[]) => object;

/** What a join may lean on: the arguments of its field and the day the question is asked for. */
export interface Around {
  args: Record<string, unknown>;
  /** Condition that a row of a type with validity holds on the day asked for. */
  holds: (alias: string) => RawBuilder<boolean>;
}

export type Join = (parent: string, child: string, around: Around) => RawBuilder<unknown>;

/** The same edge from its far end: which rows have one of the rows found in their list, as a SELECT of their ids. */
export type Inverse = (found: RawBuilder<unknown>, around: Around) => RawBuilder<unknown>;

/** An edge that can be walked from either end. */
export interface Linked {
  on: Join;
  inverse: Inverse;
}

/** An edge between rows that have the same value in a column, and whatever else `on` asks of them. */
export interface Alike {
  on: Join;
  alike: string;
}

export interface Argument {
  required?: boolean;
  name: string;
  type: () => unknown;
  about: About;
}

export type FieldShape =
  | { is: 'column'; kind: Kind; column: string; nullable: boolean }
  /** A text in both languages: two columns, one field with `lang`. */
  | { is: 'localized'; id: string; en: string; nullable: boolean }
  /** An object made of the same row, such as the period of an observation. */
  | { is: 'inline'; of: () => Class; prefix: string; nullable: boolean }
  | { is: 'one'; of: () => Class; column: string }
  /** A connection; `on` says which rows of the other table belong to a row of this one. */
  | { is: 'many'; of: () => Class; on: Join; args: Argument[]; ignoresValidity: boolean }
  /** A plain list, for sets bounded by nature. `from` is all that stands behind FROM, its order included. */
  | { is: 'list'; of: () => Class; from: Join; args: Argument[] }
  /** Worked out after the rows are there. `needs` names columns whose values the resolver finds under `needed`. */
  | { is: 'computed'; needs: string[]; resolve: Compute };

/** Works a field out of the columns it declared to need (and `asOf`, the day asked for), with the question's loaders for everything else. */
export type Compute = (
  needed: Record<string, unknown>,
  question: Question,
  info: GraphQLResolveInfo,
  args: Record<string, unknown>,
) => unknown;

/** What a row keeps, shown or not: all that a sheet can fill. */
export type Kept =
  | { is: 'column'; column: string; kind: Kind; nullable: boolean }
  /** A foreign key; a sheet gives the code of the row it points to. */
  | { is: 'edge'; column: string; of: () => Class; nullable: boolean }
  /** A period in four columns; a sheet gives its code. */
  | { is: 'period'; prefix: string; nullable: boolean };

export interface OrderKey {
  kind: Kind;
  nullable: boolean;
  /** True where the order of one language is not that of the other. */
  isLocalized: boolean;
  sql: (alias: string, language: 'id' | 'en') => RawBuilder<unknown>;
}

/** What a list of the type may be filtered by; each stands on an index. */
export type FilterShape =
  /** Columns of one value: a text in two languages is found by either. `words` are texts that are searched within. */
  | { is: 'value'; kind: Kind; columns: readonly string[]; nullable: boolean; words: boolean }
  | { is: 'period'; prefix: string; nullable: boolean }
  | { is: 'one'; of: () => Class; column: string; nullable: boolean }
  /** With an `inverse`, rows are found from their far end, since an index can't answer its join for all of them at once. */
  | { is: 'many'; of: () => Class; on: Join; inverse?: Inverse; alike?: string; ignoresValidity: boolean };

/** The read description of a type: everything the compiler needs to know about it, said once beside its class. */
export interface Shape {
  type: Class;
  name: string;
  about: About;
  /** Table in schema `hub`, and the view of the same name in `open` and `desk`. Null for an object made of another row. */
  table: string | null;
  fields: Map<string, FieldShape>;
  kept: Map<string, Kept>;
  orders: Map<string, OrderKey>;
  filters: Map<string, FilterShape>;
  /** Names of order keys, `-` before one that descends. The id always follows. */
  defaultOrder: readonly string[];
  concept: Concept | null;
}

export interface Concept {
  /** Begins every global id of the type: `unit_4kT…`. Never changed once published. */
  tag: string;
  /** Root look-up and root connection; null for links, which the graph shows only as edges. */
  one: string | null;
  many: string | null;
  hasValidity: boolean;
  isSourced: boolean;
  /** Whether many of its rows may own others. */
  ownsMany: boolean;
  /** Extra condition of the public view, over alias `t`. */
  publicIf: string | null;
  /** Columns whose public value differs from the kept one: column → expression over alias `t`. */
  publicAs: Record<string, string>;
  /** SQL that makes functions in the schema of a sight, which tell something of rows that may not be seen. */
  functions: ((schema: string) => string) | null;
  /** Edges to a row without which this one is not shown. */
  owners: string[];
  /** What the search box finds a row by: its words and those around it, or its code alone. */
  foundBy: 'words' | 'code';
  /** Its rows gathered beforehand, for groups. */
  rollUp: RollUp | null;
}

const shapes = new Map<Class, Shape>();

/** The description of a class; made when its first decorator runs. */
export function shapeOf(type: Class): Shape {
  let shape = shapes.get(type);
  if (!shape) {
    shape = {
      type,
      name: type.name,
      about: ['', ''],
      table: null,
      fields: new Map(),
      kept: new Map(),
      orders: new Map(),
      filters: new Map(),
      defaultOrder: [],
      concept: null,
    };
    shapes.set(type, shape);
  }
  return shape;
}

export const allShapes = (): Shape[] => [...shapes.values()];

export type ConceptShape = Shape & { table: string; concept: Concept };

/** Types with a table, in the order their files were loaded: nobody refers to a later one. */
export const conceptShapes = (): ConceptShape[] =>
  allShapes().filter((shape): shape is ConceptShape => shape.concept !== null && shape.table !== null);
