import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { findingsOf, judge } from '../../src/sop/process/compliance.ts';
import { sharedWorld, type World, world } from '../support/world.ts';
import { seededProcesses, seededRules } from './seeded.ts';

const day = '2026-11-24';
let shared: World;
beforeAll(async () => {
  shared = await sharedWorld();
});
afterAll(() => shared.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const data = (answer: { data: unknown }): any => answer.data;

describe('SOPs through the graph', () => {
  test('a page of SOPs with compliance, times and findings costs two statements, however many there are', async () => {
    const document = (first: number): string => `{ sops(first: ${first}, asOf: "${day}") { nodes { code
      compliance { score { value reason } checks { kind status examined failed } findings(first: 5) { nodes { code severity message } totalCount { value } } }
      standardTime { shortest { value } longest { value } longestText hasLoops handOffs { value } handOffsBetweenUnits { value } criticalPath(first: 20) { nodes { place pass minutes } } performerLoads { nodes { load { value } handOffs { value } } } } } } }`;
    for (const first of [2, 100]) {
      const answer = await shared.ask(document(first));
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(2);
      expect(answer.extensions?.['illustrative']).toBe(true);
    }
  });

  test('the database gives what the sheets say: the same findings for every SOP', async () => {
    const answer = await shared.ask(
      `{ one: sops(first: 100, asOf: "${day}") { nodes { code compliance { findings(first: 50) { nodes { code } } } } } }`,
      { sight: 'desk' },
    );
    const sheets = new Map(seededProcesses().map(sop => [sop.code, sop]));
    for (const { code, compliance } of data(answer).one.nodes) {
      const expected = findingsOf(judge(sheets.get(code) as never, day, seededRules())).map(found => found.code);
      expect(compliance.findings.nodes.map((found: { code: string }) => found.code).sort(), code).toEqual(expected.sort());
    }
  });

  test('a finding names its rule and the step it is about', async () => {
    const answer = await shared.ask(
      `{ sop(code: "CONTOH-SOP-UMUM-009") { standardTime { shortest { status reason } criticalPath { nodes { place } } }
        compliance { findings { nodes { code severity message(lang: EN) rule { code certainty } subject { __typename code } } } } } }`,
    );
    expect(data(answer).sop.standardTime.shortest).toMatchObject({
      status: 'NOT_COMPUTABLE',
      reason: expect.stringContaining('Waktu baku'),
    });
    expect(data(answer).sop.compliance.findings.nodes[0]).toMatchObject({
      code: 'SOP_STEP_WITHOUT_TIME',
      severity: 'ERROR',
      rule: { code: 'SOP_STEPS', certainty: 'CONFIRMED' },
      subject: { __typename: 'SopStep' },
    });
  });

  test('a figure opens into the steps and the numbers it was made of', async () => {
    const answer = await shared.ask(
      `{ sop(code: "CONTOH-SOP-PBJ-001") { standardTime { longest { value explain { rule { code } rounding inputs { name value subject { __typename code } } } } criticalPath(first: 3) { nodes { step { number activity } } } performerLoads { nodes { performer { name } loadText } } } } }`,
    );
    const { longest, criticalPath } = data(answer).sop.standardTime;
    expect(longest.explain.rule.code).toBe('SOP_STANDARD_TIME');
    expect(longest.explain.inputs.at(-1)).toMatchObject({ name: 'hours_per_day', value: '7.5', subject: { __typename: 'RuleParameter' } });
    expect(criticalPath.nodes[0].step.number).toBe(1);
  });

  test('diagrams come in three forms and two languages', async () => {
    const answer = await shared.ask(
      `{ sop(code: "CONTOH-SOP-PBJ-001") { svg: diagram english: diagram(format: SVG, lang: EN) bpmn: diagram(format: BPMN) mermaid: diagram(format: MERMAID) } }`,
    );
    expect(answer.statements).toBe(2);
    const { svg, english, bpmn, mermaid } = data(answer).sop;
    expect(svg).toMatch(/^<svg [\s\S]*Mutu baku/);
    expect(english).toContain('Quality standard');
    expect(bpmn).toContain('<bpmn:definitions');
    expect(mermaid).toContain('flowchart TB');
  });

  test('the public is told nothing of drafts', async () => {
    const document = `{ sopFindings(first: 100, asOf: "${day}") { totalCount { value } } }`;
    const [open, desk] = [await shared.ask(document), await shared.ask(document, { sight: 'desk' })];
    expect(data(desk).sopFindings.totalCount.value).toBeGreaterThan(data(open).sopFindings.totalCount.value);
  });
});

describe('SOPs of units and of the province', () => {
  test('findings and mean of all, or of a unit and those below it, cost one statement', async () => {
    const all = await shared.ask(
      `{ sopFindings(first: 100, asOf: "${day}") { nodes { code severity } totalCount { value } } sopComplianceMean(asOf: "${day}") { value status } }`,
    );
    expect(all.errors).toBeUndefined();
    expect(all.statements).toBe(1);
    expect(
      data(all)
        .sopFindings.nodes.slice(0, 11)
        .map((found: { severity: string }) => found.severity),
    ).toEqual(Array(11).fill('ERROR'));
    const org = await shared.ask(
      `{ sopFindings(unit: "SETDA.ORG", asOf: "${day}") { nodes { code } totalCount { value } } setda: sopFindings(unit: "SETDA", asOf: "${day}") { totalCount { value } } }`,
    );
    expect(data(org).sopFindings.nodes[0].code).toBe('SOP_IDENTITY_MISSING');
    expect(data(org).sopFindings.totalCount.value).toBeLessThan(data(all).sopFindings.totalCount.value);
    expect(data(org).setda.totalCount.value).toBe(data(all).sopFindings.totalCount.value);
  });

  test('a code of no unit is refused, and leaves the neighbours alone', async () => {
    const answer = await shared.ask(`{ sopFindings(unit: "NONE") { totalCount { value } } sopComplianceMean { value } }`);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(data(answer).sopComplianceMean.value).not.toBeNull();
  });

  test('units with compliance, findings and coverage cost three statements, however many there are', async () => {
    const document = (first: number): string =>
      `{ organizationUnits(first: ${first}, asOf: "${day}") { nodes { code sopCompliance { value } sopFindings(first: 3) { nodes { code } } sopCoverage { duties { value reason } services { value } subActivities { value } overall { value status } without(first: 5) { nodes { code subject { code } } } } } } }`;
    const few = await shared.ask(document(2));
    const many = await shared.ask(document(60));
    expect(many.errors).toBeUndefined();
    // The question itself, the SOPs, what they should cover, and the rows that findings point to.
    expect([few.statements, many.statements].every(count => count <= 4)).toBe(true);
    const org = data(many).organizationUnits.nodes.find((unit: { code: string }) => unit.code === 'SETDA.ORG');
    expect(org.sopCoverage.overall.status).toBe('COMPUTED');
    expect(org.sopCoverage.duties.value).toBeNull();
    expect(org.sopCoverage.duties.reason).toContain('Tidak ada sumber');
  });

  test('the province covers what its nine bureaus cover', async () => {
    const answer = await shared.ask(
      `{ sopCoverage(asOf: "${day}") { overall { value explain { inputs { name value } } } without(first: 100) { totalCount { value } nodes { code } } } }`,
    );
    expect(answer.statements).toBe(1);
    const { overall, without } = data(answer).sopCoverage;
    const inputs: { name: string; value: string }[] = overall.explain.inputs;
    expect(inputs.length).toBeGreaterThan(50);
    const open = inputs.filter(input => input.value === '0').length;
    // Said of the whole, and once the day is past of rows without a first day.
    const beside = ['SOP_COVERAGE_DUTIES_UNKNOWN', 'UNDATED_ROWS'];
    expect(without.nodes.filter((found: { code: string }) => !beside.includes(found.code))).toHaveLength(open);
  });

  test('the four measures can be taken on a day', async () => {
    const question = new Question({ pool: shared.database.read.open, sight: 'open', language: 'id', today: day });
    const codes = ['SOP_COVERAGE', 'SOP_COMPLIANCE_MEAN', 'SOP_REVIEW_ON_TIME', 'SOP_HANDOFFS_BETWEEN_UNITS'];
    // Asked together, as the scoreboard does: the SOPs are gone through once for all of them.
    const figures = await Promise.all(codes.map(code => measureOf(code)?.at(question, day)));
    for (const [index, figure] of figures.entries())
      expect(figure, codes[index]).toMatchObject({ status: 'COMPUTED', confidence: 'ILLUSTRATIVE' });
    expect(question.statements).toBe(2);
  });
});

describe('broken rows', () => {
  test('an SOP without steps, in a circle, or with arrows into another, is found out and takes no neighbour along', async () => {
    const own = await world();
    try {
      await own.sql(
        `delete from hub.sop_step_performer where step_id in (select id from hub.sop_step where sop_id = (select id from hub.sop where code = 'CONTOH-SOP-UMUM-017'))`,
      );
      await own.sql(`delete from hub.sop_flow where sop_id = (select id from hub.sop where code = 'CONTOH-SOP-UMUM-017')`);
      await own.sql(`delete from hub.sop_step where sop_id = (select id from hub.sop where code = 'CONTOH-SOP-UMUM-017')`);
      await own.sql(
        `update hub.sop_step set symbol = 'PROCESS', standard_time = -4 where sop_id = (select id from hub.sop where code = 'CONTOH-SOP-PBJ-001')`,
      );
      await own.sql(
        `update hub.sop_flow set to_id = (select id from hub.sop_step where code = 'CONTOH-SOP-ORG-001/02') where code = 'CONTOH-SOP-ORG-002/F01'`,
      );
      const ask = (code: string): string =>
        `sop(code: "${code}") { compliance { score { value } findings { nodes { code } } } standardTime { shortest { value reason } performerLoads { nodes { load { value } } } } svg: diagram bpmn: diagram(format: BPMN) }`;
      const answer = await own.ask(
        `{ empty: ${ask('CONTOH-SOP-UMUM-017')} circle: ${ask('CONTOH-SOP-PBJ-001')} astray: ${ask('CONTOH-SOP-ORG-002')} sound: ${ask('CONTOH-SOP-ORG-001')} }`,
      );
      expect(answer.errors).toBeUndefined();
      const codes = (name: string): string[] => data(answer)[name].compliance.findings.nodes.map((found: { code: string }) => found.code);
      expect(codes('empty')).toContain('SOP_WITHOUT_STEPS');
      expect(codes('circle')).toEqual(expect.arrayContaining(['SOP_NO_START', 'SOP_NO_END', 'SOP_STEP_WITHOUT_TIME']));
      expect(codes('astray')).toEqual(expect.arrayContaining(['SOP_FLOW_ASTRAY']));
      for (const name of ['empty', 'circle', 'astray']) expect(data(answer)[name].standardTime.shortest.value).toBeNull();
      expect(data(answer).sound.standardTime.shortest.value).not.toBeNull();
      expect(data(answer).circle.svg).toMatch(/^<svg/);
    } finally {
      await own.close();
    }
  });
});
