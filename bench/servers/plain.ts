// Two yardsticks over node:http: hand-written SQL whose JSON is sent as it comes, and a body that is there already.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { reader } from './reader.ts';

const statements = new Map<string, string>();
const bodies = new Map<string, Buffer>();

const pool = process.env['DATABASE_URL']
  ? new pg.Pool({
      connectionString: process.env['DATABASE_URL'],
      options: reader,
      max: 10,
    })
  : null;

/** By its events: an iterator over the request takes longer. */
const read = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString()));
    request.on('error', reject);
  });

const server = createServer(async (request, response) => {
  const [name = ''] = (request.url as string).slice(1).split('?');
  const head = { 'content-type': 'application/json; charset=utf-8' };
  const text = statements.get(name);
  if (!pool || !text) {
    const body = bodies.get(name) ?? Buffer.from('{}');
    // As whoever answers a question has to.
    if (request.method === 'POST') await read(request);
    response.writeHead(200, { ...head, 'content-length': body.byteLength }).end(body);
    return;
  }
  const { values } = JSON.parse(await read(request)) as { values: unknown[] };
  const { rows } = await pool.query<{ j: string }>({ name, text, values });
  const body = Buffer.from(rows[0]?.j ?? 'null');
  response.writeHead(200, { ...head, 'content-length': body.byteLength }).end(body);
});

process.on('message', (given: { name: string; statement?: string; body?: string }) => {
  if (given.statement) statements.set(given.name, given.statement);
  if (given.body !== undefined) bodies.set(given.name, Buffer.from(given.body));
  process.send?.({ taken: given.name });
});
process.on('disconnect', () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
