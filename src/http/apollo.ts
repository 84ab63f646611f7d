import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { Documents } from '../cache/documents.ts';
import type { Log } from '../core/log.ts';
import type { Allowances } from '../cost/allowance.ts';
import { schema } from '../schema.ts';
import type { RequestContext } from './context.ts';
import { filePlans } from './file-plugin.ts';
import { formatError, mostErrors } from './format-error.ts';
import { finish, legacyStatus, logFailures, queriesOnly } from './plugins.ts';
import { pricing } from './pricing.ts';
import { bodyOf, wholeAnswers } from './whole-answers.ts';

/** The graph's side of a request: everything between the document and the answer. */
export function openApollo(app: FastifyInstance, log: Log, allowances: Allowances): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: schema(),
    documentStore: new Documents(),
    logger: log.child({ of: 'apollo' }, { level: 'warn' }),
    introspection: true,
    // There is no cookie and no other right that a browser would lend to a foreign page; plain links must work.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The hub ends Apollo itself: two calls of its stop() at once never return (5.5.1).
    stopOnTerminationSignals: false,
    // At 2,000 nested brackets the parser overflows the stack.
    parseOptions: { maxTokens: 1500 },
    maxRecursiveSelections: 10_000,
    validationOptions: { maxErrors: mostErrors - 1 },
    executionOptions: { maxCoercionErrors: mostErrors - 1 },
    formatError,
    stringifyResult: bodyOf,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It asks for a hint at every field, and halves the speed; hints come from the document.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      queriesOnly,
      pricing(allowances),
      filePlans(allowances),
      wholeAnswers,
      logFailures(log),
      // Later ones are called later: the status of a whole failure stands over the legacy one.
      legacyStatus,
      finish,
    ],
  });
}
