import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a file reads after someone worked on it; null when they deleted it. */
export type Edits = Record<string, string | null | ((text: string) => string)>;

/** A copy of the real seeds with files edited, added or deleted, and what it is needed for done with it. */
export async function editedSeeds<Result>(edits: Edits, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'ampera-seeds-'));
  try {
    cpSync('seeds/reference', join(folder, 'reference'), { recursive: true });
    mkdirSync(join(folder, 'illustrative'));
    cpSync('seeds/illustrative/source.csv', join(folder, 'illustrative/source.csv'));
    for (const [name, edit] of Object.entries(edits)) {
      const path = join(folder, name);
      if (edit === null) rmSync(path);
      else writeFileSync(path, typeof edit === 'string' ? edit : changed(name, readFileSync(path, 'utf8'), edit));
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An edit that finds nothing to edit would make a test pass for the wrong reason. */
function changed(name: string, before: string, edit: (text: string) => string): string {
  const after = edit(before);
  if (after === before) throw new Error(`The edit of ${name} changed nothing.`);
  return after;
}
