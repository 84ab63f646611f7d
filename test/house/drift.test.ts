import { afterAll, beforeAll, expect, test } from 'vitest';
import { conceptShapes } from '../../src/read/shape.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

test('the migrations make just the tables, columns and keys that the classes describe', async () => {
  const statements = (await world.database.orm.schema.getUpdateSchemaSQL({ safe: false, dropTables: false })).split('\n');
  // Triggers are no part of the classes. A check that PostgreSQL prints with other brackets is dropped and added again as it was.
  const differing = statements.filter(line => /^(alter|create|drop|comment)/i.test(line) && !/^drop (trigger|function)/.test(line));
  // A table in parts keeps what is unique of it beside it (test/house/spans.test.ts).
  const isKeyOfParts = (line: string): boolean => /"hub"."observation(_code_index)?"/.test(line) && /_pkey|primary key|_code_/.test(line);
  const remade = new Set(differing.flatMap(line => /drop constraint ("\w+")/.exec(line)?.[1] ?? []));
  expect(
    differing.filter(
      line =>
        !isKeyOfParts(line) &&
        ![...remade].some(name => line.includes(`constraint ${name}`) && differing.some(other => other.includes(`add constraint ${name}`))),
    ),
  ).toEqual([]);
});

test('every recorded table has its triggers and a view in both sights', async () => {
  for (const { table } of conceptShapes()) {
    const { rows } = await world.sql(
      `select (select count(*)::int from pg_trigger where tgrelid = 'hub.${table}'::regclass and tgname like 'record\\_%') as triggers, to_regclass('open.${table}') is not null as open, to_regclass('desk.${table}') is not null as desk`,
    );
    expect(rows[0], table).toEqual({ triggers: 3, open: true, desk: true });
  }
});

test('every foreign key has an index', async () => {
  const { rows } = await world.sql(`
    select c.conrelid::regclass::text as "table", a.attname as "column" from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'hub'::regnamespace
      and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])`);
  expect(rows).toEqual([]);
});
