import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Answers } from '../cache/answers.ts';
import { Door } from '../cache/door.ts';
import { openFront } from '../cache/front.ts';
import type { Allowances } from '../cost/allowance.ts';
import type { Sight } from '../database/read-pools.ts';
import type { RequestContext } from './context.ts';
import { tooLate } from './failure.ts';
import { nestingOf } from './nesting.ts';
import { countRequest } from './rates.ts';
import { refuseWith } from './refusals.ts';
import type { HubState } from './server.ts';

const deepest = 25;

export interface RouteOptions {
  state: HubState;
  allowances: Allowances;
  requestTimeout: number;
  sight: Sight;
  /** Whether the address of an asker may be told by a proxy. */
  hasProxies: boolean;
  /** Null where none are kept. */
  answers: Answers | null;
  context: (request: FastifyRequest) => RequestContext;
}

/** The graph, by GET and by POST. */
export function answerGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  { state, allowances, requestTimeout, sight, hasProxies, answers, context }: RouteOptions,
): void {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const contextOf = async (request: FastifyRequest): Promise<RequestContext> => {
    const made = context(request);
    contexts.set(request, made);
    return made;
  };
  const ask = fastifyApolloHandler(apollo, { context: contextOf }) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

  const door = answers && new Door({ answers, sight, ask, questionOf: request => contexts.get(request)?.question });
  if (door)
    openFront(app.server, {
      door,
      allowances,
      isOpen: () => state.isReady && !state.isStopping && !(hasProxies && allowances.areCounted),
    });

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    ...guards({ state, allowances }),
    handler: async (request, reply) => {
      const kept = door?.kept(request, reply);
      if (kept) return kept;
      const late = Promise.withResolvers<typeof isLate>();
      const timer = setTimeout(() => late.resolve(isLate), requestTimeout);
      const answer = await Promise.race([door?.ask(request, reply) ?? ask(request, reply), late.promise]).finally(() =>
        clearTimeout(timer),
      );
      return answer === isLate ? refuseWith(reply, tooLate.code, tooLate.message, tooLate.id) : answer;
    },
  });
}

/** What stands before every door of the graph. */
export function guards({
  state,
  allowances,
}: Pick<RouteOptions, 'state' | 'allowances'>): Pick<RouteShorthandOptions, 'onRequest' | 'preHandler'> {
  return {
    onRequest: async (request, reply) => {
      // The integration makes a URL of it, and would answer a host named "[" with an error of ours.
      if (!URL.canParse(request.url, `${request.protocol}://${request.hostname}/`))
        return refuseWith(reply, 'BAD_REQUEST', 'The Host header is not the name of a host.', 'Kepala Host bukan nama host.');
      const encoding = request.headers['content-encoding'];
      if (encoding && encoding !== 'identity')
        return refuseWith(
          reply,
          'UNSUPPORTED_MEDIA_TYPE',
          'Send application/json, not compressed.',
          'Kirim application/json, tanpa kompresi.',
        );
      if (!state.isReady)
        return refuseWith(
          reply,
          'DATABASE_UNAVAILABLE',
          'The hub is starting. Try again shortly.',
          'Hub sedang dimulai. Coba lagi sebentar lagi.',
        );
      return countRequest(allowances, request, reply);
    },
    preHandler: async (request, reply) => {
      // graphql-js walks variables by calling itself: a text of brackets would overflow the stack.
      if (nestingOf(variablesOf(request), deepest) > deepest)
        return refuseWith(
          reply,
          'BAD_USER_INPUT',
          `Variables may be nested ${deepest} deep.`,
          `Variabel boleh bersarang sedalam ${deepest}.`,
        );
    },
  };
}

const isLate = Symbol('late');

function variablesOf(request: FastifyRequest): unknown {
  if (request.method === 'POST') return (request.body as { variables?: unknown } | null)?.variables;
  try {
    return JSON.parse((request.query as { variables?: string }).variables ?? 'null');
  } catch {
    // Apollo says what is wrong with it.
    return null;
  }
}
