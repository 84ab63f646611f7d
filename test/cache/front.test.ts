import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';
import { type KeepingHub, keeping } from './hub.ts';

let world: World;
let hub: KeepingHub;
let port: number;
beforeAll(async () => {
  world = await sharedWorld();
  hub = await keeping(world);
  port = portOf(hub);
});
afterAll(async () => {
  await hub.close();
  await world.close();
});

const portOf = ({ server }: KeepingHub): number => (server.app.server.address() as { port: number }).port;
const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/** Sends pieces one after the other over one connection, and gives all that comes back until it ends or nothing more comes. */
async function send(pieces: string[], to = port): Promise<string> {
  const socket = connect(to, '127.0.0.1');
  socket.setNoDelay(true);
  let answer = '';
  let isOver = false;
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  socket.on('close', () => (isOver = true)).on('error', () => {});
  for (const piece of pieces) {
    socket.write(piece);
    await pause(20);
  }
  for (let length = -1; !isOver && length !== answer.length; ) {
    length = answer.length;
    await pause(150);
  }
  socket.destroy();
  return answer;
}

const query = '{ regions(first: 2) { nodes { code name } } }';
const get = (head = '', version = '1.1') =>
  `GET /graphql?query=${encodeURIComponent(query)} HTTP/${version}\r\nhost: a\r\naccept: application/json\r\n${head}\r\n`;
const post = (body: string, head = '') =>
  `POST /graphql HTTP/1.1\r\nhost: a\r\naccept: application/json\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${head}\r\n${body}`;
/** Answers from memory begin like this, those of the framework do not. */
const fromMemory = /^HTTP\/1\.1 200 OK\r\netag: /;
const bodies = (answer: string): string[] =>
  answer
    .split(/HTTP\/1\.1 /)
    .slice(1)
    .map(one => one.split('\r\n\r\n')[1] as string);

test('a body that comes in pieces is answered the same, from the graph and from memory', async () => {
  const whole = post(JSON.stringify({ query }));
  const right = (await hub.ask(query)).text;
  const pieces = [whole.slice(0, 60), whole.slice(60, -20), whole.slice(-20, -1), whole.slice(-1)];
  const [first, second, third] = [await send(pieces), await send(pieces), await send([whole])];
  expect([first, second, third].map(bodies)).toEqual([[right], [right], [right]]);
  expect([first, second, third].map(answer => fromMemory.test(answer))).toEqual([false, true, true]);
});

test('bodies that begin alike are told apart, however they come in pieces', async () => {
  const [one, other] = ['{ regions(first: 1) { nodes { code } } }', '{ regions(first: 1) { nodes { name } } }'].map(document =>
    post(JSON.stringify({ query: document })),
  ) as [string, string];
  const inPieces = (text: string): string[] => [text.slice(0, -12), text.slice(-12)];
  for (const _again of [1, 2]) {
    expect(bodies(await send(inPieces(one)))[0]).toContain('"code":"16"');
    expect(bodies(await send(inPieces(other)))[0]).toContain('"name":"Sumatera Selatan"');
  }
});

test('requests sent without waiting are answered in their order, whoever answers each', async () => {
  const [kept, other] = [post(JSON.stringify({ query })), post(JSON.stringify({ query: '{ __typename later: __typename }' }))];
  await send([kept]);
  await send([get()]);
  const right = (await hub.ask(query)).text;
  const answers = bodies(await send([kept + other + get() + kept + post('{"query":')]));
  expect(answers.slice(0, 4).map(text => text.trim())).toEqual(
    [right, '{"data":{"__typename":"Query","later":"Query"}}', right, right].map(text => text.trim()),
  );
  expect(answers[4]).toContain('BAD_REQUEST');
});

test.each([
  ['a connection that is to be closed', get('connection: close\r\n'), '1.1'],
  ['an old client', get('', '1.0'), '1.1'],
])('%s gets its answer and the end', async (_what, text, version) => {
  await send([get()]);
  const answer = await send([text]);
  expect(answer).toMatch(new RegExp(`^HTTP/${version} 200 OK\r\netag: `));
  expect(answer.toLowerCase()).toContain('connection: close');
  expect(answer).toContain('"code":"16"');
});

test('an answer from memory has the head that the framework writes', async () => {
  const ways: Parameters<KeepingHub['ask']>[1][] = [
    { post: true },
    { post: true, headers: { 'accept-encoding': 'br' } },
    { headers: { 'accept-language': 'en' } },
  ];
  for (const asked of ways) {
    const wide = '{ regions(first: 17) { nodes { id code name aliases kemendagriCode bpsCode } } }';
    const heads = [await hub.ask(wide, asked), await hub.ask(wide, asked), await hub.ask(wide, asked)].map(({ headers }) => {
      const { 'x-request-id': id, date, ...head } = headers;
      expect([String(id), Math.abs(Date.parse(date as string) - Date.now()) < 3000]).toEqual([expect.stringMatching(/^[\w-]{36}$/), true]);
      return head;
    });
    expect(heads[1]).toEqual(heads[0]);
    expect(heads[2]).toEqual(heads[0]);
  }
});

test('who leaves in the middle of a body disturbs nobody', async () => {
  const socket = connect(port, '127.0.0.1');
  socket.write(post(JSON.stringify({ query })).slice(0, -5));
  await pause(30);
  socket.destroy();
  await pause(30);
  expect((await hub.ask(query)).status).toBe(200);
});

test('an answer from memory is a request all the same, and one too many is refused', async () => {
  const counting = await keeping(world, { rateRequests: 4 });
  const answers = [];
  for (let number = 0; number < 6; number++) answers.push(await counting.ask(query, { post: number % 2 === 1 }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
  expect(answers.slice(0, 4).map(({ statements }) => statements)).toEqual([1, 1, null, null]);
  expect(answers[3]?.headers).toMatchObject({ 'x-ratelimit-limit': '4', 'x-ratelimit-remaining': '0' });
  expect(JSON.parse(answers[5]?.text as string).errors[0].extensions.code).toBe('RATE_LIMITED');
  await counting.close();
});

test('behind a proxy the address that it names is counted, from memory too', async () => {
  const behind = await keeping(world, { rateRequests: 2, proxies: ['127.0.0.1'] });
  const ask = (address: string) => behind.ask(query, { headers: { 'x-forwarded-for': address } });
  const statuses = [];
  for (const address of ['10.0.0.1', '10.0.0.1', '10.0.0.1', '10.0.0.2']) statuses.push((await ask(address)).status);
  expect(statuses).toEqual([200, 200, 429, 200]);
  await behind.close();
});

test('all points of GraphQL over HTTP hold when asked a second and a third time', async () => {
  const audits = serverAudits({ url: () => `http://127.0.0.1:${port}/graphql`, fetchFn: fetch });
  for (const _again of [1, 2, 3])
    for (const audit of audits) {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${audit.id} ${audit.name}: ${result.reason}`).toBe('ok');
    }
  expect(audits).toHaveLength(61);
});
