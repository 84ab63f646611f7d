import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { camel } from '../../src/core/names.ts';
import { conceptShapes, shapeOf } from '../../src/read/shape.ts';
import { type ListField, lookUpOf, nestedLists, rootLists, rootOf } from '../support/graph.ts';
import { type AskPage, walkBackwards, walkForwards } from '../support/walk.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

type Rows = Record<string, unknown>[];

/** Asks pages of a list, and fails on any error. */
function pager(list: ListField, orderBy: string, select: string, parent?: string): AskPage {
  const args = `first: $first, after: $after, last: $last, before: $before${orderBy ? `, orderBy: [${orderBy}]` : ''}`;
  const field = `list: ${list.field}(${args}) { nodes { ${select} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const inside = parent ? `node(id: "${parent}") { ... on ${list.owner} { ${field} } }` : field;
  const document = `query ($first: Int, $after: String, $last: Int, $before: String) { ${inside} }`;
  return async variables => {
    const answer = await world.ask(document, { variables });
    if (answer.errors) throw new Error(`${list.owner}.${list.field}: ${JSON.stringify(answer.errors)}`);
    const data = answer.data as Record<string, unknown>;
    return (parent ? (data['node'] as unknown as Record<string, never>)['list'] : data['list']) as never;
  };
}

/** How an order's value is asked of a node: `PERIOD` is `period { start }`. */
function sortField(type: string, order: string): string | null {
  const name = camel(order.toLowerCase());
  const shape = conceptShapes().find(one => one.name === type);
  const field = shape && shapeOf(shape.type).fields.get(name);
  if (field?.is === 'inline') return `sort: ${name} { start }`;
  return field ? `sort: ${name}` : null;
}

const sortValue = (row: Record<string, unknown>): string | null => {
  const value = row['sort'];
  return value === null || value === undefined ? null : String(typeof value === 'object' ? (value as { start: string }).start : value);
};

function compare(a: string | null, b: string | null): number {
  // Default placement: what has no value stands last.
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y) && a.trim() !== '' && b.trim() !== '') return x - y;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const total = async (list: ListField): Promise<number> => {
  const answer = await world.ask(`{ list: ${list.field} { totalCount { value precision } } }`);
  const { value, precision } = (answer.data as { list: { totalCount: { value: number; precision: string } } }).list.totalCount;
  expect(precision).toBe('EXACT');
  return value;
};

const identity = (rows: Rows): string[] => rows.map(row => String(row['id']));

describe.each(rootLists())('the list of all $node', list => {
  test('gives every row once, forwards and backwards, in pages of any size', async () => {
    const whole = await walkForwards(pager(list, '', 'id'), 100);
    expect(new Set(identity(whole)).size).toBe(whole.length);
    expect(whole.length).toBe(await total(list));
    if (whole.length > 1500) return;
    for (const size of whole.length > 150 ? [61] : [1, 7]) {
      expect(await walkForwards(pager(list, '', 'id'), size)).toEqual(whole);
      expect(await walkBackwards(pager(list, '', 'id'), size)).toEqual(whole);
    }
  });

  test('keeps every order it offers, null values included', async () => {
    if ((await total(list)) > 1500) return;
    for (const order of list.orders) {
      const field = sortField(list.node, order);
      const isCode = conceptShapes().some(shape => shape.name === list.node && ['kemendagri_code', 'code'].includes(order.toLowerCase()));
      const up = await walkForwards(pager(list, `{ field: ${order} }`, `id ${field ?? ''}`), 60);
      expect(identity(await walkBackwards(pager(list, `{ field: ${order} }`, `id ${field ?? ''}`), 100)), order).toEqual(identity(up));
      const mirrored = await walkForwards(pager(list, `{ field: ${order}, direction: DESC, nulls: FIRST }`, 'id'), 90);
      expect(identity(mirrored).reverse(), order).toEqual(identity(up));
      if (!field || isCode) continue;
      const values = up.map(sortValue);
      expect(values, order).toEqual([...values].sort(compare));
    }
  });
});

describe.each(nestedLists().filter(list => rootOf(list.owner)))('the list $field of $owner', list => {
  test('gives every row of its parent once, in both directions', async () => {
    const parent = await busiestParent(list);
    if (!parent) return;
    if (parent.count > 1500) return; // walked whole from the root; every page of it costs the same
    const select = rootOf(list.node) ? 'id' : '__typename';
    const whole = await walkForwards(pager(list, '', select, parent.id), 100);
    expect(whole.length).toBe(parent.count);
    if (select === 'id') expect(new Set(identity(whole)).size).toBe(whole.length);
    if (whole.length > 400) return;
    expect(await walkForwards(pager(list, '', select, parent.id), 3)).toEqual(whole);
    expect(await walkBackwards(pager(list, '', select, parent.id), 2)).toEqual(whole);
  });
});

/** A row with as many rows in the list as can be found, so that the walk has something to walk. */
async function busiestParent(list: ListField): Promise<{ id: string; count: number } | null> {
  const document = `{ parents: ${rootOf(list.owner)}(first: 100) { nodes { id list: ${list.field}(first: 0) { totalCount { value } } } } }`;
  const answer = await world.ask(document);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const parents = (answer.data as { parents: { nodes: { id: string; list: { totalCount: { value: number } } }[] } }).parents.nodes;
  const counted = parents.map(({ id, list: { totalCount } }) => ({ id, count: totalCount.value })).sort((a, b) => b.count - a.count);
  return counted[0] && counted[0].count > 0 ? counted[0] : null;
}

test('every type has a look-up that gives the same row as its list and as node', async () => {
  for (const list of rootLists()) {
    const first = await world.ask(`{ list: ${list.field}(first: 1) { nodes { id code } } }`);
    const row = (first.data as { list: { nodes: { id: string; code: string }[] } }).list.nodes[0];
    if (!row) continue;
    const one = lookUpOf(list.node);
    const byCode = list.node === 'Region' ? `code: "${row.code}", system: KEMENDAGRI` : `code: ${JSON.stringify(row.code)}`;
    const answer = await world.ask(
      `{ byId: ${one}(id: "${row.id}") { id code } byCode: ${one}(${byCode}) { id code } node(id: "${row.id}") { __typename id code } nodes(ids: ["${row.id}"]) { id code } }`,
    );
    expect(answer.data, list.node).toEqual({ byId: row, byCode: row, node: { __typename: list.node, ...row }, nodes: [row] });
    expect(answer.statements).toBe(1);
  }
});
