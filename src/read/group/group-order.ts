import { sql } from 'kysely';
import { badInput } from '../../core/errors.ts';
import { decimal, int, type Kind, text } from '../../core/kinds.ts';
import { camel } from '../../core/names.ts';
import type { SortKey } from '../order.ts';
import type { MeasureName } from './description.ts';
import type { AskedKey, GroupPlan } from './group-plan.ts';
import { distinctOf } from './key-columns.ts';
import { chosen } from './measured.ts';

interface AskedOrder {
  key?: string | null;
  measure?: string | null;
  of?: string | null;
  by?: string | null;
  byIndicator?: string | null;
  p?: string | null;
  distinct?: string | null;
  direction?: 'ASC' | 'DESC' | null;
  nulls?: 'FIRST' | 'LAST' | null;
}

const mostKeys = 5;

/** The total order of groups: what was asked for, then all their keys, of which no two groups have the same. */
export function groupOrder(plan: GroupPlan, asked: readonly AskedOrder[] | null | undefined): SortKey[] {
  const orders = asked ?? [];
  if (orders.length > mostKeys)
    throw badInput(`orderBy takes at most ${mostKeys} keys.`, `orderBy paling banyak ${mostKeys} kunci.`, { field: 'orderBy' });
  const keys = orders.map(order => sortKey(plan, order));
  const repeated = keys.find((key, index) => keys.findIndex(other => other.name === key.name) < index);
  if (repeated)
    throw badInput(`orderBy names ${repeated.name} twice.`, `orderBy menyebut ${repeated.name} dua kali.`, { field: 'orderBy' });
  const rest = plan.keys.filter(one => !keys.some(key => key.name === one.key.name)).map(one => ofKey(one, {}));
  return [...keys, ...rest];
}

function sortKey(plan: GroupPlan, order: AskedOrder): SortKey {
  const [key, measure] = [order.key ?? null, order.measure ?? null];
  if ((key === null) === (measure === null))
    throw badInput(
      'Each key of orderBy names exactly one of `key` and `measure`.',
      'Setiap kunci orderBy menyebut tepat satu dari `key` dan `measure`.',
      {
        field: 'orderBy',
        example: 'orderBy: [{ measure: COUNT, direction: DESC }]',
      },
    );
  if (measure !== null) return ofMeasure(plan, measure, order);
  const grouped = plan.keys.find(one => one.key.name === key);
  if (!grouped)
    throw badInput(
      `orderBy names ${key}, and groupBy does not: groups are ordered by what they are grouped by, or by a measure.`,
      `orderBy menyebut ${key}, sedangkan groupBy tidak: kelompok diurutkan menurut kunci pengelompokannya atau menurut ukuran.`,
      { field: 'orderBy', example: `groupBy: [${[...plan.keys.map(one => one.key.name), key].join(', ')}]` },
    );
  return ofKey(grouped, order);
}

const ofKey = ({ key, place }: AskedKey, order: AskedOrder): SortKey =>
  sorted(key.name, key.is === 'value' ? key.kind : text, true, place, order);

function ofMeasure(plan: GroupPlan, measure: string, order: AskedOrder): SortKey {
  const given = Object.entries({ of: order.of, by: order.by, byIndicator: order.byIndicator, p: order.p, distinct: order.distinct });
  const name = `${measure}(${given.flatMap(([argument, value]) => (value ? [`${argument} ${value}`] : [])).join()})`;
  if (measure === 'COUNT') return sorted(name, count, false, plan.count(), order);
  if (measure === 'COUNT_DISTINCT') return sorted(name, count, false, distinctOf(plan, need(order, 'distinct', measure)), order);
  need(order, 'of', measure);
  if (measure === 'PERCENTILE') need(order, 'p', measure);
  return sorted(name, decimal, true, chosen(plan, camel(measure.toLowerCase()) as MeasureName, { ...order }), order);
}

function need(order: AskedOrder, argument: 'distinct' | 'of' | 'p', measure: string): string {
  const given = order[argument];
  if (given) return given;
  throw badInput(
    `To order by ${measure}, name \`${argument}\` as well.`,
    `Untuk mengurutkan menurut ${measure}, sebutkan juga \`${argument}\`.`,
    {
      field: 'orderBy',
      example: `orderBy: [{ measure: ${measure}, ${argument}: … }]`,
    },
  );
}

/** Counts are of eight bytes. */
const count: Kind = { ...int, column: 'bigint' };

const sorted = (name: string, kind: Kind, nullable: boolean, column: string, { direction, nulls }: AskedOrder): SortKey => ({
  name,
  kind,
  nullable,
  descending: direction === 'DESC',
  nullsFirst: nulls === 'FIRST',
  sql: alias => sql.ref(`${alias}.${column}`),
});
