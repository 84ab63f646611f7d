import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { projectFolder } from '../core/project.ts';
import { printedSchema } from '../schema.ts';
import { explorerFiles } from './explorer-files.ts';
import { workedQuestions } from './questions.ts';

/** The page runs only what lies here. Fonts and small pictures stand inside GraphiQL's style sheet. */
const policy =
  "default-src 'self'; font-src 'self' data:; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Page {
  body: Buffer;
  type: string;
  tag: string;
}

const page = (body: Buffer | string, type: string): Page => {
  const bytes = Buffer.from(body as string);
  return { body: bytes, type, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
};

/** Read when first asked for, then kept: none of it changes while the hub runs. */
function kept(make: () => Page): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  let made: Page | undefined;
  return async (request, reply) => {
    made ??= make();
    reply.headers({ etag: made.tag, 'content-security-policy': policy });
    if (request.headers['if-none-match']?.includes(made.tag)) return reply.code(304).send();
    return reply.type(made.type).send(made.body);
  };
}

/** The page for people at `/`, all of it from this machine, and the schema as a file. */
export function answerExplorer(app: FastifyInstance): void {
  const files = new Map(
    Object.entries(explorerFiles).map(([name, path]) => [
      name,
      kept(() => page(readFileSync(join(projectFolder, path)), types[extname(name)] as string)),
    ]),
  );
  app.get('/', files.get('index.html') as never);
  for (const [name, answer] of files) if (name !== 'index.html') app.get(`/explorer/${name}`, answer);
  app.get(
    '/explorer/questions.json',
    kept(() => page(JSON.stringify(workedQuestions()), 'application/json; charset=utf-8')),
  );
  app.get(
    '/schema.graphql',
    kept(() => page(printedSchema(), 'text/plain; charset=utf-8')),
  );
}
