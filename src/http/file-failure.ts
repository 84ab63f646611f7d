import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { FileFault } from '../files/form.ts';
import { FileFailed } from '../files/page.ts';
import { failureOf, statusOf } from './failure.ts';
import { formatError, mostErrors } from './format-error.ts';

/** Everything that is wrong, as any answer of the hub would say it; the log has what it keeps back. */
function errorsOf(error: unknown, request: FastifyRequest, log: Log): GraphQLFormattedError[] {
  const thrown = error instanceof FileFailed ? error.errors : error instanceof GraphQLError ? [error] : null;
  const errors = thrown ? thrown.map(one => formatError(one.toJSON(), one)) : [unforeseen(error)];
  if (errors.some(({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR'))
    log.error({ err: thrown?.[0]?.originalError ?? error, requestId: request.id }, 'a file failed');
  return errors.slice(0, mostErrors).map(({ locations: _ofOurOwnText, ...one }) => {
    const { http: _head, ...extensions } = one.extensions ?? {};
    return { ...one, extensions: { ...extensions, ...(extensions['code'] === 'INTERNAL_SERVER_ERROR' && { requestId: request.id }) } };
  });
}

function unforeseen(error: unknown): GraphQLFormattedError {
  const { code, message, id } = failureOf(error);
  return { message, extensions: { code, id } };
}

/** What stands at the end of a file that broke off. */
export function faultOf(error: unknown, request: FastifyRequest, log: Log): FileFault {
  const [first] = errorsOf(error, request, log);
  const fault = {
    code: String(first?.extensions?.['code']),
    message: first?.message ?? '',
    id: (first?.extensions?.['id'] as string | undefined) ?? '',
  };
  log.warn({ code: fault.code, requestId: request.id }, 'a file broke off');
  return fault;
}

/** A file that failed before its first byte is an answer like any other. */
export function answerFailed(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  const errors = errorsOf(error, request, log);
  const statuses = errors.map(({ extensions }) => statusOf[extensions?.['code'] as ErrorCode] ?? 400);
  const status = Math.max(...statuses);
  const wait = errors[0]?.extensions?.['retryAfter'] ?? (status === 503 ? 2 : null);
  if (wait !== null) void reply.header('retry-after', String(wait));
  return reply.code(status).type('application/json; charset=utf-8').send({ errors });
}
