import type { Log } from './log.ts';

/** Tells how far a long work has come: on one line of a terminal that rewrites itself, or as lines in a log. */
export interface Progress {
  step(text: string, done?: number, of?: number): void;
  /** Takes the line away. */
  end(): void;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

export const openProgress = (log: Log, output: NodeJS.WriteStream = process.stderr): Progress =>
  output.isTTY ? onTerminal(output) : inLog(log);

function onTerminal(output: NodeJS.WriteStream): Progress {
  let line = '';
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    frame = (frame + 1) % frames.length;
    output.write(`\r\x1b[2K${`${frames[frame]} ${line}`.slice(0, (output.columns || 80) - 1)}`);
  };
  return {
    step(text, done, of) {
      line = of ? `${bar(done ?? 0, of)} ${text}` : text;
      // Unreferenced: a forgotten line must not keep the process alive.
      timer ??= setInterval(draw, 80).unref();
      draw();
    },
    end() {
      clearInterval(timer);
      timer = undefined;
      output.write('\r\x1b[2K');
    },
  };
}

const bar = (done: number, of: number): string => {
  const full = Math.round((done / of) * 20);
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${done}/${of}`;
};

function inLog(log: Log): Progress {
  return {
    step: (text, done, of) => log.info({ ...(of && { done, of }) }, text),
    end: () => {},
  };
}
