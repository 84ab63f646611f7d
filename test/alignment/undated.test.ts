import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datedOf, undatedFindings } from '../../src/alignment/undated.ts';
import { type World, world } from '../support/world.ts';

const past = '2019-06-30';
const today = { today: '2026-11-24' };

describe('rows of which nobody knows since when they are there', () => {
  const dated = datedOf(['services', 'layanan'], [null, '2020-01-01', null], from => from === null);

  test('are counted on a past day, and a finding says how many', () => {
    const [found, ...more] = undatedFindings([dated], past, today);
    expect(more).toEqual([]);
    expect([found?.code, found?.severity]).toEqual(['UNDATED_ROWS', 'INFO']);
    expect(found?.message).toEqual([
      '2 of the 3 services counted carry no start day: they count on every day, and may not have been there on 2019-06-30.',
      '2 dari 3 layanan yang dihitung tidak memuat hari awal: dihitung pada setiap hari, dan mungkin belum ada pada 2019-06-30.',
    ]);
  });

  test('are nothing to speak of today, nor where every row has its day', () => {
    expect(undatedFindings([dated], today.today, today)).toEqual([]);
    expect(undatedFindings([datedOf(['services', 'layanan'], ['2020-01-01'], from => from === null)], past, today)).toEqual([]);
  });
});

describe('through the graph', () => {
  let hub: World;
  beforeAll(async () => {
    hub = await world();
    // Two of everything that comes and goes lose their first day, and nothing else has lost it.
    for (const table of [
      'organization_unit',
      'public_service',
      'duty',
      'position',
      'alignment',
      'responsibility',
      'sop',
      'indicator_cascade',
    ])
      await hub.sql(`
        with n as (select id, row_number() over (order by code) as place from hub.${table})
        update hub.${table} t set valid_from = case when n.place <= 2 then null else coalesce(t.valid_from, '2000-01-01') end
        from n where n.id = t.id and coalesce(t.valid_to > '2000-01-01', true)`);
    await hub.sql(
      `update hub.public_information set made_on = null where code in (select code from hub.public_information order by code limit 1)`,
    );
  });
  afterAll(() => hub.close());

  const findings = 'nodes { code severity message(lang: EN) }';
  const asked: Record<string, (day: string) => string> = {
    sopCoverage: day => `sopCoverage(asOf: "${day}") { list: without(first: 100) { ${findings} } }`,
    surveyCoverage: day => `surveyCoverage(asOf: "${day}") { list: findings(first: 100) { ${findings} } }`,
    planAlignment: day =>
      `planAlignment(plan: "RPJMD-2018-2023", asOf: "${day}") { list: findings(first: 100, code: "UNDATED_ROWS") { ${findings} } }`,
    cascade: day => `cascade(asOf: "${day}") { list: findings(first: 100, code: "UNDATED_ROWS") { ${findings} } }`,
    dataQuality: day =>
      `dataQuality(concept: "PublicService", asOf: "${day}", illustrative: true) { list: findings(first: 100) { ${findings} } }`,
  };

  test.each(Object.entries(asked))(
    '%s says of a past day how many rows carry no start day, and of today nothing',
    async (name, document) => {
      const of = async (day: string) => {
        const { data, errors } = await hub.ask(`{ answer: ${document(day)} }`);
        expect(errors).toBeUndefined();
        const { nodes } = (data as { answer: { list: { nodes: { code: string; message: string }[] } } }).answer.list;
        return nodes.filter(one => one.code === 'UNDATED_ROWS').map(one => one.message);
      };
      const said = await of('2021-06-30');
      expect(said.length).toBeGreaterThan(0);
      for (const message of said) expect(message).toMatch(/^\d+ of the \d+ [a-z -]+ counted carry no start day: .* on 2021-06-30\.$/i);
      // A plan that is over is judged on its last day, also when it is asked for today.
      if (name !== 'planAlignment') expect(await of(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10))).toEqual([]);
    },
  );
});
