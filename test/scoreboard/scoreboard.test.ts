import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMeasures, measure } from '../../src/reckon/measure.ts';
import { sharedWorld, type World, world } from '../support/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Any = any;

const asOf = '2026-11-24';
const evidence = `code name(lang: EN) direction meaning(lang: EN) proxy(lang: EN) status reason(lang: EN) confidence measuredOn isImproved
  latest { value status confidence } change { value unit(lang: EN) reason(lang: EN) } trend { on figure { value } } definition { code measureCode provenance { confidence sources { source { code } } } }`;
const standing = `code number statement status reason(lang: EN) confidence ownerBasis owner { code } subject { code } evidence { ${evidence} }`;

let hub: World;
let board: Any;
let statements: number;
beforeAll(async () => {
  hub = await sharedWorld();
  const answer = await hub.ask(
    `{ reform(asOf: "${asOf}") { asOf measured partlyMeasured notMeasured programs { ${standing} } factors { ${standing} } actions { ${standing} } findings(first: 50) { nodes { code severity message(lang: EN) subject { code } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  board = (answer.data as Any).reform;
  statements = answer.statements;
});
afterAll(() => hub.close());

const all = (): Any[] => [...board.programs, ...board.factors, ...board.actions];
const statementOf = (code: string): Any => all().find(one => one.code === code);
const evidenceOf = (code: string, measureCode: string | null): Any =>
  statementOf(code).evidence.find((one: Any) => one.code === measureCode);

describe('the scoreboard of the reform', () => {
  test('has nine programs, six factors and five actions, in their order', () => {
    expect(board.programs.map((one: Any) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(board.factors.map((one: Any) => one.code)).toEqual(['IF-1', 'IF-2', 'IF-3', 'IF-4', 'IF-5', 'IF-6']);
    expect(board.actions.map((one: Any) => one.code)).toEqual(['IA-1', 'IA-2', 'IA-3', 'IA-4', 'IA-5']);
    expect(board.measured + board.partlyMeasured + board.notMeasured).toBe(20);
  });

  test('quotes programs as printed, slips included', () => {
    expect(statementOf('RP-6').statement).toBe('Peningkatan kualitas dan optimalisasi; Pengendalian Pembangunan');
    expect(statementOf('RP-6').subject.code).toBe('RP-6');
  });

  test('names the unit that leads each program, and that only the editors say so', () => {
    expect(statementOf('RP-7')).toMatchObject({ owner: { code: 'SETDA.PBJ' }, ownerBasis: 'EDITORIAL' });
    expect(statementOf('IF-1')).toMatchObject({ owner: null, ownerBasis: null });
  });

  test('defines a measure, or says what is missing, for every statement; a measure for every factor and action', () => {
    for (const one of all()) expect(one.evidence.length, one.code).toBeGreaterThan(0);
    for (const one of [...board.factors, ...board.actions])
      expect(
        one.evidence.filter((item: Any) => item.code !== null),
        one.code,
      ).not.toEqual([]);
    for (const item of all().flatMap(one => one.evidence)) expect(item.proxy).toMatch(/\.$/);
  });

  test('names no measure that the hub does not have', () => {
    expect(board.findings.nodes.filter((one: Any) => one.code === 'EVIDENCE_UNKNOWN')).toEqual([]);
  });

  test('says loudly that procurement and regional enterprises are not measured, and what is missing', () => {
    for (const code of ['RP-7', 'RP-8'])
      expect(statementOf(code)).toMatchObject({
        status: 'NOT_MEASURED',
        confidence: null,
        reason: expect.stringMatching(/^NOT MEASURED\. The hub holds no /),
      });
    const silent = board.findings.nodes.filter((one: Any) => one.code === 'REFORM_NOT_MEASURED');
    expect(silent.map((one: Any) => one.subject.code)).toEqual(expect.arrayContaining(['RP-7', 'RP-8']));
    expect(silent.length).toBe(board.notMeasured);
  });

  test('labels evidence from made-up rows', () => {
    expect(evidenceOf('IF-1', 'POSITIONS_FILLED')).toMatchObject({ status: 'MEASURED', confidence: 'ILLUSTRATIVE' });
    expect(statementOf('IF-1').confidence).toBe('ILLUSTRATIVE');
    expect(evidenceOf('IA-5', 'DATA_CONTRADICTIONS')).toMatchObject({
      status: 'MEASURED',
      confidence: 'CONFIRMED',
      latest: { value: '10' },
    });
  });

  test('says by whom evidence was chosen', () => {
    expect(evidenceOf('IF-2', 'SOP_COVERAGE').definition).toMatchObject({
      code: 'IF-2/1',
      measureCode: 'SOP_COVERAGE',
      provenance: { confidence: 'SINGLE_SOURCE', sources: [{ source: { code: 'ampera-rules' } }] },
    });
  });

  test('shows the latest value with its change within a year, and the last four year ends', () => {
    const evaluated = evidenceOf('IA-1', 'CHANGE_AGENTS_EVALUATED');
    expect(evaluated.trend.map((point: Any) => point.on)).toEqual(['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31']);
    const yearAgo = evaluated.trend.at(-2).figure.value; // on the last day of 2025 its own evaluation is over
    expect(evaluated.change).toMatchObject({
      value: String(Math.round((Number(evaluated.latest.value) - Number(yearAgo)) * 100) / 100),
      unit: 'percentage points',
    });
    expect(evaluated.isImproved).toBe(true);
  });

  test('takes an old published value for what it is: the latest one, of its own year, compared with the year before only', () => {
    expect(evidenceOf('RP-5', 'AUDIT_OPINION')).toMatchObject({
      status: 'PARTLY_MEASURED',
      measuredOn: '2021-12-31',
      latest: { value: '1' },
      change: { value: '0' },
      isImproved: null,
      trend: [{ figure: null }, { figure: null }, { figure: null }, { figure: null }],
    });
    expect(evidenceOf('RP-5', 'SAKIP_GRADE')).toMatchObject({
      measuredOn: '2017-12-31',
      latest: { value: '2' },
      change: { value: null, reason: 'There is no value of a year earlier.' },
    });
    expect(evidenceOf('RP-1', 'OMBUDSMAN_SCORE')).toMatchObject({ measuredOn: '2023-12-31', latest: { value: '85.25' } });
  });

  test('costs no more statements than there are measures and days, and few without change and trend', async () => {
    expect(statements).toBeLessThanOrEqual(3 * allMeasures().length);
    const lean = await hub.ask(`{ reform(asOf: "${asOf}") { programs { status } factors { status } actions { status } } }`);
    expect(lean.statements).toBeLessThanOrEqual(2 * allMeasures().length);
  });
});

describe('a single statement', () => {
  test('stands the same from its own row as on the board', async () => {
    const { data, errors } = await hub.ask(
      `{ reformProgram(code: "RP-5", asOf: "${asOf}") { evidence { ${standing} } evidenceDefinitions { nodes { code } } }
         inhibitingFactor(code: "IF-1", asOf: "${asOf}") { evidence { ${standing} } }
         improvementAction(code: "IA-3", asOf: "${asOf}") { evidence { ${standing} } } }`,
    );
    expect(errors).toBeUndefined();
    const { reformProgram, inhibitingFactor, improvementAction } = data as Any;
    expect(reformProgram.evidence).toEqual(statementOf('RP-5'));
    expect(reformProgram.evidenceDefinitions.nodes.map((one: Any) => one.code)).toEqual(['RP-5/1', 'RP-5/2', 'RP-5/3']);
    expect(inhibitingFactor.evidence).toEqual(statementOf('IF-1'));
    expect(improvementAction.evidence).toEqual(statementOf('IA-3'));
  });

  test('works its own evidence out and nobody else’s', async () => {
    const { statements: few } = await hub.ask(`{ inhibitingFactor(code: "IF-1", asOf: "${asOf}") { evidence { status } } }`);
    expect(few).toBe(4); // the row, the statements with their evidence, filled posts, qualified posts
  });

  test('was measured on an earlier day by what was known then', async () => {
    const { data } = await hub.ask(
      '{ reformProgram(code: "RP-5", asOf: "2020-06-30") { evidence { evidence { code status measuredOn latest { value explain { inputs { name text } } } } } } }',
    );
    const opinion = (data as Any).reformProgram.evidence.evidence.find((one: Any) => one.code === 'AUDIT_OPINION');
    expect(opinion).toMatchObject({ status: 'MEASURED', measuredOn: '2020-06-30' });
    expect(opinion.latest.explain.inputs).toContainEqual({ name: 'period', text: '2019' });
  });
});

test('many boards at once are all answered, each taking a few connections at a time', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => hub.ask(`{ reform(asOf: "${asOf}") { measured notMeasured } }`)));
  expect(answers.map(one => one.errors)).toEqual([undefined, undefined, undefined, undefined]);
});

describe('evidence that is wrong', () => {
  test('a measure nobody knows is a finding, and one that fails loses itself alone', async () => {
    measure({
      code: 'TEST_FAILS',
      name: ['Fails', 'Gagal'],
      direction: 'HIGHER_IS_BETTER',
      means: ['Fails always.', 'Selalu gagal.'],
      at: () => Promise.reject(new Error('broken on purpose')),
    });
    const own = await world();
    try {
      await own.sql(`update hub.reform_evidence set measure_code = 'NO_SUCH_MEASURE' where code = 'IF-1/2'`);
      await own.sql(`update hub.reform_evidence set measure_code = 'TEST_FAILS' where code = 'RP-4/1'`);
      await own.sql(`delete from hub.reform_evidence where code like 'IA-1/%'`);
      const item = 'code status reason(lang: EN) latest { value }';
      const { data, errors } = await own.ask(
        `{ reform(asOf: "${asOf}") { programs { code status evidence { ${item} } } factors { code status evidence { ${item} } } actions { code status reason(lang: EN) } findings { nodes { code subject { code } } } } }`,
      );
      const of = (list: string, code: string): Any => (data as Any).reform[list].find((one: Any) => one.code === code);
      expect(of('factors', 'IF-1')).toMatchObject({
        status: 'PARTLY_MEASURED',
        evidence: [{ status: 'MEASURED' }, { status: 'NOT_MEASURED', reason: 'The hub has no measure NO_SUCH_MEASURE.', latest: null }],
      });
      expect((data as Any).reform.findings.nodes).toContainEqual({ code: 'EVIDENCE_UNKNOWN', subject: { code: 'IF-1/2' } });
      expect((data as Any).reform.findings.nodes).toContainEqual({ code: 'EVIDENCE_FAILED', subject: { code: 'RP-4/1' } });
      expect(of('programs', 'RP-4')).toMatchObject({
        status: 'PARTLY_MEASURED',
        evidence: [{ code: 'TEST_FAILS', status: 'NOT_MEASURED', latest: null }, { status: 'MEASURED' }],
      });
      expect(errors?.map(error => [error.path?.join('.'), error.extensions?.['code']])).toEqual([
        ['reform.programs.3.evidence.0.latest', 'INTERNAL_SERVER_ERROR'],
      ]);
      expect(of('actions', 'IA-1')).toMatchObject({ status: 'NOT_MEASURED', reason: 'No evidence is defined for it.' });
    } finally {
      await own.close();
    }
  });

  test('a database that has no time is no reason to say that nothing is measured', async () => {
    measure({
      code: 'TEST_TOO_LATE',
      name: ['Too late', 'Terlambat'],
      direction: 'HIGHER_IS_BETTER',
      means: ['Never comes.', 'Tidak pernah datang.'],
      at: () => Promise.reject(Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })),
    });
    const own = await world();
    try {
      await own.sql(`update hub.reform_evidence set measure_code = 'TEST_TOO_LATE' where code = 'RP-4/1'`);
      const { data, errors } = await own.ask(`{ reform(asOf: "${asOf}") { measured } calculationRules(first: 1) { nodes { code } } }`);
      expect((data as Any).reform).toBeNull();
      expect((data as Any).calculationRules.nodes).toHaveLength(1);
      expect(errors?.map(error => error.extensions?.['code'])).toEqual(['TIMEOUT']);
    } finally {
      await own.close();
    }
  });

  test('without any made-up data the board stands, and says what it does not know', async () => {
    const own = await world();
    try {
      await own.sql('delete from hub.change_agent_evaluation');
      await own.sql('update hub.position set formation = null, filled = null, qualified = null');
      const { data, errors } = await own.ask(
        `{ reform(asOf: "${asOf}") { factors { code status reason(lang: EN) } actions { code status } } }`,
      );
      expect(errors).toBeUndefined();
      const { factors, actions } = (data as Any).reform;
      expect(factors[0]).toMatchObject({ code: 'IF-1', status: 'NOT_MEASURED', reason: expect.stringContaining('No posts are counted') });
      expect(actions[0]).toMatchObject({ code: 'IA-1', status: 'NOT_MEASURED' });
    } finally {
      await own.close();
    }
  });
});
