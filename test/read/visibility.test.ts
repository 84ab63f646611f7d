import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/core/id.ts';
import { conceptShapes } from '../../src/read/shape.ts';
import { listFields, lookUpOf, nestedLists, plainSelection, rootLists, rootOf, toOneFields, typeNamed } from '../support/graph.ts';
import { world as newWorld, type World } from '../support/world.ts';

/** Stands in every text of every hidden row. */
const marker = 'RAHASIA-TERSEMBUNYI';

let world: World;
let before: Map<string, string>;
let hidden: { table: string; id: string; code: string }[];

beforeAll(async () => {
  world = await newWorld();
  before = await askEverything();
  hidden = await hideTwins();
}, 120_000);
afterAll(() => world.close());

/** Questions over every connection, edge and count of the graph, made from the schema so that none is forgotten. */
function questions(): Map<string, string> {
  const all = new Map<string, string>();
  for (const list of rootLists()) {
    const type = typeNamed(list.node);
    all.set(
      `Query.${list.field}`,
      `{ list: ${list.field}(first: 50, asOf: "2022-06-30") { totalCount { value precision } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${plainSelection(type)} } edges { cursor node { id alias: code } } } }`,
    );
    all.set(
      `Query.${list.field} from its end`,
      `{ list: ${list.field}(last: 50) { totalCount { value } pageInfo { hasPreviousPage hasNextPage } nodes { id } } }`,
    );
    for (const order of list.orders)
      all.set(
        `Query.${list.field} by ${order}`,
        `{ list: ${list.field}(first: 20, orderBy: [{ field: ${order}, direction: DESC }]) { nodes { id } pageInfo { hasNextPage } } }`,
      );
    for (const edge of toOneFields(type))
      all.set(
        `${list.node}.${edge.field}`,
        `{ list: ${list.field}(first: 100) { nodes { ${edge.field} { ${plainSelection(typeNamed(edge.to))} } } } }`,
      );
    for (const edge of toOneFields(type))
      all.set(`${list.node}.${edge.field} from the end`, `{ list: ${list.field}(last: 100) { nodes { ${edge.field} { id code } } } }`);
  }
  for (const list of nestedLists()) {
    const root = rootOf(list.owner);
    if (!root) continue;
    const select =
      list.node === 'Revision'
        ? 'kind recordedFrom changes { field before after }'
        : list.node === 'SourceReference'
          ? 'locator source { id }'
          : plainSelection(typeNamed(list.node));
    all.set(
      `${list.owner}.${list.field}`,
      `{ list: ${root}(first: 50) { nodes { id edge: ${list.field}(first: 5) { totalCount { value precision } pageInfo { hasNextPage } nodes { ${select} } } } } }`,
    );
  }
  return all;
}

async function askEverything(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [name, document] of questions()) {
    const { data, errors } = await world.ask(document);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    answers.set(name, JSON.stringify(data));
  }
  return answers;
}

/** Gives rows of every table twins that the public may not see: a draft, an unconfirmed one, one under embargo. */
async function hideTwins(): Promise<typeof hidden> {
  const made: typeof hidden = [];
  for (const shape of conceptShapes()) {
    const { rows: columns } = await world.sql(
      `select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a where a.attrelid = 'hub.${shape.table}'::regclass and a.attnum > 0 and not a.attisdropped`,
    );
    const { rows: checked } = await world.sql(
      `select distinct unnest(conkey) as n, a.attname as name from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) where c.conrelid = 'hub.${shape.table}'::regclass and c.contype = 'c'`,
    );
    const free = columns
      .filter(({ name, type }) => type === 'text' && name !== 'code' && !checked.some(column => column['name'] === name))
      .map(({ name }) => name as string);
    for (const [way, state] of Object.entries(ways(shape.concept.isSourced))) {
      const marked = free.map(name => `, '${name}', '${marker} ${way} ' || t."${name}"`).join('');
      const { rows } = await world.sql(
        `insert into hub.${shape.table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', '${marker}-${way}-' || t.code, ${state}${marked}))).* from hub.${shape.table} t order by t.code limit 8 returning id, code`,
      );
      for (const row of rows) made.push({ table: shape.table, id: row['id'] as string, code: row['code'] as string });
    }
    await world.sql(
      `insert into hub.provenance (id, entity, entity_id, source_id, note) select gen_random_uuid(), '${shape.table}', t.id, s.id, '${marker}' from hub.${shape.table} t, (select id from hub.source where code not like '${marker}%' order by code limit 3) s where t.code like '${marker}%'`,
    );
  }
  return made;
}

