import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { refuse } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { RequestContext } from './context.ts';
import { failureOf, isKnownCode, statusOf } from './failure.ts';
import { mostErrors } from './format-error.ts';

type Plugin = ApolloServerPlugin<RequestContext>;

const codeOf = (error: GraphQLFormattedError | GraphQLError): unknown => error.extensions?.['code'];

/** Clients of the older media type read a status beside 200 as "no answer at all", so refused documents come with 200. */
export const legacyStatus: Plugin = {
  async requestDidStart({ request }) {
    if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
    const isEarly = (error: GraphQLError): boolean =>
      codeOf(error) === 'GRAPHQL_PARSE_FAILED' ||
      codeOf(error) === 'GRAPHQL_VALIDATION_FAILED' ||
      (codeOf(error) === 'BAD_USER_INPUT' && error.message.startsWith('Variable '));
    return {
      async willSendResponse({ response, errors }) {
        if (response.http.status === 400 && errors?.length && errors.every(isEarly)) response.http.status = 200;
      },
    };
  },
};

/** graphql-js would call the lack of a root type an error of ours, and answer a subscription as if it were a query. */
export const queriesOnly: Plugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, schema }) {
        // Called with none, too: several operations, and no name to choose by.
        if (!operation) return;
        if (operation.operation === 'subscription')
          throw refuse('METHOD_NOT_ALLOWED', 'Subscriptions are not answered here.', 'Langganan tidak dilayani di sini.', {
            http: { status: 405, headers: new Map([['allow', 'GET, POST']]) },
          });
        if (!schema.getRootType(operation.operation))
          throw refuse('BAD_REQUEST', `The hub has no ${operation.operation} yet.`, `Hub belum memiliki ${operation.operation}.`, {
            http: { status: 400 },
          });
      },
    };
  },
};

/** What the answer says of itself, how many errors it names, and the status of one that failed as a whole. */
export const finish: Plugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        contextValue.question?.end();
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const said = contextValue.question?.extensions();
        if (said) result.extensions = { ...result.extensions, ...said };
        if (!result.errors) return;

        response.http.headers.set('cache-control', 'no-store');
        result.errors = result.errors
          .slice(0, mostErrors)
          .map(error =>
            codeOf(error) === 'INTERNAL_SERVER_ERROR'
              ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
              : error,
          );
        // Apollo answers a persisted question, which we don't keep, with 200.
        if (
          result.data === undefined &&
          result.errors.every(error => codeOf(error) === 'BAD_REQUEST') &&
          (response.http.status ?? 200) < 400
        )
          response.http.status = 400;
        const isWithoutData = Object.values(result.data ?? {}).every(value => value === null);
        // The price is that of the whole question: refused once, and not once for every field.
        if (isWithoutData && result.errors.every(error => codeOf(error) === 'QUERY_TOO_COMPLEX')) {
          result.data = null;
          result.errors = result.errors.slice(0, 1);
          response.http.status = 400;
        }
        const failed = result.errors
          .map(codeOf)
          .filter(isKnownCode)
          .map(code => statusOf[code] ?? 400)
          .find(status => status >= 500);
        if (failed && isWithoutData) {
          result.data = null;
          response.http.status = failed;
          if (failed === 503) response.http.headers.set('retry-after', '2');
        }
      },
    };
  },
};

/** The log has what the answer keeps back. */
export const logFailures = (log: Log): Plugin => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          const code = codeOf(error);
          if (isKnownCode(code) && code !== 'INTERNAL_SERVER_ERROR') continue;
          const cause = unwrapResolverError(error);
          const failure = failureOf(cause);
          const level = failure.code === 'INTERNAL_SERVER_ERROR' ? 'error' : 'warn';
          log[level](
            { err: cause, requestId: contextValue.requestId, path: error.path?.join('.') },
            failure.code === 'INTERNAL_SERVER_ERROR' ? 'a question failed' : failure.message,
          );
        }
      },
    };
  },
});
