#!/usr/bin/env node
// `npx ampera <verb>`: the compiled command under the Node that the project pins.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(folder, 'dist', 'src', 'cli.js');
if (!existsSync(command)) {
  console.error('Ampera is not compiled yet: run "npm run build" first.');
  process.exit(1);
}
const child = spawn(process.execPath, [join(folder, 'src', 'run.mjs'), 'node', '--enable-source-maps', command, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', code => process.exit(code ?? 1));
