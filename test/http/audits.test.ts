import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedWorld, type World } from '../support/world.ts';

let world: World;
let url: string;
beforeAll(async () => {
  world = await sharedWorld();
  url = `${await world.server.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => world.close());

describe('the graph keeps what GraphQL over HTTP asks for', () => {
  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  test('in all 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map(audit => ({ id: audit.id, name: audit.name, audit })))('$id $name', async ({ audit }) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
