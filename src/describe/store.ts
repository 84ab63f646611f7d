import { Check, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Kind } from '../core/kinds.ts';
import { scream, snake } from '../core/names.ts';
import { type Class, type FilterShape, type OrderKey, shapeOf } from '../read/shape.ts';

export interface ColumnOptions {
  nullable?: boolean;
  /** May be asked for in `orderBy` and in `filter`, and gets an index. */
  order?: boolean;
  /** May be asked for in `filter`, and gets an index. */
  filter?: boolean;
  /** A text that may be searched within: `contains`, `matches`, `startsWith` without regard to case. Gets an index of its trigrams. */
  contains?: boolean;
  unique?: boolean;
  /** False for what is kept and not shown. */
  shown?: boolean;
}

/** Keeps a column that a sheet can fill. */
export function keep(target: object, key: string, kind: Kind, options: ColumnOptions): void {
  store(target, key, kind, options);
  shapeOf(target.constructor as Class).kept.set(key, { is: 'column', column: snake(key), kind, nullable: options.nullable ?? false });
}

/** Keeps a column. */
export function store(target: object, key: string, kind: Kind, options: ColumnOptions): void {
  const column = snake(key);
  Property({
    type: kind.column,
    columnType: kind.column,
    fieldName: column,
    nullable: options.nullable ?? false,
    ...(kind.column === 'text' ? { collation: 'C' } : {}),
  } as never)(target, key);
  if (options.unique) Unique({ properties: [key] } as never)(target.constructor as never);
  if ((options.order || options.filter) && !options.unique) Index({ properties: [key] } as never)(target.constructor as never);
  if (kind.values) {
    const list = kind.values.map(value => `'${value}'`).join(', ');
    Check({ name: `${column}_is_known`, expression: `${column} in (${list})` })(target.constructor as never);
  }
}

/** Whether a column may be asked for in `filter`. */
export const isFiltered = (options: ColumnOptions): boolean =>
  Boolean(options.filter || options.order || options.unique || options.contains) && options.shown !== false;

/** What the type's lists may be filtered by. */
export function filterable(target: object, key: string, filter: FilterShape): void {
  shapeOf(target.constructor as Class).filters.set(key, filter);
}

/** What the type's lists may be ordered by. */
export function orderable(target: object, key: string, kind: Kind, nullable: boolean, expression: OrderKey['sql'], isLocalized = false) {
  shapeOf(target.constructor as Class).orders.set(scream(key), { kind, nullable, isLocalized, sql: expression });
}
