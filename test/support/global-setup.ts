import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { openLog } from '../../src/core/log.ts';
import { openDatabase } from '../../src/database/database.ts';
import { startEmbedded } from '../../src/database/embedded/start.ts';
import { seedAll } from '../../src/sheet/seed.ts';
import { clone, settingsOver, shared, template } from './databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's throw-away server, as owner of everything in it. */
    serverUrl: string;
  }
}

/** One server for the whole run; in it a template, migrated and seeded once, that every world is cloned from. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const log = openLog('warn');
  const embedded = await startEmbedded({ log, test: true });
  try {
    await clone(embedded.url, 'template1', template);
    const database = await openDatabase(settingsOver(embedded.url, template), log);
    await database.migrate();
    await seedAll(database, { sets: 'all' });
    // Plans are those of the hub only when its statistics are there.
    await database.orm.em.fork().execute('analyze');
    await database.close();
    await clone(embedded.url, template, shared);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  project.provide('serverUrl', embedded.url);
  return embedded.stop;
}
