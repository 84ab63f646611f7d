import { ManyToOne } from '@mikro-orm/decorators/legacy';
import { type RawBuilder, sql } from 'kysely';
import type { About } from '../core/about.ts';
import { snake } from '../core/names.ts';
import { type Alike, type Argument, type Around, type Class, type Join, type Linked, shapeOf } from '../read/shape.ts';
import { farLists } from './far-lists.ts';
import { connectionField, farEnds, fieldWithArguments, shown } from './field.ts';
import { type ColumnOptions, filterable } from './store.ts';

/** Edges to a row without which the row itself is not shown. */
export const owners = new Map<Class, string[]>();

interface OneOptions extends ColumnOptions {
  /** The other end of the edge: a connection on the type pointed to. */
  back?: { field: string; about: About };
  /** Without that row, this one is not shown: the step of a draft is part of the draft. */
  owner?: boolean;
}

/** An edge to one row: a foreign key kept, an object shown, and the other end of the edge with it. Nullable in the graph, since the other row may not be public. */
export function One(of: () => Class, about: About, options: OneOptions = {}) {
  return (target: object, key: string): void => {
    const self = target.constructor as Class;
    const shape = shapeOf(self);
    const column = `${snake(key)}_id`;
    ManyToOne({
      entity: of as never,
      mapToPk: true,
      fieldName: column,
      index: !options.back,
      nullable: options.nullable ?? false,
      updateRule: 'no action',
      deleteRule: 'no action',
    } as never)(target, key);
    shape.kept.set(key, { is: 'edge', column, of, nullable: options.nullable ?? false });
    if (options.shown !== false) {
      shown(target, key, of, about, true);
      shape.fields.set(key, { is: 'one', of, column });
      filterable(target, key, { is: 'one', of, column, nullable: options.nullable ?? false });
    }
    if (options.back) farLists.set(self, [...(farLists.get(self) ?? []), key]);
    if (options.owner) owners.set(self, [...(owners.get(self) ?? []), key]);
    const { back } = options;
    if (back)
      farEnds.push(() =>
        Many(
          () => self,
          back.about,
          (parent, child) => sql`${sql.ref(`${child}.${column}`)} = ${sql.ref(`${parent}.id`)}`,
        )(of().prototype, back.field),
      );
  };
}

/** A connection whose rows are found by a condition over both tables. */
export function Many(
  of: () => Class,
  about: About,
  edge: Join | Linked | Alike,
  options: { args?: Argument[]; ignoresValidity?: boolean } = {},
) {
  return (target: object, key: string): void => {
    const args = options.args ?? [];
    const { on, ...linked } = typeof edge === 'function' ? { on: edge } : edge;
    shapeOf(target.constructor as Class).fields.set(key, { is: 'many', of, on, args, ignoresValidity: options.ignoresValidity ?? false });
    filterable(target, key, { is: 'many', of, on, ...linked, ignoresValidity: options.ignoresValidity ?? false });
    farEnds.push(() => connectionField(target, key, of(), about, args));
  };
}

/** Adds a connection to a type from outside, where it belongs to the concept that knows both. */
export const addMany = (to: () => Class, field: string, of: () => Class, about: About, edge: Join | Linked): void => {
  farEnds.push(() => Many(of, about, edge)(to().prototype, field));
};

/** An edge over the rows of another table, each of which points to both its ends. `only` leaves some of them out. */
export function over(
  table: () => string,
  near: string,
  far: string,
  only: (row: string, around: Around) => RawBuilder<unknown> = () => sql`true`,
): Linked {
  const rows = () => sql`${sql.table(table())} l`;
  return {
    on: (parent, child, around) =>
      sql`${sql.ref(`${child}.id`)} in (select ${sql.ref(`l.${far}`)} from ${rows()} where ${sql.ref(`l.${near}`)} = ${sql.ref(`${parent}.id`)} and ${only('l', around)})`,
    inverse: (found, around) =>
      sql`select ${sql.ref(`l.${near}`)} from ${rows()} where ${sql.ref(`l.${far}`)} in (${found}) and ${only('l', around)}`,
  };
}

/** A plain list, for sets bounded by nature. `edge` says the same as `from`, where rows may be filtered by their list. */
export function List(of: () => Class, about: About, from: Join, options: { args?: Argument[]; edge?: Linked } = {}) {
  return (target: object, key: string): void => {
    const args = options.args ?? [];
    shapeOf(target.constructor as Class).fields.set(key, { is: 'list', of, from, args });
    if (options.edge) filterable(target, key, { is: 'many', of, ...options.edge, ignoresValidity: true });
    farEnds.push(() => fieldWithArguments(target, key, () => [of()], about, false, args));
  };
}

/** Two edges over a link table: each end sees the rows of the other that share a link with it. */
export function across(
  link: () => Class,
  near: { of: () => Class; key: string; field: string; about: About },
  far: { of: () => Class; key: string; field: string; about: About },
): void {
  const end = (here: typeof near, there: typeof near): void =>
    addMany(
      here.of,
      here.field,
      there.of,
      here.about,
      over(() => shapeOf(link()).table as string, `${snake(here.key)}_id`, `${snake(there.key)}_id`),
    );
  end(near, far);
  end(far, near);
}
