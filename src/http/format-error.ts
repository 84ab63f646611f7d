import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { failureOf, isKnownCode } from './failure.ts';

export const longestMessage = 300;
export const mostErrors = 20;

/** What graphql-js and Apollo say only in English, and without advice. */
const standing: Record<string, { id: string; hint: string }> = {
  GRAPHQL_PARSE_FAILED: {
    id: 'Dokumen GraphQL tidak terbaca.',
    hint: 'Check brackets and spelling at the place named; a document has at most 1,500 tokens.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    id: 'Pertanyaan tidak sesuai dengan skema.',
    hint: 'Compare with /schema.graphql, or complete the question in the explorer at /.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    id: 'Dokumen memuat beberapa operasi, atau tidak memuat operasi yang disebut.',
    hint: 'Name one operation of the document in operationName.',
  },
  BAD_REQUEST: { id: 'Permintaan tidak dapat dijawab.', hint: 'Send {"query": "…", "variables": {…}} as JSON, one question at a time.' },
  BAD_USER_INPUT: { id: 'Nilai masukan tidak dapat dipakai.', hint: 'See the description of the argument or variable in /schema.graphql.' },
};

const shortened = (text: string): string => (text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`);

/** What leaves the house: refusals as they are, anything else without a word of where it came from. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  // Apollo gives this code to whatever has none.
  if (isKnownCode(code) && code !== 'INTERNAL_SERVER_ERROR')
    return {
      ...formatted,
      message: shortened(formatted.message),
      extensions: formatted.extensions?.['id'] ? formatted.extensions : { ...standing[code], ...formatted.extensions },
    };
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
