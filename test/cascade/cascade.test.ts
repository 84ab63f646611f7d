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
// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Any = any;
const ask = async (document: string, of: World = hub): Promise<Any> => {
  const answer = await of.ask(document);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const figure = '{ value status reason confidence }';

describe('the chain from plan to unit to position', () => {
  test('the share of derived positions is what a walk over the rows by hand gives', async () => {
    const { rows: positions } = await hub.sql(
      `select id from open.position where (valid_from is null or valid_from <= '${day}') and (valid_to is null or valid_to > '${day}')`,
    );
    const { rows: indicators } = await hub.sql(`select id, level, position_id from open.indicator`);
    const { rows: links } = await hub.sql(
      `select parent_id, child_id from open.indicator_cascade where (valid_from is null or valid_from <= '${day}') and (valid_to is null or valid_to > '${day}')`,
    );
    const levelOf = new Map(indicators.map(one => [one.id, one.level]));
    const derives = (id: string, way: string[] = []): boolean =>
      links.some(
        link =>
          link.child_id === id &&
          !way.includes(link.parent_id) &&
          (levelOf.get(link.parent_id) !== 'POSITION' || derives(link.parent_id, [...way, id])),
      );
    const derived = positions.filter(position => {
      const own = indicators.filter(one => one.position_id === position.id);
      return own.length > 0 && own.every(one => derives(one.id));
    });
    const { cascade } = await ask(`{ cascade(asOf: "${day}") { asOf derived ${figure} withIndicator ${figure} reachesPlan ${figure} } }`);
    expect(cascade.derived.value).toBe((Math.round((derived.length / positions.length) * 10_000) / 100).toFixed(2));
    expect(cascade.derived.confidence).toBe('ILLUSTRATIVE');
    expect(Number(cascade.reachesPlan.value)).toBeLessThanOrEqual(Number(cascade.derived.value));
    expect(Number(cascade.derived.value)).toBeLessThanOrEqual(Number(cascade.withIndicator.value));
    const made = measureOf('CASCADE_SHARE')!.at(new Question({ pool: hub.database.read.open, sight: 'open', language: 'id' }), day);
    expect((await made).value).toBe(cascade.derived.value);
  });

  test('without made-up rows no position is left, so there is no share', async () => {
    const { cascade } = await ask(
      `{ cascade(asOf: "${day}", illustrative: false) { derived ${figure} findings { nodes { code subject { code } } } } }`,
    );
    expect(cascade.derived).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
    expect(
      cascade.findings.nodes.every((one: Any) => one.code === 'CASCADE_BROKEN_DOWNWARDS' && !one.subject.code.includes('CONTOH')),
    ).toBe(true);
  });

  test('is reached from the unit, the indicator and the position', async () => {
    const found = await ask(`{
      organizationUnit(code: "SETDA.ORG", asOf: "${day}") { performanceCascade { derived { value } findingCounts { unit { code } code count } } positions { nodes { code cascadeStanding } } }
      indicator(code: "CONTOH-IKU-09", asOf: "${day}") { cascade { nodes { depth parent { code } child { code level } link { method weight contribution } carriedShare { value } } } }
      lone: indicator(code: "CONTOH-UNIT-PBJ-3", asOf: "${day}") { cascade { nodes { depth } } cascadeFindings { nodes { code message(lang: EN) } } }
      leaf: indicator(code: "CONTOH-IKJ-ORG-B1-AHLI-1", asOf: "${day}") { cascade(direction: UP, depth: 2) { nodes { depth parent { code } } } }
    }`);
    expect(found.organizationUnit.performanceCascade.derived.value).toBe('60.00');
    expect(found.organizationUnit.positions.nodes).toContainEqual({ code: 'CONTOH-JAB-ORG', cascadeStanding: 'REACHES_PLAN' });
    expect(found.indicator.cascade.nodes).toContainEqual({
      depth: 3,
      parent: { code: 'CONTOH-IKJ-ORG-B1-1' },
      child: { code: 'CONTOH-IKJ-ORG-B1-AHLI-1', level: 'POSITION' },
      link: { method: 'SPLIT', weight: '0.5', contribution: null },
      carriedShare: { value: '0.1200' },
    });
    expect(found.lone.cascade.nodes).toEqual([]);
    expect(found.lone.cascadeFindings.nodes.map((one: Any) => one.code)).toEqual(['CASCADE_BROKEN_UPWARDS']);
    expect(found.leaf.cascade.nodes.map((one: Any) => one.parent.code)).toEqual(['CONTOH-IKJ-ORG-B1-1', 'CONTOH-UNIT-ORG-2']);
  });

  test('a depth that makes no sense is refused with an example, and spoils that field alone', async () => {
    const answer = await hub.ask(`{ indicator(code: "CONTOH-IKU-09") { code cascade(depth: 0) { nodes { depth } } } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'depth' });
    expect(answer.data).toEqual({ indicator: { code: 'CONTOH-IKU-09', cascade: null } });
  });

  test('costs one statement beside the question, whatever the number of rows', async () => {
    const cost = async (document: string) => (await hub.ask(document)).statements;
    expect(await cost('{ cascade { derived { value } findings { totalCount { value } } } }')).toBe(1);
    for (const first of [1, 60]) {
      expect(await cost(`{ organizationUnits(first: ${first}) { nodes { performanceCascade { derived { value } } } } }`)).toBe(2);
      expect(
        await cost(`{ indicators(first: ${first}) { nodes { cascade { nodes { depth } } cascadeFindings { nodes { code } } } } }`),
      ).toBe(2);
      expect(await cost(`{ positions(first: ${first}) { nodes { cascadeStanding } } }`)).toBe(2);
    }
  });
});

test('links that run in a circle are a finding at each of its indicators, and no figure is lost', async () => {
  const own = await world();
  try {
    await own.sql(
      `update hub.indicator_cascade set parent_id = (select id from hub.indicator where code = 'CONTOH-IKJ-ORG-B3-AHLI-1') where code = 'CONTOH-IKU-09/CONTOH-UNIT-ORG-1'`,
    );
    const found = await ask(
      `{
        cascade(asOf: "${day}") { derived ${figure} findings(code: "CASCADE_CYCLE") { nodes { message(lang: EN) subject { code } } } }
        indicator(code: "CONTOH-UNIT-ORG-1", asOf: "${day}") { cascadeFindings(code: "CASCADE_CYCLE") { nodes { code } } cascade(depth: 10) { nodes { depth child { code } } } }
      }`,
      own,
    );
    expect(found.cascade.derived.status).toBe('COMPUTED');
    expect(found.cascade.findings.nodes).toEqual([
      {
        message:
          'These indicators derive from one another in a circle: CONTOH-IKJ-ORG-B3-1, CONTOH-IKJ-ORG-B3-AHLI-1, CONTOH-UNIT-ORG-1; remove one of the links.',
        subject: { code: 'CONTOH-IKJ-ORG-B3-1' },
      },
    ]);
    expect(found.indicator.cascadeFindings.nodes).toHaveLength(1);
    expect(found.indicator.cascade.nodes).toHaveLength(3);
  } finally {
    await own.close();
  }
});
