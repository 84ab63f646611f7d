import { readGlobalId } from '../../src/core/id.ts';
import type { Kind } from '../../src/core/kinds.ts';
import type { FilterShape, Shape } from '../../src/read/shape.ts';
import type { Filter, Row } from './oracle.ts';

const exact = (text: string): bigint => {
  const [, sign, whole, rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) as unknown as [string, string, string, string?];
  return BigInt(`${sign}${whole}${rest.padEnd(30, '0')}`);
};

/** Which of two values comes first: -1, 0 or 1. */
export function compare(kind: Kind, a: string, b: string): number {
  const order = (x: bigint | number, y: bigint | number): number => (x < y ? -1 : x > y ? 1 : 0);
  if (kind.name === 'int' || kind.name === 'decimal') return order(exact(a), exact(b));
  if (kind.name === 'instant') return order(Date.parse(a), Date.parse(b));
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Only the letters of ASCII have two cases to the hub. */
const small = (text: string): string => text.replace(/[A-Z]/g, letter => letter.toLowerCase());

function operand(shape: Shape, kind: Kind, value: unknown): string | null {
  if (kind.name === 'id') {
    const read = readGlobalId(String(value));
    return read?.tag === shape.concept?.tag ? (read?.uuid ?? null) : null;
  }
  if (kind.name === 'bool') return value === true ? 't' : 'f';
  return String(value);
}

export function keepsValue(shape: Shape, filter: Extract<FilterShape, { is: 'value' }>, operators: Filter, row: Row): boolean {
  const values = filter.columns.map(column => row[column] ?? null);
  return Object.entries(operators).every(([operator, given]) => {
    if (operator === 'isNull') return values.every(value => value === null) === given;
    if (operator === 'ne') return !keepsValue(shape, filter, { eq: given }, row);
    if (operator === 'notIn') return !keepsValue(shape, filter, { in: given }, row);
    return values.some(value => value !== null && fulfils(shape, filter, operator, given, value));
  });
}

function fulfils(
  shape: Shape,
  { kind, words }: Extract<FilterShape, { is: 'value' }>,
  operator: string,
  given: unknown,
  value: string,
): boolean {
  const against = (other: unknown): number | null => {
    const known = operand(shape, kind, other);
    return known === null ? null : compare(kind, value, known);
  };
  const is = (other: unknown, holds: (order: number) => boolean): boolean => {
    const order = against(other);
    return order !== null && holds(order);
  };
  const range = given as Record<string, unknown>;
  switch (operator) {
    case 'eq':
      return is(given, order => order === 0);
    case 'in':
      return (given as unknown[]).some(one => is(one, order => order === 0));
    case 'lt':
      return is(given, order => order < 0);
    case 'lte':
      return is(given, order => order <= 0);
    case 'gt':
      return is(given, order => order > 0);
    case 'gte':
      return is(given, order => order >= 0);
    case 'between':
      return 'from' in range
        ? is(range['from'], order => order >= 0) && is(range['to'], order => order < 0)
        : is(range['min'], order => order >= 0) && is(range['max'], order => order <= 0);
    case 'startsWith':
      return words ? small(value).startsWith(small(String(given))) : value.startsWith(String(given));
    case 'contains':
      return small(value).includes(small(String(given)));
    case 'matches':
      return String(given)
        .split(/\s+/)
        .every(word => small(value).includes(small(word)));
    default:
      throw new Error(`no operator ${operator}`);
  }
}

const lengths: Record<string, number> = { YEAR: 12, SEMESTER: 6, QUARTER: 3, MONTH: 1 };

/** The number of a period among all of its length. */
function numberOf(kind: string, day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return kind === 'DAY' ? Date.parse(day) / 86_400_000 : Math.floor((year * 12 + month - 1) / (lengths[kind] as number));
}

/** First days of a period of a code and of the one behind it, by its letters. */
function ends(code: string): [string, string] {
  const [year, rest] = [code.slice(0, 4), code.slice(5)];
  const next = String(Number(year) + 1);
  if (rest === '') return [`${year}-01-01`, `${next}-01-01`];
  if (rest === 'S1') return [`${year}-01-01`, `${year}-07-01`];
  if (rest === 'S2') return [`${year}-07-01`, `${next}-01-01`];
  const quarter = /^Q(\d)$/.exec(rest)?.[1];
  const [first, length] = quarter ? [Number(quarter) * 3 - 2, 3] : [Number(rest), 1];
  const month = (n: number): string => (n > 12 ? `${next}-01-01` : `${year}-${String(n).padStart(2, '0')}-01`);
  return [month(first), month(first + length)];
}

export function keepsPeriod(prefix: string, asked: Filter, row: Row, asOf: string): boolean {
  const at = (part: string): string | null => row[`${prefix}${part}`] ?? null;
  const [start, end, kind] = [at('start'), at('end'), at('kind')];
  const words = (part: string): Extract<FilterShape, { is: 'value' }> => ({
    is: 'value',
    kind: { name: 'text' } as Kind,
    columns: [`${prefix}${part}`],
    nullable: true,
    words: false,
  });
  return Object.entries(asked).every(([key, given]) => {
    if (key === 'code' || key === 'kind') return keepsValue({} as Shape, words(key), given as Filter, row);
    if (key === 'isNull') return (start === null) === given;
    if (start === null || end === null || kind === null) return false;
    if (key === 'within') return start >= ends(String(given))[0] && end <= ends(String(given))[1];
    if (key === 'from') return start >= String(given);
    if (key === 'to') return start < String(given);
    const behind = numberOf(kind, asOf) - numberOf(kind, start);
    return behind >= 0 && behind < (given as number);
  });
}
