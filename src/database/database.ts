import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Log } from '../core/log.ts';
import { withoutSecrets } from '../core/log.ts';
import type { Settings } from '../core/settings.ts';
import { connectionOf } from './connection.ts';
import { startEmbedded } from './embedded/start.ts';
import type { MigrationProgress } from './migrate.ts';
import { readPool, type Sight } from './read-pools.ts';

/** Everything over one database. Nothing connects before it is first asked. */
export interface Database {
  orm: MikroORM;
  read: Record<Sight, pg.Pool>;
  /** As the owner of the tables, for what neither of the above can do: COPY, LISTEN. */
  connection: pg.ClientConfig;
  /** Brings the database to the shape of this release; gives the names of the steps taken. */
  migrate(progress?: MigrationProgress): Promise<string[]>;
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** Work beside a hub that already runs over the embedded database, in place of refusing. */
  join?: boolean;
}

/** Opens DATABASE_URL, or the embedded database when there is none. */
export async function openDatabase(settings: Settings, log: Log, options: OpenOptions = {}): Promise<Database> {
  if (settings.databaseUrl) {
    log.debug({ database: withoutSecrets(settings.databaseUrl) }, 'using DATABASE_URL');
    return over(connectionOf(settings.databaseUrl), settings, log);
  }
  // MikroORM takes half a second to load: time in which the server can make its files.
  import('./orm.ts').catch(() => {});
  const embedded = await startEmbedded({ dataFolder: settings.dataFolder, log, join: options.join ?? false });
  return over(embedded.connection, settings, log, embedded.stop);
}

async function over(
  connection: pg.ClientConfig,
  settings: Settings,
  log: Log,
  stop: () => Promise<void> = async () => {},
): Promise<Database> {
  const [{ openOrm }, { migrate }] = await Promise.all([import('./orm.ts'), import('./migrate.ts')]).catch(async error => {
    await stop();
    throw error;
  });
  const orm = openOrm(connection, settings, log);
  const read = { open: readPool('open', connection, settings, log), desk: readPool('desk', connection, settings, log) };
  return {
    orm,
    read,
    connection,
    migrate: progress => migrate(connection, log, progress),
    async close() {
      await Promise.all([read.open.end(), read.desk.end(), orm.close(true)]);
      await stop();
    },
  };
}
