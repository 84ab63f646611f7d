import type { IncomingMessage } from 'node:http';
import type { Answers, Kept, Made } from '../cache/answers.ts';
import { dayNumber } from '../cache/key.ts';
import type { Allowance, Allowances } from '../cost/allowance.ts';
import type { Question } from '../read/question.ts';
import type { Begun } from './begun.ts';
import type { Known, KnownQuestions } from './known-questions.ts';
import type { Language } from './language.ts';
import { bodyOf } from './whole-answers.ts';

export interface LaneOptions {
  known: KnownQuestions;
  /** Null where none are kept. */
  answers: Answers | null;
  allowances: Allowances;
  requestTimeout: number;
  questionOf: (request: IncomingMessage, language: Language) => Question;
}

/** An answer, kept or not, with what its asker has left. */
export interface Answered {
  kept: Kept | null;
  /** Of what is not kept. */
  body: string;
  allowance: Allowance | null;
}

/**
 * The short way to an answer that is not kept: a question that was answered before in good order is paid for and asked of the database,
 * and nothing is read, checked or priced again.
 */
export class Lane {
  private readonly options: LaneOptions;

  constructor(options: LaneOptions) {
    this.options = options;
  }

  find(key: string): Known | undefined {
    return this.options.known.find(key);
  }

  /** Null for whatever is out of the ordinary: `begun` then holds what was done, and the usual way goes on from there. */
  async answer(request: IncomingMessage, language: Language, key: string, known: Known, begun: Begun): Promise<Answered | null> {
    const { promise: late, resolve } = Promise.withResolvers<null>();
    const timer = setTimeout(() => {
      begun.isLate = true;
      resolve(null);
    }, this.options.requestTimeout);
    try {
      return await Promise.race([this.inTime(request, language, key, known, begun), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async inTime(request: IncomingMessage, language: Language, key: string, known: Known, begun: Begun): Promise<Answered | null> {
    const { answers, allowances } = this.options;
    const address = request.socket.remoteAddress ?? '';
    let allowance: Allowance | null = null;
    if (allowances.areCounted) {
      begun.counted = allowances.request(address);
      allowance = await begun.counted;
    }
    const joined = answers?.join(key);
    const kept = joined && (await joined);
    if (kept) return { kept, body: '', allowance };

    const day = dayNumber();
    let body: string | null = null;
    const make = async (): Promise<Made | null> => {
      begun.paid = allowances.pay(address, known.cost);
      allowance = (await begun.paid) ?? allowance;
      begun.question = this.options.questionOf(request, language);
      const data = await begun.question.whole(known.asked);
      // Whatever it is, it may come again: the usual way is shorter than both.
      if (data === null) this.options.known.forget(key);
      if (data === null) return null;
      body = bodyOf({ data: data as never, extensions: begun.question.extensions() });
      return { body, texts: begun.question.texts, isOfItsKey: day === dayNumber() };
    };
    const made = answers?.isOn ? await answers.make(key, make) : await make().then(() => null);
    return body === null ? null : { kept: made, body, allowance };
  }
}
