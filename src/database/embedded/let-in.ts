import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from '../../core/refusal.ts';

const patience = 25_000;
/** Writing down what a killed server had not yet can take long, and breaking it off would only make it begin anew. */
const patienceWithRecovery = 600_000;

/** Knocks until the server lets us in; `ended` gives its last words once it has ended. */
export async function untilLetIn(connection: pg.ClientConfig, dataFolder: string, ended: () => string | null): Promise<void> {
  const began = performance.now();
  for (;;) {
    const said = ended();
    if (said !== null) throw new Refusal(`The embedded database in ${dataFolder} does not start. It says:\n${said || 'nothing'}`);
    const door = await knock(connection);
    if (door === 'open') return;
    if (door === 'wrong password')
      throw new Refusal(`The password in ${dataFolder} is not the one of its database: the folder is damaged, or mixed from two.`);
    if (performance.now() - began > (door === 'recovering' ? patienceWithRecovery : patience))
      throw new Refusal(`The embedded database in ${dataFolder} does not answer. Its log: ${join(dataFolder, 'postgres.log')}`);
    await pause(25);
  }
}

async function knock(connection: pg.ClientConfig): Promise<'open' | 'wrong password' | 'recovering' | 'closed'> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'open';
  } catch (error) {
    const { code } = error as { code?: string };
    return code === '28P01' ? 'wrong password' : code === '57P03' ? 'recovering' : 'closed';
  } finally {
    await client.end().catch(() => {});
  }
}
