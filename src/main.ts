import module from 'node:module';
import { join } from 'node:path';
import { refuseOldNode } from './core/node-version.ts';
import { projectFolder } from './core/project.ts';

refuseOldNode();
// Compiling a thousand files of libraries anew is a fifth of a second start. By default it would be kept in the shared temporary folder.
module.enableCompileCache(join(projectFolder, 'node_modules', '.cache', 'ampera'));
const { runHub } = await import('./hub.ts');
await runHub();
