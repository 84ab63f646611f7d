import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { sharedWorld, type World, world } from '../support/world.ts';

let hub: World;
beforeAll(async () => {
  hub = await sharedWorld();
});
afterAll(() => hub.close());

const day = '2022-06-30';
const figure =
  '{ value unit status reason confidence explain { formula rounding result rule { code } inputs { name value subject { __typename code } } } }';
const coverage = `asOf note(lang: EN) objectives ${figure} objectivesWithLead ${figure} priorities ${figure} units ${figure}`;
const findings =
  'findings(first: 100) { totalCount { value } nodes { code severity message(lang: EN) subject { __typename code } rule { code } } }';
// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Any = any;
const ask = async (document: string, of: World = hub): Promise<Any> => {
  const answer = await of.ask(document);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const rows = async (text: string): Promise<Any[]> => (await hub.sql(text)).rows;
const percent = (part: number, whole: number): string => (Math.round((part / whole) * 10_000) / 100).toFixed(2);

describe('alignment of the RPJMD on a day', () => {
  test('coverage is what a count by hand over the rows gives', async () => {
    const objectives = await rows(
      `select o.id from open.objective o join open.planning_document p on p.id = o.document_id where p.code = 'RPJMD-2018-2023' and o.level = 'OBJECTIVE'`,
    );
    const links = await rows(
      `select * from open.alignment where valid_from <= '${day}' and (valid_to is null or valid_to > '${day}') and objective_id is not null`,
    );
    const units = await rows(
      `select id from open.organization_unit where kind in ('BUREAU', 'AGENCY', 'BOARD', 'INSPECTORATE', 'COUNCIL_SECRETARIAT', 'CIVIL_SERVICE_POLICE')
       and (valid_from is null or valid_from <= '${day}') and (valid_to is null or valid_to > '${day}')`,
    );
    const has = (key: string, id: string): boolean => links.some(link => link[key] === id);
    const led = links.filter(link => link.role === 'LEAD');
    const { planAlignment: found } = await ask(`{ planAlignment(plan: "RPJMD-2018-2023", asOf: "${day}") { ${coverage} } }`);
    expect(found.objectives.value).toBe(percent(objectives.filter(one => has('objective_id', one.id)).length, objectives.length));
    expect(found.objectivesWithLead.value).toBe(
      percent(objectives.filter(one => led.some(link => link.objective_id === one.id)).length, objectives.length),
    );
    expect(found.units.value).toBe(percent(units.filter(one => has('unit_id', one.id)).length, units.length));
    expect(found.objectives.explain.inputs).toHaveLength(objectives.length);
    expect(found.units.explain.inputs.every((input: Any) => input.subject.__typename === 'OrganizationUnit')).toBe(true);
  });

  test('made-up rows are labelled, and the missing annex is said aloud', async () => {
    const { planAlignment: found } = await ask(
      `{ planAlignment(plan: "RPJMD-2018-2023", asOf: "${day}") { ${coverage} findings(code: "PLAN_ANNEX_MISSING") { nodes { severity subject { code } } } } }`,
    );
    expect(found.objectives.confidence).toBe('ILLUSTRATIVE');
    expect(found.note).toContain('were not found: counted here are 16 made-up objectives and 5 priorities that a source names.');
    expect(found.findings.nodes).toEqual([{ severity: 'INFO', subject: { code: 'RPJMD-2018-2023' } }]);
  });

  test('without the made-up rows nothing is known of its objectives, and nothing is pretended', async () => {
    const { planAlignment: found } = await ask(
      `{ planAlignment(plan: "RPJMD-2018-2023", asOf: "${day}", illustrative: false) { ${coverage} ${findings} } }`,
    );
    for (const name of ['objectives', 'objectivesWithLead', 'priorities', 'units'])
      expect([found[name].value, found[name].status]).toEqual([null, 'NOT_COMPUTABLE']);
    expect(found.note).toBe(
      'The objectives of RPJMD-2018-2023 (its annex) were not found: only 5 priorities that a source names are counted here.',
    );
    const codes = new Set(found.findings.nodes.map((one: Any) => one.code));
    expect(codes.has('LINK_WITHOUT_BASIS') || codes.has('OBJECTIVE_WITHOUT_LEAD')).toBe(false);
    expect(found.findings.nodes.some((one: Any) => one.subject?.code.includes('CONTOH'))).toBe(false);
    expect((await hub.ask(`{ planAlignment(plan: "RPJMD-2018-2023", illustrative: false) { asOf } }`)).extensions).toBeUndefined();
    expect((await hub.ask(`{ planAlignment(plan: "RPJMD-2018-2023") { asOf } }`)).extensions).toEqual({ illustrative: true });
  });

  test('a plan that is over is judged on its last day, unless a day is asked for', async () => {
    const found = await ask(
      `{ open: planAlignment(plan: "RPJMD-2018-2023") { asOf objectives { value } } late: planAlignment(plan: "RPJMD-2018-2023", asOf: "2025-01-01") { asOf objectives { value reason } findings(code: "PLAN_NOT_IN_FORCE") { nodes { code } } } none: planAlignment(plan: "RPJMD-1900") { asOf } }`,
    );
    expect(found.open).toEqual({ asOf: '2023-12-31', objectives: { value: '87.50' } });
    expect(found.late).toMatchObject({
      asOf: '2025-01-01',
      objectives: { value: null },
      findings: { nodes: [{ code: 'PLAN_NOT_IN_FORCE' }] },
    });
    expect(found.none).toBeNull();
  });

  test('is reached from the plan, the unit and the objective as from the root', async () => {
    const found = await ask(`{
      planAlignment(plan: "RPJMD-2018-2023", asOf: "${day}") { units { value } findings(first: 100, code: "WEIGHTS_NOT_ONE") { nodes { message subject { code } } } findingCounts { unit { code } code count } }
      planningDocument(code: "RPJMD-2018-2023", asOf: "${day}") { alignmentCoverage { units { value } } objectives(first: 50) { nodes { code alignmentFindings { nodes { code } } } } }
      organizationUnit(code: "DINKES", asOf: "${day}") { alignmentFindings { nodes { code message } } }
    }`);
    expect(found.planningDocument.alignmentCoverage.units).toEqual(found.planAlignment.units);
    const weights = found.planAlignment.findings.nodes.find((one: Any) => one.subject.code === 'DINKES');
    expect(found.organizationUnit.alignmentFindings.nodes).toContainEqual({ code: 'WEIGHTS_NOT_ONE', message: weights.message });
    const counted = found.planAlignment.findingCounts
      .filter((one: Any) => one.unit?.code === 'DINKES')
      .reduce((sum: number, one: Any) => sum + one.count, 0);
    expect(counted).toBe(found.organizationUnit.alignmentFindings.nodes.length);
    const sixth = found.planningDocument.objectives.nodes.find((one: Any) => one.code.endsWith('CONTOH-S06'));
    expect(sixth.alignmentFindings.nodes.map((one: Any) => one.code)).toEqual(['OBJECTIVE_WITHOUT_UNIT', 'OBJECTIVE_WITHOUT_INDICATOR']);
  });

  test('a plan of one body is a matter of that body and the units below it alone', async () => {
    const found = await ask(
      `{ planAlignment(plan: "CONTOH-RENSTRA-DISKOMINFO-2019-2023", asOf: "${day}") { note(lang: EN) ${findings} } }`,
    );
    const codes = found.planAlignment.findings.nodes.map((one: Any) => one.code);
    // No alignment with it was ever recorded: nobody is blamed, and nobody but the body itself could be.
    expect(codes).toContain('ALIGNMENT_NOT_RECORDED');
    expect(codes).not.toContain('UNIT_WITHOUT_OBJECTIVE');
    expect(codes).not.toContain('PLAN_ANNEX_MISSING');
  });

  test('the measures say nothing of a day that no plan covers', async () => {
    const at = async (code: string, on: string) =>
      measureOf(code)!.at(new Question({ pool: hub.database.read.open, sight: 'open', language: 'id' }), on);
    expect((await at('ALIGNMENT_OBJECTIVE_COVERAGE', day)).value).toBe('87.50');
    expect((await at('ALIGNMENT_UNIT_COVERAGE', day)).value).toBe('61.70');
    expect(await at('ALIGNMENT_OBJECTIVE_COVERAGE', '2026-11-24')).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
  });
});

describe('what it costs', () => {
  test('two statements from the root, three from any number of units or objectives', async () => {
    const cost = async (document: string) => (await hub.ask(document)).statements;
    expect(
      await cost(`{ planAlignment(plan: "RPJMD-2018-2023") { objectives { value } findings { totalCount { value } nodes { code } } } }`),
    ).toBe(2);
    const units = (first: number) =>
      `{ organizationUnits(first: ${first}) { nodes { code alignmentFindings { nodes { code message } } } } }`;
    expect(await cost(units(1))).toBe(3);
    expect(await cost(units(60))).toBe(3);
    expect(await cost('{ objectives(first: 50) { nodes { alignmentFindings { nodes { code } } } } }')).toBe(3);
    expect(await cost('{ planningDocuments(first: 20) { nodes { alignmentCoverage { objectives { value } } } } }')).toBe(3);
  });
});

describe('broken rows', () => {
  test('each kind of gap is found where it was made, and figures stay figures', async () => {
    const own = await world();
    try {
      await own.sql(
        `update hub.target set is_current = false where indicator_id = (select id from hub.indicator where code = 'CONTOH-IKU-01')`,
      );
      await own.sql(`update hub.alignment set role = 'SUPPORTING' where code = 'CONTOH-SELARAS/SETDA.PBJ/S10'`);
      await own.sql(`update hub.alignment set weight = 0.9 where code = 'CONTOH-SELARAS/DISBUN/S01'`);
      await own.sql(`update hub.rule_parameter set value = 2 where code = 'ALIGNMENT_GAP/most_objectives'`);
      await own.sql(`update hub.alignment set basis = 'OFFICIAL' where code = 'CONTOH-SELARAS/DISBUN/S01'`);
      const of = async (code: string): Promise<string[]> => {
        const found = await ask(
          `{ planAlignment(plan: "RPJMD-2018-2023", asOf: "${day}") { findings(first: 100, code: "${code}") { nodes { subject { code } } } } }`,
          own,
        );
        return found.planAlignment.findings.nodes.map((one: Any) => one.subject.code);
      };
      expect(await of('INDICATOR_WITHOUT_TARGET')).toContain('CONTOH-IKU-01');
      expect(await of('OBJECTIVE_WITHOUT_LEAD')).toContain('RPJMD-2018-2023/CONTOH-S10');
      expect(await of('WEIGHTS_NOT_ONE')).toContain('DISBUN');
      expect(await of('UNIT_OVERLINKED')).toContain('SETDA.ORG');
      expect(await of('LINK_WITHOUT_BASIS')).not.toContain('CONTOH-SELARAS/DISBUN/S01');
      expect(await of('TARGET_WITHOUT_UNIT')).toContain('CONTOH-IKU-15/16/2021/RPJMD-2018-2023');
      expect(await of('PROGRAM_WITHOUT_INDICATOR')).toContain('4.01.02');
      expect(await of('INDICATOR_WITHOUT_VALUE')).toContain('CONTOH-IKU-03');
    } finally {
      await own.close();
    }
  });
});
