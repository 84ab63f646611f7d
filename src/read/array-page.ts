import { text } from '../core/kinds.ts';
import { countCap } from './connection.ts';
import { cursorOf, readCursor } from './cursor.ts';
import type { SortKey } from './order.ts';
import { pageOf } from './page.ts';

/** Something worked out that stands in a list: its key is its place, unique and the same whenever it is worked out again. */
export interface Keyed {
  key: string;
}

const keys: SortKey[] = [{ name: 'KEY', kind: text, nullable: false, descending: false, nullsFirst: false, sql: () => null as never }];

/** The keys between which a page stands; null where the list itself ends. */
export const boundsOf = (args: Record<string, unknown>, list: string): Record<'after' | 'before', string | null> => {
  const bound = (field: 'after' | 'before'): string | null =>
    typeof args[field] === 'string' ? (readCursor(args[field], field, list, keys)[0] as string) : null;
  return { after: bound('after'), before: bound('before') };
};

/** A page of a list that was worked out whole: arguments, cursors and totals are those of every other list. */
export function pageOfArray(items: readonly Keyed[], args: Record<string, unknown>, list: string) {
  const page = pageOf(args);
  const sorted = [...items].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const { after, before } = boundsOf(args, list);
  const inside = sorted.filter(item => (after === null || item.key > after) && (before === null || item.key < before));
  const nodes = page.fromEnd ? inside.slice(Math.max(inside.length - page.size, 0)) : inside.slice(0, page.size);
  const cursor = (item: Keyed): string => cursorOf(list, keys, [item.key]);
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    edges: nodes.map(node => ({ node, cursor: cursor(node) })),
    pageInfo: {
      hasNextPage: last
        ? sorted.at(-1) !== last
        : page.fromEnd
          ? before !== null && sorted.some(item => item.key >= before)
          : inside.length > 0,
      hasPreviousPage: first
        ? sorted[0] !== first
        : page.fromEnd
          ? inside.length > 0
          : after !== null && sorted.some(item => item.key <= after),
      startCursor: first ? cursor(first) : null,
      endCursor: last ? cursor(last) : null,
    },
    totalCount: { value: Math.min(sorted.length, countCap), precision: sorted.length > countCap ? 'AT_LEAST' : 'EXACT' },
  };
}
