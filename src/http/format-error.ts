import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { failureOf, isKnownCode } from './failure.ts';

export const longestMessage = 300;
export const mostErrors = 20;

const shortened = (text: string): string => (text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`);

/** What leaves the house: refusals as they are, anything else without a word of where it came from. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  // Apollo gives this code to whatever has none.
  if (isKnownCode(code) && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, message: shortened(formatted.message) };
  const { locations, path } = formatted;
  const failure =
    code === 'INTERNAL_SERVER_ERROR' || code === undefined
      ? failureOf(unwrapResolverError(thrown))
      : { code: 'BAD_REQUEST', message: shortened(formatted.message), id: undefined };
  return {
    message: failure.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: failure.code, ...(failure.id && { id: failure.id }) },
  };
}
