import { openLog } from '../../src/core/log.ts';
import { startEmbedded } from '../../src/database/embedded/start.ts';

/** A process that opens an embedded database, says how it began, and holds it until it is killed. */
async function hold(): Promise<void> {
  const { began, url } = await startEmbedded({ dataFolder: process.argv[2] as string, log: openLog('silent') });
  process.stdout.write(`began ${began} at ${url}\n`);
  setInterval(() => {}, 1000);
}

hold().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
