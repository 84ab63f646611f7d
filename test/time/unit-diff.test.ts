import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sight } from '../../src/database/read-pools.ts';
import { world as newWorld, type World } from '../support/world.ts';
import { instant } from './writes.ts';

interface Place {
  code: string;
  name: string;
  parent: { code: string } | null;
}
interface Difference {
  kinds: string[];
  before: Place | null;
  after: Place | null;
}

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const place = 'code name parent { code }';

async function diff(asked: Record<string, unknown>, sight: Sight = 'open'): Promise<Difference[]> {
  const answer = await world.ask(
    `query ($code: String!, $from: Date!, $to: Date!, $fromKnownAt: DateTime) {
      organizationUnitDiff(code: $code, from: $from, to: $to, fromKnownAt: $fromKnownAt, first: 100) {
        totalCount { value } nodes { kinds before { ${place} } after { ${place} } unit { code } } } }`,
    { variables: asked, sight },
  );
  expect(answer.errors).toBeUndefined();
  const { nodes, totalCount } = (answer.data as { organizationUnitDiff: { nodes: Difference[]; totalCount: { value: number } } })
    .organizationUnitDiff;
  expect(nodes).toHaveLength(totalCount.value);
  return nodes;
}

/** Codes of a day, each with its name and the code above it, as the lists of the graph tell them. */
type Tree = Map<string, { name: string; parent: string | null }>;

async function treeOn(day: string, knownAt: string | null, sight: Sight): Promise<Tree> {
  const answer = await world.ask(
    `query ($day: Date, $knownAt: DateTime) { organizationUnits(first: 100, asOf: $day, knownAt: $knownAt) { nodes { ${place} } } }`,
    { variables: { day, knownAt }, sight },
  );
  const { nodes } = (answer.data as { organizationUnits: { nodes: Place[] } }).organizationUnits;
  return new Map(nodes.map(({ code, name, parent }) => [code, { name, parent: parent?.code ?? null }]));
}

/** What hangs together with the top, line by line. */
function below(tree: Tree, top: string): string[] {
  const hangs = (code: string | null, seen = new Set<string>()): boolean => {
    if (code === top) return true;
    const unit = code === null || seen.has(code) ? undefined : tree.get(code);
    return unit !== undefined && hangs(unit.parent, seen.add(code as string));
  };
  return [...tree].flatMap(([code, { name, parent }]) => (tree.has(top) && hangs(code) ? [`${parent} > ${code} ${name}`] : [])).sort();
}

function follow(tree: Tree, differences: readonly Difference[]): Tree {
  const followed = new Map(tree);
  const codes = new Map(differences.flatMap(({ before, after }) => (before && after ? [[before.code, after.code]] : [])));
  for (const { before } of differences) if (before) followed.delete(before.code);
  for (const [code, unit] of followed) followed.set(code, { ...unit, parent: codes.get(unit.parent ?? '') ?? unit.parent });
  for (const { after } of differences) if (after) followed.set(after.code, { name: after.name, parent: after.parent?.code ?? null });
  return followed;
}

describe('the trees of two days', () => {
  test('tell a unit that went on under a new code as renamed, and a merger as what came and went', async () => {
    const found = await diff({ code: 'SETDA', from: '2019-12-31', to: '2022-12-31' });
    expect(found.find(({ before }) => before?.code === 'SETDA.ORG.CONTOH-L1')).toEqual({
      kinds: ['RENAMED'],
      before: { code: 'SETDA.ORG.CONTOH-L1', name: 'Bagian Ketatalaksanaan', parent: { code: 'SETDA.ORG' } },
      after: { code: 'SETDA.ORG.CONTOH-B3', name: 'Bagian Tata Laksana dan Pelayanan Publik', parent: { code: 'SETDA.ORG' } },
      unit: { code: 'SETDA.ORG.CONTOH-B3' },
    });
    expect(found.find(({ before }) => before?.code === 'SETDA.UMUM.CONTOH-L1')).toMatchObject({ kinds: ['REMOVED'], after: null });
    expect(found.map(({ kinds }) => kinds[0])).toContain('ADDED');
  });

  test('are the same where nothing changed, and none for a unit that there is not', async () => {
    expect(await diff({ code: 'SETDA', from: '2024-01-01', to: '2024-01-02' })).toEqual([]);
    const answer = await world.ask('{ organizationUnitDiff(code: "TIADA", from: "2020-01-01", to: "2021-01-01") { nodes { kinds } } }');
    expect(answer.data).toEqual({ organizationUnitDiff: null });
  });

  test.each([
    [{ from: '2022-01-01', to: '2021-01-01' }, 'from'],
    [{ from: '2021-01-01', to: '2021-01-01', fromKnownAt: '2999-01-01T00:00:00Z' }, 'fromKnownAt'],
  ])('of %o are refused by their argument', async (variables, field) => {
    const answer = await world.ask(
      'query ($from: Date!, $to: Date!, $fromKnownAt: DateTime) { organizationUnitDiff(code: "SETDA", from: $from, to: $to, fromKnownAt: $fromKnownAt) { nodes { kinds } } }',
      { variables },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('lead from one to the other when followed, whatever was recorded in between', async () => {
    const day = fc.integer({ min: 2016, max: 2025 }).map(year => `${year}-06-15`);
    const writes = fc.sample(fc.record({ nth: fc.nat(), other: fc.nat(), act: fc.nat({ max: 3 }), day }), { numRuns: 40, seed: 4 });
    const fromKnownAt = await instant(world);
    for (const { nth, other, act, day } of writes) {
      const one = (n: number) =>
        `(select id from hub.organization_unit order by code limit 1 offset ${n} % (select count(*) from hub.organization_unit))`;
      const change = [
        `parent_id = ${one(other)}, parent_confidence = 'CONFIRMED'`,
        `name_id = name_id || ' Baru'`,
        `valid_from = '${day}', valid_to = null`,
        `valid_to = '${day}', valid_from = null`,
      ][act];
      await world.sql(
        `update hub.organization_unit set ${change} where id = ${one(nth)} and ${one(nth)} <> ${one(other)} and parent_id is not null`,
      );
    }
    const kinds = new Set<string>();
    for (const sight of ['desk', 'open'] as const)
      for (const [one, two] of fc.sample(fc.tuple(day, day), { numRuns: 6, seed: 9 })) {
        const [from, to] = [one, two].sort() as [string, string];
        const before = await treeOn(from, fromKnownAt, sight);
        const after = await treeOn(to, null, sight);
        const differences = await diff({ code: 'PROV', from, to, fromKnownAt }, sight);
        for (const kind of differences.flatMap(({ kinds: all }) => all)) kinds.add(kind);
        expect(below(follow(before, differences), 'PROV')).toEqual(below(after, 'PROV'));
      }
    expect([...kinds].sort()).toEqual(['ADDED', 'MOVED', 'REMOVED', 'RENAMED']);
  }, 60_000);
});
