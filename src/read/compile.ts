import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues, getNamedType, type SelectionSetNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { compileConnection } from './connection.ts';
import { leaf, rowId } from './leaf.ts';
import { localized, wantedLanguage } from './localized.ts';
import { ObjectPlan } from './object-plan.ts';
import { type Bill, refuseDepth } from './price.ts';
import { type Document, select, setsOf } from './select.ts';
import { type FieldShape, type Shape, shapeOf } from './shape.ts';
import { type Cell, needed, type Reader } from './tree.ts';
import type { Walk } from './walk.ts';
import { type Holes, joined, listOf, markIf, present, type Written } from './written.ts';

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

/** A piece of the answer: SQL that yields one JSON value with its reader, and the same as text, null where there is no value. */
export interface Compiled {
  sql: RawBuilder<unknown>;
  read: Reader;
  write: (holes: Holes) => Written;
  /** Of a row: whether it is made up. Whoever writes it puts the mark. */
  isMadeUp?: RawBuilder<unknown> | null;
}

/** A row, also by its parts: what each value is, and how it is put in its place. */
export interface CompiledRow extends Compiled {
  values: readonly RawBuilder<unknown>[];
  cells: readonly Cell[];
}

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
  const plan = new ObjectPlan(type);
  if (shape.concept?.isSourced) plan.madeUp(sql`${sql.ref(`${alias}.confidence`)} = 'ILLUSTRATIVE'`);
  for (const [key, nodes] of select(around.document, type, sets)) {
    const name = (nodes[0] as FieldNode).name.value;
    const field = shape.fields.get(name);
    if (name === '__typename') plan.itsName(key);
    else if (!field) plan.elsewhere(key);
    else if (field.is === 'computed') {
      plan.elsewhere(key);
      for (const need of field.needs) addNeed(plan, need, sql.ref(`${alias}.${need}`));
      // A computed field is asked for the same day as the rows around it.
      addNeed(plan, 'asOf', sql`null`, around.asOf);
    } else {
      const definition = type.getFields()[name];
      if (!definition) throw new Error(`${type.name} has no field ${name}`);
      plan.field(key, definition.type, compileField(below, shape, field, alias, type, definition, nodes, prefix));
    }
  }
  return plan.compiled();
}

function addNeed(plan: ObjectPlan, name: string, value: RawBuilder<unknown>, known?: string): void {
  plan.beside(value, (raw, tree) => {
    tree[needed] ??= {};
    tree[needed][name] = known ?? raw;
  });
}

function compileField(
  around: Around,
  shape: Shape,
  field: Exclude<FieldShape, { is: 'computed' }>,
  alias: string,
  type: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  nodes: FieldNode[],
  prefix: string,
): Compiled {
  const { name } = definition;
  const child = () => getNamedType(definition.type) as GraphQLObjectType;
  const args = () => getArgumentValues(definition, nodes[0] as FieldNode, around.document.variables);
  switch (field.is) {
    case 'column': {
      const column = sql.ref(`${alias}.${prefix}${field.column}`);
      return field.kind.name === 'id' ? rowId(shape.concept?.tag ?? '', column) : leaf(field.kind, column);
    }
    case 'localized':
      return localized(field, alias, wantedLanguage(args()['lang'], around), `${type.name}.${name}`);
    case 'inline': {
      const inner = shapeOf(field.of());
      const object = compileObject(around, inner, alias, child(), setsOf(nodes), field.prefix);
      if (!field.nullable) return object;
      const isThere = sql`${sql.ref(`${alias}.${field.prefix}${[...inner.fields.keys()][0]}`)} is not null`;
      return {
        sql: sql`case when ${isThere} then ${object.sql} end`,
        read: object.read,
        write: holes => [sql`case when ${isThere} then ${present(object.write(holes))} end`],
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
        write: holes => writeRows(object, holes, from),
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

/** All rows of a plain list, marked once where one of them is made up. */
function writeRows({ write, isMadeUp }: Compiled, holes: Holes, from: RawBuilder<unknown>): Written {
  const rows = sql`select ${present(write(holes))} as o${isMadeUp ? sql`, ${isMadeUp} as m` : sql``} from ${from}`;
  const list = [...listOf(sql`string_agg(r.o, ',')`), ...markIf(isMadeUp ? sql`bool_or(r.m)` : null)];
  return [sql`(select ${joined(list)} from (${rows}) r)`];
}

/** A row that stands for itself, with its mark. */
export const presentRow = ({ write, isMadeUp = null }: Compiled, holes: Holes): RawBuilder<unknown> =>
  present([...write(holes), ...markIf(isMadeUp)]);

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
  const found = sql`from ${from(shape, alias)} where ${on(alias)}`;
  return {
    sql: sql`(select ${object.sql} ${found})`,
    read: object.read,
    write: holes => [sql`(select ${presentRow(object, holes)} ${found})`],
  };
}

/** The one place that says where rows of a type come from. The search path decides who sees which. */
export const from = (shape: Shape, alias: string): RawBuilder<unknown> => sql`${sql.table(shape.table as string)} ${sql.id(alias)}`;
