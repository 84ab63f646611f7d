import type { Socket } from 'node:net';

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
export function onAnswer(socket: Socket, done: (status: number, bytes: number) => void): void {
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
