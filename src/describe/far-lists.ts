import { Index } from '@mikro-orm/decorators/legacy';
import { type Class, shapeOf } from '../read/shape.ts';

/** Edges whose other end is a list: each gets an index that serves a page of that list in its default order. */
export const farLists = new Map<Class, string[]>();

/** The property behind an order key: `name` is kept as `nameId`, `period` is ordered by its start. */
function orderedProperty(type: Class, key: string): string {
  const field = shapeOf(type).fields.get(key);
  if (field?.is === 'localized') return `${key}Id`;
  return field?.is === 'inline' ? `${key}Start` : key;
}

export function indexFarLists(type: Class, order: readonly string[]): void {
  const keys = order.map(key => orderedProperty(type, key.replace(/^-/, '')));
  for (const edge of farLists.get(type) ?? []) Index({ properties: [edge, ...keys, 'id'] } as never)(type as never);
}
