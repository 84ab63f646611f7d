import type { FastifyRequest } from 'fastify';

/** Days in Palembang, counted: a question that names no day is asked of today. */
export const dayNumber = (): number => Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000);

const isJson = /^application\/json(; ?charset=utf-8)?$/i;
/** A longer one is an attack, or has its answer kept by a file. */
const longestKey = 60_000;

/**
 * What an answer depends on beside the data, as one text: null where it can't be told from here, and the graph is asked.
 * By GET it is the address as it came: nobody has to agree with anybody on how it is to be read.
 */
export function keyOf(request: FastifyRequest, sight: string): string | null {
  const type = request.headers['content-type'];
  if (type !== undefined && !isJson.test(type)) return null;
  const asked = request.method === 'GET' ? request.url : bodyKey(request.body);
  if (asked === null || asked.length > longestKey) return null;
  return `${sight} ${request.language} ${dayNumber()} ${asked}`;
}

function bodyKey(body: unknown): string | null {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return null;
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  const [name, values] = [operationName ?? '', variables ? JSON.stringify(variables) : ''];
  return `${name.length}:${name}${values.length}:${values}${query}`;
}

/** Whether two questions alike may be answered by one: an act is done as often as it is asked for. */
export const isOnlyRead = (key: string): boolean => !/mutation|subscription/i.test(key);
