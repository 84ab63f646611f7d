import fc from 'fast-check';
import { expect } from 'vitest';
import type { Answer, World } from '../support/world.ts';
import type { Grouped } from './concepts.ts';
import { evaluate, grouped, type Row, type Value, type Wanted } from './evaluator.ts';
import { compare, exact, written } from './numbers.ts';

type Sight = 'open' | 'desk';

const fetched = new WeakMap<World, Map<string, Promise<Row[]>>>();

/** All rows of the list with this filter: what groups are held against. */
function rowsOf(world: World, concept: Grouped, filter: string, sight: Sight): Promise<Row[]> {
  const known = fetched.get(world) ?? new Map<string, Promise<Row[]>>();
  fetched.set(world, known);
  const key = `${concept.list} ${filter} ${sight}`;
  const rows = known.get(key) ?? walkRows(world, concept, filter, sight);
  known.set(key, rows);
  return rows;
}

const day = ({ asOf }: Grouped): string => (asOf ? `, asOf: "${asOf}"` : '');

async function walkRows(world: World, concept: Grouped, filter: string, sight: Sight): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const document = `query ($after: String) { list: ${concept.list}(first: 100, after: $after, filter: ${filter}${day(concept)}) { nodes { ${concept.select} } pageInfo { hasNextPage endCursor } } }`;
    const answer: Answer = await world.ask(document, { variables: { after }, sight });
    expect(answer.errors).toBeUndefined();
    const { nodes, pageInfo } = (answer.data as Row)['list'] as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

const argumentsOf = ({ of, by, p, distinct }: Wanted): string => {
  const given = [of && `of: ${of}`, by && `by: ${by}`, p && `p: "${p}"`, distinct && `of: ${distinct}`].filter(Boolean);
  return given.length > 0 ? `(${given.join(', ')})` : '';
};
const asked = (wanted: Wanted): string =>
  `${wanted.name}${argumentsOf(wanted)}${wanted.name === 'latest' ? ' { value period { code } }' : ''}`;

function measuresOf(concept: Grouped): fc.Arbitrary<Wanted> {
  const numbers = Object.keys(concept.numbers);
  const counts: fc.Arbitrary<Wanted>[] = [
    fc.constant({ name: 'count' }),
    fc.constantFrom(...Object.keys(concept.keys)).map(distinct => ({ name: 'countDistinct', distinct })),
  ];
  if (numbers.length === 0) return fc.oneof(...counts);
  const of = fc.constantFrom(...numbers);
  const share = fc.oneof(
    fc.constantFrom('0', '1', '0.25', '0.9'),
    fc.integer({ min: 0, max: 9999 }).map(n => `0.${String(n).padStart(4, '0')}`),
  );
  return fc.oneof(
    ...counts,
    ...['sum', 'mean', 'median', 'min', 'max', 'latest'].map(name => of.map(one => ({ name, of: one }))),
    fc.tuple(of, share).map(([one, p]) => ({ name: 'percentile', of: one, p })),
    fc.tuple(of, of).map(([one, by]) => ({ name: 'weightedMean', of: one, by })),
  );
}

const orderOf = (wanted: Wanted): string => {
  const name = wanted.name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
  const { of, by, p, distinct } = wanted;
  const given = [`measure: ${name}`, of && `of: ${of}`, by && `by: ${by}`, p && `p: "${p}"`, distinct && `distinct: ${distinct}`];
  return given.filter(Boolean).join(', ');
};

interface Asked {
  filter: string;
  by: string[];
  sight: Sight;
  measures: Wanted[];
  order: { what: Wanted | string; direction: 'ASC' | 'DESC'; nulls: 'FIRST' | 'LAST' }[];
  having: { wanted: Wanted; operator: 'gte' | 'lt' | 'ne'; bound: string } | null;
  size: number;
  backwards: boolean;
}

