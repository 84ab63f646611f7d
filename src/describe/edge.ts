import { ManyToOne } from '@mikro-orm/decorators/legacy';
import { sql } from 'kysely';
import type { About } from '../core/about.ts';
import { snake } from '../core/names.ts';
import { type Argument, type Class, type Join, shapeOf } from '../read/shape.ts';
import { farLists } from './far-lists.ts';
import { connectionField, farEnds, fieldWithArguments, shown } from './field.ts';
import type { ColumnOptions } from './store.ts';

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
export function Many(of: () => Class, about: About, on: Join, options: { args?: Argument[]; ignoresValidity?: boolean } = {}) {
  return (target: object, key: string): void => {
    const args = options.args ?? [];
    shapeOf(target.constructor as Class).fields.set(key, { is: 'many', of, on, args, ignoresValidity: options.ignoresValidity ?? false });
    farEnds.push(() => connectionField(target, key, of(), about, args));
  };
}

/** Adds a connection to a type from outside, where it belongs to the concept that knows both. */
export const addMany = (to: () => Class, field: string, of: () => Class, about: About, on: Join): void => {
  farEnds.push(() => Many(of, about, on)(to().prototype, field));
};

/** A plain list, for sets bounded by nature. */
export function List(of: () => Class, about: About, from: Join, options: { args?: Argument[] } = {}) {
  return (target: object, key: string): void => {
    const args = options.args ?? [];
    shapeOf(target.constructor as Class).fields.set(key, { is: 'list', of, from, args });
    farEnds.push(() => fieldWithArguments(target, key, () => [of()], about, false, args));
  };
}

/** Two edges over a link table: each end sees the rows of the other that share a link with it. */
export function across(
  link: () => Class,
  near: { of: () => Class; key: string; field: string; about: About },
  far: { of: () => Class; key: string; field: string; about: About },
): void {
  const end = (here: typeof near, there: typeof near): void => {
    const on: Join = (parent, child) => {
      const table = sql.table(shapeOf(link()).table as string);
      return sql`${sql.ref(`${child}.id`)} in (select l.${sql.ref(`${snake(there.key)}_id`)} from ${table} l where l.${sql.ref(`${snake(here.key)}_id`)} = ${sql.ref(`${parent}.id`)})`;
    };
    addMany(here.of, here.field, there.of, here.about, on);
  };
  end(near, far);
  end(far, near);
}
