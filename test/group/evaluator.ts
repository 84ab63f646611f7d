import { add, compare, type Exact, exact, minus, over, rounded, times, total, written } from './numbers.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows of any shape
export type Row = Record<string, any>;

/** A measure as a test asks it: `mean(of: VALUE)`. */
export interface Wanted {
  name: string;
  of?: string;
  by?: string;
  p?: string;
  distinct?: string;
}

/** How the rows of one concept are read by the evaluator. */
export interface Rows {
  /** The text of a key of a row; null where it has none. */
  keys: Record<string, (row: Row) => string | null>;
  numbers: Record<string, (row: Row) => string | number | null>;
  /** Code of the refusal of a measure over rows with a value. */
  refusal?: (measure: Wanted, rows: readonly Row[]) => string | null;
  /** When a row is: what sorts it, latest last. */
  time?: (row: Row) => { end: string; start: string; code: string } | null;
}

export type Value = { value: string | null } | { refused: string };

export const keyText = (rows: Rows, by: readonly string[], row: Row): string =>
  JSON.stringify(by.map(key => rows.keys[key]?.(row) ?? null));

export function grouped(rows: Rows, all: readonly Row[], by: readonly string[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of all) {
    const key = keyText(rows, by, row);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** A measure of the rows of one group, said plainly. */
export function evaluate(rows: Rows, group: readonly Row[], wanted: Wanted): Value {
  if (wanted.name === 'count') return { value: String(group.length) };
  if (wanted.name === 'countDistinct') {
    const values = group.map(row => rows.keys[wanted.distinct as string]?.(row) ?? null).filter(value => value !== null);
    return { value: String(new Set(values).size) };
  }
  const number = rows.numbers[wanted.of as string] as (row: Row) => string | number | null;
  const withValue = group.filter(row => number(row) !== null);
  const refused = rows.refusal?.(wanted, withValue) ?? null;
  if (refused) return { refused };
  const values = withValue.map(row => exact(number(row) as string)).sort(compare);
  if (wanted.name === 'latest') return latest(rows, withValue, number);
  if (values.length === 0) return { value: null };
  return told(measure(rows, withValue, values, number, wanted));
}

const told = (value: Exact | null): Value => ({ value: value && written(value) });

function measure(
  rows: Rows,
  group: readonly Row[],
  values: readonly Exact[],
  number: (row: Row) => string | number | null,
  { name, by, p }: Wanted,
) {
  switch (name) {
    case 'sum':
      return total(values);
    case 'min':
      return values[0] as Exact;
    case 'max':
      return values.at(-1) as Exact;
    case 'mean':
      return rounded(over(total(values), exact(values.length)));
    case 'median':
      return rounded(at(values, exact('0.5')));
    case 'percentile':
      return rounded(at(values, exact(p as string)));
    default: {
      const weight = rows.numbers[by as string] as (row: Row) => string | number | null;
      const weighted = group
        .filter(row => weight(row) !== null)
        .map(row => [exact(number(row) as string), exact(weight(row) as string)] as const);
      const weights = total(weighted.map(([, one]) => one));
      return weights.above === 0n ? null : rounded(over(total(weighted.map(([value, one]) => times(value, one))), weights));
    }
  }
}

/** The place `share × (n − 1)` among sorted values, counted from 0. */
function at(values: readonly Exact[], share: Exact): Exact {
  const { above, below } = times(share, exact(values.length - 1));
  const low = Number(above / below);
  const rest = { above: above % below, below };
  const [here, next] = [values[low] as Exact, values[Math.min(low + 1, values.length - 1)] as Exact];
  return add(here, times(minus(next, here), rest));
}

function latest(rows: Rows, group: readonly Row[], number: (row: Row) => string | number | null): Value {
  const dated = group.flatMap(row => {
    const time = rows.time?.(row);
    return time ? [{ row, ...time }] : [];
  });
  const last = dated.reduce((high, one) => (`${one.end} ${one.start}` > high ? `${one.end} ${one.start}` : high), '');
  const there = dated.filter(one => `${one.end} ${one.start}` === last);
  if (there.length > 1) return { refused: 'AMBIGUOUS_LATEST' };
  return { value: there[0] ? written(exact(number(there[0].row) as string)) : null };
}