const question = (concept: Grouped): fc.Arbitrary<Asked> =>
  fc
    .record({
      filter: concept.filter,
      by: fc.uniqueArray(fc.constantFrom(...Object.keys(concept.keys)), { minLength: 1, maxLength: 4 }),
      sight: fc.constantFrom<Sight>('open', 'desk'),
      measures: fc.array(measuresOf(concept), { minLength: 1, maxLength: 6 }),
      measured: fc.array(
        fc.record({
          what: measuresOf(concept),
          direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
          nulls: fc.constantFrom<'FIRST' | 'LAST'>('FIRST', 'LAST'),
        }),
        { maxLength: 2 },
      ),
      keyed: fc.boolean(),
      having: fc.option(
        fc.record({
          wanted: measuresOf(concept),
          operator: fc.constantFrom<'gte' | 'lt' | 'ne'>('gte', 'lt', 'ne'),
          bound: fc.integer({ min: 0, max: 60 }).map(String),
        }),
        { nil: null },
      ),
      size: fc.integer({ min: 5, max: 40 }),
      backwards: fc.boolean(),
    })
    .map(({ measured, keyed, ...rest }) => {
      const order: Asked['order'] = keyed ? [...measured, { what: rest.by[0] as string, direction: 'DESC', nulls: 'FIRST' }] : measured;
      const unique = order.filter(
        (one, index) => order.findIndex(other => JSON.stringify(other.what) === JSON.stringify(one.what)) === index,
      );
      return { ...rest, order: unique };
    });

function documentOf(concept: Grouped, { filter, by, measures, order, having }: Asked): string {
  const keys = by.map(key => concept.ask[key]).join(' ');
  const orders = order.map(
    ({ what, direction, nulls }) =>
      `{ ${typeof what === 'string' ? `key: ${what}` : orderOf(what)}, direction: ${direction}, nulls: ${nulls} }`,
  );
  const is = having && `is: { ${having.operator}: ${having.wanted.name.startsWith('count') ? having.bound : `"${having.bound}"`} }`;
  const condition = having
    ? having.wanted.name === 'count'
      ? `, having: { count: { ${having.operator}: ${having.bound} } }`
      : `, having: { ${having.wanted.name}: { ${argumentsOf(having.wanted).slice(1, -1)}, ${is} } }`
    : '';
  return `query ($first: Int, $after: String, $last: Int, $before: String) {
    groups: ${concept.groups}(filter: ${filter}, groupBy: [${by.join(', ')}]${condition}${orders.length > 0 ? `, orderBy: [${orders.join(', ')}]` : ''}${day(concept)}, first: $first, after: $after, last: $last, before: $before) {
      totalCount { value } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { keys { ${keys} } measures { count illustrativeCount ${measures.map((one, index) => `m${index}: ${asked(one)}`).join(' ')} }
        rows(first: 100) { totalCount { value } nodes { id } } } } }`;
}

interface Group {
  keys: Row;
  measures: Row;
  rows: { totalCount: { value: number }; nodes: { id: string }[] };
}

async function walkGroups(
  world: World,
  concept: Grouped,
  wanted: Asked,
): Promise<{ groups: Group[]; total: number; refused: Set<string> }> {
  const document = documentOf(concept, wanted);
  const groups: Group[] = [];
  const refused = new Set<string>();
  let cursor: string | null = null;
  let total = 0;
  for (;;) {
    const variables = wanted.backwards ? { last: wanted.size, before: cursor } : { first: wanted.size, after: cursor };
    const answer: Answer = await world.ask(document, { variables, sight: wanted.sight });
    expect(answer.data?.['groups'], JSON.stringify(answer.errors)).toBeTruthy();
    // A measure that is refused is asked once more, for the words of its refusal.
    expect(answer.statements).toBe(answer.errors ? 2 : 1);
    for (const error of answer.errors ?? []) refused.add(String(error.extensions?.['code']));
    const page = (answer.data as Row)['groups'] as { totalCount: { value: number }; nodes: Group[]; pageInfo: Record<string, never> };
    total = page.totalCount.value;
    if (wanted.backwards) groups.unshift(...page.nodes);
    else groups.push(...page.nodes);
    expect(answer.extensions?.['illustrative'] === true || page.nodes.every(group => group.measures['illustrativeCount'] === 0)).toBe(true);
    if (!(wanted.backwards ? page.pageInfo['hasPreviousPage'] : page.pageInfo['hasNextPage'])) return { groups, total, refused };
    cursor = wanted.backwards ? (page.pageInfo['startCursor'] as never) : (page.pageInfo['endCursor'] as never);
  }
}

/** The keys of a group as the evaluator writes those of rows. */
const keysIn = (by: readonly string[], keys: Row): string =>
  JSON.stringify(
    by.map(key => {
      const field = key.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      const found = keys[field];
      return found === null ? null : typeof found === 'object' ? found.code : String(found);
    }),
  );

