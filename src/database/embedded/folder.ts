import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { type Account, canEnter, handOver } from './account.ts';
import { stateFolder } from './state-folder.ts';

/** Version of PostgreSQL whose files we can open. */
export const postgresVersion = '18';

const ours = /^(postgres|postgres\.new(\.password)?|postgres\.log(\.1)?|password|lock(-journal)?|holder|location|postgresql-.*)$/;

/** Makes the data folder, or refuses one that holds other people's things. */
export function openFolder(dataFolder: string): void {
  try {
    // No mode: given with `recursive` it would close the parents to the server's account as well.
    mkdirSync(dataFolder, { recursive: true });
    const foreign = readdirSync(dataFolder).filter(name => !ours.test(name));
    if (foreign.length > 0)
      throw new Refusal(
        `The data folder ${dataFolder} holds what is not Ampera's (${foreign.slice(0, 3).join(', ')}). Choose an empty or new folder with AMPERA_DATA.`,
      );
    chmodSync(dataFolder, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Can't use the data folder ${dataFolder}: ${(error as Error).message}. Choose another with AMPERA_DATA.`);
  }
}

/** Where the files of the server lie: in the data folder, or where its account can reach them, with a note left behind. */
export function clusterFolder(dataFolder: string, account: Account | null): string {
  const note = join(dataFolder, 'location');
  const here = join(dataFolder, 'postgres');
  if (existsSync(note)) return join(readFileSync(note, 'utf8').trim(), 'postgres');
  if (existsSync(here) || canEnter(account, dataFolder)) return here;
  // A new name each time: whoever deletes the data folder wants to begin anew, not to meet the old data again.
  const elsewhere = stateFolder(randomUUID());
  writeFileSync(note, `${elsewhere}\n`);
  return join(elsewhere, 'postgres');
}

/** True when there is a database to open, false when there is none yet. A folder in between is refused, never repaired. */
export function hasCluster(cluster: string, dataFolder: string, account: Account | null): boolean {
  const damaged = (what: string) =>
    new Refusal(
      `The data folder ${dataFolder} is damaged: ${what}. Put a copy back, or delete the folder to begin anew; Ampera does neither by itself.`,
    );
  if (!existsSync(cluster)) {
    // A half-made one beside it means that the first start was killed, and nothing was ever kept.
    if (existsSync(join(dataFolder, 'password')) && !existsSync(`${cluster}.new`)) throw damaged(`${cluster} is missing`);
    return false;
  }
  const owner = statSync(cluster).uid;
  const expected = account?.uid ?? process.getuid?.();
  if (expected !== undefined && owner !== expected)
    throw new Refusal(
      `The data folder ${dataFolder} belongs to another user (number ${owner}, expected ${expected}). Start Ampera as the user who started it first.`,
    );

  const versionFile = join(cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) throw damaged('postgres/PG_VERSION is missing');
  const version = readFileSync(versionFile, 'utf8').trim();
  if (!/^\d+(\.\d+)?$/.test(version)) throw damaged('postgres/PG_VERSION is unreadable');
  if (version !== postgresVersion)
    throw new Refusal(
      `The data folder ${dataFolder} was made by PostgreSQL ${version}; this Ampera brings ${postgresVersion}. Use the Ampera that made it, or another folder with AMPERA_DATA.`,
    );
  if (!existsSync(join(cluster, 'global', 'pg_control'))) throw damaged('postgres/global/pg_control is missing');
  if (!existsSync(join(dataFolder, 'password'))) throw damaged('the password file is missing');
  return true;
}

/** Folder that only the server's account enters. */
export function privateFolder(folder: string, account: Account | null): void {
  mkdirSync(folder, { mode: 0o700 });
  handOver(account, folder);
}
