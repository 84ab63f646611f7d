import { badInput } from '../core/errors.ts';
import type { FindingGroupKey } from './finding-group.ts';

export interface FindingOrder {
  key: FindingGroupKey | null;
  descending: boolean;
  nullsFirst: boolean;
}

interface Asked {
  key?: FindingGroupKey | null;
  measure?: 'COUNT' | null;
  direction?: 'ASC' | 'DESC' | null;
  nulls?: 'FIRST' | 'LAST' | null;
}

/** The order asked for and all keys behind it; a key of null is the count. */
export function readFindingOrder(asked: readonly Asked[] | null | undefined, by: readonly FindingGroupKey[]): FindingOrder[] {
  const orders = (asked ?? []).map(({ key = null, measure = null, direction, nulls }) => {
    if ((key === null) === (measure === null) || (key !== null && !by.includes(key)))
      throw badInput(
        'Each key of orderBy names either `measure: COUNT` or a `key` of groupBy.',
        'Setiap kunci orderBy menyebut `measure: COUNT` atau suatu `key` dari groupBy.',
        { field: 'orderBy', example: 'orderBy: [{ measure: COUNT, direction: DESC }]' },
      );
    return { key, descending: direction === 'DESC', nullsFirst: nulls === 'FIRST' };
  });
  if (new Set(orders.map(order => order.key)).size < orders.length)
    throw badInput('orderBy names one key twice.', 'orderBy menyebut satu kunci dua kali.', { field: 'orderBy' });
  const rest = by.filter(key => !orders.some(order => order.key === key)).map(key => ({ key, descending: false, nullsFirst: false }));
  return [...orders, ...rest];
}

/** The place of a group as one text: places are in the order of the groups when they are in that of their letters. */
export const placeIn = (order: readonly FindingOrder[], count: number, place: (key: FindingGroupKey) => string | null): string =>
  order
    .map(({ key, descending, nullsFirst }) => {
      const text = key === null ? String(count).padStart(9, '0') : place(key);
      if (text === null) return nullsFirst ? '0' : '2';
      return `1${descending ? `${mirrored(text)}~` : `${text}!`}`;
    })
    .join('');

/** Letters of codes turned round, so that the last comes first; none of them is beyond ASCII. */
const mirrored = (text: string): string =>
  text.replace(/[\s\S]/g, letter => String.fromCharCode(0x9e - Math.min(Math.max(letter.charCodeAt(0), 0x21), 0x7d)));
