import fc from 'fast-check';
import type { World } from '../support/world.ts';

/** One thing done to the database, as people will do it: by whatever way, the record notices. */
export type Write =
  | { act: 'note'; table: string; nth: number }
  | { act: 'draft'; table: string; nth: number }
  | { act: 'publish'; table: string; nth: number }
  | { act: 'doubt'; table: string; nth: number }
  | { act: 'confirm'; table: string; nth: number }
  | { act: 'copy'; table: string; nth: number }
  | { act: 'remove'; table: string; nth: number }
  | { act: 'secret'; table: string; nth: number }
  | { act: 'draftCopy'; table: string; nth: number }
  | { act: 'embargo'; table: string; nth: number }
  | { act: 'edge'; table: string; column: string; nth: number };

const rows = ['organization_unit', 'sop', 'sop_step', 'duty', 'public_service', 'alignment', 'public_information', 'observation', 'region'];
const links = ['sop_legal_basis', 'sop_relation', 'sop_step_performer', 'complaint_channel', 'duty', 'alignment'];
const edges: [string, string][] = [
  ['organization_unit', 'parent_id'],
  ['public_information', 'holder_id'],
  ['duty', 'unit_id'],
  ['sop', 'unit_id'],
];
const nth = fc.nat({ max: 400 });
const of = <A extends Write['act']>(act: A, tables: string[]) =>
  fc.record({ act: fc.constant(act), table: fc.constantFrom(...tables), nth });

export const additive: fc.Arbitrary<Write> = fc.oneof(
  of('note', rows) as fc.Arbitrary<Write>,
  of('copy', ['duty', 'complaint_channel']) as fc.Arbitrary<Write>,
  of('remove', links) as fc.Arbitrary<Write>,
  of('publish', rows) as fc.Arbitrary<Write>,
  fc.tuple(fc.constantFrom(...edges), nth).map(([[table, column], n]): Write => ({ act: 'edge', table, column, nth: n })),
);
export const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  additive,
  of('draft', rows) as fc.Arbitrary<Write>,
  of('doubt', rows) as fc.Arbitrary<Write>,
  of('confirm', rows) as fc.Arbitrary<Write>,
);

/** What stands in rows that nobody may see, and in no other. */
export const marker = 'RAHASIA';

/** Rows that leave the public's sight and come into it, by themselves and with others, beside all other changes. */
export const anySight: fc.Arbitrary<Write> = fc.oneof(
  anyWrite,
  of('secret', rows) as fc.Arbitrary<Write>,
  of('draftCopy', ['duty', 'complaint_channel', 'sop_step']) as fc.Arbitrary<Write>,
  of('embargo', rows) as fc.Arbitrary<Write>,
);

let copies = 0;

function statement(write: Write): string {
  const table = `hub.${write.table}`;
  const one = `(select id from ${table} order by code limit 1 offset (${write.nth} % (select greatest(count(*), 1) from ${table})))`;
  switch (write.act) {
    case 'note':
      return `update ${table} set note = 'Catatan ' || ${write.nth} where id = ${one} and note is distinct from '${marker}'`;
    case 'draft':
      return `update ${table} set is_draft = true where id = ${one}`;
    case 'publish':
      return `update ${table} set is_draft = false, note = nullif(note, '${marker}') where id = ${one} and code not like '%${marker}%'`;
    case 'doubt':
      return `update ${table} set confidence = 'UNCONFIRMED' where id = ${one}`;
    case 'confirm':
      return `update ${table} set confidence = 'CONFIRMED' where id = ${one}`;
    case 'copy':
      return `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', t.code || '/SALINAN-${copies++}'))).* from ${table} t where id = ${one}`;
    case 'secret':
      return `update ${table} set is_draft = true, note = '${marker}' where id = ${one}`;
    case 'draftCopy':
      return `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'is_draft', true, 'code', t.code || '/${marker}-${copies++}'))).* from ${table} t where id = ${one}`;
    case 'embargo':
      return `update ${table} set embargo_until = clock_timestamp() + ${write.nth % 5 === 4 ? `interval '1 hour'` : `interval '40 ms' * ${write.nth % 5}`} where id = ${one}`;
    case 'remove':
      return `delete from ${table} where id = ${one}`;
    case 'edge':
      return `update ${table} t set ${write.column} = o.${write.column} from (select ${write.column} from open.${write.table} where ${write.column} is not null order by code desc limit 1 offset ${write.nth % 7}) o where t.id = ${one} and o.${write.column} <> t.id`;
  }
}

/** Does it, unless the database has a reason against it. */
export async function apply(world: World, writes: readonly Write[]): Promise<void> {
  for (const write of writes)
    await world.sql(statement(write)).catch((error: { code?: string }) => {
      if (!error.code?.startsWith('23')) throw error;
    });
}

/** The instant by the clock of the database, to the microsecond. */
export async function instant(world: World): Promise<string> {
  const {
    rows: [row],
  } = await world.sql(`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`);
  return row['now'] as string;
}
