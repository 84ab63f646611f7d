import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
let port: number;
beforeAll(async () => {
  world = await sharedWorld();
  port = Number(new URL(await world.server.app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(() => world.close());

/** Sends bytes as they are, and gives all that comes back. */
const send = (text: string): Promise<string> =>
  new Promise((done, fail) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('close', () => done(answer)).on('error', fail);
  });

const codeOf = (answer: string): string => /"code":"([A-Z_]+)"/.exec(answer)?.[1] ?? 'none';
const get = (path: string, head: string): string => `GET ${path} HTTP/1.1\r\n${head}\r\nconnection: close\r\n\r\n`;

describe('what no browser sends', () => {
  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a head above 16 KiB', get('/graphql', `host: a\r\nx: ${'y'.repeat(20_000)}`), 431, 'PAYLOAD_TOO_LARGE'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400, 'BAD_REQUEST'],
  ])('%s is refused in JSON with a code', async (_what, text, status, code) => {
    const answer = await send(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(codeOf(answer)).toBe(code);
  });

  test.each(['a b', '[', '%', 'x:99999', 'http://x/', '@', '\u0001'])('a host named %j is not our fault', async host => {
    const answer = await send(get('/graphql?query=%7B__typename%7D', `host: ${host}`));
    expect(answer).not.toContain('INTERNAL_SERVER_ERROR');
    expect(answer).toMatch(/^HTTP\/1.1 (200|400) /);
  });
});
