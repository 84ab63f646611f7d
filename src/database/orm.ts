import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Log } from '../core/log.ts';
import type { Settings } from '../core/settings.ts';
import { entityClasses } from './entities.ts';

/** The unit of work over the tables themselves: for acts that change data, never for what the public asks. */
export function openOrm(connection: pg.ClientConfig, settings: Settings, log: Log): MikroORM {
  const { host, port, user, password, database, ssl, options } = connection;
  return new MikroORM({
    entities: entityClasses() as never,
    host: host as string,
    port: port as number,
    user: user as string,
    password: password as string,
    dbName: database as string,
    driverOptions: { ssl, options, application_name: 'ampera write', connectionTimeoutMillis: 2000 },
    schema: 'hub',
    pool: { min: 0, max: settings.poolSize },
    metadataCache: { enabled: false },
    colors: false,
    // MikroORM prints what it has to say; the log of the hub is the only place for that.
    logger: message => log.debug({ of: 'mikro-orm' }, message),
  });
}
