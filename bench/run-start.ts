import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '../src/core/project.ts';
import { loadNow } from './machine.ts';
import { median } from './measure.ts';
import { figure, keep, row, table } from './report.ts';

interface Start {
  /** Seconds from the command to the web server that answers anything, and to the first question answered. */
  listening: number;
  answered: number;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(done => probe.once('listening', done));
  const { port } = probe.address() as { port: number };
  await new Promise(done => probe.close(done));
  return port;
}

const question = JSON.stringify({
  query: '{ indicator(code: "POVERTY_RATE") { name observations(first: 3) { nodes { period { code } value } } } }',
});

/** What the README says, word for word, in a folder of its own. */
async function start(dataFolder: string): Promise<Start> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
    env: { ...process.env, PORT: String(port), AMPERA_DATA: dataFolder, DATABASE_URL: '', LOG_LEVEL: 'warn' },
  });
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  let listening: number | null = null;
  const seconds = (): number => (performance.now() - began) / 1000;
  try {
    for (;;) {
      if (child.exitCode !== null || seconds() > 120) throw new Error(`npm start gave no answer within ${seconds().toFixed(0)} s`);
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: question,
      }).catch(() => null);
      if (answer) listening ??= seconds();
      if (answer?.status === 200 && (await answer.text()).includes('"value"'))
        return { listening: listening as number, answered: seconds() };
      await answer?.body?.cancel();
      await pause(20);
    }
  } finally {
    // A terminal tells the whole group; npm ends before the hub does.
    tell(child.pid as number, 'SIGTERM');
    await ended;
    while (tell(child.pid as number, 0)) await pause(50);
  }
}

/** Whether a process of the group was there to be told. */
function tell(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/** Work that never ends, on as many processors as there are. */
function keepBusy(): () => void {
  const all = Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  return () => {
    for (const one of all) one.kill('SIGKILL');
  };
}

/** First and second start in turn, each pair over a folder that is new. */
export async function runStart({ rounds, isBusy }: { rounds: number; isBusy: boolean }): Promise<void> {
  const loadBefore = loadNow();
  const release = isBusy ? keepBusy() : () => {};
  const first: Start[] = [];
  const second: Start[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const parent = mkdtempSync(join(tmpdir(), 'ampera-bench-'));
      chmodSync(parent, 0o711);
      first.push(await start(join(parent, 'data')));
      second.push(await start(join(parent, 'data')));
      rmSync(parent, { recursive: true, force: true });
      console.log(`round ${round + 1}: first ${figure(first.at(-1)?.answered)} s, second ${figure(second.at(-1)?.answered)} s`);
    }
  } finally {
    release();
  }
  const cells = (name: string, all: Start[], goal: number): string =>
    row(
      name,
      figure(median(all.map(one => one.listening))),
      figure(median(all.map(one => one.answered))),
      figure(Math.max(...all.map(one => one.answered))),
      goal,
    );
  const name = isBusy ? 'start-busy' : 'start';
  console.log(
    keep(
      name,
      { at: new Date().toISOString(), rounds, isBusy, loadBefore, first, second },
      `# Start

*Printed by \`npm run bench -- start${isBusy ? ' --busy' : ''}\`.* Seconds from \`npm start\`, medians of ${rounds} pairs over new folders${
        isBusy ? `, with ${availableParallelism()} processes that keep every core busy` : ''
      }; load before ${loadBefore}.

${table(['', 'listens', 'first answer', 'slowest', 'goal'], [cells('first start', first, 10), cells('second start', second, 4)])}
`,
    ),
  );
}
