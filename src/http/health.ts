import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import type { HubState } from './server.ts';

const longest = 900;

/** For whoever watches the hub. Both say nothing but whether. */
export function answerHealth(app: FastifyInstance, database: Database, state: HubState): void {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));
  app.get('/health/ready', async (_request, reply) => {
    const ok = state.isReady && !state.isStopping && (await answersInTime(database));
    return reply
      .code(ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok });
  });
}

async function answersInTime(database: Database): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), longest);
  const asked = database.read.open.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}
