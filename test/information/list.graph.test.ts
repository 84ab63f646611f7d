import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { todayInPalembang } from '../../src/core/palembang.ts';
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

describe('the public information list of a unit', () => {
  test('has its seven columns, in both languages', async () => {
    const answer = data(
      await shared.ask(`{ informationList(unit: "SETDA.ORG", asOf: "2026-06-30") { unit { code } asOf entries(first: 1) {
        nodes { number summary english: summary(lang: EN) holder { code } responsible { name } madeOn madeAt form retention(lang: EN) information { code } } } } }`),
    );
    expect(answer.informationList).toMatchObject({ unit: { code: 'SETDA.ORG' }, asOf: '2026-06-30' });
    expect(answer.informationList.entries.nodes[0]).toMatchObject({
      number: 1,
      summary: expect.stringContaining('Profil'),
      english: expect.stringContaining('Profile'),
      holder: { code: 'SETDA.ORG' },
      responsible: { name: expect.any(String) },
      madeAt: 'Palembang',
      retention: '5 years',
    });
  });

  test('holds on a day what was made by then and is not exempt that day', async () => {
    const on = async (asOf: string) =>
      data(
        await shared.ask(
          `{ informationList(unit: "SETDA.PBJ", asOf: "${asOf}") { exemptCount entries(first: 100) { nodes { number madeOn classCode } } } }`,
        ),
      ).informationList;
    for (const day of ['2021-01-01', '2023-05-31', '2026-06-30'])
      for (const entry of (await on(day)).entries.nodes) expect(entry.madeOn <= day).toBe(true);
    // Bids were closed until the winner was named, on 2023-06-01.
    const [before, after] = [await on('2023-05-31'), await on('2023-06-01')];
    expect([before.exemptCount, after.exemptCount]).toEqual([1, 0]);
    expect(before.entries.nodes.some((one: { classCode: string }) => one.classCode === 'EXEMPT')).toBe(false);
    expect(after.entries.nodes.some((one: { classCode: string }) => one.classCode === 'EXEMPT')).toBe(true);
  });

  test('can hold that of the units below as well', async () => {
    const answer = data(
      await shared.ask(`{ own: informationList(unit: "SETDA") { exemptCount entries { totalCount { value } } }
        all: informationList(unit: "SETDA", withDescendants: true) { exemptCount entries(first: 100) { nodes { holder { code } } } }
        bureaus: organizationUnits(first: 100) { nodes { code informationList { exemptCount entries { totalCount { value } } } } } }`),
    );
    const bureaus = answer.bureaus.nodes.filter((unit: { code: string }) => unit.code === 'SETDA' || unit.code.startsWith('SETDA.'));
    const sum = (read: (list: { exemptCount: number; entries: { totalCount: { value: number } } }) => number): number =>
      bureaus.reduce((total: number, unit: { informationList: never }) => total + read(unit.informationList), 0);
    expect(answer.own.entries.totalCount.value).toBe(0);
    expect(answer.all.entries.nodes).toHaveLength(sum(list => list.entries.totalCount.value));
    expect(answer.all.exemptCount).toBe(sum(list => list.exemptCount));
    expect(answer.all.exemptCount).toBeGreaterThan(0);
  });

  test('costs the same statements for one unit and for fifty', async () => {
    const document = (first: number) =>
      `{ organizationUnits(first: ${first}) { nodes { informationList(since: "2020-01-01") { exemptCount completeness { value } entries { nodes { number } } changes { nodes { number } } } } } }`;
    expect((await shared.ask(document(1))).statements).toBe(5);
    expect((await shared.ask(document(50))).statements).toBe(5);
  });

  test('parts that are not asked for cost nothing', async () => {
    expect((await shared.ask('{ organizationUnit(code: "SETDA.ORG") { informationList { asOf } } }')).statements).toBe(1);
  });

  test('a unit that is not there has none; changes since a later day are refused', async () => {
    expect(data(await shared.ask('{ informationList(unit: "NO.UNIT") { asOf } }')).informationList).toBeNull();
    const { errors } = await shared.ask('{ informationList(unit: "SETDA.ORG", asOf: "2024-01-01", since: "2024-01-02") { asOf } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'since' });
  });

  test('empty columns are counted and named', async () => {
    const own = await world();
    try {
      await own.sql(
        `update hub.public_information set responsible_id = null, retention_id = null, retention_en = null where code = 'CONTOH-DIP/SETDA.HUKUM/1'`,
      );
      await own.sql(`update hub.public_information set made_at = null where code = 'CONTOH-DIP/SETDA.HUKUM/2'`);
      const list = data(
        await own.ask(
          '{ informationList(unit: "SETDA.HUKUM", asOf: "2026-06-30") { completeness { value explain { inputs { value } } } entries { totalCount { value } } findings { nodes { code message subject { code } } } } }',
          { language: 'en' },
        ),
      ).informationList;
      const columns = list.entries.totalCount.value * 7;
      expect(list.completeness.value).toBe((((columns - 3) / columns) * 100).toFixed(2));
      expect(list.findings.nodes).toEqual([
        {
          code: 'DIP_COLUMN_EMPTY',
          message: 'CONTOH-DIP/SETDA.HUKUM/1: responsible, retention not filled in.',
          subject: { code: 'CONTOH-DIP/SETDA.HUKUM/1' },
        },
        {
          code: 'DIP_COLUMN_EMPTY',
          message: 'CONTOH-DIP/SETDA.HUKUM/2: time and place of making not filled in.',
          subject: { code: 'CONTOH-DIP/SETDA.HUKUM/2' },
        },
      ]);
    } finally {
      await own.close();
    }
  });
});

describe('what is exempt', () => {
  test('is a number and nothing else', async () => {
    const own = await world();
    const secret = 'RAHASIA-TERSEMBUNYI';
    try {
      const { rows } = await own.sql(
        `update hub.public_information set title_id = $1, title_en = $1, exemption_basis_id = $1 where class_code = 'EXEMPT' and exempt_until is null or exempt_until > current_date returning id`,
        [secret],
      );
      expect(rows.length).toBeGreaterThan(0);
      const answer = await own.ask(
        '{ informationList(unit: "SETDA", withDescendants: true, since: "2000-01-01") { exemptCount entries(first: 100) { nodes { summary information { code } } } changes(first: 100) { nodes { number summary information { code } } } findings { nodes { message } } completeness { explain { inputs { name } } } } }',
      );
      expect(data(answer).informationList.exemptCount).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toContain(secret);
    } finally {
      await own.close();
    }
  });

  test('tells by no day asked for when it was made, or when it will be open', async () => {
    const own = await world();
    try {
      const count = async (day: string): Promise<number> =>
        data(await own.ask(`{ informationList(unit: "SETDA.UMUM", asOf: "${day}") { exemptCount } }`)).informationList.exemptCount;
      await own.sql(
        `update hub.public_information set class_code = 'EXEMPT', exempt_until = current_date + 30, made_on = '2024-03-01' where code = 'CONTOH-DIP/SETDA.UMUM/1'`,
      );
      const counts = await Promise.all(['2019-01-01', '2024-02-28', '2024-03-02', todayInPalembang()].map(count));
      expect(new Set(counts).size).toBe(1);
      // A day on which it may be open again is refused, whatever is exempt.
      const { errors } = await own.ask('{ informationList(unit: "SETDA.UMUM", asOf: "2099-12-31") { exemptCount } }');
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'asOf' });
      await own.sql(`update hub.public_information set is_draft = true where code = 'CONTOH-DIP/SETDA.UMUM/1'`);
      expect(await count(todayInPalembang())).toBe((counts[0] ?? 0) - 1);
    } finally {
      await own.close();
    }
  });
});

