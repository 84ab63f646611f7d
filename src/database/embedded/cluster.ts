import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { type Account, handOver, startsAs } from './account.ts';
import type { Program } from './binaries.ts';
import { privateFolder } from './folder.ts';

export const superuser = 'ampera';

export const readPassword = (dataFolder: string): string => readFileSync(join(dataFolder, 'password'), 'utf8').trim();

/** Makes the files of a new server. Under another name first: a start that was killed half way leaves nothing that looks whole. */
export async function makeCluster(
  cluster: string,
  dataFolder: string,
  programs: Program,
  account: Account | null,
  test: boolean,
): Promise<void> {
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  privateFolder(half, account);

  const password = randomBytes(24).toString('base64url');
  // Kept for us, and given to initdb in a file of its own: ours is closed to its account.
  writeFileSync(join(dataFolder, 'password'), `${password}\n`, { mode: 0o600 });
  const given = `${half}.password`;
  writeFileSync(given, password, { mode: 0o600 });
  handOver(account, given);
  try {
    await initdb(
      programs('initdb'),
      ['-D', half, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${given}`, ...order, ...(test ? ['--no-sync'] : [])],
      account,
    );
  } finally {
    rmSync(given, { force: true });
  }
  if (existsSync(cluster)) throw new Refusal(`${cluster} appeared while it was being made: is another Ampera at work in ${dataFolder}?`);
  renameSync(half, cluster);
}

// The same order of letters and the same rules of case on every system, whatever its C library knows.
const order = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

async function initdb(program: string, args: string[], account: Account | null): Promise<void> {
  const child = spawn(program, args, {
    ...startsAs(account),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Refusal(`The embedded database could not be made:\n${said.trim().split('\n').slice(-5).join('\n')}`);
}
