// Asks the same thing again and again over a few open connections. Bare sockets: a client that costs as much as the server
// would hide the difference between two fast ones.
import { connect, type Socket } from 'node:net';

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

const endOfHead = Buffer.from('\r\n\r\n');

/** Says of each piece of a chunked body whether it was the last, trailers and all. */
function endsChunks(): (part: Buffer) => boolean {
  let skip = 0;
  let line = '';
  let isBehind = false;
  return part => {
    for (let at = 0; at < part.length; ) {
      if (skip > 0) {
        const taken = Math.min(skip, part.length - at);
        skip -= taken;
        at += taken;
        continue;
      }
      const end = part.indexOf(10, at);
      line += part.toString('latin1', at, end < 0 ? part.length : end);
      if (end < 0) return false;
      at = end + 1;
      const said = line.trim();
      line = '';
      if (isBehind && said === '') return true;
      if (isBehind) continue;
      const size = Number.parseInt(said, 16);
      if (size === 0) isBehind = true;
      else skip = size + 2;
    }
    return false;
  };
}

/** Reads answers one after the other: by their length, or to the end of their chunks. */
function onAnswer(socket: Socket, done: (status: number, bytes: number) => void): void {
  let head: Buffer = Buffer.alloc(0);
  let status = 0;
  let expected = -1;
  let got = 0;
  let chunks: ((part: Buffer) => boolean) | null = null;
  socket.on('data', (part: Buffer) => {
    if (status === 0) {
      head = head.length ? Buffer.concat([head, part]) : part;
      const at = head.indexOf(endOfHead);
      if (at < 0) return;
      const text = head.toString('latin1', 0, at);
      status = Number(text.slice(9, 12));
      const length = /content-length: (\d+)/i.exec(text);
      expected = at + 4 + Number(length?.[1] ?? 0);
      chunks = !length && /transfer-encoding/i.test(text) ? endsChunks() : null;
      got = head.length;
      const rest = head.subarray(at + 4);
      head = Buffer.alloc(0);
      if (chunks ? !chunks(rest) : got < expected) return;
    } else {
      got += part.length;
      if (chunks ? !chunks(part) : got < expected) return;
    }
    const said = status;
    status = 0;
    done(said, got);
  });
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
