import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Question } from '../read/question.ts';
import type { Answers, Kept, Made } from './answers.ts';
import { codingOf, leastToCode } from './coding.ts';
import { dayNumber, isOnlyRead, keyOf } from './key.ts';

export interface DoorOptions {
  answers: Answers;
  sight: 'open' | 'desk';
  /** Asks the graph, which sets status and head. */
  ask: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** The question that came of a request; undefined where it came to none. */
  questionOf: (request: FastifyRequest) => Question | undefined;
}

const mostTypes = 100;

/** The door before the graph: what is known is answered from memory. */
export class Door {
  private readonly options: DoorOptions;
  /** Media type of the answer by what a reader accepts, learned from the graph. */
  private readonly types = new Map<string, string>();

  constructor(options: DoorOptions) {
    this.options = options;
  }

  /** The answer if it is kept; null if the graph must be asked. */
  kept(request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> | null {
    const type = this.types.get(request.headers.accept ?? '');
    if (type === undefined) return null;
    const key = keyOf(request, this.options.sight);
    const kept = key === null ? null : this.options.answers.find(key);
    return kept && this.send(request, reply, kept, type);
  }

  /** Asks the graph, together with all who ask the same meanwhile, and keeps the answer if it is one for others. */
  async ask(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { answers, ask, sight } = this.options;
    const key = keyOf(request, sight);
    if (key === null || !answers.isOn || !isOnlyRead(key)) return this.plain(reply, await ask(request, reply));
    const accept = request.headers.accept ?? '';
    const joined = this.types.has(accept) ? await answers.join(key)?.catch(() => null) : null;
    if (joined && !reply.sent) return this.send(request, reply, joined, this.types.get(accept) as string);

    const day = dayNumber();
    let body: unknown;
    const kept = await answers.make(key, async () => {
      body = await ask(request, reply);
      return this.made(request, reply, body, day);
    });
    // The time of the request was up, and it has its answer.
    if (reply.sent) return reply;
    if (!kept) return this.plain(reply, body);
    const type = String(reply.getHeader('content-type'));
    if (accept.length <= 500) {
      if (this.types.size >= mostTypes) this.types.clear();
      this.types.set(accept, type);
    }
    return this.send(request, reply, kept, type);
  }

  private made(request: FastifyRequest, reply: FastifyReply, body: unknown, day: number): Made | null {
    const question = this.options.questionOf(request);
    if (typeof body !== 'string' || reply.statusCode !== 200 || reply.getHeader('cache-control') === 'no-store') return null;
    if (!question || question.isOfItsAsker) return null;
    return { body, texts: question.texts, isOfItsKey: day === dayNumber() };
  }

  private plain(reply: FastifyReply, body: unknown): unknown {
    void reply.header('vary', vary);
    if (this.options.sight === 'desk' && reply.getHeader('cache-control') !== 'no-store') void reply.header('cache-control', ofDesk);
    return body;
  }

  private send(request: FastifyRequest, reply: FastifyReply, kept: Kept, type: string): FastifyReply | Promise<FastifyReply> {
    const { sight, answers } = this.options;
    const isGet = request.method === 'GET';
    void reply.header('vary', vary).header('cache-control', sight === 'desk' ? ofDesk : isGet ? forCaches : forPost);
    const coding = kept.body.length < leastToCode ? null : codingOf(request.headers['accept-encoding']);
    const tag = `"${kept.tag}${coding ? `-${coding}` : ''}"`;
    void reply.header('etag', tag);
    if (isGet && request.headers['if-none-match']?.includes(tag)) {
      reply.removeHeader('content-type');
      return reply.code(304).send();
    }
    void reply.type(type);
    if (!coding) return reply.send(kept.body);
    return answers.coded(kept, coding).then(bytes => reply.header('content-encoding', coding).send(bytes));
  }
}

const vary = 'Accept-Language, Accept, Accept-Encoding';
/** Caches between us and a reader may answer for a second, and for half a minute more while they ask again. */
const forCaches = 'public, max-age=1, stale-while-revalidate=30';
const forPost = 'public, max-age=0, must-revalidate';
const ofDesk = 'private, no-cache';
