import { settingsTable } from '../src/core/settings.ts';
import { ask, graphql, variablesOf } from './ask.ts';
import type { Case } from './case.ts';
import { bare, difference } from './check.ts';
import { type Server, startHub, startServer } from './peers.ts';
import type { Shot } from './servers/load.ts';

export type Name = 'uncached' | 'POST' | 'GET' | '304' | 'PostGraphile' | 'SQL' | 'static POST' | 'static GET';

/** One way to the same answer, ready to be timed. */
export interface Contender {
  name: Name;
  pid: number;
  /** What every answer has to say. */
  status: number;
  shot: Omit<Shot, 'connections' | 'milliseconds'>;
}

export interface Ready {
  contenders: Contender[];
  notes: string[];
  statements: number | null;
  cost: number | null;
  /** Bytes of the answer's body. */
  bytes: number;
}

export interface Servers {
  hub: Server;
  cached: Server | null;
  peer: Server;
  sql: Server;
  still: Server;
  stop: () => Promise<void>;
}

/** The setting by which the hub keeps answers, once it has one: nothing is kept at 0. */
export const keepsAnswers = settingsTable.find(({ name }) => /ANSWER|CACHE/.test(name))?.name ?? null;

/** A hub that keeps neither answers nor figures; figures alone where it is asked for. */
const keepsNothing = ({ butFigures }: { butFigures: boolean }): Record<string, string> =>
  Object.fromEntries(
    settingsTable.filter(({ name }) => /_BYTES$/.test(name) && !(butFigures && name.includes('FIGURE'))).map(({ name }) => [name, '0']),
  );

export async function startServers(url: string, nodeOptions: string[], butFigures: boolean): Promise<Servers> {
  const hub = await startHub(url, keepsNothing({ butFigures }), nodeOptions);
  const cached = keepsAnswers ? await startHub(url) : null;
  const peer = await startServer('postgraphile', { DATABASE_URL: url });
  const sql = await startServer('plain', { DATABASE_URL: url });
  const still = await startServer('plain', { DATABASE_URL: '' });
  const all = [hub, cached, peer, sql, still].filter(one => one !== null);
  return { hub, cached, peer, sql, still, stop: async () => void (await Promise.all(all.map(one => one.stop()))) };
}

const posted = { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' };

const post = (port: number, path: string, body: object): Contender['shot'] => ({
  port,
  method: 'POST',
  path,
  headers: posted,
  body: JSON.stringify(body),
});

const get = (port: number, path: string): Contender['shot'] => {
  const { 'content-type': _, ...headers } = posted;
  return { port, method: 'GET', path, headers, body: '' };
};

/** A question as the address of a GET has it. */
const inAddress = ({ query, variables }: { query: string; variables: object }): string =>
  `?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;

/** Asks everybody once, compares what they say, and gives those that say the same. Whoever differs is not timed. */
export async function prepare(one: Case, servers: Servers): Promise<Ready> {
  const { hub, cached, peer, sql, still } = servers;
  const name = one.name.replaceAll(' ', '-');
  const notes: string[] = [];
  const variables = await variablesOf(hub.port, one.ours);
  const question = { query: one.ours.query, variables };
  const { door = '/graphql' } = one;
  const { status, text: body } = await ask(hub.port, door, JSON.stringify(question));
  const nothing = { contenders: [], statements: null, cost: null, bytes: 0 };
  if (status === 404) return { ...nothing, notes: [`the hub of this commit has no ${door}`] };
  const asked = door === '/graphql' ? await graphql(hub.port, one.ours.query, variables, { cost: true }) : null;
  if (status !== 200 || asked?.errors) return { ...nothing, notes: [`the hub refuses: ${asked?.errors?.[0]?.message ?? status}`] };
  const wanted = asked ? bare(asked.data) : rowsOf(body);
  const contenders: Contender[] = [{ name: 'uncached', pid: hub.pid, status: 200, shot: post(hub.port, door, question) }];

  if (cached && asked) contenders.push(...(await keptWays(cached, question, wanted, notes)));

  const add = (as: Name, server: Server, shot: Contender['shot'], answer: unknown): void => {
    const differs = difference(wanted, bare(answer));
    if (differs) notes.push(`${as} answers otherwise and is not timed: ${differs}`);
    else contenders.push({ name: as, pid: server.pid, status: 200, shot });
  };
  if ('none' in one.peer) notes.push(`PostGraphile: ${one.peer.none}`);
  else {
    const given = await variablesOf(peer.port, one.peer);
    const answer = await graphql(peer.port, one.peer.query, given);
    add('PostGraphile', peer, post(peer.port, '/graphql', { query: one.peer.query, variables: given }), answer.data);
  }
  if ('none' in one.sql) notes.push(`SQL: ${one.sql.none}`);
  else {
    await sql.tell({ name, statement: one.sql.text });
    const shot = post(sql.port, `/${name}`, { values: one.sql.values });
    add('SQL', sql, shot, JSON.parse((await ask(sql.port, `/${name}`, shot.body)).text));
  }
  await still.tell({ name, body });
  const { pid, port } = still;
  contenders.push({ name: 'static POST', pid, status: 200, shot: post(port, `/${name}`, question) });
  if (cached && asked) contenders.push({ name: 'static GET', pid, status: 200, shot: get(port, `/${name}${inAddress(question)}`) });
  const { statements = null, cost = null } = asked?.extensions?.cost ?? {};
  return { contenders, notes, statements, cost, bytes: Buffer.byteLength(body) };
}

/** The first two columns of a CSV without quotes, less its heading. */
const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map(line => line.split(',').slice(0, 2));

/** The kept answer by POST, by GET, and the word that it has not changed. */
async function keptWays(
  { port, pid }: Server,
  question: { query: string; variables: object },
  wanted: unknown,
  notes: string[],
): Promise<Contender[]> {
  const got = get(port, `/graphql${inAddress(question)}`);
  const { path, headers } = got;
  const answer = await keptAnswer(`http://127.0.0.1:${port}${path}`, headers);
  const differs = difference(wanted, bare(JSON.parse(await answer.text()).data));
  if (differs) {
    notes.push(`the kept answer is another and is not timed: ${differs}`);
    return [];
  }
  const tag = answer.headers.get('etag');
  if (!tag) notes.push('the hub keeps no answer to it: 304 is not timed');
  return [
    { name: 'POST', pid, status: 200, shot: post(port, '/graphql', question) },
    { name: 'GET', pid, status: 200, shot: got },
    ...(tag ? [{ name: '304' as const, pid, status: 304, shot: { ...got, headers: { ...headers, 'if-none-match': tag } } }] : []),
  ];
}

/** Asked until it is kept: a hub keeps nothing before the first notice of its own has come back, which takes a second after its start. */
async function keptAnswer(url: string, headers: Record<string, string>): Promise<Response> {
  const until = performance.now() + 5000;
  for (;;) {
    const answer = await fetch(url, { headers });
    if (answer.headers.has('etag') || performance.now() > until) return answer;
    await answer.text();
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
