import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Account, canEnter, handOver } from './account.ts';

const prefix = 'ampera-';
// The system allows 107 bytes; the rest is for "ampera-XXXXXX/.s.PGSQL.5432".
const room = 107 - 32;

/** A fresh private folder with a short path for the server's Unix socket: no port to choose, nobody else at the door. */
export function makeSocketFolder(account: Account | null): string {
  const parent =
    [tmpdir(), '/tmp', '/var/tmp'].find(folder => Buffer.byteLength(folder) <= room && existsSync(folder) && canEnter(account, folder)) ??
    '/tmp';
  const folder = mkdtempSync(join(parent, prefix));
  chmodSync(folder, 0o700);
  handOver(account, folder);
  return folder;
}

/** Takes away a socket folder, also one that a killed hub left; never anything that is not named like ours. */
export function removeSocketFolder(folder: string): void {
  if (basename(folder).startsWith(prefix)) rmSync(folder, { recursive: true, force: true });
}
