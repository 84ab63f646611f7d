import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface SheetFile {
  name: string;
  bytes: Buffer;
}

/** The CSV files of a folder, in the order of their names. */
export const sheetFiles = (folder: string): SheetFile[] =>
  globSync('*.csv', { cwd: folder })
    .sort()
    .map(name => ({ name: basename(name), bytes: readFileSync(join(folder, name)) }));

const source = join(import.meta.dirname, '..');

/** The code that reads sheets: when it changes, the same files may say something else. */
export const sheetCode = (): SheetFile[] =>
  globSync(['sheet/*.{ts,js}', '*/*.sheet.{ts,js}'], { cwd: source })
    .sort()
    .map(name => ({ name, bytes: readFileSync(join(source, name)) }));
