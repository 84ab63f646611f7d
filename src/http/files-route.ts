import { Readable } from 'node:stream';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { todayInPalembang } from '../core/palembang.ts';
import type { Allowances } from '../cost/allowance.ts';
import { csv } from '../files/csv.ts';
import type { FileForm, Making } from '../files/form.ts';
import { json, ndjson } from '../files/json.ts';
import { fileName } from '../files/name.ts';
import { FileFailed, type FilePage } from '../files/page.ts';
import type { FilePlan } from '../files/plan.ts';
import { Tally } from '../files/tally.ts';
import { walkPages } from '../files/walk.ts';
import { xlsx } from '../files/xlsx.ts';
import type { RequestContext } from './context.ts';
import { tooLate } from './failure.ts';
import { answerFailed, faultOf } from './file-failure.ts';
import { type FileOptions, fileOptions } from './file-options.ts';
import { digested, newDigest, unlessBroken } from './file-stream.ts';
import { guards } from './graphql-route.ts';
import type { HubState } from './server.ts';

const forms: readonly FileForm[] = [csv, xlsx, ndjson, json];

type End = (why: string) => void;
/** Files under way: how to end each, and who reads it. */
type Running = Map<End, string>;

/** A reader who is slow holds little, and one address must not hold much of it. */
const mostAtOnce = 8;

/** How long a hub that ends waits for files under way: it has to end before the operator's patience. */
const lastFiles = 3000;

export interface FileRouteOptions {
  state: HubState;
  allowances: Allowances;
  requestTimeout: number;
  fileTimeout: number;
  log: Log;
  context: (request: FastifyRequest, today?: string) => RequestContext;
}

/** Files of any question, at the address of the graph with the ending of their form. */
export function answerFiles(app: FastifyInstance, apollo: ApolloServer<RequestContext>, given: FileRouteOptions): void {
  const options = { ...given, running: new Map<End, string>() };
  app.addHook('preClose', async () => {
    setTimeout(() => {
      for (const end of options.running.keys()) end('the hub ends');
    }, lastFiles).unref();
  });
  for (const form of forms)
    app.route({
      url: `/graphql.${form.extension}`,
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      ...guards(options),
      handler: async (request, reply) => {
        try {
          const asked = fileOptions(request);
          refuseMany(options.running, request.ip);
          if (!form.tellsItsEnd && request.raw.httpVersion === '1.0') throw untold();
          request.language = asked.language;
          void reply.header('content-language', asked.language);
          const { plan, answer } = await planned(apollo, request, options);
          for (const [name, value] of answer.headers) if (!plan || name.startsWith('x-ratelimit')) void reply.header(name, value);
          if (!plan) return refused(reply, answer);
          return await answerFile(request, reply, { form, plan, asked, options });
        } catch (error) {
          return answerFailed(error, request, reply, options.log);
        }
      },
    });
}

function refuseMany(running: Running, address: string): void {
  if ([...running.values()].filter(one => one === address).length < mostAtOnce) return;
  throw refuse('RATE_LIMITED', `This address is reading ${mostAtOnce} files already.`, `Alamat ini sedang membaca ${mostAtOnce} berkas.`, {
    limit: mostAtOnce,
    retryAfter: 10,
    hint: 'Wait until one of them has ended.',
  });
}

/** In HTTP/1.0, which some proxies speak, a connection that breaks is the end of a file. */
const untold = () =>
  refuse('BAD_REQUEST', 'Over HTTP/1.0 a CSV that breaks off would look whole.', 'Melalui HTTP/1.0, CSV yang terputus akan tampak utuh.', {
    hint: 'Ask by HTTP/1.1 (nginx: proxy_http_version 1.1), or take .xlsx, .ndjson or .json.',
  });

