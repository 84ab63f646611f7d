import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLog } from '../../src/core/log.ts';
import { readSettings } from '../../src/core/settings.ts';
import { buildServer } from '../../src/http/server.ts';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});
afterAll(() => world.close());

test('a hub that ends answers what it has accepted, says at once that it is not ready, and ends once however often it is told', async () => {
  const asked = Promise.withResolvers<void>();
  const slow = {
    query: async (...args: [never]) => {
      asked.resolve();
      await new Promise(done => setTimeout(done, 400));
      return world.database.read.open.query(...args);
    },
  };
  const server = await buildServer({
    database: { ...world.database, read: { open: slow as never, desk: slow as never } },
    settings: readSettings({}),
    log: openLog('silent'),
  });
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const answer = fetch(`${address}/graphql?query={regions(first:1){nodes{code}}}`);
  await asked.promise;

  const ends = [server.close(), server.close()];
  expect(server.state.isStopping).toBe(true);
  const response = await answer;
  expect([response.status, await response.json()]).toEqual([200, { data: { regions: { nodes: [{ code: '16' }] } } }]);
  await Promise.all(ends);
  await expect(fetch(address)).rejects.toThrow();
});
