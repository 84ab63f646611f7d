import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the project, from `src` and from `dist/src` alike: SQL, seeds and the explorer's files are read from their source. */
export const projectFolder = ((): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`No package.json above ${import.meta.dirname}: the source files of Ampera belong beside it.`);
    folder = above;
  }
  return folder;
})();