/** What Apollo makes of the question: a plan, or a refusal in the words of every door. */
async function planned(
  apollo: ApolloServer<RequestContext>,
  request: FastifyRequest,
  { context }: FileRouteOptions,
): Promise<{ plan: FilePlan | undefined; answer: HTTPGraphQLResponse }> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
  // The form of a file is in its address; what a browser or Excel accepts does not matter.
  headers.set('accept', 'application/graphql-response+json');
  const file: NonNullable<RequestContext['file']> = {};
  const { search } = new URL(request.url, 'http://hub');
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search, body: request.body },
    context: async () => ({ ...context(request), file }),
  });
  return { plan: file.plan, answer };
}

function refused(reply: FastifyReply, { status, body }: HTTPGraphQLResponse): FastifyReply {
  return reply
    .code(status ?? 400)
    .type('application/json; charset=utf-8')
    .send(body.kind === 'complete' ? body.string : '');
}

interface AskedFile {
  form: FileForm;
  plan: FilePlan;
  asked: FileOptions;
  options: FileRouteOptions & { running: Running };
}

async function answerFile(request: FastifyRequest, reply: FastifyReply, { form, plan, asked, options }: AskedFile): Promise<FastifyReply> {
  const { log, allowances, context, fileTimeout, requestTimeout } = options;
  const { language, bom, manifest } = asked;
  const today = todayInPalembang();
  const away = new AbortController();
  let stream: Readable | undefined;
  const end: End = why => {
    away.abort(new FileFailed([late()]));
    if (!stream) return;
    log.warn({ requestId: request.id, why }, 'a file broke off');
    stream.destroy(new Error(why));
  };
  const timer = setTimeout(end, fileTimeout, 'it took too long');
  options.running.set(end, request.ip);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    options.running.delete(end);
    away.abort();
  });
  const { signal } = away;
  const walk = walkPages(plan, {
    withSources: form.hasSources || manifest,
    context: () => context(request, today),
    pay: cost => allowances.pay(request.ip, cost),
    signal,
  });
  const tally = new Tally(plan);
  const pages = await begun(walk, requestTimeout);
  const making: Making = { plan, pages, tally, language, bom, notes: () => tally.notes(language, today) };
  const digest = newDigest();
  const bytes = digested(form, making, digest);
  if (manifest) {
    for await (const _piece of bytes);
    const file = form.isRepeatable ? { bytes: digest.bytes, sha256: digest.hash.digest('hex') } : null;
    return reply.send({ ...making.notes(), columns: [...plan.columns.map(({ name }) => name), plan.marker], file });
  }

  // Nothing follows the last byte in HTTP/1.0.
  const hasTrailers = request.raw.httpVersion !== '1.0';
  stream = Readable.from(
    unlessBroken(bytes, {
      signal,
      form,
      making,
      faultOf: error => faultOf(error, request, log),
      whole: () =>
        hasTrailers &&
        reply.raw.addTrailers({
          'x-ampera-rows': String(tally.rows),
          'x-ampera-rows-sha256': tally.sha256,
          'x-ampera-illustrative': String(tally.illustrativeRows > 0),
          'repr-digest': `sha-256=:${digest.hash.digest('base64')}:`,
        }),
    }),
    { objectMode: false },
  );
  if (hasTrailers) void reply.header('trailer', 'x-ampera-rows, x-ampera-rows-sha256, x-ampera-illustrative, repr-digest');
  return reply
    .header('content-disposition', `attachment; filename="${fileName(plan, today, form.extension)}"`)
    .type(form.type)
    .send(stream);
}

const late = () => refuse(tooLate.code, tooLate.message, tooLate.id);

/** Waits for the first page: what is wrong with a question shows there, and can still be said with a status. */
async function begun(walk: AsyncGenerator<FilePage, void>, requestTimeout: number): Promise<AsyncIterable<FilePage>> {
  const tooSlow = Promise.withResolvers<never>();
  const timer = setTimeout(() => tooSlow.reject(late()), requestTimeout);
  const first = await Promise.race([walk.next(), tooSlow.promise]).finally(() => clearTimeout(timer));
  return (async function* () {
    if (first.value) yield first.value;
    yield* walk;
  })();
}
