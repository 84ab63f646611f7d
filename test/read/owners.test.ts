import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownersOf } from '../../src/database/derived-public.ts';
import { conceptShapes } from '../../src/read/shape.ts';
import { type World, world } from '../support/world.ts';

let hub: World;
beforeAll(async () => {
  hub = await world();
});
afterAll(() => hub.close());

const owners = () => [...new Set(conceptShapes().flatMap(shape => ownersOf(shape).map(({ table }) => table)))];

/** Rows that the public sees, and those that the one predicate calls public, row by row. */
async function seen(table: string): Promise<{ shown: string[]; isPublic: string[] }> {
  const { rows } = await hub.sql(
    `select array(select id from open."${table}" order by 1) as shown,
       array(select t.id from hub."${table}" t where open.was_public('${table}', to_jsonb(t)) order by 1) as "isPublic"`,
  );
  return rows[0];
}

describe('rows are shown with their owners', () => {
  test.each([
    ['drafts', `is_draft = hashtext(id::text) % 3 = 0`],
    ['under an embargo that is over for some', `embargo_until = now() + (hashtext(id::text) % 3) * interval '1 day'`],
    ['not confirmed', `confidence = case when hashtext(id::text) % 3 = 0 then 'UNCONFIRMED' else confidence end`],
  ])('where owners are %s, just what the one predicate says is shown, however it is asked', async (_what, change) => {
    for (const table of owners()) await hub.sql(`update hub."${table}" set ${change}`);
    let hidden = 0;
    for (const { table } of conceptShapes()) {
      const { shown, isPublic } = await seen(table);
      expect(shown, table).toEqual(isPublic);
      const { rows } = await hub.sql(`select count(*)::int as all from hub."${table}"`);
      hidden += rows[0].all - shown.length;
    }
    expect(hidden).toBeGreaterThan(100);
  });

  test('where SOPs are not approved yet, neither are they shown nor what belongs to them', async () => {
    await hub.sql(`update hub.sop set is_draft = false, embargo_until = null, confidence = 'ILLUSTRATIVE',
      status = case when hashtext(id::text) % 2 = 0 then 'VERIFIED' else 'EFFECTIVE' end`);
    const { rows } = await hub.sql(`select count(*)::int as verified from hub.sop where status = 'VERIFIED'`);
    expect(rows[0].verified).toBeGreaterThan(10);
    for (const table of ['sop', 'sop_step', 'sop_flow', 'sop_performer', 'sop_step_performer']) {
      const { shown, isPublic } = await seen(table);
      expect(shown, table).toEqual(isPublic);
    }
  });

  test('rows that may be hidden are found by an index wherever many own others', async () => {
    const many = conceptShapes().filter(shape => shape.concept.ownsMany);
    expect(many.length).toBeGreaterThan(3);
    for (const { table } of many) {
      const plan = await hub.sql(`set local enable_seqscan = off; explain select id from open_hidden."${table}"`);
      expect(JSON.stringify(plan), table).toContain(`${table}_hidden_index`);
    }
  });
});
