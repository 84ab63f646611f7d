import { randomBytes } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { inject } from 'vitest';
import type { Answers } from '../../src/cache/answers.ts';
import { openLog } from '../../src/core/log.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { Sight } from '../../src/database/read-pools.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import type { Question } from '../../src/read/question.ts';
import { settingsOver } from '../support/databases.ts';
import type { World } from '../support/world.ts';

interface Asked {
  /** By GET unless told otherwise. */
  post?: boolean;
  variables?: Record<string, unknown>;
  more?: Record<string, unknown>;
  headers?: Record<string, string>;
}

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came over the wire. */
  bytes: Buffer;
  /** Decoded. */
  text: string;
  /** Null when it came out of memory. */
  statements: number | null;
}

/** A hub that keeps answers, asked over a socket. */
export interface KeepingHub {
  server: HubServer;
  answers: Answers;
  ask(query: string, asked?: Asked): Promise<Answered>;
  close(): Promise<void>;
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const end = performance.now() + within;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`${holds} does not come true`);
    await new Promise(done => setTimeout(done, 2));
  }
}

/** Writes, and waits until the hub has heard of it. */
export async function writeHeard(world: World, { answers }: KeepingHub, text: string, values: unknown[] = []): Promise<void> {
  const before = answers.turn;
  await world.sql(text, values);
  await until(() => answers.turn > before);
}

export async function keeping(
  world: World,
  { sight = 'open' as Sight, isHeardFirst = true, ...changed }: Partial<Settings> & { sight?: Sight; isHeardFirst?: boolean } = {},
  database = world.database,
): Promise<KeepingHub> {
  const questions = new Map<string, Question>();
  const server = await buildServer({
    database,
    settings: { ...settingsOver(inject('serverUrl'), 'any'), cacheBytes: 20_000_000, ...changed },
    log: openLog('silent'),
    sight,
    onQuestion: (question, { headers }) => questions.set(headers['x-ask'] as string, question),
  });
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const answers = server.answers as Answers;
  if (isHeardFirst) await until(() => answers.isOn);
  return {
    server,
    answers,
    async ask(query, { post = false, variables, more = {}, headers = {} } = {}) {
      const ask = randomBytes(6).toString('hex');
      const parameters = { query, ...(variables && { variables: JSON.stringify(variables) }) };
      const path = post ? '/graphql' : `/graphql?${new URLSearchParams(parameters).toString()}`;
      const body = post ? JSON.stringify({ query, variables, ...more }) : undefined;
      const answer = await send(address + path, { 'x-ask': ask, ...(post && { 'content-type': 'application/json' }), ...headers }, body);
      return { ...answer, statements: questions.get(ask)?.statements ?? null };
    },
    close: server.close,
  };
}

const decode: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

function send(address: string, headers: Record<string, string>, body?: string): Promise<Omit<Answered, 'statements'>> {
  const { promise, resolve, reject } = Promise.withResolvers<Omit<Answered, 'statements'>>();
  const sent = request(address, { method: body === undefined ? 'GET' : 'POST', headers }, async response => {
    const bytes = Buffer.concat(await response.toArray());
    const coding = decode[response.headers['content-encoding'] ?? ''];
    const text = (coding?.(bytes) ?? bytes).toString();
    resolve({ status: response.statusCode as number, headers: response.headers, bytes, text });
  });
  sent.on('error', reject).end(body);
  return promise;
}
