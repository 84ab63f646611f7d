import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../http/language.ts';
import type { Kept } from './answers.ts';
import { type Coding, codingOf, leastToCode } from './coding.ts';
import { linesOf } from './write-head.ts';

const mostTypes = 100;
const longestAccept = 500;
const ofDesk = 'private, no-cache';
/** Caches between us and a reader may answer for a second, and for half a minute more while they ask again. */
const forCaches = 'public, max-age=1, stale-while-revalidate=30';
const forPost = 'public, max-age=0, must-revalidate';

/** What is not the same for every answer in a language. */
const ofOneAnswer =
  /^(content-(type|length|encoding)|etag|cache-control|vary|x-request-id|x-ratelimit-.*|retry-after|connection|keep-alive|date|transfer-encoding)$/;

type Line = [name: string, value: string];

/** Head of a kept answer, for one reader. */
interface Head {
  etag: Line;
  cacheControl: Line;
  /** Not said when the body is not sent. */
  ofBody: string[];
}

/** What is said of answers beside their bytes. What the web server says of every answer is learned from those it makes. */
export class Heads {
  readonly vary: string;
  /** Of what is not kept, where it differs from the usual. */
  readonly cacheControl: string | null;
  /** Media type of the answer by what a reader accepts. */
  private readonly types = new Map<string, string>();
  private readonly common = new Map<Language, readonly string[]>();
  /** Lines of the head of what is not kept, by language and media type. */
  private readonly others = new Map<string, string>();

  constructor({ sight, answers }: { sight: 'open' | 'desk'; answers: unknown }) {
    this.cacheControl = sight === 'desk' ? ofDesk : null;
    // Only what is kept is coded.
    this.vary = answers ? 'Accept-Language, Accept, Accept-Encoding' : 'Accept-Language, Accept';
  }

  /** Undefined until the graph has said it. */
  typeFor({ accept = '' }: IncomingHttpHeaders): string | undefined {
    return this.types.get(accept);
  }

  /** Of every answer in a language; undefined until one was made. */
  commonIn(language: Language): readonly string[] | undefined {
    return this.common.get(language);
  }

  learn(request: FastifyRequest, reply: FastifyReply): void {
    const { accept = '' } = request.headers;
    if (accept.length <= longestAccept) {
      if (this.types.size >= mostTypes) this.types.clear();
      this.types.set(accept, String(reply.getHeader('content-type')));
    }
    if (this.common.has(request.language)) return;
    const said = Object.entries(reply.getHeaders()).filter(([name]) => !ofOneAnswer.test(name));
    this.common.set(request.language, [...said.flatMap(([name, value]) => [name, String(value)]), 'vary', this.vary]);
  }

  /** Head of an answer that is not kept, but for what is its own. */
  linesOfOthers(language: Language, headers: IncomingHttpHeaders): string {
    const type = this.typeFor(headers) as string;
    const known = this.others.get(language + type);
    if (known) return known;
    const lines = linesOf([...(this.common.get(language) ?? []), 'cache-control', this.cacheControl ?? forPost, 'content-type', type]);
    this.others.set(language + type, lines);
    return lines;
  }

  codingOf(kept: Kept, headers: IncomingHttpHeaders): Coding | null {
    return kept.body.length < leastToCode ? null : codingOf(headers['accept-encoding']);
  }

  of(kept: Kept, coding: Coding | null, method: string, headers: IncomingHttpHeaders): Head {
    return {
      etag: ['etag', `"${kept.tag}${coding ? `-${coding}` : ''}"`],
      cacheControl: ['cache-control', this.cacheControl ?? (method === 'GET' ? forCaches : forPost)],
      ofBody: ['content-type', this.typeFor(headers) ?? 'application/json; charset=utf-8', ...(coding ? ['content-encoding', coding] : [])],
    };
  }
}
