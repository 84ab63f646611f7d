import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRuleBook } from '../../src/rule/rule-book.ts';
import { world as newWorld, type World } from '../support/world.ts';

describe('a number of a rule', () => {
  const book = readRuleBook(
    [
      ['REVIEW/months', '12', null, '2027-01-01', 'SINGLE_SOURCE'],
      ['REVIEW/months@2027-01-01', '6', '2027-01-01', null, 'CONFIRMED'],
    ],
    '2026-11-24',
  );

  test('is the one that held on the day', () => {
    expect(book.word('REVIEW/months')).toBe('12');
    expect(book.on('2026-12-31').word('REVIEW/months')).toBe('12');
    expect(book.on('2027-01-01').word('REVIEW/months')).toBe('6');
  });

  test('enters a calculation with the row that says so, and how sure that is', () => {
    const [before, after] = [book.input('REVIEW/months', 'months'), book.on('2030-01-01').input('REVIEW/months', 'months')];
    expect([before.confidence, after.confidence]).toEqual(['SINGLE_SOURCE', 'CONFIRMED']);
    expect(before.subject).not.toEqual(after.subject);
  });

  test('that no rule has is no number, never a guess', () => {
    expect(book.number('REVIEW/days')).toBeNull();
    expect(book.input('REVIEW/days', 'days')).toEqual({ name: 'days', value: null, subject: null });
  });
});

describe('a regulation that changes a number', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(() => world.close());

  const indices = async () => {
    const answer = await world.ask(
      '{ satisfactionSurveys(first: 40, orderBy: [{ field: CODE }]) { nodes { period { code } skmIndex { value } } } }',
    );
    expect(answer.errors).toBeUndefined();
    return (answer.data as { satisfactionSurveys: { nodes: { period: { code: string }; skmIndex: { value: string | null } }[] } })
      .satisfactionSurveys.nodes;
  };

  test('leaves what was held before it as it was, and is followed by what is held after', async () => {
    const before = await indices();
    await world.sql(`update hub.rule_parameter set valid_to = '2025-01-01' where code = 'SKM_INDEX/scale'`);
    await world.sql(
      `insert into hub.rule_parameter select (jsonb_populate_record(t, '{"id": "00000000-0000-4000-8000-000000000009", "code": "SKM_INDEX/scale@2025-01-01", "value": 20, "valid_from": "2025-01-01", "valid_to": null}')).* from hub.rule_parameter t where code = 'SKM_INDEX/scale'`,
    );
    const after = await indices();
    const old = (rows: typeof before) => rows.filter(row => row.period.code < '2025');
    expect(old(after)).toEqual(old(before));
    const changed = after.filter((row, index) => row.period.code >= '2025' && row.skmIndex.value !== before[index]?.skmIndex.value);
    expect(changed).toHaveLength(after.filter(row => row.period.code >= '2025' && row.skmIndex.value !== null).length);
    expect(changed.length).toBeGreaterThan(5);
  });
});
