import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world as newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
  // As if all had been recorded some days ago.
  await world.sql(`update hub.revision set recorded_from = recorded_from - interval '10 days'`);
  await world.sql(`update hub.public_information set retention_id = '99 tahun' where code = 'CONTOH-DIP/SETDA.ORG/1'`);
});
afterAll(() => world.close());

const day = (ago: number): string => new Date(Date.now() + 7 * 3_600_000 - ago * 86_400_000).toISOString().slice(0, 10);
const ask = (from: string, to: string, unit = 'SETDA.ORG') =>
  world.ask(
    `query ($unit: String!, $from: Date!, $to: Date!) { informationListDiff(unit: $unit, from: $from, to: $to) {
      totalCount { value } nodes { kind number before { retention holder { code } } after { retention information { code } } } } }`,
    { variables: { unit, from, to } },
  );

describe('the public information lists of two days', () => {
  test('differ by the lines that do, each as it was and as it is', async () => {
    const answer = await ask(day(3), day(0));
    expect(answer.errors).toBeUndefined();
    const { nodes } = (answer.data as { informationListDiff: { nodes: Record<string, unknown>[] } }).informationListDiff;
    expect(nodes).toEqual([
      {
        kind: 'CHANGED',
        number: 1,
        before: { retention: expect.not.stringContaining('99'), holder: { code: 'SETDA.ORG' } },
        after: { retention: '99 tahun', information: { code: 'CONTOH-DIP/SETDA.ORG/1' } },
      },
    ]);
  });

  test('are told as the list itself tells its changes', async () => {
    const answer = await ask(day(20), day(0));
    const list = await world.ask(
      `query ($since: Date) { informationList(unit: "SETDA.ORG", since: $since) { changes { totalCount { value } nodes { kind number } } } }`,
      {
        variables: { since: day(20) },
      },
    );
    const told = (answer.data as { informationListDiff: { totalCount: unknown; nodes: { kind: string; number: number }[] } })
      .informationListDiff;
    const { changes } = (list.data as { informationList: { changes: { totalCount: unknown; nodes: unknown[] } } }).informationList;
    expect({ totalCount: told.totalCount, nodes: told.nodes.map(({ kind, number }) => ({ kind, number })) }).toEqual(changes);
    expect(changes.nodes.length).toBeGreaterThan(0);
  });

  test.each([
    [day(0), day(3), 'from'],
    [day(0), day(-3), 'to'],
  ])('from %s to %s are refused by their argument', async (from, to, field) => {
    expect((await ask(from, to)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('of a unit that there is not are none', async () => {
    expect((await ask(day(3), day(0), 'TIADA')).data).toEqual({ informationListDiff: null });
  });
});
