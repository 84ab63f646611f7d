import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../src/read/question.ts';
import { countKey, holdingKey, type Judged, sopsCounted, sopsJudged, tooMuchFound } from '../../src/sop/judged.loader.ts';
import { type World, world } from '../support/world.ts';
import { process, sound, step } from './make.ts';

const day = '2026-11-24';
let province: World;
beforeAll(async () => {
  province = await world();
  // More than a part of what is read at once, of two units, half of them in force.
  await province.sql(`
    insert into hub.sop (id, code, number, version, title_id, unit_id, status, nature, effective_on, confidence, is_draft)
    select gen_random_uuid(), 'BANYAK-' || lpad(n::text, 4, '0'), n::text, 1, 'SOP ' || n, u.id,
      case when n % 2 = 0 then 'EFFECTIVE' else 'UNDER_REVIEW' end, 'TECHNICAL', '2024-01-01', 'ILLUSTRATIVE', false
    from generate_series(1, 701) n join hub.organization_unit u on u.code = case when n % 3 = 0 then 'SETDA.ORG' else 'SETDA.KESRA' end`);
});
afterAll(() => province.close());

/** A question whose statements bring these SOPs, the same for each part, beside rules of one number. */
const asking = (parts: object[][], rules: unknown[] = []): Question => {
  let at = 0;
  const rows = () => (parts[at++] ?? []).map(one => ({ id: 'x', process: { ...one, parts: [] } }));
  const first = () => ({ id: null, is_known: true, rules, last: parts.length > at + 1 ? 'X' : null });
  return { today: day, seen: {}, query: async () => [first(), ...rows()] } as unknown as Question;
};

describe('the SOPs of a province that has many', () => {
  test('are judged each once, whether asked for all together or unit by unit', async () => {
    const { data, errors } = await province.ask(`{
      all: sopFindings(first: 0, asOf: "${day}") { totalCount { value } }
      org: sopFindings(unit: "SETDA.ORG", first: 0, asOf: "${day}") { totalCount { value } }
      organizationUnits(first: 100, asOf: "${day}") { nodes { code sopFindings(first: 0) { totalCount { value } } } }
    }`);
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
    const { all, org, organizationUnits } = data as any;
    const counts = new Map<string, number>(
      organizationUnits.nodes.map((unit: { code: string; sopFindings: { totalCount: { value: number } } }) => [
        unit.code,
        unit.sopFindings.totalCount.value,
      ]),
    );
    expect(all.totalCount.value).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
    expect(org.totalCount.value).toBe(counts.get('SETDA.ORG'));
    expect(all.totalCount.value).toBeGreaterThan(701);
  });

  test('are read a part at a time, until no more come', async () => {
    const one = (code: string) => sound({ id: code, code });
    const [judged] = await sopsJudged([holdingKey(day, null)], asking([[one('A'), one('B')], [one('C')], []]));
    expect(judged).toMatchObject({ all: 3, undated: 0 });
  });

  test('with more wrong than anybody reads keep their scores, and nothing of the lists of all days fills the memory', async () => {
    const broken = process(
      Array.from({ length: 400 }, (_, n) => step(n + 1, 'PROCESS', { output: null })),
      [],
    );
    const some = Array.from({ length: 100 }, (_, n) => ({ ...broken, code: `A${n}` }));
    const keys = [holdingKey('2026-11-23', null), holdingKey(day, null)];
    const [alone] = await sopsJudged(keys.slice(0, 1), asking([some]));
    expect((alone as Judged).found?.length).toBeGreaterThan(75_000);
    for (const judged of await sopsJudged(keys, asking([some]))) {
      expect(judged).toMatchObject({ all: 100, found: null });
      expect((judged as Judged).scores).toHaveLength(100);
    }
    expect(tooMuchFound()).toMatchObject({ message: expect.stringMatching(/Ask for the SOPs of one unit/), extensions: { field: 'unit' } });
  });

  test('are measured on each day by the rules of that day', async () => {
    const rules = [
      ['SOP_REVIEW_OVERDUE/months', '6', null, '2025-01-01', 'CONFIRMED'],
      ['SOP_REVIEW_OVERDUE/months@2025-01-01', '48', '2025-01-01', null, 'CONFIRMED'],
    ];
    const sop = sound({ effectiveOn: '2024-02-01', validFrom: '2024-02-01', reviews: [] });
    const keys = ['2024-12-31', '2025-01-01'].map(one => countKey(one, 'onTime'));
    const counted = await sopsCounted(keys, asking([[sop]], rules));
    expect(counted).toMatchObject([[{ value: 0 }], [{ value: 1 }]]);
  });
});
