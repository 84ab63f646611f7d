import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../core/log.ts';

export type Tell = (request: IncomingMessage, response: ServerResponse, requestId: string, ms: number) => void;

/** A line of the log for every answer, whoever gives it; null where the log does not want them. */
export function tellAnswers(log: Log): Tell | null {
  if (!log.isLevelEnabled('debug')) return null;
  return ({ method, url = '' }, { statusCode }, requestId, ms) => {
    // The path alone: the rest can hold what people look for.
    log.debug({ method, path: url.split('?')[0], status: statusCode, ms: Math.round(ms), requestId }, 'answered');
  };
}
