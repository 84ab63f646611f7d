import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../core/errors.ts';

type Refused = [status: number, code: ErrorCode, message: string, id: string];

const refusals: Record<string, Refused> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'TIMEOUT', 'The request came too slowly.', 'Permintaan datang terlalu lambat.'],
  HPE_HEADER_OVERFLOW: [
    431,
    'PAYLOAD_TOO_LARGE',
    'The head of the request is larger than 16 KiB; send the question by POST.',
    'Kepala permintaan lebih besar dari 16 KiB; kirim pertanyaan dengan POST.',
  ],
};
const notHttp: Refused = [400, 'BAD_REQUEST', 'This is not an HTTP request.', 'Ini bukan permintaan HTTP.'];

/** Answers what does not even become a request, in the shape of every refusal. */
export function refuseBroken(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, code, message, id] = refusals[error.code ?? ''] ?? notHttp;
  const body = JSON.stringify({ errors: [{ message, extensions: { code, id } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
