import type { Asked } from './case.ts';

export interface Answered {
  data: Record<string, unknown> | null;
  errors?: { message: string }[];
  extensions?: { cost?: { statements: number; cost: number } };
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** One question by POST, with room to look at the answer. */
export async function ask(port: number, path: string, body: string): Promise<Reply> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export async function graphql(
  port: number,
  query: string,
  variables: Record<string, unknown> = {},
  extensions?: object,
): Promise<Answered> {
  const { text, status } = await ask(port, '/graphql', JSON.stringify({ query, variables, ...(extensions && { extensions }) }));
  try {
    return JSON.parse(text) as Answered;
  } catch {
    throw new Error(`${status}: ${text.slice(0, 300)}`);
  }
}

/** The variables of a document: what its first question gave. */
export async function variablesOf(port: number, { first }: Asked): Promise<Record<string, unknown>> {
  if (!first) return {};
  const { data, errors } = await graphql(port, first);
  let it: unknown = data;
  while (it !== null && typeof it === 'object') it = Object.values(it)[0];
  if (it === null || it === undefined) throw new Error(`${first} gave nothing: ${JSON.stringify(errors)}`);
  return { it };
}
