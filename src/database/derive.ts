import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Log } from '../core/log.ts';
import { derivedSql } from './derived.ts';
import { type Column, columnsStatement } from './derived-column.ts';

interface Derived {
  sql: string;
  sha256: string;
}

async function wanted(client: pg.Client): Promise<Derived> {
  const { rows } = await client.query<Column>(columnsStatement);
  const sql = derivedSql(rows);
  return { sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

const isSame = async (client: pg.Client, { sha256 }: Derived): Promise<boolean> =>
  (await client.query('select 1 from hub.derived where sha256 = $1', [sha256])).rowCount === 1;

/** Whether the views and triggers are those of this release. */
export async function isDerived(client: pg.Client): Promise<boolean> {
  return isSame(client, await wanted(client));
}

/** Makes them so, in one transaction: nobody reads a half-made sight. */
export async function derive(client: pg.Client, log: Log): Promise<void> {
  const derived = await wanted(client);
  if (await isSame(client, derived)) return;
  await client.query(
    `begin; ${derived.sql}; insert into hub.derived (sha256) values ('${derived.sha256}') on conflict (is_only) do update set sha256 = excluded.sha256; commit`,
  );
  log.info('views and recording triggers made');
}
