import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { type Account, startsAs } from './account.ts';
import type { Program } from './binaries.ts';
import type { Running } from './leftover.ts';
import { untilLetIn } from './let-in.ts';
import { endServer } from './process.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

const isWindows = process.platform === 'win32';

const forTests = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};
const forUse = { max_connections: '100' };

const settings = (test: boolean): Record<string, string> => ({
  unix_socket_permissions: '0700',
  // Our questions are short: compiling them costs more than it saves.
  jit: 'off',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] ',
  cluster_name: 'ampera',
  ...(test ? forTests : forUse),
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(done => probe.once('listening', done));
  const { port } = probe.address() as { port: number };
  await new Promise(done => probe.close(done));
  return port;
}

export interface ServerOptions {
  cluster: string;
  dataFolder: string;
  programs: Program;
  account: Account | null;
  test: boolean;
  connectionTo: (at: Running) => pg.ClientConfig;
  /** Address to come back at, after it died. */
  at?: Pick<Running, 'host' | 'port'>;
}

function lastWords(logFile: string): string {
  try {
    return readFileSync(logFile, 'utf8').trim().split('\n').slice(-4).join('\n');
  } catch {
    return '';
  }
}

/** Starts a server and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Running> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await startOnce(options);
    } catch (error) {
      // Helpers of a server that was killed take a moment to notice.
      if (attempt >= 20 || !/shared memory block/.test((error as Error).message)) throw error;
      await pause(250);
    }
  }
}

async function startOnce({ cluster, dataFolder, programs, account, test, connectionTo, at: again }: ServerOptions): Promise<Running> {
  const at = again
    ? { host: again.host, port: again.port }
    : isWindows
      ? { host: '127.0.0.1', port: await freePort() }
      : { host: makeSocketFolder(account), port: 5432 };
  const where = isWindows ? { listen_addresses: '127.0.0.1' } : { listen_addresses: '', unix_socket_directories: at.host };
  const flags = Object.entries({ ...settings(test), ...where, port: String(at.port) }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);

  const logFile = join(dataFolder, 'postgres.log');
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'w', 0o600);
  // In a group of its own: Ctrl-C is for the hub, which still needs its database to end what it began.
  const child = spawn(programs('postgres'), ['-D', cluster, ...flags], {
    ...startsAs(account),
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], LC_ALL: 'C', SystemRoot: process.env['SystemRoot'] },
  });
  closeSync(log);
  child.unref();
  let ended: (() => string) | null = null;
  child.once('error', error => (ended = () => error.message));
  child.once('exit', () => (ended ??= () => lastWords(logFile)));

  try {
    await untilLetIn(connectionTo({ pid: 0, ...at }), dataFolder, () => ended?.() ?? null);
    return { pid: child.pid as number, ...at };
  } catch (error) {
    if (child.pid && ended === null) await endServer(child.pid, 'fast');
    if (!again) removeSocketFolder(at.host);
    throw error;
  }
}

/** Windows has no signals: the server's own tool tells it. */
export const stopOnWindows = (programs: Program, cluster: string): void => {
  spawnSync(programs('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], { stdio: 'ignore' });
};
