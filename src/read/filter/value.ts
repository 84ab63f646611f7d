import { type RawBuilder, sql } from 'kysely';
import type { FilterShape, Shape } from '../shape.ts';
import type { Filtering } from './filtering.ts';
import { filterLimits } from './limits.ts';
import { all, type Condition, not, oneOf } from './logic.ts';
import { checkSearched, checkText, operandOf, operandsOf } from './operand.ts';
import { isBackwards } from './range.ts';

type ValueFilter = Extract<FilterShape, { is: 'value' }>;

/** Operators on one value. Of a text in two languages either may fulfil them; `ne` and `notIn` are the complements. */
export function valueConditions(
  filtering: Filtering,
  shape: Shape,
  filter: ValueFilter,
  alias: string,
  operators: Record<string, unknown>,
  path: string,
): Condition[] {
  const columns = filter.columns.map(column => sql.ref(`${alias}.${column}`));
  return Object.entries(operators).flatMap(([operator, operand]) => {
    const at = `${path}.${operator}`;
    filtering.count(at);
    if (operand === null) {
      filtering.problems.add('NULL_OPERAND', at);
      return [];
    }
    return [operatorCondition(filtering, shape, filter, columns, operator, operand, at)];
  });
}

function operatorCondition(
  { problems }: Filtering,
  shape: Shape,
  { kind, nullable, words }: ValueFilter,
  columns: readonly RawBuilder<unknown>[],
  operator: string,
  operand: unknown,
  path: string,
): Condition {
  const type = sql.raw(kind.column);
  const one = (value: unknown = operand, at = path) => sql`${operandOf(kind, value, shape, at, problems)}::${type}`;
  const any = (condition: (column: RawBuilder<unknown>) => RawBuilder<unknown>) => oneOf(columns.map(condition));
  const list = () => sql`${operandsOf(kind, operand as unknown[], shape, path, problems)}::${type}[]`;
  switch (operator) {
    case 'eq':
    case 'ne': {
      const value = one();
      const is = any(column => sql`${column} = ${value}`);
      return operator === 'eq' ? is : not(is);
    }
    case 'in':
    case 'notIn': {
      const values = list();
      const is = any(column => sql`${column} = any(${values})`);
      return operator === 'in' ? is : not(is);
    }
    case 'lt':
      return any(column => sql`${column} < ${one()}`);
    case 'lte':
      return any(column => sql`${column} <= ${one()}`);
    case 'gt':
      return any(column => sql`${column} > ${one()}`);
    case 'gte':
      return any(column => sql`${column} >= ${one()}`);
    case 'between': {
      const range = operand as Record<string, unknown>;
      if (isBackwards(kind, range)) problems.add('EMPTY_RANGE', path);
      // Days and instants are half-open, as everywhere in the hub; numbers include both ends.
      return 'from' in range
        ? any(column => sql`(${column} >= ${one(range['from'])} and ${column} < ${one(range['to'])})`)
        : any(column => sql`(${column} >= ${one(range['min'])} and ${column} <= ${one(range['max'])})`);
    }
    case 'isNull': {
      if (!nullable) return operand === true ? sql`false` : sql`true`;
      const isNull = sql`(${sql.join(
        columns.map(column => sql`${column} is null`),
        sql` and `,
      )})`;
      return operand === true ? isNull : not(isNull);
    }
    case 'startsWith':
      return words
        ? any(column => sql`${column} ilike ${`${searched(operand, path, problems)}%`}`)
        : startsWith(columns[0] as RawBuilder<unknown>, operand, path, problems);
    case 'contains':
      return any(column => sql`${column} ilike ${`%${searched(operand, path, problems)}%`}`);
    case 'matches':
      return matches(any, String(operand), path, problems);
    default:
      throw new Error(`No operator ${operator}.`);
  }
}

type Any = (condition: (column: RawBuilder<unknown>) => RawBuilder<unknown>) => RawBuilder<unknown>;

const literally = (text: string): string => text.replace(/[\\%_]/g, found => `\\${found}`);

function searched(operand: unknown, path: string, problems: Filtering['problems']): string {
  checkSearched(String(operand), path, problems);
  return literally(String(operand));
}

/** All words in any order, each as a part of the text. */
function matches(any: Any, text: string, path: string, problems: Filtering['problems']): Condition {
  checkSearched(text, path, problems);
  const wanted = text.split(/\s+/u).filter(word => word !== '');
  if (wanted.length > filterLimits.words) problems.add('TOO_LONG', path);
  // Not `ilike all(array)`, which no index serves. All words within one language: words of two texts are no phrase.
  return any(column => all(wanted.map(word => sql`${column} ilike ${`%${literally(word)}%`}`)) ?? sql`true`);
}

/** As a range, which an index of codes serves whatever the plan knows of the operand. */
function startsWith(column: RawBuilder<unknown>, operand: unknown, path: string, problems: Filtering['problems']): Condition {
  const text = String(operand);
  checkText(text, path, problems);
  const end = behindAll(text);
  return end === null ? sql`${column} >= ${text}` : sql`(${column} >= ${text} and ${column} < ${end})`;
}

/** The least text behind all that start with this one, in the order of code points; null when there is none. */
export function behindAll(text: string): string | null {
  const points = [...text].map(letter => letter.codePointAt(0) as number);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    // Surrogates are no characters.
    const next = last === 0xd7ff ? 0xe000 : last + 1;
    if (next <= 0x10ffff) return String.fromCodePoint(...points, next);
  }
  return null;
}
