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
  }, 60);
  return { rows, total };
}

describe.each(rootLists().map(({ field, node }) => ({ field, node })))('the file of $field', ({ field, node }) => {
  const selection = plainSelection(typeNamed(node));

  test('has the rows of the walk, as many as the total, in its order and in every form', async () => {
    const { rows, total } = await walked(field, selection);
    const document = `{ ${field}(first: 3) { nodes { ${selection} } } }`;
    const lines = ndjsonLines((await fileOf(world, 'ndjson', document)).body);
    const end = lines.pop()?.['end'] as { rows: number; sha256: string };
    expect(lines.map(({ isIllustrative: _mark, ...row }) => row)).toEqual(rows);
    expect([rows.length, end.rows]).toEqual([total, total]);

    const csv = await fileOf(world, 'csv', document);
    expect(csvRows(csv.body).map(row => row['code'])).toEqual(rows.map(row => row['code']));
    expect(csv.trailers).toMatchObject({ 'x-ampera-rows': String(total), 'x-ampera-rows-sha256': end.sha256 });

    const [data = []] = readWorkbook((await fileOf(world, 'xlsx', document)).bytes).sheets;
    const code = data[0]?.findIndex(({ text }) => text === 'code') ?? -1;
    expect(data.slice(1).map(cells => cells[code]?.text)).toEqual(rows.map(row => row['code']));

    const json = JSON.parse((await fileOf(world, 'json', document)).body);
    expect(json.rows).toEqual(lines);
    expect(json.end).toMatchObject({ rows: total, sha256: end.sha256 });
  });

  test('marks every made-up row and no other', async () => {
    if (!selection.includes('provenance')) return;
    const lines = ndjsonLines((await fileOf(world, 'ndjson', `{ ${field} { nodes { code provenance { confidence } } } }`)).body);
    const end = lines.pop()?.['end'] as { illustrativeRows: number };
    const madeUp = lines.filter(row => (row['provenance'] as { confidence: string }).confidence === 'ILLUSTRATIVE');
    expect(lines.filter(row => row['isIllustrative'])).toEqual(madeUp);
    expect(end.illustrativeRows).toBe(madeUp.length);
  });
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
