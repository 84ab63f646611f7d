import fc from 'fast-check';
import { globalId } from '../../src/core/id.ts';
import { capital } from '../../src/core/names.ts';
import { type FilterShape, type Shape, shapeOf } from '../../src/read/shape.ts';
import type { Filter, Oracle } from './oracle.ts';

type Value = Extract<FilterShape, { is: 'value' }>;

/** Values that stand in a column, so that a filter made of them finds something. */
function valuesOf(oracle: Oracle, shape: Shape, columns: readonly string[]): string[] {
  const found = new Set<string>();
  for (const row of oracle.rows(shape).slice(0, 300)) for (const column of columns) if (row[column] != null) found.add(row[column]);
  return [...found].slice(0, 40);
}

const isSearchable = (text: string): boolean => /[\p{L}\p{N}]{3}/u.test(text) && text.length < 400;

/** An operand as the graph takes it. */
function given(shape: Shape, kind: Value['kind'], text: string): unknown {
  if (kind.name === 'id') return globalId(shape.concept?.tag ?? 'none', text);
  if (kind.name === 'bool') return text === 't';
  return kind.name === 'int' ? Number(text) : text;
}

const elsewhere: Record<string, string> = {
  id: '00000000-0000-0000-0000-000000000000',
  text: 'tidak ada',
  int: '7',
  decimal: '12.5',
  date: '2021-07-01',
  bool: 't',
};

function valueArbitrary(oracle: Oracle, shape: Shape, filter: Value): fc.Arbitrary<Filter> {
  const { kind, words, columns } = filter;
  const known = valuesOf(oracle, shape, columns);
  const pool = kind.values ?? [...known.map(text => text.slice(0, 400)), elsewhere[kind.name] as string];
  const one = fc.constantFrom(...pool).map(text => given(shape, kind, text));
  const pair = fc.tuple(fc.constantFrom(...pool), fc.constantFrom(...pool)).map(([a, b]) => {
    const less = kind.name === 'int' || kind.name === 'decimal' ? Number(a) <= Number(b) : a <= b;
    return (less ? [a, b] : [b, a]).map(text => given(shape, kind, text));
  });
  const several = fc.array(one, { maxLength: 4 });
  const operators: fc.Arbitrary<Filter>[] = [one.map(eq => ({ eq })), one.map(ne => ({ ne }))];
  if (kind.name !== 'bool')
    operators.push(
      several.map(list => ({ in: list })),
      several.map(notIn => ({ notIn })),
    );
  if (kind.name !== 'id') operators.push(fc.boolean().map(isNull => ({ isNull })));
  if (['int', 'decimal', 'date'].includes(kind.name) && !kind.values)
    operators.push(
      ...['lt', 'lte', 'gt', 'gte'].map(name => one.map(value => ({ [name]: value }))),
      pair.map(([a, b]) => ({ between: kind.name === 'date' ? { from: a, to: b } : { min: a, max: b } })),
    );
  if (kind.name === 'text' && !words)
    operators.push(fc.tuple(fc.constantFrom(...pool), fc.nat(12)).map(([text, length]) => ({ startsWith: text.slice(0, length) })));
  if (words) operators.push(...searches(pool.filter(isSearchable)));
  return fc.oneof(...operators);
}

function searches(pool: readonly string[]): fc.Arbitrary<Filter>[] {
  if (pool.length === 0) return [];
  const text = fc.constantFrom(...pool);
  const cased = fc.tuple(text, fc.boolean()).map(([one, isBig]) => (isBig ? one.toUpperCase() : one));
  const found: fc.Arbitrary<Filter>[] = [
    fc.tuple(cased, fc.integer({ min: 3, max: 20 })).map(([one, length]) => ({ startsWith: one.slice(0, length) })),
    fc
      .tuple(cased, fc.nat(30), fc.integer({ min: 3, max: 9 }))
      .map(([one, from, length]) => ({ contains: one.slice(from, from + length) })),
    cased.map(one => ({
      matches: one
        .split(/\s+/)
        .filter(word => word !== '')
        .slice(0, 4)
        .reverse()
        .join(' '),
    })),
  ];
  return found.map(arbitrary => arbitrary.filter(one => isSearchable(String(Object.values(one)[0]))));
}

