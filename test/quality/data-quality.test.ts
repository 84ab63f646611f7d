import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World, world } from '../support/world.ts';

let hub: World;
beforeAll(async () => {
  hub = await sharedWorld();
});
afterAll(() => hub.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Any = any;

const asOf = '2026-11-24';
const figures =
  'completeness { value status } timeliness { value status } validity { value } sourcedShare { value } contradictions { value }';

async function contradictions(of: World, args = `asOf: "${asOf}"`): Promise<Any[]> {
  const { data, errors } = await of.ask(
    `{ dataQuality(${args}) { findings(first: 100) { nodes { code severity message(lang: EN) subject { code } rule { code } } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as Any).dataQuality.findings.nodes.filter((one: Any) => one.code === 'CONTRADICTING_CLAIMS');
}

describe('contradictions between sources', () => {
  test('the ten real ones are found, each with its rival values and their sources', async () => {
    const found = await contradictions(hub);
    expect(found.map(one => one.subject.code).sort()).toEqual([
      'GINI_RATIO/16/2019',
      'GINI_RATIO/16/2023',
      'OMBUDSMAN_COMPLIANCE/16/2023',
      'POOR_POPULATION/16/2022-09',
      'POOR_POPULATION/16/2023-03',
      'POVERTY_RATE/16/2021-03',
      'POVERTY_RATE/16/2022-09',
      'POVERTY_RATE/16/2023-03',
      'POVERTY_RATE/16/2024-03',
      'RPJMD-2018-2023',
    ]);
    const message = (code: string): string => found.find(one => one.subject.code === code)?.message;
    expect(message('POVERTY_RATE/16/2021-03')).toBe(
      '2 claims contradict each other about POVERTY_RATE/16/2021-03: 12.84 (brs-miskin-mar2021; preferred) against 12.64 (sumeks-miskin-2024; Misprint of 12.84). Look at the sources before quoting one.',
    );
    expect(message('OMBUDSMAN_COMPLIANCE/16/2023')).toMatch(/85\.25 B \(.*preferred.*\) against 85\.25 A \(/);
    expect(message('GINI_RATIO/16/2019')).toContain('the words contradict the numbers');
    expect(message('RPJMD-2018-2023')).toContain('Two names in official use');
    expect(new Set(found.map(one => one.rule.code))).toEqual(new Set(['CONTRADICTING_CLAIMS']));
  });

  test('they are counted, and each is an input of the count', async () => {
    const { data } = await hub.ask(
      `{ dataQuality(asOf: "${asOf}") { contradictions { value confidence explain { inputs { name subject { code } } } } } }`,
    );
    const { contradictions: figure } = (data as Any).dataQuality;
    expect(figure).toMatchObject({ value: '10', confidence: 'CONFIRMED' });
    expect(figure.explain.inputs).toHaveLength(10);
  });

  test('a claim about a period that was not over yet contradicts nobody', async () => {
    expect((await contradictions(hub, 'asOf: "2022-01-01"')).map(one => one.subject.code).sort()).toEqual([
      'GINI_RATIO/16/2019',
      'POVERTY_RATE/16/2021-03',
      'RPJMD-2018-2023',
    ]);
  });
});

describe('data quality', () => {
  test('made-up rows are left out unless asked for', async () => {
    const { data, extensions } = await hub.ask(`{ facts: dataQuality(asOf: "${asOf}") { rows ${figures} completeness { confidence } } }`);
    expect(extensions).toBeUndefined();
    const { facts } = data as Any;
    expect(facts.completeness.confidence).toBe('CONFIRMED');
    const both = await hub.ask(`{ all: dataQuality(asOf: "${asOf}", illustrative: true) { rows ${figures} completeness { confidence } } }`);
    expect(both.extensions).toMatchObject({ illustrative: true });
    const { all } = both.data as Any;
    expect(all.completeness.confidence).toBe('ILLUSTRATIVE');
    expect(all.rows).toBeGreaterThan(facts.rows * 5);
  });

  test('counts what a plain look at the tables counts', async () => {
    const { rows } = await hub.sql(`
      select count(*)::int as rows, count(*) filter (where value is not null or grade is not null)::int + count(released_on)::int as filled
      from open.observation where confidence <> 'ILLUSTRATIVE' and period_end <= '${asOf}'`);
    const { data } = await hub.ask(
      `{ dataQuality(concept: "Observation", asOf: "${asOf}") { rows completeness { explain { inputs { name value } } } sourcedShare { value } } }`,
    );
    const { dataQuality } = data as Any;
    expect(dataQuality.rows).toBe(rows[0].rows);
    expect(dataQuality.completeness.explain.inputs).toEqual([
      { name: 'filledFields', value: String(rows[0].filled) },
      { name: 'expectedFields', value: String(2 * rows[0].rows) },
    ]);
    expect(dataQuality.sourcedShare.value).toBe('100.00');
  });

  test('is the same from the unit and from the root', async () => {
    const { data } = await hub.ask(
      `{ organizationUnit(code: "SETDA.ORG", asOf: "${asOf}") { dataQuality(illustrative: true) { rows ${figures} concepts { nodes { concept rows } } } }
         dataQuality(unit: "SETDA.ORG", asOf: "${asOf}", illustrative: true) { unit { code } rows ${figures} concepts { nodes { concept rows } } } }`,
    );
    const { unit, ...root } = (data as Any).dataQuality;
    expect(unit.code).toBe('SETDA.ORG');
    expect((data as Any).organizationUnit.dataQuality).toEqual(root);
    expect(root.rows).toBe(root.concepts.nodes.reduce((sum: number, one: Any) => sum + one.rows, 0));
    expect(root.concepts.nodes.map((one: Any) => one.concept)).toEqual(
      expect.arrayContaining(['Sop', 'SopStep', 'Position', 'OrganizationUnit']),
    );
  });

  test('costs the same number of statements for one unit and for fifty', async () => {
    const ask = (first: number) =>
      hub.ask(
        `{ organizationUnits(first: ${first}, asOf: "${asOf}") { nodes { dataQuality { rows ${figures} findings(first: 3) { nodes { code } } concepts(first: 3) { nodes { concept validity { value } } } } } } }`,
      );
    const one = await ask(1);
    const fifty = await ask(50);
    expect(fifty.errors).toBeUndefined();
    expect(fifty.statements).toBeLessThanOrEqual(9);
    expect(fifty.statements).toBeLessThanOrEqual(one.statements + 1);
  });

  test('those signed in see the quality of what is not confirmed, too', async () => {
    const document = `{ dataQuality(asOf: "${asOf}") { rows sourcedShare { value } } }`;
    const rows = async (sight: 'open' | 'desk'): Promise<number> => ((await hub.ask(document, { sight })).data as Any).dataQuality.rows;
    expect(await rows('desk')).toBeGreaterThan(await rows('open'));
  });

  test('a type that is none is refused with an example', async () => {
    const { errors, data } = await hub.ask(
      '{ dataQuality(concept: "observations") { rows } calculationRules(first: 1) { nodes { code } } }',
    );
    const { message, extensions } = (errors ?? [])[0] as unknown as { message: string; extensions: Any };
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'concept', example: 'concept: "Observation"' });
    expect(extensions.known).toEqual([...extensions.known].sort());
    expect(extensions.known).toContain('Observation');
    // Said to the end in both languages, and neither sends its reader to the other.
    expect(message).toMatch(/"observations" is none\. All \d+ are listed in extensions\.known\.$/);
    expect(extensions.id).toMatch(/"observations" bukan\. Semuanya, \d+ jenis, ada dalam extensions\.known\.$/);
    expect((data as Any).calculationRules.nodes).toHaveLength(1);
  });

  test('a unit that is none has no data quality', async () => {
    expect((await hub.ask('{ dataQuality(unit: "NOBODY") { rows } }')).data).toEqual({ dataQuality: null });
  });

  test('types without a frequency have no timeliness, and say why', async () => {
    const { data } = await hub.ask('{ dataQuality(concept: "Sop") { timeliness { status reason(lang: EN) } } }');
    expect((data as Any).dataQuality.timeliness).toMatchObject({ status: 'NOT_COMPUTABLE', reason: expect.stringContaining('frequency') });
  });
});

describe('broken rows', () => {
  test('are findings with their values, one each, and lower the share of valid rows', async () => {
    const own = await world();
    try {
      await own.sql('alter table hub.observation drop constraint value_unless_status_says_why');
      await own.sql(`update hub.observation set value = 1 where id = (
        select id from hub.observation where status = 'MISSING' and confidence <> 'UNCONFIRMED' limit 1)`);
      await own.sql(
        `update hub.target set minimum = maximum + 1 where code = (select min(code) from hub.target where confidence <> 'ILLUSTRATIVE' and maximum is not null and period_end < '2026-01-01')`,
      );
      await own.sql(
        `update hub.complaint_statistic set on_time = received + 1, resolved = received where code = (select min(code) from hub.complaint_statistic)`,
      );
      await own.sql(
        `update hub.position set filled = formation + 1 where code = (select min(code) from hub.position where formation is not null and valid_to is null)`,
      );
      await own.sql(`update hub.organization_unit set valid_from = '2030-01-01', valid_to = '2020-01-01' where code = 'SETDA.ORG'`);
      const { data, errors } = await own.ask(
        `{ dataQuality(asOf: "${asOf}", illustrative: true) { validity { explain { inputs { name value } } } findings(first: 20) { nodes { code severity message(lang: EN) subject { code } } } } }`,
      );
      expect(errors).toBeUndefined();
      const { findings, validity } = (data as Any).dataQuality;
      const broken = findings.nodes.filter((one: Any) => one.severity === 'ERROR');
      expect(broken.map((one: Any) => one.code)).toEqual(
        expect.arrayContaining(['COMPLAINT_COUNTS_IMPOSSIBLE', 'POSITION_OVERFILLED', 'TARGET_ENDS_REVERSED', 'VALIDITY_DATES_REVERSED']),
      );
      expect(validity.explain.inputs.find((input: Any) => input.name === 'brokenRows').value).toBe(String(broken.length));
      expect(broken.find((one: Any) => one.code === 'POSITION_OVERFILLED')).toMatchObject({
        subject: { code: expect.stringContaining('CONTOH-JAB') },
        message: expect.stringMatching(/formation 1, filled 2\. More posts are filled than are foreseen/),
      });
    } finally {
      await own.close();
    }
  });
});

describe('however it is asked for', () => {
  const said = `rows ${figures} findings(first: 5) { totalCount { value } nodes { code subject { code } } }`;
  const ofUnits = `organizationUnits(first: 50, asOf: "${asOf}") { nodes { code dataQuality(illustrative: true) { ${said} } } }`;
  const ofAll = `all: dataQuality(illustrative: true, asOf: "${asOf}") { ${said} concepts(first: 100) { nodes { concept rows } } }
    facts: dataQuality(asOf: "${asOf}") { ${said} concepts(first: 100) { nodes { concept rows } } }`;

  async function asked(document: string): Promise<Any> {
    const { data, errors } = await hub.ask(document);
    expect(errors).toBeUndefined();
    return data;
  }

  test('alone, unit by unit, or all in one question, the data are as good', async () => {
    const [units, all] = [await asked(`{ ${ofUnits} }`), await asked(`{ ${ofAll} }`)];
    expect({ ...units, ...all }).toEqual(await asked(`{ ${ofUnits} ${ofAll} }`));
    const counted = units.organizationUnits.nodes.map((unit: Any) => unit.dataQuality.rows);
    expect(counted.filter((rows: number) => rows > 1).length).toBeGreaterThan(5);
    expect(all.all.rows).toBeGreaterThan(all.facts.rows);
    for (const one of [all.all, all.facts])
      expect(one.rows).toBe(one.concepts.nodes.reduce((sum: number, type: Any) => sum + type.rows, 0));
  });
});
