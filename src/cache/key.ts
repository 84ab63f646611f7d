import type { IncomingHttpHeaders } from 'node:http';
import { daysInPalembang } from '../core/palembang.ts';
import type { Language } from '../http/language.ts';

/** A question as far as its key is told from it. */
export interface Asking {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  language: Language;
  /** Of POST: the bytes as they came, or what was read of them. */
  body: unknown;
}

/** Days in Palembang, counted: a question that names no day is asked of today. */
export const dayNumber = (): number => Math.floor(daysInPalembang(Date.now()));

const isJson = /^application\/json(; ?charset=utf-8)?$/i;
/** A longer one is an attack, or has its answer kept by a file. */
export const longestKey = 60_000;

/**
 * What an answer depends on beside the data, as one text: null where it can't be told from here, and the graph is asked. Address and
 * bytes are taken as they came: nobody has to agree with anybody on how they are to be read.
 */
export function keyOf({ method, url, headers, language, body }: Asking, sight: string): string | null {
  const type = headers['content-type'];
  if (type === undefined ? method !== 'GET' : !isJson.test(type)) return null;
  if (headers['content-encoding'] !== undefined) return null;
  const asked = method === 'GET' ? url : typeof body === 'string' ? body : bodyKey(body);
  if (asked === null || asked.length > longestKey) return null;
  return `${sight} ${language} ${dayNumber()} ${asked}`;
}

function bodyKey(body: unknown): string | null {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return null;
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  const [name, values] = [operationName ?? '', variables ? JSON.stringify(variables) : ''];
  // No JSON begins like this: what was read and what came as bytes are never taken for each other.
  return `read ${name.length}:${name}${values.length}:${values}${query}`;
}

/** Whether two questions alike may be answered by one: an act is done as often as it is asked for. By GET nothing is. */
export function isOnlyRead(body: unknown): boolean {
  const query = (body as { query?: unknown } | null | undefined)?.query;
  return typeof query !== 'string' || !/mutation|subscription/i.test(query);
}