describe('changes since an earlier day', () => {
  const yesterday = (): string => new Date(Date.parse(todayInPalembang()) - 86_400_000).toISOString().slice(0, 10);

  test('are what was added, changed and removed, and what is no longer public is not named', async () => {
    const own = await world();
    try {
      // As if all this had been known for ten days.
      await own.sql(`update hub.revision set recorded_from = recorded_from - interval '10 days' where entity = 'public_information'`);
      await own.sql(
        `update hub.public_information set title_id = 'Judul baru', title_en = 'New title' where code = 'CONTOH-DIP/SETDA.ORG/1'`,
      );
      await own.sql(
        `delete from hub.provenance where entity_id = (select id from hub.public_information where code = 'CONTOH-DIP/SETDA.ORG/2')`,
      );
      await own.sql(`delete from hub.public_information where code = 'CONTOH-DIP/SETDA.ORG/2'`);
      await own.sql(`update hub.public_information set class_code = 'EXEMPT', exempt_until = null where code = 'CONTOH-DIP/SETDA.ORG/3'`);
      await own.sql(`update hub.public_information set note = 'no column of the list' where code = 'CONTOH-DIP/SETDA.ORG/4'`);
      await own.sql(
        `insert into hub.public_information select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', 'CONTOH-DIP/SETDA.ORG/99', 'number', 99))).* from hub.public_information t where code = 'CONTOH-DIP/SETDA.ORG/1'`,
      );
      const ask = (since: string) =>
        own.ask(
          `{ informationList(unit: "SETDA.ORG", since: "${since}") { changes { totalCount { value } nodes { kind number summary(lang: EN) information { code } } } } }`,
        );
      const answer = await ask(yesterday());
      expect(data(answer).informationList.changes.nodes).toEqual([
        { kind: 'CHANGED', number: 1, summary: 'New title', information: { code: 'CONTOH-DIP/SETDA.ORG/1' } },
        { kind: 'REMOVED', number: 2, summary: expect.stringContaining('Annual performance report'), information: null },
        { kind: 'ADDED', number: 99, summary: 'New title', information: { code: 'CONTOH-DIP/SETDA.ORG/99' } },
        { kind: 'REMOVED', number: null, summary: null, information: null },
      ]);
      expect(JSON.stringify(answer)).not.toContain('SOPs in force');
      // By the end of today everything is as it is.
      expect(data(await ask(todayInPalembang())).informationList.changes.nodes).toEqual([]);
    } finally {
      await own.close();
    }
  });

  test('an exemption that ends adds to the list without a change of any row', async () => {
    const own = await world();
    try {
      await own.sql(
        `update hub.public_information set class_code = 'EXEMPT', exempt_until = '${todayInPalembang()}' where code = 'CONTOH-DIP/SETDA.ORG/1'`,
      );
      await own.sql(
        `update hub.revision set recorded_from = recorded_from - interval '10 days', recorded_to = recorded_to - interval '10 days' where entity = 'public_information'`,
      );
      const answer = data(
        await own.ask(`{ informationList(unit: "SETDA.ORG", since: "${yesterday()}") { changes { nodes { kind number } } } }`),
      );
      expect(answer.informationList.changes.nodes).toEqual([{ kind: 'ADDED', number: 1 }]);
    } finally {
      await own.close();
    }
  });
});

test('the measure counts bureaus whose list has an entry', async () => {
  const at = async (day: string) => {
    const question = new Question({ pool: shared.database.read.open, sight: 'open', language: 'en', today: day });
    const figure = await measureOf('INFORMATION_LIST_UNITS')?.at(question, day);
    return { figure, statements: question.statements };
  };
  const { figure, statements } = await at('2026-11-24');
  expect([figure?.value, figure?.confidence, statements]).toEqual(['100.00', 'ILLUSTRATIVE', 1]);
  // Nothing recorded is not the same as nothing there.
  expect((await at('2020-01-01')).figure).toMatchObject({ value: null, status: 'NOT_COMPUTABLE' });
});
