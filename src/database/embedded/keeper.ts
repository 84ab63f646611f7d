import type pg from 'pg';
import type { Log } from '../../core/log.ts';
import { forgetServer, type Running } from './leftover.ts';
import { endServer, isAlive } from './process.ts';
import { type ServerOptions, startServer, stopOnWindows } from './server.ts';
import { removeSocketFolder } from './socket-folder.ts';

const mostRestarts = 3;

/** Looks after a running server: starts it again at the same address when it dies, and ends it with us, however we end. */
export function keepRunning(first: Running, options: ServerOptions, log: Log): { connection: pg.ClientConfig; stop: () => Promise<void> } {
  let running = first;
  let restarts = 0;
  let starting: Promise<void> | undefined;

  const restart = async (): Promise<void> => {
    restarts += 1;
    log.error({ pid: running.pid }, 'the embedded database ended by itself; starting it again');
    try {
      forgetServer(options.cluster);
      running = await startServer({ ...options, at: first });
      log.info({ pid: running.pid }, 'the embedded database answers again');
    } catch (error) {
      log.fatal({ err: error }, 'the embedded database does not start again');
      restarts = mostRestarts;
    }
  };
  // A server that was taken over is no child of ours and tells us nothing: only looking helps.
  const watch = setInterval(() => {
    if (starting || restarts >= mostRestarts || isAlive(running.pid)) return;
    starting = restart().finally(() => (starting = undefined));
  }, 300).unref();
  const forgive = setInterval(() => (restarts = 0), 60_000).unref();

  // For ends without goodbye, such as an exception nobody caught; only synchronous work runs here.
  const atExit = (): void => {
    if (process.platform === 'win32') stopOnWindows(options.programs, options.cluster);
    else if (isAlive(running.pid)) process.kill(running.pid, options.test ? 'SIGQUIT' : 'SIGINT');
  };
  process.once('exit', atExit);

  return {
    connection: options.connectionTo(first),
    async stop() {
      clearInterval(watch);
      clearInterval(forgive);
      await starting;
      process.off('exit', atExit);
      if (process.platform === 'win32') stopOnWindows(options.programs, options.cluster);
      else await endServer(running.pid, options.test ? 'immediate' : 'fast');
      removeSocketFolder(first.host);
    },
  };
}
