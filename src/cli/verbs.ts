import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { openLog } from '../core/log.ts';
import { openProgress, type Progress } from '../core/progress.ts';
import { projectFolder } from '../core/project.ts';
import { Refusal } from '../core/refusal.ts';
import { readSettings, type Settings } from '../core/settings.ts';
import type { Database } from '../database/database.ts';
import { seedTable } from './seed-table.ts';

/** Runs a verb over the database of the environment, beside a hub that may be running over it. */
async function overDatabase(verb: (database: Database, settings: Settings, progress: Progress) => Promise<string>): Promise<void> {
  await plainly(async () => {
    // Without a listener the process would die at once and leave the embedded database behind.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    const settings = readSettings();
    const log = openLog(settings.logLevel, process.stderr);
    const { openDatabase } = await import('../database/database.ts');
    const database = await openDatabase(settings, log, { join: true });
    const progress = openProgress(log);
    try {
      const said = await verb(database, settings, progress);
      progress.end();
      print(said);
    } finally {
      progress.end();
      await database.close();
    }
  });
}

async function plainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

const print = (text: string): void => void process.stdout.write(`${text.trimEnd()}\n`);

const migrateWith = (database: Database, progress: Progress): Promise<string[]> =>
  database.migrate((done, of, name) => progress.step(`migrating ${name}`, done, of));

export const start = defineCommand({
  meta: { name: 'start', description: 'Open the hub and answer questions until told to end.' },
  run: async () => (await import('../hub.ts')).runHub(),
});

export const migrate = defineCommand({
  meta: { name: 'migrate', description: 'Bring the database to the shape of this release.' },
  run: () =>
    overDatabase(async (database, _settings, progress) => {
      const steps = await migrateWith(database, progress);
      return steps.length > 0 ? steps.map(step => `migrated  ${step}`).join('\n') : 'The database has the shape of this release already.';
    }),
});

export const seed = defineCommand({
  meta: { name: 'seed', description: 'Load the seed sheets; rows that are there already are updated, never doubled.' },
  args: {
    set: {
      type: 'enum',
      options: ['all', 'reference'],
      description:
        'all, or reference for facts only. Not given: AMPERA_SEED, else all into the embedded database and reference into DATABASE_URL.',
    },
  },
  run: ({ args }) =>
    overDatabase(async (database, settings, progress) => {
      await migrateWith(database, progress);
      const { seedAll } = await import('../sheet/seed.ts');
      const standard = settings.seed === 'none' ? (settings.databaseUrl ? 'reference' : 'all') : settings.seed;
      const sets = args.set === 'all' || args.set === 'reference' ? args.set : standard;
      const report = await seedAll(database, { sets, progress: ({ table, done, of }) => progress.step(`loading ${table}`, done, of) });
      return seedTable(report);
    }),
});

export const schema = defineCommand({
  meta: { name: 'schema', description: 'Print the schema of the graph.' },
  run: async () => print((await import('../schema.ts')).printedSchema()),
});

export const docs = defineCommand({
  meta: { name: 'docs', description: 'Print the pages of docs/ that are made of the code and its data.' },
  run: async () => {
    const { printedPages } = await import('./print-docs.ts');
    for (const [name, page] of printedPages()) writeFileSync(join(projectFolder, 'docs', name), page);
    print([...printedPages().keys()].map(name => `printed  docs/${name}`).join('\n'));
  },
});
