import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { sharedWorld, type World, world } from '../support/world.ts';

let hub: World;
beforeAll(async () => {
  hub = await sharedWorld();
});
afterAll(() => hub.close());

const day = '2022-12-31';
// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Any = any;
const ask = async (document: string, of: World = hub): Promise<Any> => {
  const answer = await of.ask(document);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const pair = 'first { code kind } second { code kind } sharedObjectives sharedPrograms sharedSops handOffs strength { value confidence }';
const measured = (code: string, on: string) =>
  measureOf(code)!.at(new Question({ pool: hub.database.read.open, sight: 'open', language: 'id' }), on);

describe('the map of units that work together', () => {
  test('hand-offs and SOPs shared are what a count by hand over the rows gives', async () => {
    const inForce = `(valid_from is null or valid_from <= '${day}') and (valid_to is null or valid_to > '${day}') and status not in ('DRAFT', 'SUBMITTED', 'VERIFIED') and (effective_on <= '${day}' or (effective_on is null and status <> 'APPROVED' and valid_from is not null))`;
    const { rows: sops } = await hub.sql(`select id, unit_id from open.sop where ${inForce}`);
    const { rows: performers } = await hub.sql(
      'select f.*, j.unit_id as position_unit from open.sop_performer f left join open.position j on j.id = f.position_id',
    );
    const { rows: steps } = await hub.sql('select step_id, performer_id from open.sop_step_performer');
    const { rows: flows } = await hub.sql('select id, sop_id, from_id, to_id from open.sop_flow');
    const { rows: units } = await hub.sql('select id, code from open.organization_unit');
    const codeOf = new Map(units.map(unit => [unit.id, unit.code as string]));
    const named = (one: Any, sop: Any): string => one.unit_id ?? (one.position_id === null ? sop.unit_id : one.position_unit);
    const unitOf = new Map(
      performers.flatMap(one => {
        const sop = sops.find(of => of.id === one.sop_id);
        const code = sop && codeOf.get(named(one, sop));
        return code ? [[one.id as string, code] as const] : [];
      }),
    );
    const at = (step: string) => [...new Set(steps.filter(one => one.step_id === step).flatMap(one => unitOf.get(one.performer_id) ?? []))];
    const counts = new Map<string, { handOffs: Set<string>; sops: Set<string> }>();
    const of = (a: string, b: string) => {
      const key = [a, b].sort().join('|');
      const so = counts.get(key) ?? { handOffs: new Set<string>(), sops: new Set<string>() };
      counts.set(key, so);
      return so;
    };
    for (const flow of flows) for (const a of at(flow.from_id)) for (const b of at(flow.to_id)) if (a !== b) of(a, b).handOffs.add(flow.id);
    for (const sop of sops) {
      const own = [...new Set(performers.filter(one => one.sop_id === sop.id).flatMap(one => unitOf.get(one.id) ?? []))];
      for (const a of own) for (const b of own) if (a < b) of(a, b).sops.add(sop.id);
    }
    const nodes: Any[] = [];
    for (let after = ''; ; ) {
      const page = await ask(
        `{ crossUnitLinks(level: UNIT, first: 100, asOf: "${day}"${after}) { pageInfo { hasNextPage endCursor } nodes { ${pair} } } }`,
      );
      nodes.push(...page.crossUnitLinks.nodes);
      if (!page.crossUnitLinks.pageInfo.hasNextPage) break;
      after = `, after: "${page.crossUnitLinks.pageInfo.endCursor}"`;
    }
    const answered = new Map(nodes.map(one => [`${one.first.code}|${one.second.code}`, one]));
    for (const [key, counted] of counts)
      expect([key, answered.get(key)?.sharedSops, answered.get(key)?.handOffs]).toEqual([key, counted.sops.size, counted.handOffs.size]);
    expect(nodes.reduce((sum, one) => sum + one.handOffs, 0)).toBe([...counts.values()].reduce((sum, one) => sum + one.handOffs.size, 0));
    expect(answered.size).toBe(nodes.length);
  });

  test('pairs of bureaus count all that stands below them, and a bureau sees its own pairs', async () => {
    const found = await ask(`{
      crossUnitLinks(kind: BUREAU, first: 100, asOf: "${day}") { nodes { ${pair} ties { totalCount { value } nodes { kind subject { __typename code } } } } }
      organizationUnit(code: "SETDA.ORG", asOf: "${day}") { crossUnitLinks(kind: BUREAU) { nodes { ${pair} } } }
    }`);
    const all: Any[] = found.crossUnitLinks.nodes;
    expect(all.every(one => one.first.kind === 'BUREAU' && one.second.kind === 'BUREAU' && one.first.code < one.second.code)).toBe(true);
    for (const one of all) expect(one.strength.value).toBe(String(one.ties.totalCount.value));
    const own = all.filter(one => one.first.code === 'SETDA.ORG' || one.second.code === 'SETDA.ORG').map(({ ties: _, ...rest }) => rest);
    expect(found.organizationUnit.crossUnitLinks.nodes).toEqual(own);
    expect(all.flatMap(one => one.ties.nodes.map((thing: Any) => thing.subject.__typename))).toEqual(
      expect.arrayContaining(['Objective', 'Sop', 'SopFlow']),
    );
  });

  test('the strength of a tie names each objective, program, SOP and arrow that it counts, and leads to it', async () => {
    const thing = '... on Objective { id } ... on Program { id } ... on Sop { id } ... on SopFlow { id }';
    const { crossUnitLinks } = await ask(
      `{ crossUnitLinks(kind: BUREAU, first: 20, asOf: "${day}") { nodes { ties(first: 60) { nodes { subject { ${thing} } } } strength { value explain { inputs { value subject { ${thing} } } } } } } }`,
    );
    expect(crossUnitLinks.nodes.length).toBeGreaterThan(0);
    for (const { ties, strength } of crossUnitLinks.nodes) {
      const { inputs } = strength.explain;
      expect(inputs.map((one: Any) => one.subject.id).sort()).toEqual(ties.nodes.map((one: Any) => one.subject.id).sort());
      expect(inputs.every((one: Any) => one.value === '1')).toBe(true);
      expect(strength.value).toBe(String(inputs.length));
    }
  });

  test('one who is signed in sees at least the pairs that anybody sees', async () => {
    const document = `{ crossUnitLinks(first: 100, asOf: "${day}") { totalCount { value } } planAlignment(plan: "RPJMD-2018-2023", asOf: "${day}") { units { status } } cascade(asOf: "${day}") { derived { status } } }`;
    const [open, desk] = [await hub.ask(document), await hub.ask(document, { sight: 'desk' })];
    expect(desk.errors).toBeUndefined();
    const count = (answer: Any): number => answer.data.crossUnitLinks.totalCount.value;
    expect(count(desk)).toBeGreaterThanOrEqual(count(open));
    expect(desk.data).toMatchObject({ planAlignment: { units: { status: 'COMPUTED' } }, cascade: { derived: { status: 'COMPUTED' } } });
  });

  test('what rests on confirmed rows alone is not called an example', async () => {
    const { crossUnitLinks } = await ask(`{ crossUnitLinks(illustrative: false, first: 100, asOf: "${day}") { nodes { ${pair} } } }`);
    expect(crossUnitLinks.nodes.length).toBeGreaterThan(0);
    expect(crossUnitLinks.nodes.every((one: Any) => one.strength.confidence !== 'ILLUSTRATIVE' && one.sharedSops === 0)).toBe(true);
  });

  test('costs two statements, and one more for the units of each end', async () => {
    const cost = async (document: string) => (await hub.ask(document)).statements;
    for (const first of [1, 100]) {
      expect(await cost(`{ crossUnitLinks(first: ${first}) { nodes { handOffs strength { value } } } }`)).toBe(2);
      expect(await cost(`{ crossUnitLinks(first: ${first}) { nodes { first { code } second { code } } } }`)).toBe(4);
      expect(await cost(`{ organizationUnits(first: ${Math.min(first, 60)}) { nodes { crossUnitLinks { nodes { handOffs } } } } }`)).toBe(
        3,
      );
    }
  });

  test('the measures', async () => {
    const { crossUnitLinks } = await ask(
      `{ crossUnitLinks(kind: BUREAU, first: 100, asOf: "${day}") { nodes { sharedObjectives handOffs } } }`,
    );
    const sharing = crossUnitLinks.nodes.filter((one: Any) => one.sharedObjectives > 0).length;
    expect((await measured('SHARED_OBJECTIVES_BETWEEN_BUREAUS', day)).value).toBe((Math.round((sharing / 36) * 10_000) / 100).toFixed(2));
    const handed = crossUnitLinks.nodes.reduce((sum: number, one: Any) => sum + one.handOffs, 0);
    expect(await measured('CROSS_BUREAU_HANDOFFS', day)).toMatchObject({ value: String(handed), confidence: 'ILLUSTRATIVE' });
    expect(await measured('SHARED_OBJECTIVES_BETWEEN_BUREAUS', '2026-11-24')).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
  });

  test('revised SOPs count as based on an evaluation only where their earlier version had one in time', async () => {
    const { rows } = await hub.sql(`
      select count(*)::int as all, count(*) filter (where exists (select from open.sop_review v where v.sop_id = s.replaces_id and v.kind = 'EVALUATION' and v.reviewed_on <= s.effective_on))::int as evaluated
      from open.sop s where s.replaces_id is not null and s.effective_on is not null and (s.valid_from is null or s.valid_from <= '2026-11-24') and (s.valid_to is null or s.valid_to > '2026-11-24') and s.status not in ('DRAFT', 'SUBMITTED', 'VERIFIED')`);
    const share = await measured('POLICY_EVALUATION_CITED', '2026-11-24');
    expect(share.value).toBe((Math.round((rows[0].evaluated / rows[0].all) * 10_000) / 100).toFixed(2));
    expect(await measured('POLICY_EVALUATION_CITED', '2010-01-01')).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
  });
});

test('an SOP that runs in a circle, and a performer whose unit nobody may see, do no harm', async () => {
  const own = await world();
  try {
    const before = await ask(`{ crossUnitLinks(first: 100, asOf: "${day}") { nodes { first { code } second { code } handOffs } } }`, own);
    const first = before.crossUnitLinks.nodes.find((one: Any) => one.handOffs > 0 && one.first.code === 'SETDA.HUKUM');
    await own.sql(`update hub.sop_flow set to_id = from_id where number = 1`);
    await own.sql(`update hub.organization_unit set confidence = 'UNCONFIRMED' where code = 'SETDA.HUKUM'`);
    const after = await ask(`{ crossUnitLinks(first: 100, asOf: "${day}") { nodes { first { code } second { code } handOffs } } }`, own);
    expect(first).toBeDefined();
    expect(after.crossUnitLinks.nodes.length).toBeGreaterThan(0);
    expect(
      after.crossUnitLinks.nodes.every((one: Any) => one.first && one.second && ![one.first.code, one.second.code].includes('SETDA.HUKUM')),
    ).toBe(true);
  } finally {
    await own.close();
  }
});
