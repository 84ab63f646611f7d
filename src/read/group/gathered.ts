import { type RawBuilder, sql } from 'kysely';
import { parsePeriod } from '../../core/period.ts';
import { presenceOf } from '../filter/compile-filter.ts';
import { dayOf } from '../filter/day.ts';
import { hidesCollapsed, type RollUp, unsettled } from '../roll-up.ts';
import type { FilterShape, Shape } from '../shape.ts';
import type { GroupKey } from './description.ts';

type Expression = RawBuilder<unknown>;
type Asked = Record<string, unknown>;

/** How a roll-up can stand in for rows: years at most, their own periods where it keeps those, or not at all. */
export type Fineness = 'YEARS' | 'PERIODS' | 'ROWS';

const coarseToFine: readonly Fineness[] = ['YEARS', 'PERIODS', 'ROWS'];

/** The coarsest that serves all. */
export const finest = (all: readonly Fineness[]): Fineness =>
  coarseToFine[Math.max(0, ...all.map(one => coarseToFine.indexOf(one)))] as Fineness;

/** What a key needs to see of rows. */
export function finenessOfKey({ grain }: RollUp, key: GroupKey): Fineness {
  const near = key.through ?? (key.is === 'edge' ? key : null);
  if (near) return near.column !== undefined && grain.includes(near.column) ? 'YEARS' : 'ROWS';
  if (key.is === 'value') return grain.includes(key.column) ? 'YEARS' : 'ROWS';
  return key.is === 'period' && key.granularity === 'YEAR' ? 'YEARS' : 'PERIODS';
}

/** What a filter needs to see of rows: one that asks of rows beyond an edge asks it of all rows with that edge alike. */
export function finenessOfFilter(rollUp: RollUp, shape: Shape, asked: unknown): Fineness {
  if (asked === null || asked === undefined) return 'YEARS';
  return finest(Object.entries(asked as Asked).map(([key, value]) => finenessOfPart(rollUp, shape, key, value)));
}

function finenessOfPart(rollUp: RollUp, shape: Shape, key: string, value: unknown): Fineness {
  if (key === 'and' || key === 'or') return finest((value as unknown[]).map(one => finenessOfFilter(rollUp, shape, one)));
  if (key === 'not') return finenessOfFilter(rollUp, shape, value);
  const filter = shape.filters.get(key) ?? [...shape.filters].find(([name]) => presenceOf(name) === key)?.[1];
  return filter ? finenessOfCondition(rollUp, filter, value) : 'ROWS';
}

function finenessOfCondition({ grain, number, period }: RollUp, filter: FilterShape, value: unknown): Fineness {
  switch (filter.is) {
    case 'many':
      return 'ROWS';
    case 'one':
      return grain.includes(filter.column) ? 'YEARS' : 'ROWS';
    case 'period':
      return filter.prefix === period ? finest(Object.entries(value as Asked).map(finenessOfTime)) : 'ROWS';
    case 'value': {
      if (filter.columns.every(column => grain.includes(column))) return 'YEARS';
      const isPresence = Object.keys(value as Asked).every(operator => operator === 'isNull');
      return isPresence && filter.columns.join() === number ? 'YEARS' : 'ROWS';
    }
  }
}

/** Bounds at the turn of a year let whole years in or leave them out. */
function finenessOfTime([key, operand]: [string, unknown]): Fineness {
  const isTurn = (): boolean => {
    if (key === 'kind' || key === 'isNull') return true;
    if (key === 'within') return parsePeriod(String(operand))?.kind === 'YEAR';
    return (key === 'from' || key === 'to') && (dayOf(String(operand), key === 'to') ?? '').endsWith('-01-01');
  };
  return isTurn() ? 'YEARS' : 'PERIODS';
}

/** One table that rows are read from, with the condition that they are not read from another as well. */
export interface Part {
  table: string;
  isGathered: boolean;
  condition: Expression | null;
}

/**
 * Where rows come from, each from one table: what is gathered, and as they are those that are not. Where something collapsed is hidden
 * and that would show, all of them as they are: which of the two is known before either is read.
 */
export function partsOf(rollUp: RollUp, table: string, alias: string, fineness: 'YEARS' | 'PERIODS', asksOfCollapsed: boolean): Part[] {
  const isSingle = sql.raw(unsettled(`"${alias}"`));
  const yearly = sql.ref(`${alias}.${rollUp.yearlyWith}`);
  const parts: Part[] =
    fineness === 'YEARS'
      ? [
          { table: rollUp.table, isGathered: true, condition: null },
          { table, isGathered: false, condition: isSingle },
        ]
      : [
          { table: rollUp.table, isGathered: true, condition: sql`${yearly} is null` },
          { table, isGathered: false, condition: sql`${yearly} is not null` },
          { table, isGathered: false, condition: sql`${yearly} is null and ${isSingle}` },
        ];
  if (!asksOfCollapsed) return parts;
  const hides = sql`(select ${sql.id(hidesCollapsed(rollUp))}())`;
  return [
    ...parts.map(part => ({ ...part, condition: part.condition ? sql`${part.condition} and not ${hides}` : sql`not ${hides}` })),
    { table, isGathered: false, condition: hides },
  ];
}
