import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../core/project.ts';

export interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

/** The steps from an empty database to this release, in order. Plain SQL, never edited once merged. */
export function migrations(folder = join(projectFolder, 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map(name => {
      // Git on Windows may change line ends on checkout, which changes nothing of what is done.
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}
