import { sql } from 'kysely';
import { oneOf as enumKind, text } from '../../core/kinds.ts';
import { type Period, PeriodKind, parsePeriod } from '../../core/period.ts';
import type { FilterShape, Shape } from '../shape.ts';
import { dayOf } from './day.ts';
import type { Filtering } from './filtering.ts';
import { startsOfLast } from './last-periods.ts';
import { filterLimits } from './limits.ts';
import { type Condition, not, oneOf } from './logic.ts';
import { valueConditions } from './value.ts';

type PeriodFilter = Extract<FilterShape, { is: 'period' }>;

const kindOfPeriod = enumKind(PeriodKind);

/** Conditions on a period in four columns. */
export function periodConditions(
  filtering: Filtering,
  shape: Shape,
  { prefix, nullable }: PeriodFilter,
  alias: string,
  asked: Record<string, unknown>,
  path: string,
): Condition[] {
  const column = (part: string) => sql.ref(`${alias}.${prefix}${part}`);
  const { problems, around } = filtering;
  const start = column('start');
  const value = (part: 'code' | 'kind', operators: unknown): Condition[] =>
    valueConditions(
      filtering,
      shape,
      { is: 'value', kind: part === 'code' ? text : kindOfPeriod, columns: [`${prefix}${part}`], nullable, words: false },
      alias,
      operators as Record<string, unknown>,
      `${path}.${part}`,
    );
  const days = [asked['from'], asked['to']].map((one, index) => (typeof one === 'string' ? dayOf(one, index === 1) : null));
  if (days[0] && days[1] && days[0] > days[1]) problems.add('EMPTY_RANGE', path);

  return Object.entries(asked).flatMap(([key, operand]) => {
    const at = `${path}.${key}`;
    if (operand === null) {
      problems.add('NULL_OPERAND', at);
      return [];
    }
    if (key === 'kind') return value(key, operand);
    if (key === 'code') {
      const one = onePeriod(operand as Record<string, unknown>);
      if (!one) return [...value(key, operand), ...startsOf(operand as Record<string, unknown>, start)];
      filtering.count(`${at}.eq`);
      return [sql`(${start} = ${one.start}::date and ${column('kind')} = ${one.kind})`];
    }
    filtering.count(at);
    switch (key) {
      case 'within': {
        const period = parsePeriod(String(operand));
        if (!period) {
          problems.add('NOT_A_PERIOD', at);
          return [];
        }
        return [sql`(${start} >= ${period.start}::date and ${start} < ${period.end}::date and ${column('end')} <= ${period.end}::date)`];
      }
      case 'from':
      case 'to': {
        const day = days[key === 'from' ? 0 : 1];
        if (!day) {
          problems.add('NOT_A_DAY', at);
          return [];
        }
        return [key === 'from' ? sql`${start} >= ${day}::date` : sql`${start} < ${day}::date`];
      }
      case 'last': {
        const count = operand as number;
        if (count < 1 || count > filterLimits.periods) {
          problems.add('OUT_OF_RANGE', at);
          return [];
        }
        const starts = startsOfLast(count, around.asOf);
        const kinds = Object.entries(starts).map(([kind, day]) => sql`(${column('kind')} = ${sql.lit(kind)} and ${start} >= ${day}::date)`);
        return [sql`(${start} <= ${around.asOf}::date and ${start} >= ${starts.YEAR}::date and ${oneOf(kinds)})`];
      }
      case 'isNull':
        return [operand === true ? sql`${start} is null` : not(sql`${start} is null`)];
      default:
        throw new Error(`A period has no filter ${key}.`);
    }
  });
}

/**
 * The period that a code names, where nothing else is asked of the code. Start and length are the code in other words. PostgreSQL takes
 * code and start for independent of each other: asked for both, it expects next to no rows and gathers all there are before the first.
 */
function onePeriod(operators: Record<string, unknown>): Period | null {
  const [[operator, code] = [], ...more] = Object.entries(operators);
  return operator === 'eq' && more.length === 0 && typeof code === 'string' ? parsePeriod(code) : null;
}

/**
 * A code says when its period starts, and lists are in the order of the starts: told both, PostgreSQL goes straight to the place instead
 * of walking the list from its beginning in search of the code.
 */
function startsOf(operators: Record<string, unknown>, start: Condition): Condition[] {
  const asked = operators['in'];
  if (!Array.isArray(asked)) return [];
  const starts = asked.map(code => parsePeriod(String(code))?.start);
  if (starts.includes(undefined)) return [];
  // Of one start the index gives the rows in their order.
  return [starts.length === 1 ? sql`${start} = ${starts[0]}::date` : sql`${start} = any(${starts}::date[])`];
}
