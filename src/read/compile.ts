import { type FieldNode, type GraphQLObjectType, getArgumentValues, getNamedType, type SelectionSetNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { globalId } from '../core/id.ts';
import { compileConnection } from './connection.ts';
import { localized, wantedLanguage } from './localized.ts';
import { type Bill, refuseDepth } from './price.ts';
import { type Document, select, setsOf } from './select.ts';
import { type FieldShape, type Shape, shapeOf } from './shape.ts';
import { asIs, type Cell, needed, objectReader, type Reader } from './tree.ts';
import type { Walk } from './walk.ts';

/** What surrounds a piece of the question while it is compiled. */
export interface Around {
  document: Document;
  language: 'id' | 'en';
  /** The day asked for, inherited downwards. */
  asOf: string;
  /** Rows that may stand above this one, multiplied down the tree. */
  rows: number;
  depth: number;
  bill: Bill;
  /** For a file: the one list that is read to its end. */
  walk?: Walk;
}

/** A piece of SQL that yields one JSON value, and how to read it. */
export interface Compiled {
  sql: RawBuilder<unknown>;
  read: Reader;
}

/** A row, also by its parts: what each value is, and how it is put in its place. */
export interface CompiledRow extends Compiled {
  values: readonly RawBuilder<unknown>[];
  cells: readonly Cell[];
}

/** PostgreSQL takes at most 100 arguments to a function; wider rows travel as rows of rows. */
export const widest = 90;

export const nextAlias = (around: Around): string => `t${around.bill.aliases++}`;

export const holds = (around: Pick<Around, 'asOf'>) => (alias: string) =>
  sql<boolean>`(${sql.ref(`${alias}.valid_from`)} is null or ${sql.ref(`${alias}.valid_from`)} <= ${around.asOf}::date) and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${around.asOf}::date)`;

/** One row of a type as a JSON array of just what was asked of it. */
export function compileObject(
  around: Around,
  shape: Shape,
  alias: string,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  prefix = '',
): CompiledRow {
  refuseDepth(around.depth);
  const below = { ...around, depth: around.depth + 1 };
  const values: RawBuilder<unknown>[] = [];
  const cells: Cell[] = [];
  const add = (value: RawBuilder<unknown>, cell: Cell): void => {
    values.push(value);
    cells.push(cell);
  };

  if (shape.concept?.isSourced)
    add(sql`${sql.ref(`${alias}.confidence`)} = 'ILLUSTRATIVE'`, {
      read: (raw, _tree, seen) => {
        if (raw === true) seen.illustrative = true;
      },
    });
  for (const [key, nodes] of select(around.document, type, sets)) {
    const name = (nodes[0] as FieldNode).name.value;
    const field = shape.fields.get(name);
    if (!field) continue; // __typename, and what an ordinary resolver answers
    if (field.is === 'computed') {
      for (const need of field.needs) addNeed(add, alias, need);
      addDay(add, around.asOf);
      continue;
    }
    const compiled = compileField(below, shape, field, alias, type, name, nodes, prefix);
    add(compiled.sql, {
      read: (raw, tree, seen) => {
        tree[key] = compiled.read(raw, seen);
      },
    });
  }
  return { sql: jsonRow(values), read: objectReader(type.name, cells, widest), values, cells };
}

/** An object of the answer that is no row of a table, made of the values given. */
export const compileValues = (type: string, values: readonly { sql: RawBuilder<unknown>; read: Cell['read'] }[]): Compiled => ({
  sql: jsonRow(values.map(value => value.sql)),
  read: objectReader(type, values, widest),
});

function jsonRow(values: RawBuilder<unknown>[]): RawBuilder<unknown> {
  if (values.length === 0) return sql`json_build_array()`;
  if (values.length <= widest) return sql`json_build_array(${sql.join(values)})`;
  const rows: RawBuilder<unknown>[] = [];
  for (let start = 0; start < values.length; start += widest)
    rows.push(sql`json_build_array(${sql.join(values.slice(start, start + widest))})`);
  return sql`json_build_array(${sql.join(rows)})`;
}

/** A computed field is asked for the same day as the rows around it. */
function addDay(add: (value: RawBuilder<unknown>, cell: Cell) => void, day: string): void {
  add(sql`null`, {
    read: (_raw, tree) => {
      tree[needed] ??= {};
      tree[needed]['asOf'] = day;
    },
  });
}

function addNeed(add: (value: RawBuilder<unknown>, cell: Cell) => void, alias: string, column: string): void {
  add(sql.ref(`${alias}.${column}`), {
    read: (raw, tree) => {
      tree[needed] ??= {};
      tree[needed][column] = raw;
    },
  });
}

function compileField(
  around: Around,
  shape: Shape,
  field: Exclude<FieldShape, { is: 'computed' }>,
  alias: string,
  type: GraphQLObjectType,
  name: string,
  nodes: FieldNode[],
  prefix: string,
): Compiled {
  const definition = type.getFields()[name];
  if (!definition) throw new Error(`${type.name} has no field ${name}`);
  const child = () => getNamedType(definition.type) as GraphQLObjectType;
  const args = () => getArgumentValues(definition, nodes[0] as FieldNode, around.document.variables);
  switch (field.is) {
    case 'column': {
      const column = field.kind.json(sql.ref(`${alias}.${prefix}${field.column}`));
      if (field.kind.name !== 'id') return { sql: column, read: asIs };
      const tag = shape.concept?.tag ?? '';
      return { sql: column, read: raw => globalId(tag, raw as string) };
    }
    case 'localized':
      return localized(field, alias, wantedLanguage(args()['lang'], around), `${type.name}.${name}`);
    case 'inline': {
      const inner = shapeOf(field.of());
      const object = compileObject(around, inner, alias, child(), setsOf(nodes), field.prefix);
      if (!field.nullable) return object;
      return {
        sql: sql`case when ${sql.ref(`${alias}.${field.prefix}${[...inner.fields.keys()][0]}`)} is not null then ${object.sql} end`,
        read: object.read,
      };
    }
    case 'one':
      return compileOne(
        around,
        shapeOf(field.of()),
        child(),
        setsOf(nodes),
        own => sql`${sql.ref(`${own}.id`)} = ${sql.ref(`${alias}.${field.column}`)}`,
      );
    case 'list': {
      const own = nextAlias(around);
      const object = compileObject(around, shapeOf(field.of()), own, child(), setsOf(nodes));
      const from = field.from(alias, own, { args: args(), holds: holds(around) });
      return {
        sql: sql`(select coalesce(json_agg(r.o), '[]'::json) from (select ${object.sql} as o from ${from}) r)`,
        read: (raw, seen) => (raw as unknown[]).map(row => object.read(row, seen)),
      };
    }
    case 'many': {
      const values = args();
      const target = shapeOf(field.of());
      const inherited = typeof values['asOf'] === 'string' ? { ...around, asOf: values['asOf'] } : around;
      return compileConnection(inherited, {
        shape: target,
        list: `${type.name}.${name}`,
        type: child(),
        sets: setsOf(nodes),
        args: values,
        on: own => field.on(alias, own, { args: values, holds: holds(inherited) }),
        ignoresValidity: field.ignoresValidity,
      });
    }
  }
}

/** A row found by a condition, or null. */
export function compileOne(
  around: Around,
  shape: Shape,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  on: (alias: string) => RawBuilder<unknown>,
): Compiled {
  const alias = nextAlias(around);
  const object = compileObject(around, shape, alias, type, sets);
  return { sql: sql`(select ${object.sql} from ${from(shape, alias)} where ${on(alias)})`, read: object.read };
}

/** The one place that says where rows of a type come from. The search path decides who sees which. */
export const from = (shape: Shape, alias: string): RawBuilder<unknown> => sql`${sql.table(shape.table as string)} ${sql.id(alias)}`;
