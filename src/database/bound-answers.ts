import type { Socket } from 'node:net';
import type pg from 'pg';

/** PostgreSQL said more at once than the hub holds: a statement that should have asked for less. */
export class TooMuch extends Error {}

/** Bytes of one answer. A page has some hundred kilobytes, a part of a file a few megabytes; read, they take five times as much. */
const most = 48 * 1_048_576;

interface Wire {
  stream: Socket;
  on(event: 'readyForQuery', listener: () => void): void;
}

/**
 * Ends a connection whose answer outgrows the bound, and with it the statement: the question is refused, where the process would have run
 * out of memory and taken all questions along. Bytes are counted as they come, as one row alone can be too much.
 */
export function boundAnswers(client: pg.ClientBase, bytes = most): void {
  const { connection: wire } = client as unknown as { connection: Wire };
  let had = 0;
  wire.on('readyForQuery', () => {
    had = 0;
  });
  // Before the driver reads it, which may be told then that the answer has ended.
  wire.stream.prependListener('data', (part: Buffer) => {
    had += part.length;
    if (had > bytes) wire.stream.destroy(new TooMuch(`an answer of PostgreSQL outgrew ${bytes} bytes`));
  });
}
