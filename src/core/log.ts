import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './settings.ts';

export type Log = Logger;

/** For people on a terminal, one JSON object a line for machines. */
export function openLog(level: LogLevel, output: NodeJS.WriteStream & { fd: number } = process.stdout): Log {
  const options = {
    level,
    base: null,
    serializers: { err: pino.stdSerializers.err },
    redact: ['databaseUrl', '*.databaseUrl', '*.password', 'req.headers.authorization', 'req.headers.cookie'],
  };
  // In this process, not in a worker: a worker would lose the last lines of a start that fails.
  return output.isTTY
    ? pino(
        options,
        pretty({
          colorize: true,
          translateTime: 'SYS:HH:MM:ss',
          ignore: 'pid,hostname,reqId',
          destination: overProgress(output),
          sync: true,
        }),
      )
    : pino(options, pino.destination({ dest: output.fd, sync: true }));
}

/** A line of the log takes the place of the progress line, which is drawn again below it. */
const overProgress = (output: NodeJS.WriteStream): Writable =>
  new Writable({
    write(chunk, _encoding, done) {
      output.write(`\r\x1b[2K${chunk}`, done);
    },
  });

/** An address that may be logged: no password, no query part, which can hold one too. */
export function withoutSecrets(databaseUrl: string): string {
  const host = /[?&]host=([^&]+)/.exec(databaseUrl)?.[1];
  const plain = databaseUrl.replace(/\?.*$/s, '').replace(/\/\/[^/]*@/, '//');
  return host ? `${plain} (${decodeURIComponent(host)})` : plain;
}
