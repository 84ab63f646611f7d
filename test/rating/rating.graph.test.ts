import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { type Ask, world as ownWorld, sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const answer = async (document: string, options: Ask = {}): Promise<any> => {
  const { data, errors } = await world.ask(document, options);
  expect(errors).toBeUndefined();
  return data;
};
const asDesk: Ask = { sight: 'desk' };

describe('rate', () => {
  test('gives grade, label in the language asked for, and every limit that was looked at', async () => {
    const { rate } = await answer(
      '{ rate(scale: "RB_INDEX", score: "80.00", on: "2022-12-31") { score on scale { code } grade { code minimum } label en: label(lang: EN) rank { value explain { rule { code } inputs { name value subject { __typename } } } } finding { code } } }',
    );
    expect(rate).toMatchObject({
      score: '80.00',
      scale: { code: 'RB_INDEX' },
      grade: { code: 'RB_INDEX/BB' },
      label: 'Sangat Baik',
      en: 'Very good',
      finding: null,
    });
    expect(rate.rank.explain.rule.code).toBe('RATING_GRADE');
    expect(rate.rank.explain.inputs).toContainEqual({ name: 'minimum[BB]', value: '70', subject: { __typename: 'RatingGrade' } });
  });

  test('finds a score that is on no scale', async () => {
    const { rate } = await answer(
      '{ rate(scale: "SKM_2017", score: "24.99", on: "2024-12-31") { grade { code } finding { code severity message subject { code } } } }',
    );
    expect(rate).toMatchObject({ grade: null, finding: { code: 'SCORE_OUTSIDE_SCALE', severity: 'ERROR', subject: { code: 'SKM_2017' } } });
  });

  test('shows unconfirmed limits to those signed in only', async () => {
    const document =
      '{ rate(scale: "OMBUDSMAN_CATEGORY", score: "85.25", on: "2023-12-31") { scale { code } grade { grade } rank { status reason confidence } } }';
    expect((await answer(document)).rate).toMatchObject({
      scale: null,
      grade: null,
      rank: { status: 'NOT_COMPUTABLE', reason: expect.stringContaining('belum terkonfirmasi') },
    });
    expect((await answer(document, asDesk)).rate).toMatchObject({
      grade: { grade: 'B' },
      rank: { status: 'COMPUTED', confidence: 'UNCONFIRMED' },
    });
  });

  test('is a field of the scale too, at the same cost for all of them', async () => {
    const document = (first: number) =>
      `{ ratingScales(first: ${first}) { nodes { code rate(score: "80.03", on: "2020-01-01") { grade { grade } } } } }`;
    const { data, statements } = await world.ask(document(25));
    const scales = (data as { ratingScales: { nodes: { code: string; rate: { grade: { grade: string } | null } }[] } }).ratingScales.nodes;
    expect(scales.find(scale => scale.code === 'OMBUDSMAN_ZONE')?.rate.grade?.grade).toBe('YELLOW');
    expect(statements).toBe(3);
    expect((await world.ask(document(2))).statements).toBeLessThanOrEqual(3);
  });
});

describe('stated grades', () => {
  const document =
    '{ indicator(code: "OMBUDSMAN_COMPLIANCE") { observations(first: 100) { nodes { code value grade computedGrade { grade { grade } rank { status } } gradeFinding { code subject { code } } } } } }';
  type Row = {
    code: string;
    value: string;
    grade: string;
    computedGrade: { grade: { grade: string } | null; rank: { status: string } } | null;
    gradeFinding: { code: string } | null;
  };
  const rows = async (options: Ask = {}): Promise<Row[]> => (await answer(document, options)).indicator.observations.nodes;

  test('those of the zones agree with their scores, 80.03 yellow among them', async () => {
    const zones = (await rows()).filter(row => row.code.includes('three-zone'));
    expect(zones.length).toBeGreaterThan(5);
    expect(zones.map(row => row.computedGrade?.grade?.grade)).toEqual(zones.map(row => row.grade));
    expect(zones.find(row => row.value === '80.03')?.grade).toBe('YELLOW');
  });

  test('85.25 published as "A" is found by those signed in, and as "B" it is not', async () => {
    const of2023 = (await rows(asDesk)).filter(row => row.value === '85.25');
    expect(of2023.map(row => [row.grade, row.computedGrade?.grade?.grade, row.gradeFinding?.code ?? null]).sort()).toEqual([
      ['A', 'B', 'STATED_GRADE_DIFFERS'],
      ['B', 'B', null],
    ]);
    // The limits of that scheme are not confirmed: the public is told that nobody can tell, and learns none of them.
    const open = (await rows()).filter(row => row.value === '85.25');
    expect(open.map(row => [row.computedGrade?.rank.status, row.gradeFinding?.code])).toEqual([
      ['NOT_COMPUTABLE', 'GRADE_NOT_JUDGED'],
      ['NOT_COMPUTABLE', 'GRADE_NOT_JUDGED'],
    ]);
  });

  test('are found over the whole hub from the root', async () => {
    const all = '{ gradeFindings { totalCount { value } nodes { code message(lang: EN) subject { code } rule { code } } } }';
    expect((await answer(all)).gradeFindings.nodes).toMatchObject([
      { code: 'GRADE_NOT_JUDGED', message: expect.stringContaining('states B for 85.25; no scale with public limits') },
      { code: 'GRADE_NOT_JUDGED', message: expect.stringContaining('states A for 85.25; no scale with public limits') },
    ]);
    const whole = JSON.stringify(await answer(all));
    expect(whole).toContain('not recorded, or not confirmed');
    expect(whole).not.toMatch(/earns B|78|87\.99|STATED_GRADE_DIFFERS/);
    const { nodes } = (await answer(all, asDesk)).gradeFindings;
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      code: 'STATED_GRADE_DIFFERS',
      rule: { code: 'STATED_GRADE' },
      message: expect.stringContaining('states A for 85.25, which earns B'),
    });
  });

  test('cost the same whatever the number of observations', async () => {
    const ask = (first: number) =>
      world.ask(
        `{ observations(first: ${first}, orderBy: [{ field: VALUE, direction: DESC, nulls: LAST }]) { nodes { computedGrade { label } gradeFinding { code } } } }`,
      );
    expect((await ask(100)).statements).toBeLessThanOrEqual(4);
    expect((await ask(5)).statements).toBeLessThanOrEqual(4);
  });

  test('an opinion has no score to grade', async () => {
    const { indicator } = await answer(
      '{ indicator(code: "BPK_OPINION") { observations(first: 5) { nodes { grade computedGrade { label } gradeFinding { code } } } } }',
    );
    for (const row of indicator.observations.nodes) expect(row).toMatchObject({ computedGrade: null, gradeFinding: null });
  });

  test('their agreement is a measure', async () => {
    const ask = (sight: 'open' | 'desk') =>
      measureOf('STATED_GRADES_AGREE_SHARE')?.at(new Question({ pool: world.database.read[sight], sight, language: 'en' }), '2026-11-24');
    expect((await ask('open'))?.value).toBe('100.00');
    expect(Number((await ask('desk'))?.value)).toBeLessThan(100);
  });
});

