import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const codes = async (asOf?: string): Promise<string[]> => {
  const answer = await world.ask(
    `query ($asOf: Date) { organizationUnit(code: "SETDA.ORG") { x: id } organizationUnits(first: 100, asOf: $asOf) { nodes { code } } }`,
    { variables: { asOf } },
  );
  return (answer.data as { organizationUnits: { nodes: { code: string }[] } }).organizationUnits.nodes.map(node => node.code);
};

describe('validity', () => {
  beforeAll(async () => {
    await world.sql(
      `insert into hub.organization_unit select (jsonb_populate_record(t, '{"id": "00000000-0000-4000-8000-000000000001", "code": "UJI.LAMA", "valid_from": "2015-01-01", "valid_to": "2020-01-01"}')).* from hub.organization_unit t where code = 'SETDA.ORG'`,
    );
  });

  test('of a unit begins on its first day and ends before its last one: the range is half-open', async () => {
    expect(await codes('2014-12-31')).not.toContain('UJI.LAMA');
    expect(await codes('2015-01-01')).toContain('UJI.LAMA');
    expect(await codes('2019-12-31')).toContain('UJI.LAMA');
    expect(await codes('2020-01-01')).not.toContain('UJI.LAMA');
  });

  test('is that of today when no day is named', async () => {
    expect(await codes()).not.toContain('UJI.LAMA');
  });

  test('is inherited by nested lists, and a day said below wins over one said above', async () => {
    const answer = await world.ask(
      `{ organizationUnit(code: "SETDA", asOf: "2016-01-01") { early: descendants(first: 100) { nodes { code } } later: descendants(first: 100, asOf: "2021-01-01") { nodes { code } } } }`,
    );
    const unit = (answer.data as { organizationUnit: Record<string, { nodes: { code: string }[] }> }).organizationUnit;
    expect(unit['early']?.nodes.map(node => node.code)).toContain('UJI.LAMA');
    expect(unit['later']?.nodes.map(node => node.code)).not.toContain('UJI.LAMA');
  });

  test('does not hide a row asked for by its code, unless a day is said', async () => {
    const answer = await world.ask(
      `{ always: organizationUnit(code: "UJI.LAMA") { code } during: organizationUnit(code: "UJI.LAMA", asOf: "2018-05-05") { code } after: organizationUnit(code: "UJI.LAMA", asOf: "2022-01-01") { code } }`,
    );
    expect(answer.data).toEqual({ always: { code: 'UJI.LAMA' }, during: { code: 'UJI.LAMA' }, after: null });
  });
});

describe('recorded history', () => {
  const history = async (code: string) => {
    const answer = await world.ask(
      `{ region(code: "${code}") { name history(first: 50) { nodes { kind recordedFrom recordedTo reason actor changes { field before after } } } } }`,
    );
    return (answer.data as { region: { name: string; history: { nodes: Record<string, unknown>[] } } }).region.history.nodes;
  };

  test('keeps every change with time and reason, written by the database itself', async () => {
    await world.sql(
      `begin; select set_config('ampera.actor', 'uji', true), set_config('ampera.reason', 'ejaan resmi', true); update hub.region set name = 'Lubuklinggau' where code = '16.73'; commit`,
    );
    const [latest, first] = await history('16.73');
    expect(latest).toMatchObject({
      kind: 'CHANGED',
      reason: 'ejaan resmi',
      recordedTo: null,
      changes: [{ field: 'name', before: 'Lubuk Linggau', after: 'Lubuklinggau' }],
    });
    expect(first).toMatchObject({ kind: 'ADDED', recordedTo: latest?.['recordedFrom'], changes: [] });
  });

  test('does not tell the public who changed a row', async () => {
    expect((await history('16.73')).map(row => row['actor'])).toEqual([null, null]);
  });

  test('records nothing when nothing changed', async () => {
    const before = await history('16.71');
    await world.sql(`update hub.region set name = name where code = '16.71'`);
    expect(await history('16.71')).toEqual(before);
  });

  test('of several changes in one transaction is one change', async () => {
    await world.sql(
      `begin; update hub.region set name = 'A' where code = '16.74'; update hub.region set name = 'Prabumulih', official_name = 'KOTA PRABUMULIH BARU' where code = '16.74'; commit`,
    );
    const changes = await history('16.74');
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({ kind: 'CHANGED' });
  });

  test('replayed state by state ends in the row as it stands', async () => {
    const { rows } = await world.sql(
      `select r.row = to_jsonb(t) as same from hub.region t join hub.revision r on r.entity = 'region' and r.entity_id = t.id and r.recorded_to is null`,
    );
    expect(rows).toHaveLength(18);
    expect(rows.every(row => row['same'])).toBe(true);
  });

  test('never tells what was hidden: a state that was unconfirmed, or a code that was', async () => {
    await world.sql(`update hub.region set confidence = 'UNCONFIRMED', name = 'RAHASIA' where code = '16.06'`);
    await world.sql(`update hub.region set confidence = 'CONFIRMED', name = 'Musi Banyuasin' where code = '16.06'`);
    await world.sql(`update hub.region set bps_code = '9999' where code = '16.01'`);
    expect(JSON.stringify([await history('16.06'), await history('16.01')])).not.toMatch(/RAHASIA|9999|bps_code/);
  });

  test('goes on after a row was removed and came back', async () => {
    const { rows } = await world.sql(`select id, to_jsonb(t) as row from hub.inhibiting_factor t where number = 6`);
    await world.sql(
      `begin; delete from hub.reform_link where factor_id = '${rows[0]?.['id']}'; delete from hub.reform_evidence where factor_id = '${rows[0]?.['id']}'; delete from hub.inhibiting_factor where number = 6; commit`,
    );
    await world.sql(
      `insert into hub.inhibiting_factor select (jsonb_populate_record(null::hub.inhibiting_factor, '${JSON.stringify(rows[0]?.['row'])}')).*`,
    );
    const answer = await world.ask(`{ inhibitingFactors { nodes { number history { nodes { kind } } } } }`);
    const factors = (answer.data as { inhibitingFactors: { nodes: { number: number; history: { nodes: { kind: string }[] } }[] } })
      .inhibitingFactors.nodes;
    expect(factors.find(factor => factor.number === 6)?.history.nodes.map(node => node.kind)).toEqual(['ADDED', 'REMOVED', 'ADDED']);
  });
});