const shownValue = (value: unknown): string | null => {
  if (value === null) return null;
  return written(exact(typeof value === 'object' ? (value as { value: string }).value : (value as string)));
};

/** What a measure is worth in an order and in a condition: nothing where it is refused. */
const worth = (value: Value): string | null => ('value' in value ? value.value : null);

function meets(value: string | null, operator: 'gte' | 'lt' | 'ne', bound: string): boolean {
  if (operator === 'ne') return value === null || compare(exact(value), exact(bound)) !== 0;
  if (value === null) return false;
  return operator === 'gte' ? compare(exact(value), exact(bound)) >= 0 : compare(exact(value), exact(bound)) < 0;
}

/** Texts by their bytes, whole numbers by their size. */
const isNumber = /^-?\d+(\.\d+)?$/;
function compareValues(a: string, b: string, isMeasure: boolean): number {
  if (isMeasure && isNumber.test(a) && isNumber.test(b)) return compare(exact(a), exact(b));
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function sortedGroups(concept: Grouped, { by, order }: Asked, groups: [string, Row[]][]): string[] {
  const rest = by
    .filter(key => !order.some(one => one.what === key))
    .map(what => ({ what, direction: 'ASC' as const, nulls: 'LAST' as const }));
  const keys = [...order, ...rest];
  const placeOf = (group: [string, Row[]], what: Wanted | string): string | null =>
    typeof what === 'string'
      ? ((JSON.parse(group[0]) as (string | null)[])[by.indexOf(what)] ?? null)
      : worth(evaluate(concept, group[1], what));
  const placed = groups.map(group => ({ group, values: keys.map(key => placeOf(group, key.what)) }));
  placed.sort((a, b) => {
    for (const [index, { what, direction, nulls }] of keys.entries()) {
      const [one, other] = [a.values[index] ?? null, b.values[index] ?? null];
      if (one === other) continue;
      if (one === null || other === null) return (one === null) === (nulls === 'FIRST') ? -1 : 1;
      const order = compareValues(one, other, typeof what !== 'string' || what === 'VERSION' || what === 'VINTAGE');
      if (order !== 0) return direction === 'DESC' ? -order : order;
    }
    return 0;
  });
  return placed.map(({ group }) => group[0]);
}

/** Whatever is asked of the groups of a concept, they are what the rows of its list with the same filter say. */
export const groupsAreRight = (world: World, concept: Grouped, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(question(concept), async wanted => {
      const rows = await rowsOf(world, concept, wanted.filter, wanted.sight);
      const expected = [...grouped(concept, rows, wanted.by)].filter(
        ([, group]) =>
          !wanted.having || meets(worth(evaluate(concept, group, wanted.having.wanted)), wanted.having.operator, wanted.having.bound),
      );
      const { groups, total, refused } = await walkGroups(world, concept, wanted);

      expect(groups.map(group => keysIn(wanted.by, group.keys))).toEqual(sortedGroups(concept, wanted, expected));
      expect(total).toBe(expected.length);
      const byKey = new Map(expected);
      const codes = new Set<string>();
      for (const { keys, measures, rows: shown } of groups) {
        const own = byKey.get(keysIn(wanted.by, keys)) as Row[];
        expect(measures['count']).toBe(own.length);
        expect(shown.totalCount.value).toBe(own.length);
        expect(measures['illustrativeCount']).toBe(own.filter(row => row['provenance'].confidence === 'ILLUSTRATIVE').length);
        const ids = new Set(own.map(row => row['id']));
        expect(shown.nodes.length).toBe(Math.min(own.length, 100));
        expect(shown.nodes.every(row => ids.has(row.id))).toBe(true);
        for (const [index, measure] of wanted.measures.entries()) {
          const value = evaluate(concept, own, measure);
          if ('refused' in value) codes.add(value.refused);
          expect(shownValue(measures[`m${index}`]), JSON.stringify(measure)).toBe(worth(value));
        }
      }
      // An answer carries its first 20 errors only.
      for (const code of refused) expect([...codes]).toContain(code);
      expect(refused.size > 0).toBe(codes.size > 0);
      if (!wanted.having) expect(groups.reduce((sum, group) => sum + group.measures['count'], 0)).toBe(rows.length);
      expect(new Set(groups.map(group => keysIn(wanted.by, group.keys))).size).toBe(groups.length);
    }),
    { numRuns },
  );
