import { parseArgs } from 'node:util';

const help = `npm run bench                     the suite at scale 1
npm run bench -- --quick          the same at scale 0.1, within five minutes
npm run bench -- --scale 10       at ten times the data
npm run bench -- --only node      cases whose name has the word; --rounds 5 --ms 1000 --connections 8
npm run bench -- --profile DIR    with a profile of the hub's processor time in DIR
npm run bench -- layers DIR       where the time of such a profile went
npm run bench -- --figures        the hub that keeps no answers keeps figures: printed and not kept
npm run bench -- explain          how PostgreSQL finds the rows of every filter
npm run bench -- start            first and second start, to the first answer; --busy on busy cores
npm run bench -- flood            memory under floods of distinct questions; --minutes 5, --scale 0.1

The province is made in .ampera-bench, or in the empty scratch database that DATABASE_URL names.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    busy: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    scale: { type: 'string' },
    rounds: { type: 'string' },
    ms: { type: 'string' },
    connections: { type: 'string', default: '8' },
    only: { type: 'string' },
    profile: { type: 'string' },
    minutes: { type: 'string', default: '5' },
    figures: { type: 'boolean', default: false },
  },
});

const { quick } = values;
const scale = Number(values.scale ?? (quick ? 0.1 : 1));
const rounds = {
  rounds: Number(values.rounds ?? (quick ? 3 : 5)),
  milliseconds: Number(values.ms ?? (quick ? 500 : 1500)),
  connections: Number(values.connections),
};
const [verb = 'suite', folder] = positionals;

if (values.help) console.log(help);
else if (verb === 'suite') {
  const [{ runSuite }, { keep, printed }] = await Promise.all([import('./run-suite.ts'), import('./report.ts')]);
  const result = await runSuite({
    scale,
    rounds,
    only: values.only ?? null,
    profile: values.profile ?? null,
    keepsFigures: values.figures,
  });
  const markdown = printed(result);
  // A part is for the eye: it does not replace the whole.
  if (values.only || values.profile || values.figures) console.log(markdown);
  else console.log(keep(quick ? 'quick' : `${scale}x`, result, markdown));
} else if (verb === 'explain') {
  const { runExplain } = await import('./run-explain.ts');
  await runExplain(scale);
} else if (verb === 'start') {
  const { runStart } = await import('./run-start.ts');
  await runStart({ rounds: Number(values.rounds ?? 3), isBusy: values.busy });
} else if (verb === 'layers' && folder) {
  (await import('./run-layers.ts')).runLayers(folder);
} else if (verb === 'flood') {
  const { runFlood } = await import('./run-flood.ts');
  await runFlood({ scale: Number(values.scale ?? 0.1), minutes: Number(values.minutes) });
} else {
  console.error(help);
  process.exitCode = 1;
}
