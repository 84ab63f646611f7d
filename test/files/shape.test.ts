import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';
import { csvRows, fileOf, ndjsonLines } from './files.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

const heading = async (query: string, more = {}): Promise<string[]> => {
  const { body } = await fileOf(world, 'csv', query, more);
  return (body.replace('\uFEFF', '').split('\r\n')[0] as string).split(',');
};

describe('the columns of a file', () => {
  test.each([
    ['fields, aliases and objects', '{ sops { nodes { code name: title unit { code name } } } }', 'code,name,unit.code,unit.name'],
    ['a list of one value each', '{ sops { nodes { code steps { nodes { number } } } } }', 'code,steps.number,steps.hasMore'],
    ['a list of several', '{ sops { nodes { code steps { nodes { number code } } } } }', 'code,steps,steps.hasMore'],
    ['a total below', '{ sops { nodes { code steps { totalCount { value } } } } }', 'code,steps.totalCount.value'],
    ['edges', '{ sops { edges { cursor node { code unit { code } } } } }', 'cursor,code,unit.code'],
    ['edges below', '{ sops { nodes { code steps { edges { node { number } } } } } }', 'code,steps.number,steps.hasMore'],
    ['a plain list below', '{ sops { nodes { provenance { sources { source { code } } } } } }', 'provenance.sources.source.code'],
    [
      'fragments',
      '{ sops { ...page } } fragment page on SopConnection { nodes { ...row } } fragment row on Sop { code steps { nodes { number } } }',
      'code,steps.number,steps.hasMore',
    ],
    ['the name of the type', '{ sops { nodes { __typename code } } }', '__typename,code'],
    ['two values of one name', '{ sops { edges { cursor node { cursor: code } } } }', 'cursor,cursor_2'],
    ['a group', '{ sopGroups(groupBy: [UNIT]) { nodes { keys { unit { code } } measures { count } } } }', 'keys.unit.code,measures.count'],
  ])('of %s are known from the document', async (_what, query, columns) => {
    expect(await heading(query)).toEqual([...columns.split(','), 'isIllustrative']);
  });

  test('follow @include and @skip', async () => {
    const query = 'query ($unit: Boolean!) { sops { nodes { code @skip(if: $unit) unit @include(if: $unit) { code } } } }';
    expect(await heading(query, { variables: { unit: true } })).toEqual(['unit.code', 'isIllustrative']);
    expect(await heading(query, { variables: { unit: false } })).toEqual(['code', 'isIllustrative']);
  });

  test('are there without a single row', async () => {
    const { body, status } = await fileOf(world, 'csv', '{ sops(filter: { code: { eq: "NONE" } }) { nodes { code unit { name } } } }');
    expect([status, body]).toEqual([200, '\uFEFFcode,unit.name,isIllustrative\r\n']);
  });

  test('leave the mark a name of its own where the document has one like it', async () => {
    expect(await heading('{ sops { nodes { isIllustrative: code } } }')).toEqual(['isIllustrative', 'isIllustrativeRow']);
  });
});

test('a list below a row says whether it goes on behind what stands in the file', async () => {
  const rows = csvRows(
    (await fileOf(world, 'csv', '{ sops { nodes { steps(first: 3) { totalCount { value } nodes { number } } } } }')).body,
  );
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const total = Number(row['steps.totalCount.value']);
    expect(row['steps.hasMore']).toBe(String(total > 3));
    expect(row['steps.number']?.split('; ')).toHaveLength(Math.min(total, 3));
  }
});

test('JSON keeps the shape of the answer', async () => {
  const query = '{ sops { nodes { code unit { code } steps(first: 2) { nodes { number } } __proto__: number } } }';
  const [row] = ndjsonLines((await fileOf(world, 'ndjson', query)).body);
  const { data } = await world.ask(query.replace('sops', 'sops(first: 1)'));
  const [asked] = (data as { sops: { nodes: Record<string, unknown>[] } }).sops.nodes;
  const steps = { ...(asked?.['steps'] as object), hasMore: true };
  expect(JSON.stringify(row)).toBe(JSON.stringify({ ...asked, steps, isIllustrative: true }));
});