describe('evaluate', () => {
  const whole = 'components: [{ code: "PENGUNGKIT", value: "48.5" }, { code: "PMPRB_2020/HASIL", value: "30" }]';

  test('adds up the components, and grades the sum', async () => {
    const { evaluate } = await answer(
      `{ evaluate(scheme: "PMPRB_2020", on: "2022-12-31", ${whole}) { scheme { code } score { value explain { inputs { name value subject { code } } } } rating { grade { grade } } completeness { value } missingParts { points } evaluationFindings { code } } }`,
    );
    expect(evaluate).toMatchObject({
      scheme: { code: 'PMPRB_2020' },
      score: { value: '78.50' },
      rating: { grade: { grade: 'BB' } },
      completeness: { value: '100.00' },
      missingParts: [],
      evaluationFindings: [],
    });
    expect(evaluate.score.explain.inputs[0]).toEqual({
      name: 'points[PENGUNGKIT]',
      value: '48.5',
      subject: { code: 'PMPRB_2020/PENGUNGKIT' },
    });
  });

  test('without a component has no score, but the least and the most that can come of it', async () => {
    const { evaluationScheme } = await answer(
      '{ evaluationScheme(code: "SAKIP_2021") { evaluate(components: [{ code: "PERENCANAAN", value: "25" }, { code: "PENGUKURAN", value: "20.11" }]) { score { value status reason } rating { grade { grade } rank { reason } } completeness { value } lowestPossible { value } highestPossible { value } missingParts { component { code } } parts { component { code } points state earned { value } } evaluationFindings { code } } } }',
    );
    const { evaluate } = evaluationScheme;
    expect(evaluate.score).toMatchObject({
      value: null,
      status: 'NOT_COMPUTABLE',
      reason: expect.stringContaining('PELAPORAN, EVALUASI_INTERNAL'),
    });
    expect(evaluate.rating.grade).toBeNull();
    expect([evaluate.completeness.value, evaluate.lowestPossible.value, evaluate.highestPossible.value]).toEqual([
      '60.00',
      '45.11',
      '85.11',
    ]);
    expect(evaluate.missingParts.map((one: { component: { code: string } }) => one.component.code)).toEqual([
      'SAKIP_2021/PELAPORAN',
      'SAKIP_2021/EVALUASI_INTERNAL',
    ]);
    expect(evaluate.parts[0]).toMatchObject({ points: '25', state: 'GIVEN', earned: { value: '83.33' } });
    expect(evaluate.evaluationFindings.map((one: { code: string }) => one.code)).toEqual([
      'EVALUATION_INCOMPLETE',
      'EVALUATION_INCOMPLETE',
    ]);
  });

  test('the public is told where only half of the weights are confirmed', async () => {
    const document =
      '{ evaluate(scheme: "RB_2023", components: [{ code: "STRATEGI", value: "8" }, { code: "CAPAIAN_KEBIJAKAN", value: "30" }]) { score { value } rating { score } evaluationFindings { code } } }';
    const open = (await answer(document)).evaluate;
    expect(open).toMatchObject({ score: { value: null }, rating: null });
    expect(open.evaluationFindings.map((one: { code: string }) => one.code)).toContain('EVALUATION_PARTS_DO_NOT_ADD_UP');
    const desk = (
      await answer(document.replace('] )', ']').replace('"30" }]', '"30" }, { code: "CAPAIAN_SASARAN", value: "41.5" }]'), asDesk)
    ).evaluate;
    expect(desk.score.value).toBe('79.50');
    expect(desk.evaluationFindings.map((one: { code: string }) => one.code)).toEqual(['EVALUATION_COMPONENT_WITHOUT_WEIGHT']);
  });

  test.each([
    ['an unknown component', '{ code: "LAIN", value: "1" }, { code: "LUAR", value: "1" }', 'LUAR'],
    ['one of another scheme', '{ code: "SAKIP_2021/PELAPORAN", value: "1" }', 'PELAPORAN'],
  ])('refuses %s, which is on no row, with all such codes at once, and leaves its neighbours', async (_, components, named) => {
    const { data, errors } = await world.ask(
      `{ bad: evaluate(scheme: "PMPRB_2020", components: [${components}]) { score { value } } good: evaluate(scheme: "PMPRB_2020", ${whole}) { score { value } } }`,
    );
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain(named);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'components', id: expect.any(String) });
    expect(data).toMatchObject({ bad: null, good: { score: { value: '78.50' } } });
  });

  test.each([
    [
      'more than the weight',
      '{ code: "HASIL", value: "40.01" }, { code: "PENGUNGKIT", value: "48.5" }',
      'EVALUATION_POINTS_OUTSIDE_WEIGHT',
    ],
    ['less than nothing', '{ code: "HASIL", value: "-1" }, { code: "PENGUNGKIT", value: "48.5" }', 'EVALUATION_POINTS_OUTSIDE_WEIGHT'],
    ['one component twice', '{ code: "HASIL", value: "1" }, { code: "PMPRB_2020/HASIL", value: "1" }', 'EVALUATION_POINTS_TWICE'],
    ['a part beside its whole', '{ code: "PENGUNGKIT", value: "1" }, { code: "REFORM", value: "1" }', 'EVALUATION_PART_BESIDE_WHOLE'],
  ])('finds %s, gives no score then, and counts what was right beside it', async (_, components, code) => {
    const { evaluate } = await answer(
      `{ evaluate(scheme: "PMPRB_2020", components: [${components}]) { score { value status reason } rating { grade { grade } } highestPossible { value } parts { component { code } points state } evaluationFindings { code severity message subject { id } } } }`,
    );
    expect(evaluate.score).toMatchObject({ value: null, status: 'NOT_COMPUTABLE', reason: expect.any(String) });
    expect(evaluate.rating.grade).toBeNull();
    expect(evaluate.evaluationFindings[0]).toMatchObject({ code, severity: 'ERROR', subject: { id: expect.any(String) } });
    const states = evaluate.parts.map((one: { state: string }) => one.state);
    expect(states).toContain('NOT_USABLE');
    for (const part of evaluate.parts) if (part.state === 'NOT_USABLE') expect(part.points).toBeNull();
    expect(Number(evaluate.highestPossible.value)).toBeLessThanOrEqual(100);
  });

  test('finds points for a component whose weight nobody gives', async () => {
    const { evaluate } = await answer(
      '{ evaluate(scheme: "RB_2023", components: [{ code: "RB_TEMATIK", value: "5" }]) { score { value } evaluationFindings { code message(lang: EN) } } }',
      asDesk,
    );
    expect(evaluate.score.value).toBeNull();
    expect(evaluate.evaluationFindings[0]).toMatchObject({
      code: 'EVALUATION_POINTS_WITHOUT_WEIGHT',
      message: expect.stringContaining('No source gives the weight'),
    });
  });

  test('tells of several wrong points at once, and what the right ones come to', async () => {
    const { evaluate } = await answer(
      '{ evaluate(scheme: "SAKIP_2021", components: [{ code: "PERENCANAAN", value: "25" }, { code: "PENGUKURAN", value: "30.01" }, { code: "PELAPORAN", value: "-2" }]) { score { value reason } completeness { value } lowestPossible { value } highestPossible { value } missingParts { component { code } state } parts { points state earned { value } } evaluationFindings { code message(lang: EN) } } }',
    );
    expect(evaluate.score).toEqual({
      value: null,
      reason: 'Nilai yang tidak dapat dihitung: PENGUKURAN, PELAPORAN. Belum ada nilai untuk: EVALUASI_INTERNAL.',
    });
    expect([evaluate.completeness.value, evaluate.lowestPossible.value, evaluate.highestPossible.value]).toEqual([
      '30.00',
      '25.00',
      '95.00',
    ]);
    expect(evaluate.missingParts.map((one: { state: string }) => one.state)).toEqual(['NOT_USABLE', 'NOT_USABLE', 'MISSING']);
    expect(evaluate.parts[0]).toEqual({ points: '25', state: 'GIVEN', earned: { value: '83.33' } });
    expect(evaluate.evaluationFindings.map((one: { message: string }) => one.message)).toEqual([
      'PENGUKURAN earns 0 to 30 points; 30.01 was given and does not count.',
      'PELAPORAN earns 0 to 15 points; -2 was given and does not count.',
      'EVALUASI_INTERNAL has no points: up to 25 are open.',
    ]);
  });

  test('a scheme of which the public sees 60 of 100 has no score and no highest one for the public', async () => {
    const own = await ownWorld();
    try {
      await own.sql("update hub.evaluation_component set confidence = 'UNCONFIRMED' where code = 'PMPRB_2020/HASIL'");
      const { data, errors } = await own.ask(
        '{ evaluate(scheme: "PMPRB_2020", components: [{ code: "PENGUNGKIT", value: "48.5" }]) { score { value reason } lowestPossible { value } highestPossible { value } rating { grade { grade } } evaluationFindings { code subject { code } } } }',
      );
      expect(errors).toBeUndefined();
      // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
      expect((data as any).evaluate).toEqual({
        score: { value: null, reason: 'Bobot komponen publik berjumlah 60, bukan 100.' },
        lowestPossible: { value: '48.50' },
        highestPossible: { value: null },
        rating: { grade: null },
        evaluationFindings: [{ code: 'EVALUATION_WEIGHTS_DO_NOT_ADD_UP', subject: { code: 'PMPRB_2020' } }],
      });
    } finally {
      await own.close();
    }
  });

  test('is null for a scheme that is not there', async () => {
    expect(await answer('{ evaluate(scheme: "NO_SUCH") { score { value } } }')).toEqual({ evaluate: null });
  });
});
