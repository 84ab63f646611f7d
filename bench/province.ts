import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openLog } from '../src/core/log.ts';
import { projectFolder } from '../src/core/project.ts';
import { readSettings } from '../src/core/settings.ts';
import { openDatabase } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded/start.ts';
import { fillings, sizesOf } from './province.sql.ts';

export interface Province {
  /** As the owner of the tables. */
  url: string;
  scale: number;
  counts: Record<string, number>;
  close: () => Promise<void>;
}

const isForeign = (): boolean => Boolean(process.env['DATABASE_URL']);

/** A database of its own for each scale, kept in `.ampera-bench`; or the scratch database that DATABASE_URL names. */
async function openServer(scale: number): Promise<{ url: string; stop: () => Promise<void> }> {
  if (isForeign()) return { url: process.env['DATABASE_URL'] as string, stop: async () => {} };
  const parent = join(projectFolder, '.ampera-bench');
  mkdirSync(parent, { recursive: true });
  const { url, stop } = await startEmbedded({ dataFolder: join(parent, `x${scale}`), log: openLog('warn'), test: true });
  return { url, stop };
}

/** Makes the province, or opens the one that was made before at this scale. */
export async function openProvince(scale: number, say: (text: string) => void): Promise<Province> {
  const { url, stop } = await openServer(scale);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    if (await isMade(client, scale)) {
      say(`the province of scale ${scale} is there already`);
      await inShape(url);
    } else await make(client, url, scale, say);
    const counts = await countsOf(client);
    return { url, scale, counts, close: stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The scale stands last: a province half made is not taken for one. */
async function isMade(client: pg.Client, scale: number): Promise<boolean> {
  const { rows } = await client.query(
    `select to_regclass('hub_bench.province') is not null as made, to_regclass('hub.change') is not null as hub`,
  );
  if (rows[0].made) {
    const known = await client.query('select scale::float as scale from hub_bench.province');
    if (known.rows[0]?.scale === scale) return true;
    throw new Error(`The database holds a province of scale ${known.rows[0]?.scale}, or one half made. Give an empty one.`);
  }
  if (rows[0].hub && isForeign()) throw new Error('DATABASE_URL names a hub that is in use. Give an empty scratch database.');
  return false;
}

/** Migrated as this commit has it, and seeded the first time. */
async function inShape(url: string, isNew = false): Promise<void> {
  const database = await openDatabase(readSettings({ DATABASE_URL: url, LOG_LEVEL: 'silent' }), openLog('silent'));
  try {
    await database.migrate();
    if (isNew) await (await import('../src/sheet/seed.ts')).seedAll(database, { sets: 'all' });
  } finally {
    await database.close();
  }
}

async function make(client: pg.Client, url: string, scale: number, say: (text: string) => void): Promise<void> {
  say('migrating and seeding');
  await inShape(url, true);

  await client.query('create schema if not exists hub_bench; create table if not exists hub_bench.province (scale numeric)');
  await client.query(`set maintenance_work_mem = '512MB'; set work_mem = '128MB'`);
  // Neither history nor foreign keys: both are known to hold, and neither is asked for here.
  const isOwnerOfAll = await client.query(`set session_replication_role = replica`).then(
    () => true,
    () => false,
  );
  const all = fillings(sizesOf(scale));
  const tables = [...new Set(all.map(one => one.table))];
  if (!isOwnerOfAll) for (const table of tables) await client.query(`alter table hub.${table} disable trigger user`);
  for (const table of tables) {
    const started = Date.now();
    const indexes = await dropIndexes(client, table);
    let rows = 0;
    for (const { statement } of all.filter(one => one.table === table)) rows += (await client.query(statement)).rowCount ?? 0;
    for (const index of indexes) await client.query(index);
    say(`${table}: ${rows} rows in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  if (!isOwnerOfAll) for (const table of tables) await client.query(`alter table hub.${table} enable trigger user`);
  await client.query('set session_replication_role = default').catch(() => {});
  await client.query('select hub.rebuild_observation_roll_up()');
  for (const table of [...tables, 'observation_roll_up']) await client.query(`vacuum (analyze) hub.${table}`);
  await client.query('analyze');
  await client.query('set synchronous_commit = on');
  await client.query('insert into hub_bench.province values ($1)', [scale]);
  // The server of a bench is ended at once: what is not on the disk by then would be gone.
  await client.query('checkpoint').catch(() => {});
}

/**
 * Filled without them, a table with its indexes made afterwards is there in a third of the time. Keys that another table refers to
 * stay; an index of a table in parts is one of each part.
 */
async function dropIndexes(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query(
    `select format('drop index %s', i.indexrelid::regclass) as away, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as back from pg_index i
     where i.indrelid = ('hub.' || $1)::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
     union all
     select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
       format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) from pg_constraint c
     where c.conrelid = ('hub.' || $1)::regclass and c.contype in ('p', 'u')
       and not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = c.conrelid)`,
    [table],
  );
  for (const { away } of rows) await client.query(away);
  return rows.map(row => row.back as string);
}

async function countsOf(client: pg.Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['observation', 'indicator', 'organization_unit', 'sop', 'sop_step'])
    counts[table] = Number((await client.query(`select count(*) from hub.${table}`)).rows[0].count);
  return counts;
}
