import type { Log } from './core/log.ts';

/** How the hub ends: what was opened last is closed first, once, whoever asks for it. */
export interface Ending {
  /** True from the moment the end was asked for; a start under way looks at it between its steps. */
  readonly isAsked: boolean;
  /** What to close; closed at once when the end was asked for meanwhile. */
  after(close: () => Promise<void>): void;
  /** While it runs, the end waits: closing under a start would leave half of it open. */
  during<T>(work: Promise<T>): Promise<T>;
  end(code: number): Promise<never>;
}

const longest = 15_000;
/** A terminal signals the whole group and `run.mjs` passes it on as well: that is one wish, not two. */
const oneWish = 1000;

export function openEnding(log: Log): Ending {
  const closings: (() => Promise<void>)[] = [];
  let underWay: Promise<unknown> = Promise.resolve();
  let ending: Promise<never> | undefined;

  const close = async (code: number): Promise<never> => {
    const timer = setTimeout(() => {
      log.error('could not end in time; leaving');
      process.exit(1);
    }, longest);
    await underWay.catch(() => {});
    let failed = false;
    for (const closing of closings.reverse()) {
      await closing().catch(error => {
        failed = true;
        log.error({ err: error }, 'could not close something');
      });
    }
    clearTimeout(timer);
    process.exit(failed ? code || 1 : code);
  };
  const end = (code: number): Promise<never> => (ending ??= close(code));

  let first: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (first !== undefined) {
      if (performance.now() - first < oneWish) return;
      log.warn('leaving at once');
      process.exit(1);
    }
    first = performance.now();
    log.info({ signal }, 'ending: what runs is answered, then the database is closed');
    void end(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  // One of these means a fault of ours: what state things are in is unknown, so end and be started again.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'an error that nobody caught');
      void end(1);
    });
  }

  return {
    get isAsked() {
      return ending !== undefined;
    },
    after: closing => void closings.push(closing),
    during(work) {
      underWay = work;
      return work;
    },
    end,
  };
}