function periodArbitrary(oracle: Oracle, shape: Shape, prefix: string): fc.Arbitrary<Filter> {
  const codes = fc.constantFrom(...valuesOf(oracle, shape, [`${prefix}code`]), '2021', '2021-S1', '2020-Q4', '2022-03');
  const year = fc.integer({ min: 2015, max: 2026 });
  return fc.oneof(
    codes.map(code => ({ code: { eq: code } })),
    fc.array(codes, { maxLength: 3 }).map(list => ({ code: { in: list } })),
    fc.constantFrom('YEAR', 'SEMESTER', 'QUARTER', 'MONTH').map(kind => ({ kind: { eq: kind } })),
    fc.constantFrom('2021', '2021-S1', '2020-Q4', '2022-03', '2023').map(within => ({ within })),
    fc.tuple(year, year).map(([a, b]) => ({ from: `${Math.min(a, b)}-03-01`, to: `${Math.max(a, b)}-03-01` })),
    fc.integer({ min: 1, max: 12 }).map(last => ({ last })),
    fc.boolean().map(isNull => ({ isNull })),
  );
}

/** A random filter on rows of a type, made of what its description offers and of values that stand in its columns. */
export function filterArbitrary(oracle: Oracle, shape: Shape, relations = 2, nesting = 2): fc.Arbitrary<Filter> {
  const parts: fc.Arbitrary<Filter>[] = [];
  const add = (key: string, inner: () => fc.Arbitrary<unknown>, weight = 1): void => {
    for (let i = 0; i < weight; i++) parts.push(fc.constant(null).chain(() => inner().map(value => ({ [key]: value }))));
  };
  for (const [key, filter] of shape.filters) {
    if (filter.is === 'value') add(key, () => valueArbitrary(oracle, shape, filter), 2);
    else if (filter.is === 'period') add(key, () => periodArbitrary(oracle, shape, filter.prefix), 4);
    else if (relations > 0) {
      const other = shapeOf(filter.of());
      const inner = () => filterArbitrary(oracle, other, relations - 1, nesting);
      if (filter.is === 'one') {
        add(key, inner, 2);
        if (filter.nullable) add(`has${capital(key)}`, () => fc.boolean());
      } else add(key, () => fc.tuple(fc.constantFrom('some', 'none', 'every'), inner()).map(([how, one]) => ({ [how]: one })), 2);
    }
  }
  if (nesting > 0) {
    const inner = () => filterArbitrary(oracle, shape, relations, nesting - 1);
    for (const key of ['and', 'or']) add(key, () => fc.array(inner(), { maxLength: 2 }), 2);
    add('not', inner, 2);
  }
  if (parts.length === 0) return fc.constant({});
  return fc
    .array(fc.oneof(...parts), { minLength: relations === 2 ? 1 : 0, maxLength: 2 })
    .map(some => Object.assign({}, ...some) as Filter);
}

/** Conditions in a filter, as the hub counts them. */
export function conditionsIn(shape: Shape, filter: Filter): number {
  return Object.entries(filter).reduce((sum, [key, inner]) => {
    if (key === 'and' || key === 'or') return sum + (inner as Filter[]).reduce((n, one) => n + conditionsIn(shape, one), 0);
    if (key === 'not') return sum + conditionsIn(shape, inner as Filter);
    const related = shape.filters.get(key);
    if (related?.is === 'one') return sum + conditionsIn(shapeOf(related.of()), inner as Filter);
    if (related?.is === 'many')
      return sum + Object.values(inner as Filter).reduce((n: number, one) => n + 1 + conditionsIn(shapeOf(related.of()), one as Filter), 0);
    return sum + (related ? Object.keys(inner as Filter).length : 1);
  }, 0);
}
