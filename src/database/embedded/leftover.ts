import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { endServer, isAlive, isServerOver } from './process.ts';
import { removeSocketFolder } from './socket-folder.ts';

export interface Running {
  pid: number;
  /** Socket folder, or the loopback address on Windows. */
  host: string;
  port: number;
}

/** What a server says of itself in its folder; null when none runs, or none that got as far as this. */
export function runningServer(cluster: string): Running | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port, socket, address] = readFileSync(file, 'utf8')
    .split('\n')
    .map(line => line.trim());
  return { pid: Number(pid), host: socket || address || '', port: Number(port) };
}

/** True when the server at this address is the one over this folder, and lets us in. */
async function answers(connection: pg.ClientConfig, cluster: string): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
    return realpathSync(rows[0]?.folder ?? '/') === realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Removes the note of a server that is gone. PostgreSQL would do so too, but not while its number is taken by another
 * program or by a zombie. That none of its helpers lives on, it makes sure of by itself.
 */
export const forgetServer = (cluster: string): void => rmSync(join(cluster, 'postmaster.pid'), { force: true });

/**
 * A server that outlived its hub (SIGKILL leaves no time to end it): taken over when it answers, ended when it
 * doesn't, and its note removed when its number belongs to another program by now. Null: start a new one.
 * Only the holder of the folder's lock may ask, so no other hub can be using it.
 */
export async function takeOver(cluster: string, connectionTo: (at: Running) => pg.ClientConfig): Promise<Running | null> {
  const left = runningServer(cluster);
  if (!left) return null;
  const until = performance.now() + 15_000;
  // It may be starting or ending at this moment.
  while (isAlive(left.pid) && isServerOver(left.pid, cluster) && performance.now() < until) {
    if (left.host && (await answers(connectionTo(left), cluster))) return left;
    // Its socket can be cleaned away with the temporary folder while it lives.
    if (left.host && process.platform !== 'win32' && !existsSync(left.host)) break;
    await pause(100);
  }
  if (isServerOver(left.pid, cluster)) await endServer(left.pid, 'fast');
  forgetServer(cluster);
  removeSocketFolder(left.host);
  return null;
}
