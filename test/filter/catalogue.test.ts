import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/core/id.ts';
import type { Around } from '../../src/read/compile.ts';
import { compileFilter } from '../../src/read/filter/compile-filter.ts';
import { allShapes, type FilterShape, type Shape, shapeOf } from '../../src/read/shape.ts';
import { schema } from '../../src/schema.ts';
import { sharedWorld, type World } from '../support/world.ts';

schema();

const writer = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

let world: World;
let client: pg.Client;
/** Columns that stand first in an index, or anywhere in one of trigrams: `sop.status`. Expressions as PostgreSQL prints them. */
const indexed = new Set<string>();

beforeAll(async () => {
  world = await sharedWorld();
  // Over the tables themselves: what stands on no index would be read whole.
  client = new pg.Client({ ...world.database.connection, options: '-c search_path=hub,public -c enable_seqscan=off' });
  await client.connect();
  const { rows } = await client.query(`
    select i.indrelid::regclass::text as "table", pg_get_indexdef(i.indexrelid, key.place::int, true) as key
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
    cross join lateral unnest(i.indkey::int[]) with ordinality as key(attribute, place)
    where c.relnamespace = 'hub'::regnamespace and i.indpred is null and (key.place = 1 or m.amname = 'gin')`);
  for (const row of rows) indexed.add(`${row.table.replace(/^hub\./, '').replaceAll('"', '')}.${row.key.replaceAll('"', '')}`);
});
afterAll(async () => {
  await client.end();
  await world.close();
});

interface Path {
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
const shapes = allShapes().filter(shape => shape.table !== null && shape.filters.size > 0 && shape.name !== 'Revision');
const paths = shapes.flatMap(pathsOf);

async function plan(text: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await client.query(`explain (format json, costs off) ${text}`, values as never);
  return JSON.stringify(rows[0]['QUERY PLAN']);
}

describe('everything a list may be filtered by', () => {
  test('is found through an index, whatever the operator', { timeout: 60_000 }, async () => {
    expect(paths.length).toBeGreaterThan(1000);
    const unserved: string[] = [];
    for (const { name, shape, asked } of paths) {
      const around = { asOf: '2026-01-01', language: 'id', bill: { rows: 0, aliases: 1 } } as unknown as Around;
      const condition = compileFilter(around, shape, 't0', asked, 'filter');
      if (!condition) throw new Error(`${name} compiles to nothing`);
      const { sql: text, parameters } = sql`select t0.* from ${sql.table(shape.table as string)} t0 where ${condition}`.compile(writer);
      const found = await plan(text, parameters);
      if (/"Seq Scan"/.test(found) || !/(Index|Recheck|Hash|Merge) Cond|One-Time Filter|"Result"/.test(found)) unserved.push(name);
    }
    expect(unserved).toEqual([]);
  });

  test('stands first in an index of its table, or in one of trigrams', () => {
    const bare = paths.flatMap(({ name, shape, columns }) =>
      columns.filter(column => !indexed.has(`${shape.table}.${column}`)).map(column => `${name}: ${column}`),
    );
    expect(bare).toEqual([]);
  });

  test('is what the schema offers, and nothing else', () => {
    for (const shape of shapes) {
      const type = schema().getType(`${shape.name}Filter`) as unknown as { getFields(): Record<string, unknown> };
      const offered = Object.keys(type.getFields()).filter(name => !['and', 'or', 'not'].includes(name) && !/^has[A-Z]/.test(name));
      expect(offered.sort(), shape.name).toEqual([...shape.filters.keys()].sort());
    }
  });
});

test('everything a list may be ordered by stands first in an index', () => {
  const bare = shapes.flatMap(shape =>
    [...shape.orders].flatMap(([name, key]) =>
      (key.isLocalized ? (['id', 'en'] as const) : (['id'] as const)).flatMap(language => {
        const { sql: text } = key.sql('t', language).compile(writer);
        const column = text.replaceAll('"', '').replaceAll('t.', '').toUpperCase();
        const known = [...indexed].some(one => one.toUpperCase() === `${shape.table}.${column}`.toUpperCase());
        return known ? [] : [`${shape.name}.${name} (${language})`];
      }),
    ),
  );
  expect(bare).toEqual([]);
});
