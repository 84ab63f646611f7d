import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { failureOf, statusOf } from './failure.ts';

/** The one shape of a refusal, whoever makes it. */
export function refuseWith(
  reply: FastifyReply,
  code: ErrorCode,
  message: string,
  id: string,
  status = statusOf[code] ?? 400,
): FastifyReply {
  if (status === 503) void reply.header('retry-after', '2');
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, id, ...(status === 500 && { requestId: reply.request.id }) } }] });
}

const malformed: Record<number, [ErrorCode, string, string]> = {
  413: ['PAYLOAD_TOO_LARGE', 'The request is larger than 1 MiB.', 'Permintaan lebih besar dari 1 MiB.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send application/json, not compressed.', 'Kirim application/json, tanpa kompresi.'],
  400: [
    'BAD_REQUEST',
    'The request can\'t be read: its body must be JSON, for example {"query":"{ __typename }"}.',
    'Permintaan tidak terbaca: isinya harus JSON, misalnya {"query":"{ __typename }"}.',
  ],
};

/** For what the framework refuses before it knows of any route: an address with a broken escape in it. */
export const refuseMalformed = (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuseWith(reply.header('cache-control', 'no-store'), 'BAD_REQUEST', 'The address is not well formed.', 'Alamat tidak berbentuk benar.');

/** What the web framework would answer by itself: in our shape, and without its words. */
export function answerRefusals(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refused = error.statusCode !== undefined && error.statusCode < 500 ? (malformed[error.statusCode] ?? malformed[400]) : undefined;
    if (refused) return refuseWith(reply, ...refused, statusOf[refused[0]] ?? 400);
    const { code, message, id } = failureOf(error);
    log.error({ err: error, requestId: request.id }, 'a request failed');
    return refuseWith(reply, code, message, id);
  });
  app.setNotFoundHandler((request, reply) => answerMissing(app, request, reply));
}

const methods = ['GET', 'POST'] as const;

function answerMissing(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const url = request.url.split('?')[0] as string;
  const allowed = methods.filter(method => app.findRoute({ method, url }) !== null);
  if (allowed.length === 0)
    return refuseWith(
      reply,
      'NOT_FOUND',
      'There is nothing here. The graph is at /graphql, the explorer at /.',
      'Tidak ada apa-apa di sini. Graf ada di /graphql, penjelajah di /.',
    );
  void reply.header('allow', allowed.join(', '));
  return refuseWith(reply, 'METHOD_NOT_ALLOWED', `Only ${allowed.join(' and ')} here.`, `Hanya ${allowed.join(' dan ')} di sini.`);
}
