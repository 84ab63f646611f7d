import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../core/refusal.ts';

export interface FolderLock {
  release(): void;
}

const locked = 5;

/**
 * One hub at a time over a data folder; null when another has it. Node has no file locks of its own, SQLite has the
 * system's: taken atomically, and given back by the system when the process dies of whatever cause.
 */
export function lockFolder(dataFolder: string): FolderLock | null {
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(join(dataFolder, 'lock'), { timeout: 0 });
    file.exec('begin exclusive');
  } catch (error) {
    file?.close();
    if ((error as { errcode?: number }).errcode === locked) return null;
    throw new Refusal(
      `Can't take the lock of the data folder ${dataFolder}: ${(error as Error).message}. Is it writable, and really Ampera's?`,
    );
  }
  writeFileSync(join(dataFolder, 'holder'), `${process.pid}\n`);
  return { release: () => file.close() };
}

/** Process that holds the lock, as far as it said so. */
export function lockHolder(dataFolder: string): string {
  try {
    return `process ${readFileSync(join(dataFolder, 'holder'), 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
}
