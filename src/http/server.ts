import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import { Answers } from '../cache/answers.ts';
import { Figures } from '../cache/figures.ts';
import { Hearing } from '../cache/hearing.ts';
import type { Log } from '../core/log.ts';
import type { Settings } from '../core/settings.ts';
import { Allowances } from '../cost/allowance.ts';
import type { Database } from '../database/database.ts';
import type { Sight } from '../database/read-pools.ts';
import { Line } from '../read/line.ts';
import type { Question } from '../read/question.ts';
import { openApollo } from './apollo.ts';
import { refuseBroken } from './broken-requests.ts';
import { contextOf, newQuestion, type RequestContext } from './context.ts';
import { answerExplorer } from './explorer.ts';
import { answerFiles } from './files-route.ts';
import { answerGraphql } from './graphql-route.ts';
import { answerHeaders } from './headers.ts';
import { answerHealth } from './health.ts';
import type { Language } from './language.ts';
import { answerRefusals, refuseMalformed } from './refusals.ts';
import { tellAnswers } from './tell-answers.ts';

export interface ServerOptions {
  database: Database;
  settings: Settings;
  log: Log;
  /** False until the database is in shape: until then questions are refused, and health says so. */
  isReady?: boolean;
  /** For tests only, until people can sign in: see what they would. */
  sight?: Sight;
  /** For tests: told of every question, with the request that asked it. */
  onQuestion?: (question: Question, request: { headers: IncomingHttpHeaders }) => void;
}

export interface HubState {
  isReady: boolean;
  isStopping: boolean;
}

export interface HubServer {
  app: FastifyInstance;
  apollo: ApolloServer<RequestContext>;
  state: HubState;
  /** Null where the settings keep none. */
  answers: Answers | null;
  figures: Figures | null;
  /** Ends what was accepted, takes nothing new. May be called again. */
  close: () => Promise<void>;
}

const oneMebibyte = 1_048_576;

/** The HTTP side of the hub. It listens only when told to: tests ask it without a port. */
export async function buildServer({
  database,
  settings,
  log,
  isReady = true,
  sight = 'open',
  onQuestion,
}: ServerOptions): Promise<HubServer> {
  const state: HubState = { isReady, isStopping: false };
  const app = Fastify({
    bodyLimit: oneMebibyte,
    trustProxy: settings.proxies ?? false,
    frameworkErrors: refuseMalformed as never,
    clientErrorHandler: refuseBroken as never,
    genReqId: () => randomUUID(),
    // While draining, what comes in over an open connection is still answered; the framework's own 503 has another shape.
    return503OnClosing: false,
    requestTimeout: 15_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.removeContentTypeParser('text/plain');
  const tell = tellAnswers(log);
  if (tell) app.addHook('onResponse', async ({ raw, id }, reply) => tell(raw, reply.raw, id, reply.elapsedTime));
  app.addHook('onSend', async (_request, reply) => {
    // Else the connection stays open for the next request, and the end waits for it.
    if (state.isStopping) reply.header('connection', 'close');
  });
  answerHeaders(app);
  answerRefusals(app, log);
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: [
      'content-language',
      'etag',
      'x-request-id',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'retry-after',
    ],
    maxAge: 86_400,
    strictPreflight: false,
  });

  const allowances = new Allowances({ requests: settings.rateRequests, points: settings.ratePoints });
  const apollo = openApollo(app, log, allowances);
  await apollo.start();
  const { cacheBytes, figureBytes } = settings;
  const hearing = cacheBytes > 0 || figureBytes > 0 ? new Hearing(database.connection, log) : null;
  const answers = hearing && cacheBytes > 0 ? new Answers(cacheBytes, hearing) : null;
  const figures = hearing && figureBytes > 0 ? new Figures(figureBytes, hearing) : null;
  const line = new Line();
  const questionOf = (request: { headers: IncomingHttpHeaders }, language: Language, today?: string): Question => {
    const question = newQuestion({ database, sight, figures, line }, language, today);
    onQuestion?.(question, request);
    return question;
  };
  answerGraphql(app, apollo, {
    state,
    allowances,
    requestTimeout: settings.requestTimeout,
    sight,
    hasProxies: settings.proxies !== null,
    answers,
    questionOf,
    answered: tell,
  });
  answerFiles(app, apollo, {
    state,
    allowances,
    log,
    context: (request, today) => contextOf(questionOf(request, request.language, today), request),
    requestTimeout: settings.requestTimeout,
    fileTimeout: settings.fileTimeout,
  });
  answerHealth(app, database, state);
  answerExplorer(app);

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    state.isStopping = true;
    // Its drain plug-in closes the web server; the other way round each would wait for the other.
    closing ??= apollo.stop().finally(() => hearing?.close());
    return closing;
  };
  return { app, apollo, state, answers, figures, close };
}
