import { parse } from 'csv-parse/sync';
import type { World } from '../support/world.ts';

export interface FileAnswer {
  status: number;
  body: string;
  bytes: Buffer;
  headers: Record<string, unknown>;
  trailers: Record<string, string>;
}

/** Asks for a file as a link does: by GET and without a head. */
export async function fileOf(
  world: World,
  form: string,
  query: string,
  { variables, ...more }: { variables?: Record<string, unknown>; [option: string]: unknown } = {},
): Promise<FileAnswer> {
  const search = new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }), ...(more as object) });
  const response = await world.server.app.inject({ url: `/graphql.${form}?${search.toString()}` });
  return {
    status: response.statusCode,
    body: response.body,
    bytes: response.rawPayload,
    headers: response.headers,
    trailers: response.trailers as Record<string, string>,
  };
}

export const csvRows = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

export const ndjsonLines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

export const errorOf = ({ body }: FileAnswer): { code: string; id?: string; [more: string]: unknown } =>
  JSON.parse(body).errors[0].extensions;

/** Answers with the first rows over and over, as many as are asked for: a list without an end. */
export function endless(real: (query: never) => Promise<unknown>): (query: never) => Promise<unknown> {
  let first: Promise<{ rows: [{ j: string }] }> | undefined;
  return async query => {
    first ??= real(query) as NonNullable<typeof first>;
    const { rows } = await first;
    const [[, place, ...columns]] = JSON.parse(rows[0].j) as [[number, unknown, ...unknown[][]]];
    const { values } = query as { values: unknown[] };
    const wanted = Math.max(...values.filter(value => typeof value === 'number'));
    const repeated = columns.map(column => Array.from({ length: wanted }, (_, at) => column[at % column.length]));
    return { rows: [{ j: JSON.stringify([[wanted, place, ...repeated]]) }] };
  };
}
