import pg from 'pg';
import { readSettings, type Settings } from '../../src/core/settings.ts';

export const template = 'hub_template';
/** The one that tests which only read share. */
export const shared = 'hub_shared';

/** The address of another database of the same server. */
export const urlOf = (serverUrl: string, name: string): string => serverUrl.replace(/\/\w+\?/, `/${name}?`);

export const settingsOver = (serverUrl: string, name: string): Settings =>
  readSettings({
    DATABASE_URL: urlOf(serverUrl, name),
    LOG_LEVEL: 'silent',
    AMPERA_POOL: '4',
    AMPERA_RATE_REQUESTS: '0',
    AMPERA_RATE_POINTS: '0',
    // Tests count statements; those of what is kept switch it on.
    AMPERA_CACHE_BYTES: '0',
    AMPERA_FIGURE_BYTES: '0',
  });

/** Copies a database file by file: about 20 ms. */
export async function clone(serverUrl: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(serverUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(to)} template ${client.escapeIdentifier(from)} strategy file_copy`);
  } finally {
    await client.end();
  }
}
