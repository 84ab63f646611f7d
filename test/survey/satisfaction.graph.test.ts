import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowId } from '../../src/core/id.ts';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { world as newWorld, sharedWorld, type World } from '../support/world.ts';
import { exampleB } from './forms.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const answer = async (of: World, document: string, variables = {}): Promise<any> => {
  const { data, errors } = await of.ask(document, { variables });
  expect(errors).toBeUndefined();
  return data;
};

describe('satisfaction in the graph', () => {
  test('surveys with index, grade, elements, sample and findings cost the same whatever their number', async () => {
    const document = (
      first: number,
    ) => `{ satisfactionSurveys(first: ${first}) { nodes { skmIndex { value explain { rule { code } inputs { name subject { code } } } } skmInterval { value }
      skmGrade { grade { grade } label } elementResults { mean { value } convertedValue { value } weightedMean { value } grade { label } }
      weakestElements { meanScore rankFromWeakest } sample { required { value } reached isReached } findings { nodes { code } } } } }`;
    // The question, answers, rules, scale; then rules, subjects and grades that are followed.
    expect((await world.ask(document(1))).statements).toBe(7);
    expect((await world.ask(document(30))).statements).toBe(7);
  });

  test('what if the weights had been others', async () => {
    const { satisfactionSurvey: survey } = await answer(
      world,
      `{ satisfactionSurvey(code: "CONTOH-LAYANAN-PBJ-2/2024") { weightPolicy own: skmIndex { value confidence } exact: skmIndex(weightPolicy: EXACT) { value } custom: skmIndex(weightPolicy: CUSTOM) { value status reason } } }`,
    );
    expect(survey.weightPolicy).toBe('ROUNDED_3');
    expect(Number(survey.own.value)).toBeLessThan(Number(survey.exact.value));
    expect(survey.own.confidence).toBe('ILLUSTRATIVE');
    expect(survey.custom).toMatchObject({ value: null, status: 'NOT_COMPUTABLE', reason: expect.stringContaining('U1') });
  });

  test('a service has its latest survey of the day asked for', async () => {
    const { now, then, before } = await answer(
      world,
      `{ now: publicService(code: "CONTOH-LAYANAN-ORG-1", asOf: "2026-11-24") { latestSurvey { code skmIndex { value } } surveys { totalCount { value } } }
         then: publicService(code: "CONTOH-LAYANAN-ORG-1", asOf: "2024-12-31") { latestSurvey { code } }
         before: publicService(code: "CONTOH-LAYANAN-ORG-1", asOf: "2020-01-01") { latestSurvey { code } } }`,
    );
    expect(now.latestSurvey.code).toBe('CONTOH-LAYANAN-ORG-1/2025');
    expect(now.surveys.totalCount.value).toBe(3);
    // The year 2024 is over only on the day behind it.
    expect(then.latestSurvey.code).toBe('CONTOH-LAYANAN-ORG-1/2023');
    expect(before.latestSurvey).toBeNull();
  });

  test('the province has two named figures, each with its own rule, and its units stand below it', async () => {
    const { satisfaction } = await answer(
      world,
      `{ satisfaction(period: "2024") { unitCount surveyCount meanOfUnits { value explain { rule { code } inputs { value subject { ... on OrganizationUnit { code satisfaction(period: "2024") { meanOfSurveys { value } } } } } } }
         pooledAnswers { value explain { rule { code } } } units(first: 100) { nodes { unit { code } meanOfSurveys { value explain { inputs { value subject { ... on SatisfactionSurvey { skmIndex { value } } } } } } } } } }`,
    );
    expect([satisfaction.meanOfUnits.explain.rule.code, satisfaction.pooledAnswers.explain.rule.code]).toEqual([
      'SKM_MEAN_OF_UNITS',
      'SKM_POOLED',
    ]);
    expect(satisfaction.units.nodes).toHaveLength(satisfaction.unitCount);
    // Every input is a figure that the graph itself shows.
    for (const { value, subject } of satisfaction.meanOfUnits.explain.inputs)
      expect(Number(value)).toBe(Number(subject.satisfaction.meanOfSurveys.value));
    for (const unit of satisfaction.units.nodes)
      for (const { value, subject } of unit.meanOfSurveys.explain.inputs) expect(Number(value)).toBe(Number(subject.skmIndex.value));
  });

  test('units with their satisfaction and coverage cost the same whatever their number', async () => {
    const document = (first: number) =>
      `{ organizationUnits(first: ${first}) { nodes { satisfaction(period: "2025") { meanOfSurveys { value } pooledAnswers { value } } surveyCoverage { share { value } } } } }`;
    // The question, surveys of the period, rules, services surveyed; answers once there are surveys.
    expect((await world.ask(document(100))).statements).toBe(5);
    expect((await world.ask(document(3))).statements).toBeLessThanOrEqual(5);
  });

  test('a period without a survey has no index and says so', async () => {
    const { satisfaction } = await answer(
      world,
      '{ satisfaction(period: "2017") { surveyCount meanOfUnits { value reason } pooledAnswers { value } findings { nodes { code } } } }',
    );
    expect(satisfaction).toMatchObject({
      surveyCount: 0,
      meanOfUnits: { value: null, reason: expect.anything() },
      pooledAnswers: { value: null },
      findings: { nodes: [] },
    });
  });

  test.each([
    '{ satisfaction(period: "2024-13") { surveyCount } }',
    '{ organizationUnits(first: 1) { nodes { satisfaction(period: "tahun ini") { surveyCount } } } }',
  ])('refuses what is no period: %s', async document => {
    const { errors } = await world.ask(document);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'period', example: 'period: "2024"' });
  });

  test('refuses to show no element, or ten', async () => {
    for (const first of [0, 10]) {
      const { errors } = await world.ask(
        `{ satisfactionSurvey(code: "CONTOH-LAYANAN-ORG-1/2024") { weakestElements(first: ${first}) { meanScore } } }`,
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
    }
  });

  test('services without a recent survey are found', async () => {
    const { surveyCoverage } = await answer(
      world,
      '{ surveyCoverage(asOf: "2026-11-24") { services surveyed share { value explain { inputs { name value } } } findings(first: 1) { totalCount { value } nodes { code subject { __typename } } } } }',
    );
    const { services, surveyed, share, findings } = surveyCoverage;
    expect(findings.totalCount.value).toBe(services - surveyed);
    expect(findings.nodes).toEqual([{ code: 'SERVICE_WITHOUT_RECENT_SURVEY', subject: { __typename: 'PublicService' } }]);
    expect(Number(share.value)).toBeCloseTo((100 * surveyed) / services, 2);
    expect(share.explain.inputs).toContainEqual({ name: 'months', value: '24' });
  });

  test.each(['SATISFACTION_INDEX', 'SATISFACTION_POOLED', 'SURVEYED_SERVICES_SHARE', 'SURVEY_SAMPLE_REACHED_SHARE'])(
    'the measure %s has a value at the end of 2026, and none before there was a survey',
    async code => {
      const ask = (asOf: string) =>
        measureOf(code)?.at(new Question({ pool: world.database.read.open, sight: 'open', language: 'en' }), asOf);
      expect(await ask('2026-11-24')).toMatchObject({ status: 'COMPUTED', confidence: 'ILLUSTRATIVE' });
      expect((await ask('2015-06-30'))?.status).toBe('NOT_COMPUTABLE');
    },
  );
});