const ways = (isSourced: boolean): Record<string, string> => ({
  draft: `'is_draft', true`,
  embargo: `'embargo_until', now() + interval '1 year'`,
  ...(isSourced ? { unconfirmed: `'confidence', 'UNCONFIRMED'` } : {}),
});

describe('what the public may not see', () => {
  test('is there, in every table', async () => {
    for (const shape of conceptShapes()) {
      const { rows } = await world.sql(`select count(*)::int as n from hub.${shape.table} where code like '${marker}%'`);
      const { rows: any } = await world.sql(`select count(*)::int as n from hub.${shape.table}`);
      if ((any[0]?.['n'] as number) > 0) expect(rows[0]?.['n'], shape.table).toBeGreaterThan(1);
    }
  });

  test('changes no answer to any question over any list, edge or count, by not one byte', async () => {
    const after = await askEverything();
    const changed = [...before].filter(([name, answer]) => after.get(name) !== answer).map(([name]) => name);
    expect(changed).toEqual([]);
    expect(before.size).toBeGreaterThan(listFields().length);
  }, 120_000);

  test('shows in no answer as a text', async () => {
    for (const [name, answer] of await askEverything()) expect(answer.includes(marker), name).toBe(false);
  }, 120_000);

  test('is found by no id, no code, under no alias', async () => {
    for (const shape of conceptShapes()) {
      const one = lookUpOf(shape.name);
      if (!one) continue;
      for (const row of hidden.filter(({ table }) => table === shape.table).slice(0, 12)) {
        const id = globalId(shape.concept.tag, row.id);
        const byCode = shape.name === 'Region' ? '' : `byCode: ${one}(code: ${JSON.stringify(row.code)}) { id }`;
        const answer = await world.ask(
          `{ byId: ${one}(id: "${id}") { id } again: ${one}(id: "${id}") { code } ${byCode} node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`,
        );
        expect(answer.errors).toBeUndefined();
        expect(Object.values(answer.data ?? {}).flat(), `${shape.name} ${row.code}`).toEqual(
          Object.values(answer.data ?? {})
            .flat()
            .map(() => null),
        );
      }
    }
  }, 60_000);

  test('is seen by the desk, so that the test above has something to hide', async () => {
    const shape = conceptShapes().find(one => one.name === 'OrganizationUnit');
    const row = hidden.find(({ table }) => table === 'organization_unit');
    const answer = await world.ask(`{ node(id: "${globalId(shape?.concept.tag ?? '', row?.id ?? '')}") { code } }`, { sight: 'desk' });
    expect(answer.data).toEqual({ node: { code: row?.code } });
  });
});

describe('exempt information', () => {
  test('is in no list, count or look-up while its exemption lasts, and is public when it has ended', async () => {
    const { rows } = await world.sql(
      `select id, code, (exempt_until <= current_date) is true as ended from hub.public_information where class_code = 'EXEMPT' and code not like '${marker}%'`,
    );
    expect(rows.filter(row => !row['ended']).length).toBeGreaterThan(0);
    for (const row of rows) {
      const answer = await world.ask('query ($id: ID!) { node(id: $id) { code } }', {
        variables: { id: globalId('info', row['id'] as string) },
      });
      expect(answer.data, row['code'] as string).toEqual({ node: row['ended'] ? { code: row['code'] } : null });
    }
  });
});

describe('the role of the public', () => {
  test('can read no table, even where a question slipped by every view', async () => {
    const { rows } = await world.sql(
      `select count(*)::int as n from pg_class c where c.relnamespace = 'hub'::regnamespace and c.relkind in ('r', 'p', 'v') and has_table_privilege('ampera_open', c.oid, 'select')`,
    );
    expect(rows).toEqual([{ n: 0 }]);
    const { rows: writable } = await world.sql(
      `select count(*)::int as n from pg_class c where c.relnamespace in ('open'::regnamespace, 'desk'::regnamespace) and c.relkind = 'v' and has_table_privilege('ampera_open', c.oid, 'insert, update, delete')`,
    );
    expect(writable).toEqual([{ n: 0 }]);
  });
});
