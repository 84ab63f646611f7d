import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import pg from 'pg';
import { projectFolder } from '../src/core/project.ts';

export interface Machine {
  processor: string;
  cores: number;
  memoryGiB: number;
  node: string;
  postgresql: string;
  commit: string;
  /** Processes that wanted a processor, over the last minute, before anything was measured. */
  loadBefore: number;
}

export async function describeMachine(url: string): Promise<Machine> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgresql: rows[0].server_version,
    commit: commit(),
    loadBefore: loadNow(),
  };
}

export const loadNow = (): number => Math.round((loadavg()[0] as number) * 100) / 100;

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8' }).trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'migrations') ? ' and changes' : '');
  } catch {
    return 'unknown';
  }
}

const stat = (pid: string | number): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');

/** Clock ticks are hundredths of a second wherever Linux runs today. */
const secondsOf = (fields: string[]): number => (Number(fields[11]) + Number(fields[12])) / 100;

/** Processor seconds that a process has used, and the memory it holds. Null where the machine has no /proc. */
export function usage(pid: number): { cpu: number; rss: number } | null {
  try {
    const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpu: secondsOf(stat(pid)), rss: Number(rss) * 1024 };
  } catch {
    return null;
  }
}

/** All processes of a PostgreSQL on this machine, whichever there are when asked; null for one that is elsewhere. */
async function processesOf(url: string): Promise<(() => string[]) | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const backend = Number((await client.query('select pg_backend_pid() as pid')).rows[0].pid);
  let postmaster: string | undefined;
  try {
    if (/^postgres/.test(readFileSync(`/proc/${backend}/cmdline`, 'utf8'))) postmaster = stat(backend)[1];
  } catch {
    postmaster = undefined;
  }
  await client.end();
  return postmaster === undefined
    ? null
    : () => readdirSync('/proc').filter(name => /^\d+$/.test(name) && each(() => stat(name)[1]) === postmaster);
}

/** Null for a process that ended meanwhile. */
function each<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

const sum = (values: (number | null)[]): number => values.reduce<number>((all, one) => all + (one ?? 0), 0);

/** The same for all processes of a PostgreSQL: processor seconds. */
export async function databaseUsage(url: string): Promise<() => number | null> {
  const processes = await processesOf(url);
  return () => processes && sum(processes().map(pid => each(() => secondsOf(stat(pid)))));
}

/** Bytes that the processes of a PostgreSQL hold each for itself: what they share is of a fixed size. */
export async function databaseMemory(url: string): Promise<() => number | null> {
  const processes = await processesOf(url);
  const own = (pid: string) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  return () => processes && sum(processes().map(pid => each(() => own(pid))));
}
