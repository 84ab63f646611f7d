import { int } from '../../src/core/kinds.ts';
import { camel, snake } from '../../src/core/names.ts';
import { type FilterShape, type Shape, shapeOf } from '../../src/read/shape.ts';
import type { Filter, Oracle, Row } from './oracle.ts';
import { compare } from './oracle-values.ts';

export interface OrderKey {
  field?: string;
  count?: Record<string, { filter?: Filter }>;
  direction: 'ASC' | 'DESC';
  nulls?: 'FIRST' | 'LAST';
}

/** What a row has under a key of an order. */
function under(oracle: Oracle, shape: Shape, key: OrderKey, row: Row, language: 'id' | 'en'): string | null {
  const [counted] = Object.entries(key.count ?? {});
  if (counted) {
    const list = shape.filters.get(counted[0]) as Extract<FilterShape, { is: 'many' }>;
    return String(oracle.listed(list, row).filter(other => oracle.keeps(shapeOf(list.of()), counted[1].filter ?? {}, other)).length);
  }
  const name = camel((key.field as string).toLowerCase());
  const field = shape.fields.get(name);
  if (field?.is === 'localized') return (language === 'en' ? row[field.en] : null) ?? row[field.id] ?? null;
  return row[field?.is === 'inline' ? `${field.prefix}start` : snake(name)] ?? null;
}

/** Rows in an order, the id always last: worked out by plain sorting. */
export function sorted(oracle: Oracle, shape: Shape, rows: readonly Row[], order: readonly OrderKey[], language: 'id' | 'en'): Row[] {
  const wanted: readonly OrderKey[] =
    order.length > 0
      ? order
      : shape.defaultOrder.map(key => ({ field: key.replace(/^-/, ''), direction: key.startsWith('-') ? 'DESC' : 'ASC' }));
  const valued = rows.map(row => ({ row, values: wanted.map(key => under(oracle, shape, key, row, language)) }));
  const way = (key: OrderKey | undefined): number => (key?.direction === 'DESC' ? -1 : 1);
  valued.sort((a, b) => {
    for (const [index, key] of wanted.entries()) {
      const [x, y] = [a.values[index] ?? null, b.values[index] ?? null];
      if (x === y) continue;
      if (x === null || y === null) return (x === null) === (key.nulls === 'FIRST') ? -1 : 1;
      const found = compare(key.count ? int : (shape.orders.get(key.field as string)?.kind ?? int), x, y) * way(key);
      if (found !== 0) return found;
    }
    return ((a.row['id'] as string) < (b.row['id'] as string) ? -1 : 1) * way(wanted.at(-1));
  });
  return valued.map(({ row }) => row);
}
