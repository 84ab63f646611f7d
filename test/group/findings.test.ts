import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

type Key = 'UNIT' | 'CODE' | 'SEVERITY' | 'RULE' | 'SUBJECT_TYPE';
const ask: Record<Key, string> = {
  UNIT: 'unit { code }',
  CODE: 'code',
  SEVERITY: 'severity',
  RULE: 'rule { code }',
  SUBJECT_TYPE: 'subjectType',
};
const field: Record<Key, string> = { UNIT: 'unit', CODE: 'code', SEVERITY: 'severity', RULE: 'rule', SUBJECT_TYPE: 'subjectType' };

interface Group {
  keys: Record<string, { code: string } | string | null>;
  measures: { count: number; countDistinct: number };
  rows: { totalCount: { value: number }; nodes: { code: string; severity: string }[] };
}

interface Page {
  nodes: Group[];
  totalCount: { value: number };
  pageInfo: { hasNextPage: boolean; endCursor: string | null; hasPreviousPage: boolean; startCursor: string | null };
}

async function walk(
  root: string,
  args: string,
  by: readonly Key[],
  size: number,
  backwards: boolean,
): Promise<{ groups: Group[]; total: number }> {
  const groups: Group[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = backwards
      ? `last: ${size}${cursor ? `, before: "${cursor}"` : ''}`
      : `first: ${size}${cursor ? `, after: "${cursor}"` : ''}`;
    const answer =
      await world.ask(`{ groups: ${root}(groupBy: [${by.join(', ')}]${args}, ${page}) { totalCount { value } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { keys { ${by.map(key => ask[key]).join(' ')} } measures { count countDistinct(of: CODE) } rows(first: 50) { totalCount { value } nodes { code severity } } } } }`);
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = (answer.data as { groups: Page }).groups;
    if (backwards) groups.unshift(...nodes);
    else groups.push(...nodes);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { groups, total: totalCount.value };
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const rank = ['ERROR', 'WARNING', 'INFO'];
const placeOf = (group: Group, key: Key): string | null => {
  const value = group.keys[field[key]] ?? null;
  const text = value !== null && typeof value === 'object' ? value.code : value;
  return key === 'SEVERITY' ? String(rank.indexOf(text as string)) : text;
};

const roots = [
  { root: 'sopFindingGroups', list: '{ list: sopFindings(first: 0) { totalCount { value } } }' },
  { root: 'qualityFindingGroups', list: '{ of: dataQuality { list: findings(first: 0) { totalCount { value } } } }' },
  { root: 'alignmentFindingGroups', list: null },
];

test.each(roots)(
  '$root count each finding once, in the order asked for, however they are walked',
  { timeout: 120_000 },
  async ({ root, list }) => {
    const answer = list ? await world.ask(list) : null;
    // biome-ignore lint/suspicious/noExplicitAny: two shapes
    const all = answer ? ((answer.data as any).list ?? (answer.data as any).of.list).totalCount.value : null;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom<Key>('UNIT', 'CODE', 'SEVERITY', 'RULE', 'SUBJECT_TYPE'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('COUNT', 'KEY', 'NONE'),
        fc.boolean(),
        fc.integer({ min: 5, max: 50 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        async (by, order, descending, size, backwards, least) => {
          const direction = descending ? 'DESC' : 'ASC';
          const orderBy =
            order === 'NONE'
              ? ''
              : `, orderBy: [{ ${order === 'COUNT' ? 'measure: COUNT' : `key: ${by.at(-1)}`}, direction: ${direction} }]`;
          const { groups, total } = await walk(root, orderBy, by, size, backwards);
          expect(groups.length).toBe(total);
          for (const { measures, rows } of groups) {
            expect(rows.totalCount.value).toBe(measures.count);
            if (measures.count <= 50) expect(new Set(rows.nodes.map(row => row.code)).size).toBe(measures.countDistinct);
          }
          const sum = groups.reduce((found, group) => found + group.measures.count, 0);
          if (all !== null) expect(sum).toBe(all);
          const first = order === 'COUNT' ? 'COUNT' : order === 'KEY' ? (by.at(-1) as Key) : null;
          const sorted = [...groups].sort((a, b) => {
            for (const key of [...(first ? [first] : []), ...by.filter(one => one !== first)]) {
              const [one, other] =
                key === 'COUNT' ? [a.measures.count, b.measures.count] : [placeOf(a, key as Key), placeOf(b, key as Key)];
              if (one === other) continue;
              if (one === null || other === null) return one === null ? 1 : -1;
              const turned = key === first && descending ? -1 : 1;
              return one < other ? -turned : turned;
            }
            return 0;
          });
          expect(groups.map(group => group.keys)).toEqual(sorted.map(group => group.keys));
          const large = await walk(root, `${orderBy}, having: { count: { gte: ${least} } }`, by, size, backwards);
          expect(large.groups).toEqual(groups.filter(group => group.measures.count >= least));
        },
      ),
      { numRuns: 12 },
    );
  },
);

test('findings of one severity are grouped by what is left', async () => {
  const { groups } = await walk('sopFindingGroups', ', severity: ERROR', ['SEVERITY', 'UNIT'], 100, false);
  expect(new Set(groups.map(group => group.keys['severity']))).toEqual(new Set(['ERROR']));
});

test('a finding that concerns several units stands with each of them', async () => {
  const byUnit = await walk('alignmentFindingGroups', '', ['UNIT'], 100, false);
  const once = await walk('alignmentFindingGroups', '', ['SUBJECT_TYPE'], 100, false);
  const sum = (groups: Group[]): number => groups.reduce((all, group) => all + group.measures.count, 0);
  expect(sum(byUnit.groups)).toBeGreaterThanOrEqual(sum(once.groups));
});

test('a key twice and a condition with null are refused', async () => {
  for (const args of [
    'groupBy: [CODE, CODE]',
    'groupBy: []',
    'groupBy: [CODE], having: { count: { gt: null } }',
    'groupBy: [CODE], orderBy: [{ key: UNIT }]',
  ]) {
    const answer = await world.ask(`{ groups: sopFindingGroups(${args}) { nodes { measures { count } } } }`);
    expect(answer.data).toEqual({ groups: null });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  }
});
