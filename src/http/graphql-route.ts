import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Answers } from '../cache/answers.ts';
import { Door } from '../cache/door.ts';
import { openFront } from '../cache/front.ts';
import type { Allowances } from '../cost/allowance.ts';
import type { Sight } from '../database/read-pools.ts';
import type { Question } from '../read/question.ts';
import { begunOf } from './begun.ts';
import { contextOf, type RequestContext } from './context.ts';
import { tooLate } from './failure.ts';
import { KnownQuestions } from './known-questions.ts';
import { Lane } from './lane.ts';
import type { Language } from './language.ts';
import { nestingOf } from './nesting.ts';
import { countRequest } from './rates.ts';
import { refuseWith } from './refusals.ts';
import type { HubState } from './server.ts';
import type { Tell } from './tell-answers.ts';

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
  questionOf: (request: { headers: IncomingHttpHeaders }, language: Language) => Question;
  answered: Tell | null;
}

/** The graph, by GET and by POST. */
export function answerGraphql(app: FastifyInstance, apollo: ApolloServer<RequestContext>, options: RouteOptions): void {
  const { state, allowances, requestTimeout, sight, hasProxies, answers, questionOf, answered } = options;
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const context = async (request: FastifyRequest): Promise<RequestContext> => {
    const begun = begunOf(request.raw);
    const made = { ...contextOf(begun.question ?? questionOf(request, request.language), request), begun };
    contexts.set(request, made);
    return made;
  };
  const ask = fastifyApolloHandler(apollo, { context }) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

  const known = new KnownQuestions();
  const door = new Door({ answers, known, sight, ask, contextOf: request => contexts.get(request) });
  openFront(app.server, {
    door,
    lane: new Lane({ known, answers, allowances, requestTimeout, questionOf }),
    allowances,
    isOpen: () => state.isReady && !state.isStopping && !(hasProxies && allowances.areOfAddresses),
    isLast: () => state.isStopping,
    answered,
  });

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    ...guards({ state, allowances }),
    preParsing: (request, _reply, payload, done) => {
      const { body } = begunOf(request.raw);
      done(null, body ? streamOf(body.bytes) : payload);
    },
    handler: async (request, reply) => {
      if (begunOf(request.raw).isLate) return tooLateFor(reply);
      const kept = door.kept(request, reply);
      if (kept) return kept;
      const late = Promise.withResolvers<typeof isLate>();
      const timer = setTimeout(() => late.resolve(isLate), requestTimeout);
      const answer = await Promise.race([door.ask(request, reply), late.promise]).finally(() => clearTimeout(timer));
      return answer === isLate ? tooLateFor(reply) : answer;
    },
  });
}

const tooLateFor = (reply: FastifyReply): FastifyReply => refuseWith(reply, tooLate.code, tooLate.message, tooLate.id);

/** A body that was taken from its stream, for the web framework. */
const streamOf = (bytes: Buffer): Readable =>
  new Readable({
    read() {
      this.push(bytes);
      this.push(null);
    },
  });

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
