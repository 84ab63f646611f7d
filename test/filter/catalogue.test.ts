import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema.ts';
import { sharedWorld, type World } from '../support/world.ts';
import { conditionOf, filteredShapes, paths, writer } from './paths.ts';

schema();

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

const shapes = filteredShapes();
const all = paths();

async function plan(text: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await client.query(`explain (format json, costs off) ${text}`, values as never);
  return JSON.stringify(rows[0]['QUERY PLAN']);
}

describe('everything a list may be filtered by', () => {
  test('is found through an index, whatever the operator', { timeout: 60_000 }, async () => {
    expect(all.length).toBeGreaterThan(1000);
    const unserved: string[] = [];
    for (const path of all) {
      const { text, values } = conditionOf(path, false);
      const found = await plan(text, values);
      if (/"Seq Scan"/.test(found) || !/(Index|Recheck|Hash|Merge) Cond|One-Time Filter|"Result"/.test(found)) unserved.push(path.name);
    }
    expect(unserved).toEqual([]);
  });

  test('stands first in an index of its table, or in one of trigrams', () => {
    const bare = all.flatMap(({ name, shape, columns }) =>
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
