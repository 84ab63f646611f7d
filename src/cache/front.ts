import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { type Allowance, type Allowances, headersOf } from '../cost/allowance.ts';
import { type Language, wantedLanguage } from '../http/language.ts';
import type { Kept, Written } from './answers.ts';
import type { Door } from './door.ts';
import { longestKey } from './key.ts';
import { linesOf, writeHead } from './write-head.ts';

export interface FrontOptions {
  door: Door;
  allowances: Allowances;
  /** Whether the hub answers at all, and knows here who asks: what else there is to say, others say. */
  isOpen: () => boolean;
}

/**
 * Answers what is kept before the web framework hears of the request. Whatever is out of the ordinary is left to the framework, which
 * answers the same.
 */
export function openFront(server: Server, { door, allowances, isOpen }: FrontOptions): void {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const pass = (): void => {
      for (const other of others) other(request, response);
    };
    const { method, url, headers } = request as IncomingMessage & { method: string; url: string };
    const isGet = method === 'GET' && url.startsWith('/graphql?');
    const length = isGet ? 0 : lengthOf(request);
    if (!isOpen() || !(isGet || length > 0)) {
      pass();
      return;
    }

    /** The kept answer; the body is left where it was for whoever else may need it. */
    const look = (body: string | undefined, putBack: () => void): void => {
      const language = languageOf(headers['accept-language']);
      const common = door.heads.commonIn(language);
      const kept = common ? door.find({ method, url, headers, language, body }) : null;
      if (kept && common && !allowances.areCounted) {
        write(door, request, response, kept, common, null);
        return;
      }
      putBack();
      if (!kept || !common) {
        pass();
        return;
      }
      // One request too many is refused, and counted once more, by whoever answers refusals.
      const { remoteAddress = '' } = request.socket;
      allowances.request(remoteAddress).then(allowance => write(door, request, response, kept, common, allowance), pass);
    };
    if (isGet) look(undefined, () => {});
    else whenHere(request, length, look, door);
  });
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

function whenHere(
  request: IncomingMessage,
  length: number,
  then: (body: string | undefined, putBack: () => void) => void,
  { bodies }: Door,
): void {
  const look = (): void => {
    if (request.readableLength < length) return;
    request.removeListener('readable', look);
    // Without a length only the first piece would come.
    const bytes = request.read(length) as Buffer | null;
    const body = bytes?.length === length ? bytes.toString() : undefined;
    then(body, () => {
      if (bytes) request.unshift(bytes);
      if (body !== undefined) bodies.set(request, body);
    });
  };
  request.on('readable', look);
}

function write(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  kept: Kept,
  common: readonly string[],
  allowance: Allowance | null,
): void {
  const own = allowance ? ['x-request-id', randomUUID(), ...headersOf(allowance).flat()] : ['x-request-id', randomUUID()];
  const end = (written: Written): void => {
    const { 'if-none-match': had } = request.headers;
    const isHad = had !== undefined && request.method === 'GET' && had.includes(written.etag);
    writeHead(response, isHad ? 304 : 200, isHad ? written.unchanged : written.lines, own);
    response.end(isHad ? undefined : written.bytes);
  };
  const written = writtenFor(door, request, kept, common);
  if (written instanceof Promise) written.then(end, () => response.destroy());
  else end(written);
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
