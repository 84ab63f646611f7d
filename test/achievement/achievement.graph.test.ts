import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Question } from '../../src/read/question.ts';
import { measureOf } from '../../src/reckon/measure.ts';
import { sharedWorld, type World, world } from '../support/world.ts';

let shared: World;
beforeAll(async () => {
  shared = await sharedWorld();
});
afterAll(() => shared.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
const data = (answer: { data: unknown; errors: unknown }): any => {
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

describe('achievement through the graph', () => {
  test('the worked examples of the rules, from the real rows', async () => {
    const answer = data(
      await shared.ask(
        `{ indicator(code: "POVERTY_RATE") { targets(first: 2) { nodes { period { code }
        achievement { status percent { value } chosenBy actual { code } level { grade { code } rank { reason } } findings { code } } } } } }`,
        { language: 'en' },
      ),
    );
    expect(answer.indicator.targets.nodes).toMatchObject([
      {
        period: { code: '2021' },
        achievement: {
          status: 'NOT_ACHIEVED',
          percent: { value: '80.89' },
          chosenBy: 'REFERENCE_MONTH',
          actual: { code: 'POVERTY_RATE/16/2021-03' },
        },
      },
      {
        period: { code: '2023' },
        achievement: { status: 'ACHIEVED', percent: { value: '100.00' }, actual: { code: 'POVERTY_RATE/16/2023-03' }, findings: [] },
      },
    ]);
    // The scale of levels is not confirmed.
    expect(answer.indicator.targets.nodes[0].achievement.level).toMatchObject({
      grade: null,
      rank: { reason: expect.stringContaining('ACHIEVEMENT_86_2017') },
    });
  });

  test('who is signed in sees the level', async () => {
    const answer = data(
      await shared.ask('{ target(code: "POVERTY_RATE/16/2021/RKPD-2021") { achievement { level { grade { grade } } } } }', {
        sight: 'desk',
      }),
    );
    expect(answer.target.achievement.level.grade.grade).toBe('HIGH');
  });

  test('targets of the human development index do not say which series they mean', async () => {
    const answer = data(await shared.ask('{ achievements(indicator: "HDI") { nodes { status percent { value } findings { code } } } }'));
    expect(answer.achievements.nodes).toEqual([
      { status: 'NOT_COMPARABLE', percent: { value: null }, findings: [{ code: 'TARGET_SERIES_UNCLEAR' }] },
      { status: 'NOT_COMPARABLE', percent: { value: null }, findings: [{ code: 'TARGET_SERIES_UNCLEAR' }] },
    ]);
  });

  test('unemployment is compared in August, growth in the year', async () => {
    const answer = data(
      await shared.ask(`{ u: achievements(indicator: "UNEMPLOYMENT_RATE") { nodes { actual { code } percent { value } } }
        g: achievements(indicator: "GDP_GROWTH_ANNUAL", year: 2021) { nodes { actual { code } percent { value } chosenBy } } }`),
    );
    expect(answer.u.nodes).toEqual([
      { actual: { code: 'UNEMPLOYMENT_RATE/16/2021-08/sex=TOTAL' }, percent: { value: '71.32' } },
      { actual: { code: 'UNEMPLOYMENT_RATE/16/2025-08/sex=TOTAL' }, percent: { value: '103.66' } },
    ]);
    // The replaced target of 2021 is not among them.
    expect(answer.g.nodes).toEqual([
      { actual: { code: 'GDP_GROWTH_ANNUAL/16/2021/constant-2010-prices' }, percent: { value: '62.81' }, chosenBy: 'SAME_PERIOD' },
    ]);
  });

  test('a replaced target is judged on its own, and said to be replaced', async () => {
    const answer = data(
      await shared.ask('{ target(code: "GDP_GROWTH_ANNUAL/16/2021/RKPD-2021-EARLIER") { achievement { status findings { code } } } }'),
    );
    expect(answer.target.achievement).toEqual({ status: 'NOT_ACHIEVED', findings: [{ code: 'TARGET_SUPERSEDED' }] });
  });

  test('made-up targets are said to be made up', async () => {
    const answer = await shared.ask(
      '{ achievements(year: 2023, plan: "RPJMD-2018-2023", first: 1) { nodes { percent { value confidence } } } }',
    );
    expect(data(answer).achievements.nodes[0].percent.confidence).toBe('ILLUSTRATIVE');
    expect(answer.extensions).toMatchObject({ illustrative: true });
  });

  test('the connection is filtered and paged like every other', async () => {
    const count = async (args: string): Promise<number> =>
      data(await shared.ask(`{ achievements(${args}) { totalCount { value } } }`)).achievements.totalCount.value;
    const all = await count('year: 2023');
    const counts = await Promise.all(
      ['ACHIEVED', 'NOT_ACHIEVED', 'NO_VALUE', 'NOT_COMPARABLE', 'NO_TARGET'].map(status => count(`year: 2023, status: ${status}`)),
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all);
    const page = data(
      await shared.ask('{ achievements(year: 2023, first: 2) { pageInfo { endCursor hasNextPage } nodes { target { code } } } }'),
    ).achievements;
    const next = data(
      await shared.ask('query ($after: String) { achievements(year: 2023, first: 2, after: $after) { nodes { target { code } } } }', {
        variables: { after: page.pageInfo.endCursor },
      }),
    );
    expect(new Set([...page.nodes, ...next.achievements.nodes].map((node: { target: { code: string } }) => node.target.code)).size).toBe(4);
  });

  test('costs the same statements for two targets and for a hundred', async () => {
    const document = (first: number) =>
      `{ targets(first: ${first}) { nodes { achievement { status percent { value } level { rank { value } } findings { code } } } } }`;
    expect((await shared.ask(document(2))).statements).toBe(4);
    expect((await shared.ask(document(100))).statements).toBe(4);
  });
});

describe('the matrix of a plan', () => {
  const matrix = (owner: string, args: string) =>
    `{ it: ${owner} { achievementMatrix(${args}) { from to rollUp { value explain { inputs { value } } } rows(first: 100) { totalCount { value } nodes { year period status indicator { code } achievement { status } } } } } }`;
  const rows = (answer: { it: { achievementMatrix: { rows: { nodes: { status: string; year: number }[] } } } }) =>
    answer.it.achievementMatrix.rows.nodes;

  test.each([
    ['indicator', 'indicator(code: "CONTOH-IKU-01")', 5],
    ['objective', 'objective(code: "RPJMD-2018-2023/CONTOH-S01")', 5],
    ['mission', 'mission(code: "M1")', 25],
  ])('of an %s shows every year of the plan, and rolls up what can be judged', async (_, owner, count) => {
    const answer = data(await shared.ask(matrix(owner, 'plan: "RPJMD-2018-2023"')));
    const found = rows(answer);
    expect(found).toHaveLength(count);
    expect([answer.it.achievementMatrix.from, answer.it.achievementMatrix.to]).toEqual([2019, 2023]);
    const judged = found.filter(row => ['ACHIEVED', 'NOT_ACHIEVED'].includes(row.status));
    const share = (judged.filter(row => row.status === 'ACHIEVED').length / judged.length) * 100;
    expect(answer.it.achievementMatrix.rollUp.value).toBe(share.toFixed(2));
    expect(answer.it.achievementMatrix.rollUp.explain.inputs).toHaveLength(judged.length);
  });

  test('of a unit covers what it answers for', async () => {
    const answer = data(await shared.ask(matrix('organizationUnit(code: "SETDA.ORG")', 'plan: "CONTOH-RENSTRA-SETDA-2019-2023"')));
    expect(new Set(rows(answer).map(row => row.year))).toEqual(new Set([2019, 2020, 2021, 2022, 2023]));
  });

  test('shows the years without a target, with their values', async () => {
    const answer = data(
      await shared.ask(
        '{ indicator(code: "POVERTY_RATE") { achievementMatrix(from: 2020, to: 2023) { rollUp { value } rows { nodes { year status actual { code } } } } } }',
      ),
    );
    expect(answer.indicator.achievementMatrix).toEqual({
      rollUp: { value: '50.00' },
      rows: {
        nodes: [
          { year: 2020, status: 'NO_TARGET', actual: { code: 'POVERTY_RATE/16/2020-03' } },
          { year: 2021, status: 'NOT_ACHIEVED', actual: { code: 'POVERTY_RATE/16/2021-03' } },
          { year: 2022, status: 'NO_TARGET', actual: { code: 'POVERTY_RATE/16/2022-03' } },
          { year: 2023, status: 'ACHIEVED', actual: { code: 'POVERTY_RATE/16/2023-03' } },
        ],
      },
    });
  });

  test('is null for a plan that is not there, and refuses more than twelve years', async () => {
    expect(
      data(await shared.ask('{ indicator(code: "HDI") { achievementMatrix(plan: "NO-PLAN") { from } } }')).indicator.achievementMatrix,
    ).toBeNull();
    const { data: left, errors } = await shared.ask('{ indicator(code: "HDI") { name achievementMatrix(from: 2000, to: 2020) { from } } }');
    expect(left).toMatchObject({ indicator: { name: expect.any(String), achievementMatrix: null } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'to' });
  });

  test('costs the same statements for one unit and for fifty', async () => {
    const asked = 'achievementMatrix(from: 2021, to: 2023) { rollUp { value } rows(first: 1) { nodes { status } } }';
    expect((await shared.ask(`{ organizationUnit(code: "SETDA.ORG") { ${asked} } }`)).statements).toBe(5);
    expect((await shared.ask(`{ organizationUnits(first: 50) { nodes { ${asked} } } }`)).statements).toBe(5);
  });
});

describe('change of a value', () => {
  test('is never measured across the break of the human development index', async () => {
    const answer = data(
      await shared.ask('{ indicator(code: "HDI") { observations { nodes { code change { absolute { value } against { code } } } } } }'),
    );
    const changes = Object.fromEntries(
      answer.indicator.observations.nodes.map((node: { code: string; change: { absolute: { value: string } } }) => [
        node.code,
        node.change.absolute.value,
      ]),
    );
    expect(changes).toMatchObject({ 'HDI/16/2022/SP2010': '0.66', 'HDI/16/2022/SP2020-LF': null, 'HDI/16/2023/SP2020-LF': '0.7' });
  });

  test('can be asked for against the same month of the year before', async () => {
    const answer = data(
      await shared.ask(
        '{ observation(code: "POVERTY_RATE/16/2022-03") { a: change { absolute { value } months } b: change(basis: YEAR_BEFORE) { absolute { value } against { code } months } } }',
      ),
    );
    expect(answer.observation).toEqual({
      a: { absolute: { value: '-0.89' }, months: 6 },
      b: { absolute: { value: '-0.94' }, against: { code: 'POVERTY_RATE/16/2021-03' }, months: 12 },
    });
  });

  test('costs two statements for any number of values', async () => {
    const document = (first: number) => `{ observations(first: ${first}) { nodes { change { absolute { value } percent { value } } } } }`;
    expect((await shared.ask(document(1))).statements).toBe(2);
    expect((await shared.ask(document(100))).statements).toBe(2);
  });
});

describe('broken rows', () => {
  test('are findings, and leave their neighbours alone', async () => {
    const own = await world();
    try {
      await own.sql(`update hub.target set minimum = 12, maximum = 9 where code = 'POVERTY_RATE/16/2021/RKPD-2021'`);
      await own.sql(`update hub.target set minimum = 0, maximum = 0 where code = 'GINI_RATIO/16/2021/RKPD-2021'`);
      await own.sql(`update hub.target set minimum = null, maximum = null where code = 'POVERTY_RATE/16/2025/RKPD-2025'`);
      const answer = data(
        await own.ask('{ achievements(indicator: "POVERTY_RATE") { nodes { status percent { value } findings { code severity } } } }'),
      );
      expect(answer.achievements.nodes).toEqual([
        { status: 'NOT_COMPARABLE', percent: { value: null }, findings: [{ code: 'TARGET_ENDS_REVERSED', severity: 'ERROR' }] },
        { status: 'ACHIEVED', percent: { value: '100.00' }, findings: [] },
        { status: 'NO_TARGET', percent: { value: null }, findings: [{ code: 'TARGET_EMPTY', severity: 'WARNING' }] },
      ]);
      const gini = data(await own.ask('{ achievements(indicator: "GINI_RATIO", year: 2021) { nodes { status percent { value } } } }'));
      expect(gini.achievements.nodes).toEqual([{ status: 'NO_VALUE', percent: { value: null } }]);
    } finally {
      await own.close();
    }
  });
});

test('the measure is of the latest whole year with values', async () => {
  const measured = async (day: string) => {
    const question = new Question({ pool: shared.database.read.open, sight: 'open', language: 'en', today: day });
    return { figure: await measureOf('TARGETS_ACHIEVED')?.at(question, day), statements: question.statements };
  };
  const { figure, statements } = await measured('2026-11-24');
  expect(statements).toBe(3);
  expect(figure?.confidence).toBe('ILLUSTRATIVE');
  const judged = figure?.explain.inputs ?? [];
  const share = (judged.filter(input => input.value === '1').length / judged.length) * 100;
  expect(figure?.value).toBe(share.toFixed(2));
  expect(judged.every(input => input.name.includes('/2025'))).toBe(true);
  expect((await measured('2025-11-24')).figure?.explain.inputs.every(input => input.name.includes('/2024'))).toBe(true);
});
