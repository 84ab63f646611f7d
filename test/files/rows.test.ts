import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainSelection, rootLists, typeNamed } from '../support/graph.ts';
import { walkForwards } from '../support/walk.ts';
import { sharedWorld, type World } from '../support/world.ts';
import { csvRows, fileOf, ndjsonLines } from './files.ts';
import { readWorkbook } from './workbook.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

/** Rows of a list by walking it with the graph itself. */
async function walked(field: string, selection: string): Promise<{ rows: Record<string, unknown>[]; total: number }> {
  let total = 0;
  const rows = await walkForwards(async ({ first, after }) => {
    const { data } = await world.ask(
      `query ($first: Int, $after: String) { list: ${field}(first: $first, after: $after) {
        totalCount { value } nodes { ${selection} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { variables: { first, after } },
    );
    const list = data?.['list'] as { totalCount: { value: number }; nodes: []; pageInfo: never };
    total = list.totalCount.value;
    return list;
  }, 97);
  return { rows, total };
}

describe.each(rootLists().map(({ field, node }) => ({ field, node })))('the file of $field', ({ field, node }) => {
  // Drawings are worked out one by one, and are not what is tested here.
  const selection = plainSelection(typeNamed(node)).replace(/\bdiagram\b/, '');

  test('has the rows of the walk, as many as the total, in its order, in every form and each marked when made up', async () => {
    const { rows, total } = await walked(field, selection);
    const document = `{ ${field}(first: 3) { nodes { ${selection} } } }`;
    const lines = ndjsonLines((await fileOf(world, 'ndjson', document)).body);
    const end = lines.pop()?.['end'] as { rows: number; sha256: string; illustrativeRows: number };
    expect(lines.map(({ isIllustrative: _mark, ...row }) => row)).toEqual(rows);
    expect([rows.length, end.rows]).toEqual([total, total]);
    const isMadeUp = (row: Record<string, unknown>) =>
      (row['provenance'] as { confidence: string } | undefined)?.confidence === 'ILLUSTRATIVE';
    expect(lines.filter(isMadeUp).every(row => row['isIllustrative'] === true)).toBe(true);
    expect(end.illustrativeRows).toBe(lines.filter(row => row['isIllustrative']).length);

    const codes = rows.map(row => row['code']);
    const csv = await fileOf(world, 'csv', document);
    expect(csvRows(csv.body).map(row => row['code'])).toEqual(codes);
    expect(csv.trailers).toMatchObject({ 'x-ampera-rows': String(total), 'x-ampera-rows-sha256': end.sha256 });

    // The longest lists take long in four forms; those of a few pages say the same.
    if (total > 250) return;
    const [data = []] = readWorkbook((await fileOf(world, 'xlsx', document)).bytes).sheets;
    const code = data[0]?.findIndex(({ text }) => text === 'code') ?? -1;
    expect(data.slice(1).map(cells => cells[code]?.text)).toEqual(codes);

    const json = JSON.parse((await fileOf(world, 'json', document)).body);
    expect(json.rows).toEqual(lines);
    expect(json.end).toMatchObject({ rows: total, sha256: end.sha256 });
  });
});

test('a fact is not marked because a made-up row stands beside it', async () => {
  const lines = ndjsonLines((await fileOf(world, 'ndjson', '{ observations { nodes { code provenance { confidence } } } }')).body).slice(
    0,
    -1,
  );
  const isMadeUp = (row: Record<string, unknown>) => (row['provenance'] as { confidence: string }).confidence === 'ILLUSTRATIVE';
  expect(lines.map(row => row['isIllustrative'])).toEqual(lines.map(isMadeUp));
  expect(new Set(lines.map(isMadeUp)).size).toBe(2);
});

test('the digest of the rows is that of the lines, and the digest in the trailer that of the bytes', async () => {
  const file = await fileOf(world, 'ndjson', '{ sops { nodes { code } } }');
  const rows = file.body.split('\n').slice(0, -2);
  const sha256 = createHash('sha256')
    .update(`${rows.join('\n')}\n`)
    .digest('hex');
  expect(file.trailers).toMatchObject({
    'x-ampera-rows-sha256': sha256,
    'repr-digest': `sha-256=:${createHash('sha256').update(file.bytes).digest('base64')}:`,
  });
});

test('a workbook names the sources of its rows, each with the licence that it states', async () => {
  const { sheets } = readWorkbook((await fileOf(world, 'xlsx', '{ regions { nodes { code name } } }')).bytes);
  const sources = sheets[1]?.filter(([label]) => label?.text === 'Source / Sumber').map(([, source]) => source?.text ?? '') ?? [];
  expect(sources.filter(source => source.includes('(idn-area-data)'))).toEqual([expect.stringContaining('. ODbL-1.0 (')]);
  expect(sources.filter(source => source.includes('ODbL-1.0'))).toHaveLength(1);
});
