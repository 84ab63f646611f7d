import type { IncomingMessage } from 'node:http';
import type { Allowance } from '../cost/allowance.ts';
import type { Question } from '../read/question.ts';

/** What was done for a request before the web framework heard of it. The framework does none of it again. */
export interface Begun {
  /** The body, which is in the stream no more: its bytes, and the text that they are. */
  body?: { bytes: Buffer; text: string };
  /** Rejected where the address has asked too often. */
  counted?: Promise<Allowance | null>;
  /** Rejected where the address has spent its points. */
  paid?: Promise<Allowance | null>;
  /** With the statement that it has asked already. */
  question?: Question;
  /** Its time is up, and all that is left is to say so. */
  isLate?: boolean;
}

const begun = new WeakMap<IncomingMessage, Begun>();
const nothing: Begun = {};

export const note = (request: IncomingMessage, what: Begun): void => void begun.set(request, what);
export const begunOf = (request: IncomingMessage): Readonly<Begun> => begun.get(request) ?? nothing;
