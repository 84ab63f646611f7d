import { GraphQLError } from 'graphql';

/** Every code an answer of the hub can carry; a test fails when another one is sent. */
export const errorCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'NOT_ADDITIVE',
  'OVERLAPPING_ROWS',
  'MIXED_INDICATORS',
  'MIXED_SERIES',
  'RIVAL_CLAIMS',
  'AMBIGUOUS_LATEST',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'METHOD_NOT_ALLOWED',
  'RATE_LIMITED',
  'NOT_FOUND',
  'OVERLOADED',
  'TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What helps the caller: which argument, a right example, a hint. Never SQL, a stack or a table name. */
export interface ErrorHelp {
  field?: string;
  example?: string;
  hint?: string;
  [more: string]: unknown;
}

/** A refusal with a code; the message is English, `extensions.id` says the same in Indonesian. */
export const refuse = (code: ErrorCode, english: string, indonesian: string, help: ErrorHelp = {}): GraphQLError =>
  new GraphQLError(english, { extensions: { code, id: indonesian, ...help } });

export const badInput = (english: string, indonesian: string, help: ErrorHelp = {}): GraphQLError =>
  refuse('BAD_USER_INPUT', english, indonesian, help);
