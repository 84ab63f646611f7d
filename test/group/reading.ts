import fc from 'fast-check';
import type { Row } from './evaluator.ts';

export const code = (field: string) => (row: Row) => row[field]?.code ?? null;
export const plain = (field: string) => (row: Row) => (row[field] === null || row[field] === undefined ? null : String(row[field]));
export const edge = (field: string): [ask: string, read: (row: Row) => string | null] => [`${field} { code }`, code(field)];
export const value = (field: string): [ask: string, read: (row: Row) => string | null] => [field, plain(field)];

export const keysOf = (keys: Record<string, [ask: string, read: (row: Row) => string | null]>) => ({
  ask: Object.fromEntries(Object.entries(keys).map(([name, [ask]]) => [name, ask])),
  keys: Object.fromEntries(Object.entries(keys).map(([name, [, read]]) => [name, read])),
});

const lengths = ['YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'];

/** The stretch of time a period lies in, worked out of its code: 2021-05 lies in 2021-Q2 and 2021-S1. */
function stretch(period: { code: string; kind: string } | null, length: string): string | null {
  if (!period || lengths.indexOf(period.kind) < lengths.indexOf(length)) return null;
  const [year, part = ''] = period.code.split('-');
  const quarter = part.startsWith('Q') ? Number(part[1]) : part.startsWith('S') ? null : Math.ceil(Number(part) / 3);
  if (length === 'YEAR') return year as string;
  if (length === 'SEMESTER') return part.startsWith('S') ? period.code : `${year}-S${Math.ceil((quarter as number) / 2)}`;
  return length === 'QUARTER' ? `${year}-Q${quarter}` : `${year}-${part}`;
}

type Times = Record<string, [ask: string, read: (row: Row) => string | null]>;
export const times = (of: (row: Row) => { code: string; kind: string } | null, withOwn: boolean): Times => ({
  ...(withOwn ? { PERIOD: ['period { code }', row => of(row)?.code ?? null] } : {}),
  ...Object.fromEntries(
    lengths.slice(0, 4).map(length => [length, [`${length.toLowerCase()} { code }`, (row: Row) => stretch(of(row), length)]]),
  ),
});

export const periodOf = (row: Row) => row['period'];
export const dayOf = (field: string) => (row: Row) => (row[field] ? { code: row[field] as string, kind: 'DAY' } : null);
export const byPeriod = (row: Row) => ({
  end: row['period'].end as string,
  start: row['period'].start as string,
  code: row['code'] as string,
});
export const byDay = (field: string) => (row: Row) =>
  row[field] ? { end: row[field] as string, start: row[field] as string, code: row['code'] as string } : null;
export const confidence: Times = { CONFIDENCE: ['confidence', row => row['provenance'].confidence] };

export const differ = (rows: readonly Row[], of: (row: Row) => unknown): boolean => new Set(rows.map(of)).size > 1;
export const one = (...filters: string[]) => fc.constantFrom(...filters);

/** One or two filters, or the complement of one. */
export const some = (...filters: string[]) =>
  fc.oneof(
    fc.constant('{}'),
    one(...filters),
    one(...filters).map(filter => `{ not: ${filter} }`),
    fc.tuple(one(...filters), one(...filters)).map(([a, b]) => `{ or: [${a}, ${b}] }`),
    fc.tuple(one(...filters), one(...filters)).map(([a, b]) => `{ and: [${a}, ${b}] }`),
  );

export const period = 'period { code kind start end }';
export const base = 'id code provenance { confidence }';

export const total = (dimension: string | null): boolean => dimension === null || dimension.endsWith('=TOTAL');
