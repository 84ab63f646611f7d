import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import { Refusal } from '../../core/refusal.ts';

/** Whom the server runs as, when that is not ourselves. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, and initdb refuses a number without an entry in the list of users.
 * Null when we are not root: then the server runs as ourselves.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'));
  for (const wanted of ['postgres', '_postgres', 'nobody', 'daemon']) {
    const [name, , uid, gid] = users.find(user => user[0] === wanted) ?? [];
    if (name && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Refusal(
    'The embedded database can\'t run as root, and there is no user "postgres", "nobody" or "daemon" to run it as. Start Ampera as another user, or set DATABASE_URL.',
  );
}

/** Where a command of the server begins: a folder that its account can enter for certain. */
export const startsAs = (account: Account | null) => ({
  ...(account && { uid: account.uid, gid: account.gid }),
  ...(process.platform !== 'win32' && { cwd: '/' }),
});

/** Asked of the system, since modes of all parents, access lists and mounts have a say in it. */
export const canEnter = (account: Account | null, folder: string): boolean =>
  account === null || spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], startsAs(account)).status === 0;

export function handOver(account: Account | null, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}
