import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../src/core/project.ts';
import type { Hits, Shot } from './servers/load.ts';

export interface Server {
  port: number;
  pid: number;
  /** Tells it something and waits until it has taken it. */
  tell(message: object): Promise<void>;
  stop: () => Promise<void>;
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 8000).unref();
  });

const inProduction = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };

const said = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`${child.spawnfile} ended with ${code}`));
    child.once('exit', gone);
    child.once('message', (message: T) => {
      child.off('exit', gone);
      resolve(message);
    });
  });

/** A server of this folder, in a process of its own: plain Node, which reads TypeScript by itself. */
export async function startServer(
  name: 'plain' | 'postgraphile' | 'load',
  env: Record<string, string> = {},
): Promise<Server & { child: ChildProcess }> {
  const child = fork(join(projectFolder, 'bench', 'servers', `${name}.ts`), [], { execArgv: [], env: { ...inProduction, ...env } });
  const { port } = await said<{ port: number }>(child);
  return {
    port,
    pid: child.pid as number,
    child,
    async tell(message) {
      const answer = said(child);
      child.send(message);
      await answer;
    },
    stop: () => stopped(child),
  };
}

/** The bounds of memory that `npm start` sets. */
const bounds = (): string[] => {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter(word => word.startsWith('--max-'));
};

/** The hub as `npm start` runs it: what was compiled, with nothing of the bench in it. */
export async function startHub(url: string, env: Record<string, string> = {}, nodeOptions: string[] = []): Promise<Server> {
  const child = spawn(process.execPath, [...bounds(), ...nodeOptions, join(projectFolder, 'dist', 'src', 'main.js')], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...inProduction,
      MALLOC_ARENA_MAX: '2',
      DATABASE_URL: url,
      PORT: '0',
      AMPERA_RATE_REQUESTS: '0',
      AMPERA_RATE_POINTS: '0',
      ...env,
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the hub ended with ${code}`)));
    createInterface({ input: child.stdout as NonNullable<typeof child.stdout> }).on('line', line => {
      const found = /127\.0\.0\.1:(\d+)\/graphql/.exec(line);
      if (found) resolve(Number(found[1]));
    });
  });
  return { port, pid: child.pid as number, tell: async () => {}, stop: () => stopped(child) };
}

export interface Load {
  shoot(shot: Shot): Promise<Hits>;
  stop: () => Promise<void>;
}

export async function startLoad(): Promise<Load> {
  const { child, stop } = await startServer('load');
  return {
    async shoot(shot) {
      const answer = said<{ hits: Hits; error?: string }>(child);
      child.send(shot);
      const { hits, error } = await answer;
      if (error) throw new Error(error);
      return hits;
    },
    stop,
  };
}
