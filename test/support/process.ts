import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { projectFolder } from '../../src/core/project.ts';

export interface Running {
  process: ChildProcessByStdio<null, Readable, Readable>;
  /** All it has said so far, on both outputs. */
  said(): string;
  /** Waits for words, and gives their match; fails when the process ends without them. */
  until(words: RegExp): Promise<RegExpExecArray>;
  ended: Promise<number | null>;
}

/** Runs a TypeScript file of the project as a process of its own, with nothing in its environment but what is given. */
export function run(file: string, args: string[] = [], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectFolder, file), ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    said: () => said,
    ended,
    async until(words) {
      let isOver = false;
      void ended.then(() => (isOver = true));
      for (;;) {
        const found = words.exec(said);
        if (found) return found;
        if (isOver) throw new Error(`The process ended without saying ${words}:\n${said}`);
        await new Promise(done => setTimeout(done, 30));
      }
    },
  };
}
