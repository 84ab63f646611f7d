import { refuseOldNode } from './core/node-version.ts';

refuseOldNode();
const { runMain } = await import('citty');
const { ampera, showHelp } = await import('./cli/command.ts');
await runMain(ampera, { showUsage: showHelp });
