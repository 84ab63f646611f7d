import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../core/errors.ts';
import { type Allowances, headersOf } from '../cost/allowance.ts';
import { begunOf } from './begun.ts';
import { refuseWith } from './refusals.ts';

/** Counts a request of an address before it is read, and answers one too many. */
export async function countRequest(
  allowances: Allowances,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  try {
    const allowance = await (begunOf(request.raw).counted ?? allowances.request(request.ip));
    if (allowance) void reply.headers(Object.fromEntries(headersOf(allowance)));
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code, id, limit, retryAfter } = error.extensions as { code: ErrorCode; id: string; limit: number; retryAfter: number };
    const head = {
      'retry-after': String(retryAfter),
      ...Object.fromEntries(headersOf({ limit, remaining: 0, resetIn: retryAfter * 1000 })),
    };
    return refuseWith(reply.headers(head), code, error.message, id);
  }
}
