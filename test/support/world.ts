import { randomBytes } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import pg from 'pg';
import { inject } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import type { Sight } from '../../src/database/read-pools.ts';
import { buildServer, type HubServer } from '../../src/http/server.ts';
import type { Question } from '../../src/read/question.ts';
import { clone, settingsOver, shared, template } from './databases.ts';

export interface Ask {
  variables?: Record<string, unknown>;
  language?: 'id' | 'en';
  /** Who asks: anybody, or someone signed in. */
  sight?: Sight;
  headers?: Record<string, string>;
}

export interface Answer {
  data: Record<string, unknown> | null | undefined;
  errors: GraphQLFormattedError[] | undefined;
  extensions: Record<string, unknown> | undefined;
  status: number;
  headers: Record<string, unknown>;
  /** SQL statements that the answer cost. */
  statements: number;
}

/** A hub with a database, asked through its web server but without a port. */
export interface World {
  database: Database;
  /** The web server as anybody meets it. */
  server: HubServer;
  ask(document: string, options?: Ask): Promise<Answer>;
  /** A statement as the owner of the tables. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of any shape
  sql(text: string, values?: unknown[]): Promise<pg.QueryResult<any>>;
  close(): Promise<void>;
}

async function over(name: string): Promise<World> {
  const settings = settingsOver(inject('serverUrl'), name);
  const log = openLog('silent');
  const database = await openDatabase(settings, log);
  const owner = new pg.Pool({ ...database.connection, max: 2, allowExitOnIdle: true });
  const questions = new Map<string, Question>();
  const serverOf = (sight: Sight): Promise<HubServer> =>
    buildServer({
      database,
      settings,
      log,
      sight,
      onQuestion: (question, request) => questions.set(request.headers['x-ask'] as string, question),
    });
  const server = await serverOf('open');
  let desk: Promise<HubServer> | undefined;

  return {
    database,
    server,
    async ask(document, { variables = {}, language = 'id', sight = 'open', headers = {} } = {}) {
      desk ??= sight === 'desk' ? serverOf('desk') : undefined;
      const { app } = sight === 'open' ? server : ((await desk) as HubServer);
      const ask = randomBytes(6).toString('hex');
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-language': language, accept: 'application/graphql-response+json', 'x-ask': ask, ...headers },
        payload: { query: document, variables },
      });
      const statements = questions.get(ask)?.statements ?? 0;
      questions.delete(ask);
      return { ...response.json(), status: response.statusCode, headers: response.headers, statements };
    },
    sql: (text, values) => owner.query(text, values as never),
    async close() {
      await Promise.all([server.close(), desk?.then(one => one.close()), owner.end()]);
      await database.close();
    },
  };
}

/** A hub over a database of its own, seeded with everything: for tests that change something. */
export async function world(): Promise<World> {
  const name = `w_${randomBytes(8).toString('hex')}`;
  await clone(inject('serverUrl'), template, name);
  return over(name);
}

/** A hub over the seeded database that all readers share: nothing may be written. */
export const sharedWorld = (): Promise<World> => over(shared);
