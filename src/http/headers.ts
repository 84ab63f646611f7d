import type { FastifyInstance } from 'fastify';
import { type Language, wantedLanguage } from './language.ts';

declare module 'fastify' {
  interface FastifyRequest {
    language: Language;
  }
}

/** What every answer says beside its body. */
export function answerHeaders(app: FastifyInstance): void {
  app.decorateRequest('language', 'id');
  app.addHook('onRequest', async (request, reply) => {
    request.language = wantedLanguage(request.headers['accept-language']);
    reply.headers({
      'content-language': request.language,
      vary: 'Accept-Language, Accept',
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control'))
      reply.header('cache-control', reply.statusCode < 400 ? 'public, max-age=0, must-revalidate' : 'no-store');
  });
}
