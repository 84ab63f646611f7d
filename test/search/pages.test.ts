import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';
import { asked, type Found, found, type Wanted } from './found.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const ids = ({ hits }: Found): string[] => hits.map(hit => hit.node.id);

/** All rows of a search, page by page from one end. */
async function walk(text: string, wanted: Wanted, size: number, fromEnd = false): Promise<string[]> {
  const rows: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Found = await found(world, text, {
      ...wanted,
      ...(fromEnd ? { last: size, before: cursor } : { first: size, after: cursor }),
    });
    if (fromEnd) rows.unshift(...ids(page));
    else rows.push(...ids(page));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(fromEnd ? hasPreviousPage : hasNextPage)) return rows;
    cursor = fromEnd ? startCursor : endCursor;
  }
}

const searches: [string, Wanted][] = [
  ['biro organisasi', {}],
  ['selaras', {}],
  ['opd', { types: ['SOP_STEP', 'RESPONSIBILITY'] }],
  ['pelayanan', { unit: 'SETDA.ORG', year: 2023 }],
  ['pelayanam', { types: ['PUBLIC_SERVICE', 'LEGAL_INSTRUMENT'] }],
];

describe.each(searches)('%s %o', (text, wanted) => {
  test('walking from either end gives each row once, in one order, and as many as were counted', async () => {
    const whole = await walk(text, wanted, 100);
    expect(new Set(whole).size).toBe(whole.length);
    expect((await found(world, text, { ...wanted, first: 1 })).total).toBe(whole.length);
    expect(await walk(text, wanted, 17)).toEqual(whole);
    expect(await walk(text, wanted, 23, true)).toEqual(whole);
  });

  test('facets count what narrowing by them finds', async () => {
    const { facets, total } = await found(world, text, { ...wanted, first: 0 });
    expect(facets.type.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const { key, count } of facets.type.slice(0, 3))
      expect((await found(world, text, { ...wanted, types: [key] })).total, key).toBe(count);
    for (const { key, count } of facets.year.slice(0, 2))
      expect((await found(world, text, { ...wanted, year: Number(key) })).total, key).toBe(count);
    for (const unit of facets.unit) expect(unit.node?.code).toBe(unit.key);
  });
});

test('a unit stands for itself and all below it', async () => {
  const all = await found(world, 'pelayanan', { first: 0 });
  const below = await found(world, 'pelayanan', { first: 0, unit: 'SETDA' });
  const alone = below.facets.unit.find(({ key }) => key === 'SETDA.ORG')?.count ?? 0;
  const bureau = await found(world, 'pelayanan', { first: 0, unit: 'SETDA.ORG' });
  expect(alone).toBeGreaterThan(0);
  expect(bureau.total).toBeGreaterThanOrEqual(alone);
  expect(below.total).toBeGreaterThan(bureau.total);
  expect(all.total).toBeGreaterThan(below.total);
  const { data } = await world.ask('{ organizationUnit(code: "SETDA.ORG") { id } }');
  const { organizationUnit: unit } = data as { organizationUnit: { id: string } };
  expect((await found(world, 'pelayanan', { first: 0, unit: unit.id })).total).toBe(bureau.total);
});

test('a day leaves only what holds on it', async () => {
  const everything = await found(world, 'bagian', { first: 0, types: ['ORGANIZATION_UNIT'] });
  const then = await found(world, 'bagian', { first: 0, types: ['ORGANIZATION_UNIT'], asOf: '2019-01-01' });
  expect(then.total).toBeLessThan(everything.total);
});

test('an empty page says what lies around it', async () => {
  const { pageInfo } = await found(world, 'biro', { first: 0 });
  expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
});

test('made-up rows say so, and an answer without them does not', async () => {
  expect((await found(world, 'CONTOH-SOP-ORG-002')).illustrative).toBe(true);
  expect((await found(world, 'undang undang keterbukaan', { types: ['LEGAL_INSTRUMENT'] })).illustrative).toBe(false);
  const bare = await world.ask('{ search(text: "biro organisasi", first: 1, types: [ORGANIZATION_UNIT]) { nodes { score } } }');
  expect(bare.extensions?.['illustrative']).toBeUndefined();
  const counted = await world.ask('{ search(text: "biro", first: 1) { totalCount { value } nodes { score } } }');
  expect(counted.extensions?.['illustrative']).toBe(true);
});

test('a search costs one statement, and the rows behind it one more', async () => {
  const bare = await world.ask(
    '{ search(text: "biro") { nodes { score matchedBy highlight } facets { type { key count } } totalCount { value } } }',
  );
  expect(bare.statements).toBe(1);
  const rows = await world.ask('{ search(text: "biro") { nodes { node { id code ... on OrganizationUnit { name parent { name } } } } } }');
  expect(rows.errors).toBeUndefined();
  expect(rows.statements).toBe(2);
});

test('edges carry the cursors of their rows', async () => {
  const { data } = await world.ask('{ search(text: "biro", first: 5) { edges { cursor node { node { id } } } } }');
  const { edges } = (data as { search: { edges: { cursor: string; node: { node: { id: string } } }[] } }).search;
  const rest = await found(world, 'biro', { first: 2, after: edges[2]?.cursor ?? null });
  expect(ids(rest)).toEqual(edges.slice(3, 5).map(edge => edge.node.node.id));
});

describe('what can not be meant is refused in both languages, with a way out', () => {
  test.each([
    ['', {}, 'text'],
    ['  !? ', {}, 'text'],
    ['a'.repeat(201), {}, 'text'],
    ['biro', { unit: 'NO.SUCH' }, 'unit'],
    ['biro', { unit: 'NO.SUCH', year: 2021 }, 'unit'],
    ['biro', { year: 21 }, 'year'],
    ['biro', { year: 20_210 }, 'year'],
  ] as [string, Wanted, string][])('%j %o', async (text, wanted, field) => {
    const { errors, data } = await asked(world, text, wanted);
    expect(data?.['search']).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
      hint: expect.any(String),
      id: expect.any(String),
      example: expect.any(String),
    });
  });

  test('all that is wrong at once', async () => {
    const { errors } = await asked(world, '', { year: 1 });
    expect(errors?.[0]?.extensions?.['problems']).toMatchObject([{ field: 'text' }, { field: 'year' }]);
  });

  test('a cursor of another search', async () => {
    const { pageInfo } = await found(world, 'biro');
    const { errors } = await asked(world, 'dinas', { after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions?.['field']).toBe('after');
  });

  test('no text of any form is a fault of ours', async () => {
    for (const text of [
      `'; drop table hub.sop; --`,
      '§¶',
      `a' | b`,
      '😀 biro',
      'biro:*',
      '!biro & (',
      '\\',
      `${'kata '.repeat(39)}`,
      'ﷺ',
      'İstanbul',
      '- - -',
      '1e9 -5 0x1F',
      'a'.repeat(200),
    ]) {
      const { errors } = await asked(world, text);
      expect(errors?.[0]?.extensions?.['code'] ?? 'BAD_USER_INPUT', text).toBe('BAD_USER_INPUT');
    }
  });
});
