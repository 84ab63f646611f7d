import pg from 'pg';
import type { Log } from '../core/log.ts';
import type { Settings } from '../core/settings.ts';
import { boundAnswers } from './bound-answers.ts';

/** Who is looking: anybody, or someone signed in. Each has views of its own, and a role that can read nothing else. */
export type Sight = 'open' | 'desk';

/** A pool whose connections begin in the role and the views of a sight, and can only read. */
export function readPool(sight: Sight, connection: pg.ClientConfig, settings: Settings, log: Log): pg.Pool {
  const begins = {
    role: `ampera_${sight}`,
    search_path: sight,
    TimeZone: 'Asia/Jakarta',
    default_transaction_read_only: 'on',
    statement_timeout: String(settings.statementTimeout),
    lock_timeout: '2000',
    idle_in_transaction_session_timeout: '10000',
    jit: 'off',
    // PostgreSQL's manual gives it for disks that reach any page alike. At its default of 4 small tables are read whole, once for each row of another.
    random_page_cost: '1.1',
  };
  const ours = Object.entries(begins)
    .map(([key, value]) => `-c ${key}=${value}`)
    .join(' ');
  const pool = new pg.Pool({
    ...connection,
    // The last one wins: ours stand behind those of the address.
    options: [connection.options, ours].filter(Boolean).join(' '),
    application_name: `ampera ${sight}`,
    max: settings.poolSize,
    connectionTimeoutMillis: 2000,
    // For a database that has gone silent and will not keep its own time limit.
    query_timeout: settings.statementTimeout + 500,
    keepAlive: true,
    onConnect: client => {
      boundAnswers(client);
      return refuseOtherRole(client, begins.role, sight) as never;
    },
  });
  // Without a listener, a connection dropped by the server would end the process.
  pool.on('error', error => log.warn({ err: error, sight }, 'a connection to the database was lost'));
  return pool;
}

/** A pooler in between can drop what a connection begins with, and the public would read as the owner of the tables. */
async function refuseOtherRole(client: pg.ClientBase, role: string, sight: Sight): Promise<void> {
  const { rows } = await client.query<{ role: string; path: string }>(
    `select current_user as role, current_setting('search_path') as path`,
  );
  if (rows[0]?.role !== role || rows[0].path !== sight)
    throw new Error(
      `A connection for "${sight}" began as ${rows[0]?.role}: something between Ampera and PostgreSQL drops start options (PgBouncer: ignore_startup_parameters). Connect directly.`,
    );
}