describe('bad and rare surveys', () => {
  let own: World;
  const code = (name: string) => `UJI/${name}`;

  async function survey(
    name: string,
    forms: readonly string[],
    { policy = 'EXACT', methodology = 'SKM_2017', year = 2022, weights = [] as string[] } = {},
  ) {
    const id = rowId('survey', code(name));
    await own.sql(
      `insert into hub.satisfaction_survey (id, code, title_id, unit_id, period_code, period_kind, period_start, period_end, methodology, weight_policy, element_order, population, confidence, is_draft)
       select $1, $2, $2, u.id, $3, 'YEAR', $4, $5, $6, $7, 'ELEMENT', 1000, 'CONFIRMED', false from hub.organization_unit u where u.code = 'SETDA.ORG'`,
      [id, code(name), String(year), `${year}-01-01`, `${year + 1}-01-01`, methodology, policy],
    );
    for (const [index, form] of forms.entries())
      await own.sql(
        `insert into hub.satisfaction_response (id, code, survey_id, number, u1, u2, u3, u4, u5, u6, u7, u8, u9, confidence, is_draft)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'CONFIRMED', false)`,
        [
          rowId('response', `${code(name)}/${index + 1}`),
          `${code(name)}/${index + 1}`,
          id,
          index + 1,
          ...[...form].map(answer => (answer === '-' ? null : Number(answer))),
        ],
      );
    for (const [index, weight] of weights.entries())
      await own.sql(
        `insert into hub.satisfaction_weight (id, code, survey_id, element_id, weight, confidence, is_draft)
         select $1, $2, $3, e.id, $4, 'CONFIRMED', false from hub.satisfaction_element e where e.element_number = $5`,
        [rowId('surveyweight', `${code(name)}/U${index + 1}`), `${code(name)}/U${index + 1}`, id, weight, index + 1],
      );
  }

  const show = async (name: string) =>
    (
      await answer(
        own,
        `query ($code: String!) { satisfactionSurvey(code: $code) { skmIndex { value reason explain { inputs { name subject { __typename code } } } } skmGrade { grade { code } rank { reason } }
          weights { nodes { weight element { code } } } elementResults { answered unanswered mean { value } grade { grade { grade } } } findings { nodes { code subject { code } } } } }`,
        { code: code(name) },
      )
    ).satisfactionSurvey;
  const kinds = (shown: { findings: { nodes: { code: string }[] } }) => shown.findings.nodes.map(one => one.code);

  beforeAll(async () => {
    own = await newWorld();
    await survey('KOSONG', []);
    await survey('UNSUR', ['33-333333', '44-444444']);
    await survey('BOBOT', ['433333333'], { policy: 'CUSTOM', weights: ['0.2', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1'] });
    await survey('BOBOT-KURANG', ['433333333'], { policy: 'CUSTOM', weights: ['0.2', '0.1'] });
    await survey('BOBOT-LEBIH', ['433333333'], { policy: 'CUSTOM', weights: Array(9).fill('0.2') });
    await survey('CONTOH-B', exampleB, { policy: 'ROUNDED_3' });
    await survey('LAMA', ['333322222', '333333222'], { methodology: 'IKM_2004', year: 2010 });
    await survey('LAMA-2022', ['333322222'], { methodology: 'IKM_2004' });
  }, 60_000);
  afterAll(() => own.close());

  test('a survey without a questionnaire', async () => {
    const shown = await show('KOSONG');
    expect(shown.skmIndex.value).toBeNull();
    expect(kinds(shown)).toEqual(['SURVEY_WITHOUT_RESPONSES']);
    expect(shown.elementResults).toHaveLength(9);
  });

  test('an element that nobody answered is not dropped', async () => {
    const shown = await show('UNSUR');
    expect(shown.skmIndex).toMatchObject({ value: null, reason: 'Tidak ada yang menjawab U3.' });
    expect(shown.elementResults[2]).toMatchObject({ answered: 0, unanswered: 2, mean: { value: null }, grade: { grade: null } });
    expect(kinds(shown)).toEqual(['SURVEY_ELEMENT_UNANSWERED', 'SURVEY_SAMPLE_TOO_SMALL']);
  });

  test("weights of the unit's own, and the rows they come from", async () => {
    const shown = await show('BOBOT');
    expect(shown.skmIndex.value).toBe('80.00');
    expect(shown.weights.nodes).toHaveLength(9);
    expect(shown.skmIndex.explain.inputs.find((input: { name: string }) => input.name === 'weight[U1]').subject).toEqual({
      __typename: 'SatisfactionWeight',
      code: code('BOBOT/U1'),
    });
    expect(shown.skmGrade.grade.code).toBe('SKM_2017/B');
  });

  test('weights that are missing, or do not add up', async () => {
    expect(kinds(await show('BOBOT-KURANG'))).toContain('SURVEY_WEIGHTS_MISSING');
    expect(kinds(await show('BOBOT-LEBIH'))).toContain('SURVEY_WEIGHTS_NOT_ONE');
    expect((await show('BOBOT-LEBIH')).skmIndex.value).toBeNull();
  });

  test('the database takes no weight above 1 and no answer outside 1 to 4', async () => {
    await expect(survey('BOBOT-SALAH', ['433333333'], { policy: 'CUSTOM', weights: ['1.2'], year: 2021 })).rejects.toThrow(
      'weight_is_a_share',
    );
    await expect(survey('JAWABAN-SALAH', ['533333333'], { year: 2021 })).rejects.toThrow('answers_are_1_to_4');
  });

  test('example B of the rules: B by its own weights, A by exact ones, and it says so', async () => {
    const shown = await show('CONTOH-B');
    expect(shown.skmIndex.value).toBe('88.25');
    expect(shown.skmGrade.grade.code).toBe('SKM_2017/B');
    expect(kinds(shown)).toContain('SURVEY_GRADE_DEPENDS_ON_WEIGHTS');
  });

  test('a survey of 2010 is graded by the scale of 2004; one of 2022 that claims that rule has no grade', async () => {
    const old = await show('LAMA');
    expect(old.skmIndex.value).toBe('63.89');
    expect(old.skmGrade.grade.code).toBe('IKM_2004/B');
    expect(kinds(old)).toContain('SURVEY_OF_FOURTEEN_ELEMENTS');
    const late = await show('LAMA-2022');
    expect(late.skmGrade).toMatchObject({ grade: null, rank: { reason: expect.stringContaining('2015-01-01') } });
    expect(kinds(late)).toContain('SURVEY_SCALE_NOT_IN_FORCE');
  });

  test('one bad survey does not take its neighbours along: it is left out of the mean, by name', async () => {
    const { satisfaction } = await answer(
      own,
      '{ satisfaction(period: "2022") { surveyCount meanOfUnits { value } pooledAnswers { value } findings(first: 100) { nodes { code subject { code } } } } }',
    );
    // Of SETDA.ORG's surveys of 2022 two have an index: 80.00 and 88.25.
    expect(satisfaction.meanOfUnits.value).toBe('84.13');
    expect(satisfaction.pooledAnswers.value).not.toBeNull();
    const leftOut = satisfaction.findings.nodes.filter((one: { code: string }) => one.code === 'SURVEY_LEFT_OUT_OF_MEAN');
    expect(leftOut.map((one: { subject: { code: string } }) => one.subject.code)).toEqual(
      ['BOBOT-KURANG', 'BOBOT-LEBIH', 'KOSONG', 'UNSUR'].map(code),
    );
    expect(satisfaction.findings.nodes).toContainEqual({ code: 'SURVEY_OF_OTHER_METHODOLOGY', subject: { code: code('LAMA-2022') } });
  });

  test('a draft is in no figure of the public', async () => {
    const index = async () =>
      (await answer(own, '{ satisfaction(period: "2022") { meanOfUnits { value } } }')).satisfaction.meanOfUnits.value;
    await own.sql('update hub.satisfaction_survey set is_draft = true where code = $1', [code('CONTOH-B')]);
    expect(await index()).toBe('80.00');
  });
});
