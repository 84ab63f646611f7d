import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { Log } from '../../core/log.ts';
import { Refusal } from '../../core/refusal.ts';
import { serverAccount } from './account.ts';
import { findPrograms } from './binaries.ts';
import { makeCluster, readPassword, superuser } from './cluster.ts';
import { clusterFolder, hasCluster, openFolder } from './folder.ts';
import { keepRunning } from './keeper.ts';
import { type Running, runningServer, takeOver } from './leftover.ts';
import { lockFolder, lockHolder } from './lock.ts';
import { startServer } from './server.ts';

export interface EmbeddedOptions {
  /** Tests may leave it out: then a temporary one, removed at the end. */
  dataFolder?: string;
  log: Log;
  /** Fast and forgetful. */
  test?: boolean;
  /** Join the server of a hub that runs over the folder, in place of refusing. It is left running at the end. */
  join?: boolean;
}

export interface Embedded {
  /** For `pg` and `psql`; the socket folder is its `host` parameter. */
  url: string;
  connection: pg.ClientConfig;
  /** How it came: new files, existing files, a server that was still running, or the server of another hub. */
  began: 'new' | 'existing' | 'taken over' | 'joined';
  stop: () => Promise<void>;
}

const database = 'ampera';

const urlOf = ({ host, port, user, password }: pg.ClientConfig): string =>
  `postgres://${user}:${encodeURIComponent(String(password))}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`;

async function makeDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/** Brings up the embedded PostgreSQL over a folder: makes it the first time, opens it later, takes over what a killed hub left. */
export async function startEmbedded({ dataFolder: given, log, test = false, join: mayJoin = false }: EmbeddedOptions): Promise<Embedded> {
  const isTemporary = given === undefined;
  const dataFolder = given ?? mkdtempSync(join(tmpdir(), 'ampera-data-'));
  if (isTemporary) chmodSync(dataFolder, 0o711);
  openFolder(dataFolder);
  const account = serverAccount();
  const cluster = clusterFolder(dataFolder, account);
  const connectionTo = ({ host, port }: Running): pg.ClientConfig => ({
    host,
    port,
    user: superuser,
    password: readPassword(dataFolder),
    database,
  });

  const lock = lockFolder(dataFolder);
  if (!lock) {
    const running = mayJoin ? runningServer(cluster) : null;
    if (!running)
      throw new Refusal(
        `The data folder ${dataFolder} is in use by ${lockHolder(dataFolder)}. Stop that Ampera, or choose another folder with AMPERA_DATA.`,
      );
    const connection = connectionTo(running);
    return { connection, url: urlOf(connection), began: 'joined', stop: async () => {} };
  }

  try {
    const exists = hasCluster(cluster, dataFolder, account);
    const programs = findPrograms(account, dataFolder);
    if (!exists) {
      log.info({ dataFolder }, 'making the embedded database');
      await makeCluster(cluster, dataFolder, programs, account, test);
    }
    const options = { cluster, dataFolder, programs, account, test, connectionTo };
    const left = exists ? await takeOver(cluster, connectionTo) : null;
    const keeper = keepRunning(left ?? (await startServer(options)), options, log);
    const { connection } = keeper;
    try {
      await makeDatabase(connection);
    } catch (error) {
      await keeper.stop();
      throw error;
    }
    const began = left ? 'taken over' : exists ? 'existing' : 'new';
    log.debug({ dataFolder, began }, 'the embedded database answers');
    return {
      connection,
      url: urlOf(connection),
      began,
      async stop() {
        await keeper.stop();
        lock.release();
        // The files of the server can lie elsewhere than the folder, where its account could not reach it.
        if (isTemporary) for (const folder of [dirname(cluster), dataFolder]) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
