// Asks the same thing again and again over a few open connections. Bare sockets: a client that costs as much as the server
// would hide the difference between two fast ones.
import { connect } from 'node:net';
import { onAnswer } from './on-answer.ts';

export interface Shot {
  port: number;
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
  connections: number;
  milliseconds: number;
}

export interface Hits {
  answers: number;
  /** Answers whose status was not the one that the first answer had. */
  strangers: number;
  status: number;
  seconds: number;
  /** Bytes of one answer, head and all. */
  bytes: number;
  /** Milliseconds, ordered. */
  median: number;
  p99: number;
}

function request({ method, path, headers, body, port }: Shot): Buffer {
  const head = { host: `127.0.0.1:${port}`, ...headers, ...(method === 'POST' && { 'content-length': String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${method === 'POST' ? body : ''}`);
}

async function shoot(shot: Shot): Promise<Hits> {
  const bytes = request(shot);
  const times: number[] = [];
  const statuses: number[] = [];
  let size = 0;
  const began = performance.now();
  const until = began + shot.milliseconds;
  await Promise.all(
    Array.from(
      { length: shot.connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect({ port: shot.port, host: '127.0.0.1', noDelay: true });
          let sent = 0;
          let hasEnded = false;
          const ask = (): void => {
            sent = performance.now();
            socket.write(bytes);
          };
          onAnswer(socket, (status, length) => {
            const now = performance.now();
            times.push(now - sent);
            statuses.push(status);
            size = length;
            if (now < until) return ask();
            hasEnded = true;
            socket.end();
            resolve();
          });
          socket.on('connect', ask);
          socket.on('error', reject);
          socket.on('close', () => {
            if (!hasEnded) reject(new Error(`the server hung up on ${shot.path} after ${times.length} answers`));
          });
        }),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  const status = statuses[0] as number;
  return {
    answers: times.length,
    strangers: statuses.filter(one => one !== status).length,
    status,
    seconds,
    bytes: size,
    median: at(0.5),
    p99: at(0.99),
  };
}

process.on('message', (shot: Shot) => {
  shoot(shot).then(
    hits => process.send?.({ hits }),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.({ port: 0 });
