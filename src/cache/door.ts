import type { FastifyReply, FastifyRequest } from 'fastify';
import { begunOf } from '../http/begun.ts';
import type { RequestContext } from '../http/context.ts';
import type { KnownQuestions } from '../http/known-questions.ts';
import type { Answers, Kept, Made } from './answers.ts';
import { Heads } from './heads.ts';
import { type Asking, dayNumber, isOnlyRead, keyOf } from './key.ts';

export interface DoorOptions {
  /** Null where none are kept. */
  answers: Answers | null;
  known: KnownQuestions;
  sight: 'open' | 'desk';
  /** Asks the graph, which sets status and head. */
  ask: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** What came of a request; undefined where it came to nothing. */
  contextOf: (request: FastifyRequest) => RequestContext | undefined;
}

/** The door before the graph: what is kept is answered from memory, and what is asked in good order is learned. */
export class Door {
  readonly heads: Heads;
  private readonly options: DoorOptions;

  constructor(options: DoorOptions) {
    this.options = options;
    this.heads = new Heads(options);
  }

  /** Null where it can't be told apart from here, or the graph has not said yet in which form its asker takes answers. */
  keyOf(asking: Asking): string | null {
    return this.heads.typeFor(asking.headers) === undefined ? null : keyOf(asking, this.options.sight);
  }

  find(key: string): Kept | null {
    return this.options.answers?.find(key) ?? null;
  }

  /** The answer if it is kept; null if the graph must be asked. */
  kept(request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> | null {
    const key = this.options.answers && this.keyOf(this.askingOf(request));
    const kept = key && this.find(key);
    return kept ? this.send(request, reply, kept) : null;
  }

  /** Asks the graph, together with all who ask the same meanwhile, and keeps the answer if it is one for others. */
  async ask(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { answers, ask, sight } = this.options;
    const key = keyOf(this.askingOf(request), sight);
    if (key === null || !answers?.isOn || !isOnlyRead(request.body)) return this.plain(request, reply, await ask(request, reply), key);
    const joined = this.heads.typeFor(request.headers) === undefined ? null : await answers.join(key);
    if (joined && !reply.sent) return this.send(request, reply, joined);

    const day = dayNumber();
    let body: unknown;
    const kept = await answers.make(key, async () => {
      body = await ask(request, reply);
      return this.made(request, reply, body, day);
    });
    // The time of the request was up, and it has its answer.
    if (reply.sent) return reply;
    if (!kept) return this.plain(request, reply, body, key);
    this.learn(request, reply, key);
    return this.send(request, reply, kept);
  }

  /** An answer in the coding that its reader takes. */
  bytesOf(kept: Kept, coding: 'br' | 'gzip' | null): Buffer | Promise<Buffer> {
    return coding === null ? kept.body : (this.options.answers as Answers).coded(kept, coding);
  }

  private askingOf({ method, url, headers, language, raw, body }: FastifyRequest): Asking {
    return { method, url, headers, language, body: begunOf(raw).body?.text ?? body };
  }

  private made(request: FastifyRequest, reply: FastifyReply, body: unknown, day: number): Made | null {
    const { question } = this.options.contextOf(request) ?? {};
    if (typeof body !== 'string' || reply.statusCode !== 200 || reply.getHeader('cache-control') === 'no-store') return null;
    if (!question || question.isOfItsAsker) return null;
    return { body, texts: question.texts, isOfItsKey: day === dayNumber() };
  }

  private learn(request: FastifyRequest, reply: FastifyReply, key: string): void {
    this.heads.learn(request, reply);
    const { question, outcome } = this.options.contextOf(request) ?? {};
    const whole = outcome?.whole;
    if (whole && question && !question.isOfItsAsker) this.options.known.learn(key, whole, question.priced.cost);
  }

  private plain(request: FastifyRequest, reply: FastifyReply, body: unknown, key: string | null): unknown {
    if (key !== null && reply.statusCode === 200 && this.options.contextOf(request)?.outcome.whole) this.learn(request, reply, key);
    void reply.header('vary', this.heads.vary);
    if (this.heads.cacheControl && reply.getHeader('cache-control') !== 'no-store')
      void reply.header('cache-control', this.heads.cacheControl);
    return body;
  }

  private send({ method, headers }: FastifyRequest, reply: FastifyReply, kept: Kept): FastifyReply | Promise<FastifyReply> {
    const { heads } = this;
    const coding = heads.codingOf(kept, headers);
    const { etag, cacheControl, ofBody } = heads.of(kept, coding, method, headers);
    void reply
      .header('vary', heads.vary)
      .header(...etag)
      .header(...cacheControl);
    reply.removeHeader('content-type');
    if (method === 'GET' && headers['if-none-match']?.includes(etag[1])) return reply.code(304).send();
    for (let at = 0; at < ofBody.length; at += 2) void reply.header(ofBody[at] as string, ofBody[at + 1]);
    const bytes = this.bytesOf(kept, coding);
    return bytes instanceof Promise ? bytes.then(all => reply.send(all)) : reply.send(bytes);
  }
}
