import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where root keeps what the server's account can't reach in the project: in root's home, say.
 * Only root writes here, so nobody can put a program in our way, as they could in the shared temporary folder.
 */
export function stateFolder(...below: string[]): string {
  const folder = join(process.platform === 'darwin' ? '/var/db' : '/var/lib', 'ampera', ...below);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