describe('the rows of a file', () => {
  const codes = async (query: string, more = {}): Promise<unknown[]> =>
    ndjsonLines((await fileOf(world, 'ndjson', query, more)).body)
      .slice(0, -1)
      .map(row => row['code']);

  test('are those of the first connection, whatever stands behind it', async () => {
    expect(await codes('{ rateLimit { cost } regions { nodes { code } } sops { nodes { code } } }')).toHaveLength(18);
  });

  test('are those of a list below a look-up, however deep', async () => {
    const found = await codes('{ sop(code: "CONTOH-SOP-UMUM-018") { unit { code parent { code children { nodes { code } } } } } }');
    const { data } = await world.ask(
      '{ sop(code: "CONTOH-SOP-UMUM-018") { unit { parent { children(first: 100) { nodes { code } } } } } }',
    );
    const { children } = (data as { sop: { unit: { parent: { children: { nodes: { code: string }[] } } } } }).sop.unit.parent;
    expect(found).toEqual(children.nodes.map(({ code }) => code));
    expect(found.length).toBeGreaterThan(1);
  });

  test('of a list that is worked out come page by page as well', async () => {
    const { data } = await world.ask('{ sopFindings { totalCount { value } } }');
    const total = (data as { sopFindings: { totalCount: { value: number } } }).sopFindings.totalCount.value;
    expect(total).toBeGreaterThan(100);
    expect(await codes('{ sopFindings { nodes { code } } }')).toHaveLength(total);
  });

  test('of a plain list come whole', async () => {
    const query = '{ seriesRows(indicator: ["POVERTY_RATE"]) { code period number } }';
    const { data } = await world.ask(query);
    expect(await codes(query)).toEqual((data as { seriesRows: { code: string }[] }).seriesRows.map(({ code }) => code));
  });

  test('of several types have the columns of all of them', async () => {
    const { data } = await world.ask('{ sops(first: 1) { nodes { id } } regions(first: 1) { nodes { id } } }');
    const ids = Object.values(data ?? {}).map(list => (list as { nodes: { id: string }[] }).nodes[0]?.id);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { code ... on Sop { title unit { code } } ... on Region { unit: name } } }';
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { code ... on Sop { title unit { code } } ... on Region { name } } }';
    expect((await fileOf(world, 'csv', query, { variables: { ids } })).status).toBe(400);
    const rows = csvRows((await fileOf(world, 'csv', nodes, { variables: { ids } })).body);
    expect(rows).toEqual([
      { code: 'CONTOH-SOP-ADBANG-001', title: expect.any(String), 'unit.code': 'SETDA.ADBANG', name: '', isIllustrative: 'true' },
      { code: '16', title: '', 'unit.code': '', name: 'Sumatera Selatan', isIllustrative: 'true' },
    ]);
  });

  test('follow filter, order and variables, and neither first nor after', async () => {
    const query = `query ($first: Int, $after: String, $filter: SopFilter) {
      sops(first: $first, after: $after, filter: $filter, orderBy: [{ field: CODE, direction: DESC }]) { nodes { code } } }`;
    const found = await codes(query, { variables: { first: 1, after: 'no cursor', filter: { code: { startsWith: 'CONTOH-SOP-UMUM' } } } });
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual([...found].sort((a, b) => (String(a) < String(b) ? 1 : -1)));
  });

  test('are read in smaller pages where each is dear', async () => {
    const query = '{ sops { nodes { code steps(first: 100) { nodes { code } } flows(first: 100) { nodes { code } } } } }';
    expect(await codes(query)).toHaveLength(112);
  });

  test('are the same by POST', async () => {
    const query = 'query A { regions { nodes { code } } } query B { sops { nodes { code } } }';
    const { body } = await world.server.app.inject({ method: 'POST', url: '/graphql.csv?bom=0', payload: { query, operationName: 'A' } });
    expect(csvRows(body).map(row => row['code'])).toEqual(await codes('{ regions { nodes { code } } }'));
    expect(body.startsWith('code')).toBe(true);
  });
});

describe('a file', () => {
  test('speaks the language of its address, or of the reader', async () => {
    const query = '{ organizationUnits(filter: { code: { eq: "SETDA.ORG" } }) { nodes { name } } }';
    const english = await fileOf(world, 'csv', query, { lang: 'en' });
    expect(csvRows(english.body)[0]?.['name']).toBe('Bureau of Organisation');
    expect(english.headers['content-language']).toBe('en');
    expect(csvRows((await fileOf(world, 'csv', query)).body)[0]?.['name']).toBe('Biro Organisasi');
  });

  test('has a name that says what was asked and when', async () => {
    const disposition = async (query: string) => (await fileOf(world, 'xlsx', query)).headers['content-disposition'];
    expect(await disposition('{ organizationUnits { nodes { code } } }')).toMatch(
      /^attachment; filename="organization-units-\d{4}-\d\d-\d\d\.xlsx"$/,
    );
    expect(await disposition('query SopsInForce { sops { nodes { code } } }')).toContain('"sops-in-force-');
  });

  test('tells of itself what was asked, of which day, and whose data it holds', async () => {
    const query = '{ observations(asOf: "2024-01-01", filter: { indicator: { code: { eq: "POVERTY_RATE" } } }) { nodes { value } } }';
    const end = ndjsonLines((await fileOf(world, 'ndjson', query, { lang: 'en' })).body).at(-1)?.['end'] as Record<string, unknown>;
    expect(end).toMatchObject({ question: query, asOf: '2024-01-01', knownAt: null, variables: {}, illustrativeRows: 0 });
    expect(end['madeAt']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
    expect((end['sources'] as { publisher: string }[]).map(({ publisher }) => publisher)).toContain('Sumatera Ekspres');
  });

  test('is told beforehand by its manifest, to the byte', async () => {
    const query = '{ sops { nodes { code title } } }';
    const manifest = JSON.parse((await fileOf(world, 'csv', query, { manifest: '1' })).body);
    const file = await fileOf(world, 'csv', query);
    expect(manifest).toMatchObject({ rows: 112, columns: ['code', 'title', 'isIllustrative'], file: { bytes: file.bytes.length } });
    expect(`sha-256=:${Buffer.from(manifest.file.sha256, 'hex').toString('base64')}:`).toBe(file.trailers['repr-digest']);
    expect(manifest.sha256).toBe(file.trailers['x-ampera-rows-sha256']);
  });
});
