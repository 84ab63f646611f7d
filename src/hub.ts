import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Log, openLog, withoutSecrets } from './core/log.ts';
import { openProgress, type Progress } from './core/progress.ts';
import { Refusal } from './core/refusal.ts';
import { readSettings, type Settings } from './core/settings.ts';
import { isDatabaseAway } from './database/connection.ts';
import { type Database, openDatabase } from './database/database.ts';
import { type Ending, openEnding } from './ending.ts';
import type { HubServer } from './http/server.ts';

/** Opens everything over the environment, listens, and stays until told to end. */
export async function runHub(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  let settings: Settings;
  try {
    settings = readSettings(env);
  } catch (error) {
    return refuseStart(error);
  }
  const log = openLog(settings.logLevel);
  const progress = openProgress(log);
  const ending = openEnding(log);
  try {
    await ending.during(start(settings, log, progress, ending));
  } catch (error) {
    progress.end();
    if (error instanceof Refusal) console.error(error.message);
    else log.fatal({ err: error }, "the hub can't start");
    await ending.end(1);
  }
}

function refuseStart(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function start(settings: Settings, log: Log, progress: Progress, ending: Ending): Promise<void> {
  if (!settings.databaseUrl) progress.step('opening the embedded database');
  // The web side takes a second to load: time in which the database can start.
  const web = import('./http/server.ts');
  web.catch(() => {});
  const early = readSheetsWhileTheDatabaseIsMade(settings);
  early.catch(() => {});
  const database = await openDatabase(settings, log);
  ending.after(database.close);
  const { buildServer } = await web;
  const server = await buildServer({ database, settings, log, isReady: false });
  ending.after(server.close);
  const address = await listen(server, settings);
  if (ending.isAsked) return;

  await prepare(database, settings, log, progress, ending, await early);
  progress.end();
  if (ending.isAsked) return;
  server.state.isReady = true;
  log.info(
    {
      explorer: `${address}/`,
      graphql: `${address}/graphql`,
      database: settings.databaseUrl ? withoutSecrets(settings.databaseUrl) : settings.dataFolder,
    },
    'Ampera is open',
  );
}

type Early = Awaited<ReturnType<typeof readSheetsWhileTheDatabaseIsMade>>;

/** Only where there is no database yet: later starts look whether the sheets changed, and mostly read nothing. */
async function readSheetsWhileTheDatabaseIsMade({ databaseUrl, dataFolder, seed }: Settings) {
  if (databaseUrl || seed === 'none' || existsSync(dataFolder)) return undefined;
  await import('./database/entities.ts');
  const { readEarly } = await import('./sheet/seed.ts');
  // A turn of the event loop first: the database's first program is started in it.
  await pause(50);
  return readEarly(seed);
}

/** Before the database is in shape, so that a taken port is known at once and health can be asked for. */
async function listen({ app }: HubServer, { port, host }: Settings): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'EADDRINUSE':
        throw new Refusal(`Port ${port} of ${host} is taken by another program. Choose another, for example PORT=${port + 1} npm start.`);
      case 'EACCES':
        throw new Refusal(`Port ${port} is not free for everybody. Choose one above 1023 with PORT.`);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new Refusal(`HOST ${host} is no address of this machine. Use 127.0.0.1 for this machine alone, 0.0.0.0 for all.`);
      default:
        throw error;
    }
  }
}

const again = 2000;

/** Migrates and seeds. A database that is away at the start is waited for, as it would be later. */
async function prepare(database: Database, settings: Settings, log: Log, progress: Progress, ending: Ending, early: Early): Promise<void> {
  while (!ending.isAsked) {
    try {
      await database.migrate((done, of, name) => progress.step(`migrating ${name}`, done, of));
      if (settings.seed === 'none') return;
      const { seedAll } = await import('./sheet/seed.ts');
      await seedAll(database, {
        sets: settings.seed,
        ifChanged: true,
        ...(early && { early }),
        progress: ({ table, done, of }) => progress.step(`loading ${table}`, done, of),
      });
      return;
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      log.warn({ err: error }, 'the database does not answer; trying again');
      await pause(again);
    }
  }
}
