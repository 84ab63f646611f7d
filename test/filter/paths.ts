import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { globalId } from '../../src/core/id.ts';
import type { Around } from '../../src/read/compile.ts';
import { compileFilter } from '../../src/read/filter/compile-filter.ts';
import { orderBy, orderOf } from '../../src/read/order.ts';
import { allShapes, type FilterShape, type Shape, shapeOf } from '../../src/read/shape.ts';

/** One way to filter a list: a path of its filter with one operator. */
export interface Path {
  name: string;
  shape: Shape;
  asked: unknown;
  columns: string[];
}

const operands: Record<string, unknown> = {
  text: 'SETDA.ORG',
  int: 3,
  decimal: '3.5',
  date: '2021-05-17',
  bool: true,
  instant: '2021-05-17T00:00:00Z',
};

/** Every operator of a path but `ne`, `notIn` and `not`, which ask for all but a few. */
function operatorsOf(shape: Shape, filter: Extract<FilterShape, { is: 'value' }>): unknown[] {
  const { kind, words, nullable } = filter;
  const one =
    kind.values?.[0] ??
    (kind.name === 'id' ? globalId(shape.concept?.tag ?? '', '00000000-0000-0000-0000-000000000000') : operands[kind.name]);
  if (one === undefined) throw new Error(`no operand for ${kind.name}`);
  const equality = kind.name === 'bool' ? [{ eq: one }] : [{ eq: one }, { in: [one] }];
  const presence = nullable ? [{ isNull: true }] : [];
  if (words) return [...equality, ...presence, ...['startsWith', 'contains', 'matches'].map(name => ({ [name]: 'pelayanan' }))];
  if (kind.name === 'text' && !kind.values) return [...equality, ...presence, { startsWith: 'SETDA' }];
  if (kind.values || ['id', 'bool'].includes(kind.name)) return [...equality, ...presence];
  const range = ['date', 'instant'].includes(kind.name) ? { from: one, to: one } : { min: one, max: one };
  return [...equality, ...presence, ...['lt', 'lte', 'gt', 'gte'].map(name => ({ [name]: one })), { between: range }];
}

const periodOperators = [
  { code: { eq: '2021' } },
  { kind: { eq: 'YEAR' } },
  { within: '2021' },
  { from: '2021-01-01' },
  { to: '2021-01-01' },
  { last: 8 },
  { isNull: true },
];

function pathsOf(shape: Shape): Path[] {
  return [...shape.filters].flatMap(([key, filter]): Path[] => {
    const path = (asked: unknown, columns: string[]): Path => ({
      name: `${shape.name}.${key}: ${JSON.stringify(asked)}`,
      shape,
      asked: { [key]: asked },
      columns,
    });
    const through = (other: Shape): unknown => (other.concept ? { code: { eq: 'SETDA.ORG' } } : { source: { code: { eq: 'SETDA.ORG' } } });
    switch (filter.is) {
      case 'value':
        return operatorsOf(shape, filter).map(asked => path(asked, [...filter.columns]));
      case 'period':
        return periodOperators.map(asked =>
          path(
            asked,
            ['code', 'kind', 'start'].map(part => filter.prefix + part),
          ),
        );
      case 'one':
        return [path(through(shapeOf(filter.of())), [filter.column])];
      default:
        return [path({ some: through(shapeOf(filter.of())) }, [])];
    }
  });
}

/** Lists of a row's own records, which are never asked but of one row: the index of that row serves them. */
export const filteredShapes = (): Shape[] =>
  allShapes().filter(shape => shape.table !== null && shape.filters.size > 0 && shape.name !== 'Revision');

/** Of every list, after the schema was made. */
export const paths = (): Path[] => filteredShapes().flatMap(pathsOf);

export const writer = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const around = { asOf: '2026-01-01', language: 'id', bill: { rows: 0, aliases: 1 } } as unknown as Around;

/** The rows that a path asks for: all of them, or as a page in the default order. */
export function conditionOf({ name, shape, asked }: Path, isPage = true): { text: string; values: readonly unknown[] } {
  const condition = compileFilter(around, shape, 't0', asked, 'filter');
  if (!condition) throw new Error(`${name} compiles to nothing`);
  const page = isPage ? sql`${orderBy(orderOf(shape, null, around), 't0')} limit 26` : sql``;
  const { sql: text, parameters } = sql`select t0.* from ${sql.table(shape.table as string)} t0 where ${condition} ${page}`.compile(writer);
  return { text, values: parameters };
}
