import { type ErrorCode, errorCodes } from '../core/errors.ts';
import { TooMuch } from '../database/bound-answers.ts';
import { isDatabaseAway } from '../database/connection.ts';
import { Crowded } from '../read/line.ts';

const known: ReadonlySet<unknown> = new Set(errorCodes);
export const isKnownCode = (code: unknown): code is ErrorCode => known.has(code);

/** Statuses of answers that failed as a whole. A code that is not here goes with 400. */
export const statusOf: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  DATABASE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMEOUT: 503,
};

export interface Failure {
  code: ErrorCode;
  message: string;
  /** The same in Indonesian. */
  id: string;
}

const timeout: Failure = {
  code: 'TIMEOUT',
  message: 'The question took too long. Ask for less at once.',
  id: 'Pertanyaan memakan waktu terlalu lama. Minta lebih sedikit sekaligus.',
};
const away: Failure = {
  code: 'DATABASE_UNAVAILABLE',
  message: 'The database does not answer at the moment. Try again shortly.',
  id: 'Basis data sedang tidak menjawab. Coba lagi sebentar lagi.',
};
const overloaded: Failure = {
  code: 'OVERLOADED',
  message: 'Too many questions at the moment. Try again shortly.',
  id: 'Terlalu banyak pertanyaan saat ini. Coba lagi sebentar lagi.',
};
const tooMuch: Failure = {
  code: 'QUERY_TOO_COMPLEX',
  message: 'The question reads more at once than the hub can hold. Ask for less: one unit, a shorter time.',
  id: 'Pertanyaan membaca lebih banyak sekaligus daripada yang dapat ditampung hub. Minta lebih sedikit: satu unit, waktu yang lebih pendek.',
};
const tooWrong: Failure = {
  code: 'BAD_USER_INPUT',
  message: 'The variables hold more mistakes than are told. Correct those named first.',
  id: 'Kesalahan pada variabel lebih banyak dari yang disebut. Perbaiki dahulu yang disebut.',
};
const internal: Failure = { code: 'INTERNAL_SERVER_ERROR', message: 'internal error', id: 'kesalahan internal' };

/** What to say of something that was thrown and is no refusal of ours. */
export function failureOf(error: unknown): Failure {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === '57014' || code === '55P03' || message === 'Query read timeout') return timeout;
  if (message === 'timeout exceeded when trying to connect' || error instanceof Crowded) return overloaded;
  if (error instanceof TooMuch) return tooMuch;
  // graphql-js stops reading variables here, and says so without a code.
  if (typeof message === 'string' && message.startsWith('Too many errors processing variables')) return tooWrong;
  return isDatabaseAway(error) ? away : internal;
}

export const tooLate = timeout;
