import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { type Allowance, type Allowances, headersOf } from '../cost/allowance.ts';
import { type Begun, note } from '../http/begun.ts';
import type { Known } from '../http/known-questions.ts';
import type { Lane } from '../http/lane.ts';
import { type Language, wantedLanguage } from '../http/language.ts';
import type { Tell } from '../http/tell-answers.ts';
import type { Kept, Written } from './answers.ts';
import type { Door } from './door.ts';
import { longestKey } from './key.ts';
import { linesOf, writeHead } from './write-head.ts';

export interface FrontOptions {
  door: Door;
  lane: Lane;
  allowances: Allowances;
  /** Whether the hub answers at all, and knows here who asks: what else there is to say, others say. */
  isOpen: () => boolean;
  /** Whether a connection ends with the answer being written. */
  isLast: () => boolean;
  /** Told of every answer; null where nobody listens. */
  answered: Tell | null;
}

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  began: number;
  language: Language;
  key: string;
  /** Lines of the head that every answer in the language has. */
  common: readonly string[];
}

/**
 * Answers what is kept, and what was asked before, without the web framework. Whatever is out of the ordinary is left to the framework, which
 * answers the same, and does nothing again that was done for it here.
 */
export function openFront(server: Server, options: FrontOptions): void {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const pass = (begun?: Begun): void => {
      if (begun) note(request, begun);
      for (const other of others) other(request, response);
    };
    const { method, url } = request as IncomingMessage & { method: string; url: string };
    const isGet = method === 'GET' && url.startsWith('/graphql?');
    const length = isGet ? 0 : lengthOf(request);
    if (!options.isOpen() || !(isGet || length > 0)) pass();
    else if (isGet) receive(options, request, response, {}, pass);
    else whenHere(request, length, begun => receive(options, request, response, begun, pass));
  });
}

function receive(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  begun: Begun,
  pass: (begun?: Begun) => void,
): void {
  const { door, lane, allowances } = options;
  const { method = '', url = '', headers } = request;
  const began = performance.now();
  const language = languageOf(headers['accept-language']);
  const common = door.heads.commonIn(language);
  const key = common && door.keyOf({ method, url, headers, language, body: begun.body?.text });
  const kept = key ? door.find(key) : null;
  const known = key && !kept ? lane.find(key) : undefined;
  if (!common || !key || !(kept || known)) {
    pass(begun);
    return;
  }
  const visit = { request, response, began, language, key, common };
  if (known) void ask(options, visit, known, begun, pass);
  else if (kept && !allowances.areCounted) writeKept(options, visit, kept, null);
  else if (kept) {
    begun.counted = allowances.request(request.socket.remoteAddress ?? '');
    begun.counted.then(
      allowance => writeKept(options, visit, kept, allowance),
      () => pass(begun),
    );
  }
}

async function ask(options: FrontOptions, visit: Visit, known: Known, begun: Begun, pass: (begun: Begun) => void): Promise<void> {
  const { request, language, key } = visit;
  const answered = await options.lane.answer(request, language, key, known, begun).catch(() => null);
  if (!answered) pass(begun);
  else if (answered.kept) writeKept(options, visit, answered.kept, answered.allowance);
  else {
    const { body, allowance } = answered;
    const lines = options.door.heads.linesOfOthers(visit.language, request.headers);
    write(options, visit, 200, `${lines}content-length: ${Buffer.byteLength(body)}\r\n`, body, allowance);
  }
}

const languages = new Map<string | undefined, Language>();
const mostLanguages = 200;

/** Browsers say the same in every request. */
function languageOf(header: string | undefined): Language {
  const known = languages.get(header);
  if (known) return known;
  const language = wantedLanguage(header);
  if (languages.size >= mostLanguages) languages.clear();
  if ((header ?? '').length <= 500) languages.set(header, language);
  return language;
}

/** Length of a body that a stream holds whole before it is read; 0 for any other. */
function lengthOf({ method, url, headers }: IncomingMessage): number {
  const length = Number(headers['content-length']);
  return method === 'POST' && url === '/graphql' && length <= longestKey ? length : 0;
}

function whenHere(request: IncomingMessage, length: number, then: (begun: Begun) => void): void {
  const look = (): void => {
    if (request.readableLength < length) return;
    request.removeListener('readable', look);
    // Without a length only the first piece would come.
    const bytes = request.read(length) as Buffer | null;
    then(bytes ? { body: { bytes, text: bytes.toString() } } : {});
  };
  request.on('readable', look);
}

function writeKept(options: FrontOptions, visit: Visit, kept: Kept, allowance: Allowance | null): void {
  const { request, response } = visit;
  const end = (written: Written): void => {
    const { 'if-none-match': had } = request.headers;
    const isHad = had !== undefined && request.method === 'GET' && had.includes(written.etag);
    if (isHad) write(options, visit, 304, written.unchanged, undefined, allowance);
    else write(options, visit, 200, written.lines, written.bytes, allowance);
  };
  const written = writtenFor(options.door, request, kept, visit.common);
  if (written instanceof Promise) written.then(end, () => response.destroy());
  else end(written);
}

function write(
  { answered, isLast }: FrontOptions,
  { request, response, began }: Visit,
  status: 200 | 304,
  lines: string,
  body: Buffer | string | undefined,
  allowance: Allowance | null,
): void {
  const id = randomUUID();
  if (isLast()) response.shouldKeepAlive = false;
  writeHead(response, status, lines, allowance ? ['x-request-id', id, ...headersOf(allowance).flat()] : ['x-request-id', id]);
  response.end(body);
  answered?.(request, response, id, performance.now() - began);
}

/** Almost all who ask for an answer want the same bytes with the same head: those written last are kept beside it. */
function writtenFor(
  door: Door,
  { method = '', headers }: IncomingMessage,
  kept: Kept,
  common: readonly string[],
): Written | Promise<Written> {
  const { accept = '' } = headers;
  const coding = door.heads.codingOf(kept, headers);
  if (kept.written?.accept === accept && kept.written.coding === coding) return kept.written;
  const make = (bytes: Buffer): Written => {
    const { etag, cacheControl, ofBody } = door.heads.of(kept, coding, method, headers);
    const unchanged = linesOf([...etag, ...cacheControl, ...common]);
    kept.written = {
      accept,
      coding,
      bytes,
      etag: etag[1],
      unchanged,
      lines: unchanged + linesOf([...ofBody, 'content-length', String(bytes.length)]),
    };
    return kept.written;
  };
  const bytes = door.bytesOf(kept, coding);
  return bytes instanceof Promise ? bytes.then(make) : make(bytes);
}
