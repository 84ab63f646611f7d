import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { projectFolder } from '../core/project.ts';
import { type ConceptShape, conceptShapes } from '../read/shape.ts';
import { brokenRules } from './broken-rules.ts';
import { type SheetFile, sheetCode, sheetFiles } from './files.ts';
import type { Ready } from './follow.ts';
import { prepare, type ReadSheets, readSheets } from './prepare.ts';
import { type Run, runIn } from './statements.ts';
import { numbersOf, upsert, type Written, writeProvenance } from './write.ts';

export interface SeedReport extends Written {
  /** The last report is of `provenance`: references to sources, where a removed one counts as changed. */
  table: string;
  /** Files its rows came from. */
  files: string[];
}

export interface SeedOptions {
  /** Facts only, or the made-up examples with them. */
  sets: 'reference' | 'all';
  /** Told before each table is written. */
  progress?: (step: { table: string; rows: number; done: number; of: number }) => void;
  /** Who does it and why, for the recorded history. */
  actor?: string;
  reason?: string;
  /** Reads nothing when files and code are those of the last time. */
  ifChanged?: boolean;
  /** Holds `reference` and `illustrative`. */
  folder?: string;
  /** The sheets, read before the database was there. */
  early?: () => ReadSheets;
}

function filesOf({ folder = join(projectFolder, 'seeds'), sets }: Pick<SeedOptions, 'folder' | 'sets'>) {
  return {
    reference: sheetFiles(join(folder, 'reference')),
    illustrative: sets === 'all' ? sheetFiles(join(folder, 'illustrative')) : [],
  };
}

/** Reads the sheets now, for a load that follows. */
export function readEarly(sets: SeedOptions['sets']): () => ReadSheets {
  const { reference, illustrative } = filesOf({ sets });
  const read = readSheets(reference, illustrative);
  return () => read;
}

interface Database {
  orm: { em: { fork(): SqlEntityManager } };
}

/** Brings the sheets into the hub, wholly or not at all. Sheets with findings are refused with all of them; what is already there stays untouched. */
export async function seedAll(database: Database, options: SeedOptions): Promise<SeedReport[]> {
  const { reference, illustrative } = filesOf(options);
  const digest = digestOf([...reference, ...illustrative, ...sheetCode(), whatIsKept()]);

  let ready = new Map<ConceptShape, Ready[]>();
  try {
    return await database.orm.em.fork().transactional(async em => {
      const run = runIn(em);
      // Two hubs that start together would otherwise both write what neither finds.
      await run(`select pg_advisory_xact_lock(hashtext('ampera.seed'))`);
      if (options.ifChanged && (await isSeeded(options.sets, digest, run))) return [];
      await run(
        `select set_config('ampera.actor', $1, true), set_config('ampera.reason', $2, true)`,
        options.actor ?? 'seed',
        options.reason ?? `seeds/${options.sets}`,
      );
      ready = await prepare(options.early?.() ?? readSheets(reference, illustrative), run);
      const reports = await writeAll(ready, run, options.progress);
      await remember(options.sets, digest, run);
      return reports;
    });
  } catch (error) {
    throw await brokenRules(error, ready, database);
  }
}

const digestOf = (files: readonly SheetFile[]): string =>
  files.reduce((hash, { name, bytes }) => hash.update(`${name}\0${bytes.length}\0`).update(bytes), createHash('sha256')).digest('hex');

/** What the concepts keep: a new column or a value no longer known reads the same files anew. */
const whatIsKept = (): SheetFile => ({
  name: 'kept',
  bytes: Buffer.from(JSON.stringify(conceptShapes().map(({ table, concept, kept }) => [table, concept.tag, [...kept]]))),
});

const isSeeded = async (set: string, digest: string, run: Run): Promise<boolean> =>
  (await run(`select 1 from hub.seed_state where "set" = $1 and digest = $2`, set, digest)).length > 0;

/** Only the last load is remembered: after another set went over the same rows, the one before may say something else. */
async function remember(set: string, digest: string, run: Run): Promise<void> {
  if (await isSeeded(set, digest, run)) return;
  await run('delete from hub.seed_state');
  await run('insert into hub.seed_state ("set", digest, seeded_at) values ($1, $2, now())', set, digest);
}

async function writeAll(
  ready: ReadonlyMap<ConceptShape, readonly Ready[]>,
  run: Run,
  progress: SeedOptions['progress'],
): Promise<SeedReport[]> {
  const reports: SeedReport[] = [];
  for (const [shape, rows] of ready) {
    progress?.({ table: shape.table, rows: rows.length, done: reports.length, of: ready.size });
    const written = await upsert(
      shape.table,
      rows.map(({ values }) => values),
      run,
      numbersOf(shape),
    );
    reports.push({ table: shape.table, files: [...new Set(rows.map(({ draft }) => draft.place.file))], ...written });
  }
  const { removed, ...written } = await writeProvenance(ready, run);
  return [...reports, { table: 'provenance', files: [], ...written, changed: written.changed + removed }];
}
