import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Question } from '../read/question.ts';
import type { Answers, Kept, Made } from './answers.ts';
import { Heads } from './heads.ts';
import { type Asking, dayNumber, isOnlyRead, keyOf } from './key.ts';

export interface DoorOptions {
  answers: Answers;
  sight: 'open' | 'desk';
  /** Asks the graph, which sets status and head. */
  ask: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** The question that came of a request; undefined where it came to none. */
  questionOf: (request: FastifyRequest) => Question | undefined;
}

/** The door before the graph: what is known is answered from memory. */
export class Door {
  readonly heads: Heads;
  private readonly options: DoorOptions;
  /** Bodies as they came, of requests whose bytes were looked at before they were read. */
  readonly bodies = new WeakMap<IncomingMessage, string>();

  constructor(options: DoorOptions) {
    this.options = options;
    this.heads = new Heads(options.sight);
  }

  find(asking: Asking): Kept | null {
    if (this.heads.typeFor(asking.headers) === undefined) return null;
    const key = keyOf(asking, this.options.sight);
    return key === null ? null : this.options.answers.find(key);
  }

  /** The answer if it is kept; null if the graph must be asked. */
  kept(request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> | null {
    const kept = this.find(this.askingOf(request));
    return kept && this.send(request, reply, kept);
  }

  /** Asks the graph, together with all who ask the same meanwhile, and keeps the answer if it is one for others. */
  async ask(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { answers, ask, sight } = this.options;
    const key = keyOf(this.askingOf(request), sight);
    if (key === null || !answers.isOn || !isOnlyRead(request.body)) return this.plain(reply, await ask(request, reply));
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
    if (!kept) return this.plain(reply, body);
    this.heads.learn(request, reply);
    return this.send(request, reply, kept);
  }

  /** An answer in the coding that its reader takes. */
  bytesOf(kept: Kept, coding: 'br' | 'gzip' | null): Buffer | Promise<Buffer> {
    return coding === null ? kept.body : this.options.answers.coded(kept, coding);
  }

  private askingOf({ method, url, headers, language, raw, body }: FastifyRequest): Asking {
    return { method, url, headers, language, body: this.bodies.get(raw) ?? body };
  }

  private made(request: FastifyRequest, reply: FastifyReply, body: unknown, day: number): Made | null {
    const question = this.options.questionOf(request);
    if (typeof body !== 'string' || reply.statusCode !== 200 || reply.getHeader('cache-control') === 'no-store') return null;
    if (!question || question.isOfItsAsker) return null;
    return { body, texts: question.texts, isOfItsKey: day === dayNumber() };
  }

  private plain(reply: FastifyReply, body: unknown): unknown {
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
