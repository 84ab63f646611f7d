import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { figure, row, table } from './report.ts';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** By the first that fits: what a function does, or where it is from. */
const layers: [name: string, fits: (functionName: string, url: string) => boolean][] = [
  ['waiting', name => name === '(idle)'],
  ['collecting garbage', name => name === '(garbage collector)'],
  ['writing to sockets', name => /^write(v|Utf8String|Latin1String|AsciiString|Buffer)$/.test(name)],
  ['driver of PostgreSQL', (_name, url) => /node_modules\/pg/.test(url)],
  ['front, lane, door', (_name, url) => /dist\/src\/(cache|http)\//.test(url)],
  ['question, plan, holes', (_name, url) => /dist\/src\/read\//.test(url)],
  ['Node: HTTP, sockets, streams', (_name, url) => url.startsWith('node:')],
  ['everything else', () => true],
];

/** Where the hub's processor time went, by a profile of `--profile`: its second half, as the first is the start. */
export function runLayers(folder: string): void {
  const [largest] = readdirSync(folder)
    .filter(name => name.endsWith('.cpuprofile'))
    .map(name => join(folder, name))
    .sort((one, other) => statSync(other).size - statSync(one).size);
  if (!largest) throw new Error(`There is no profile in ${folder}: make one with --profile ${folder}.`);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(largest, 'utf8')) as Profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const took = new Map<string, number>();
  for (let at = samples.length >> 1; at < samples.length; at++) {
    const { functionName = '', url = '' } = frames.get(samples[at] as number) ?? {};
    const [name] = layers.find(([, fits]) => fits(functionName, url)) as (typeof layers)[number];
    took.set(name, (took.get(name) ?? 0) + (timeDeltas[at] as number));
  }
  took.delete('waiting');
  const all = [...took.values()].reduce((sum, one) => sum + one, 0);
  const rows = [...took].sort((one, other) => other[1] - one[1]).map(([name, time]) => row(name, figure((100 * time) / all, 0)));
  console.log(table(['Layer', 'percent of processor time'], rows));
}
