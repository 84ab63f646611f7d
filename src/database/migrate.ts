import 'reflect-metadata';
import pg from 'pg';
import type { Log } from '../core/log.ts';
import { Refusal } from '../core/refusal.ts';
import { plainly } from './connection.ts';
// Views and triggers are made from the concepts, so those must be known.
import '../concepts.ts';
import { derive, isDerived } from './derive.ts';
import { derivedSchemas } from './derived.ts';
import { type Migration, migrations } from './migration-files.ts';

export type MigrationProgress = (done: number, total: number, name: string) => void;

/** Any number, the same in every hub: it stands for "the shape of this database is being changed". */
const lockKey = 7_237_001_608;

interface State {
  version: number;
  mayCreateRoles: boolean;
  isBegun: boolean;
  /** False while another hub is at its first step. */
  hasPartitions: boolean;
}

/**
 * Brings a database to the shape of this release; gives the names of the steps taken. Each step is one transaction,
 * recorded with it, so that a stop half way leaves a whole number of steps.
 */
export async function migrate(
  connection: pg.ClientConfig,
  log: Log,
  progress: MigrationProgress = () => {},
  steps = migrations(),
): Promise<string[]> {
  const client = new pg.Client({ ...connection, application_name: 'ampera migrate', connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const state = await stateOf(client);
    if (state.version < 150_000)
      throw new Refusal(`The database is PostgreSQL ${Math.floor(state.version / 10_000)}; Ampera needs 15 or newer.`);
    if (state.hasPartitions) await client.query('select hub.ensure_partitions()');
    if (state.isBegun && pendingOf(steps, await applied(client), log).length === 0 && (await isDerived(client))) return [];
    if (!state.mayCreateRoles)
      throw new Refusal(
        `The login "${connection.user}" may not create roles, which Ampera needs for its public and its signed-in readers. Run, as an administrator: alter role "${connection.user}" createrole`,
      );
    return await takeSteps(client, steps, log, progress);
  } catch (error) {
    throw plainly(error, connection);
  } finally {
    await client.end().catch(() => {});
  }
}

async function stateOf(client: pg.Client): Promise<State> {
  const { rows } = await client.query<State>(`
    select current_setting('server_version_num')::int as version, rolsuper or rolcreaterole as "mayCreateRoles",
      to_regclass('hub.migration') is not null as "isBegun", to_regprocedure('hub.ensure_partitions()') is not null as "hasPartitions"
    from pg_roles where rolname = current_user`);
  return rows[0] as State;
}

/** The schemas are made anew at will: what stands in one of these names and is not ours would be lost. */
async function refuseForeignSchemas(client: pg.Client): Promise<void> {
  if ((await stateOf(client)).isBegun) return;
  const { rows } = await client.query<{ name: string }>('select nspname as name from pg_namespace where nspname = any($1) order by 1', [
    ['hub', ...derivedSchemas],
  ]);
  if (rows.length === 0) return;
  const names = rows.map(row => `"${row.name}"`).join(', ');
  throw new Refusal(
    `The database already has the schema ${names}, which Ampera did not make and would overwrite. Give Ampera a database of its own (createdb), or rename the schema.`,
  );
}

async function applied(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<Migration>('select name, sha256 from hub.migration');
  return new Map(rows.map(row => [row.name, row.sha256]));
}

function pendingOf(steps: Migration[], done: Map<string, string>, log: Log): Migration[] {
  for (const { name, sha256 } of steps)
    if (done.has(name) && done.get(name) !== sha256)
      throw new Refusal(
        `The migration ${name} was changed after this database had taken it. Put the old text back and write a new migration for what is new.`,
      );
  const unknown = [...done.keys()].filter(name => !steps.some(step => step.name === name));
  if (unknown.length > 0) log.warn({ unknown }, 'the database is newer than this Ampera');
  return steps.filter(step => !done.has(step.name));
}

async function takeSteps(client: pg.Client, steps: Migration[], log: Log, progress: MigrationProgress): Promise<string[]> {
  // Two hubs that start at once: the second waits here, and then finds nothing left to do.
  await client.query('select pg_advisory_lock($1)', [lockKey]);
  await refuseForeignSchemas(client);
  await client.query(`
    create schema if not exists hub;
    create table if not exists hub.migration (
      name text collate "C" primary key,
      sha256 text collate "C" not null,
      applied_at timestamptz not null default now()
    )`);
  const pending = pendingOf(steps, await applied(client), log);
  for (const [index, step] of pending.entries()) {
    progress(index, pending.length, step.name);
    await takeStep(client, step);
    log.info({ migration: step.name }, 'migrated');
  }
  await derive(client, log);
  return pending.map(step => step.name);
}

async function takeStep(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into hub.migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    const { message, position, hint } = error as pg.DatabaseError;
    const line = position ? ` at line ${sql.slice(0, Number(position)).split('\n').length}` : '';
    throw new Refusal(`The migration ${name} failed${line}: ${message}${hint ? ` (${hint})` : ''}. Nothing of it was kept.`, {
      cause: error,
    });
  }
}
