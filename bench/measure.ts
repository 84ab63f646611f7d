import type { Contender, Name } from './contenders.ts';
import { usage } from './machine.ts';
import type { Load } from './peers.ts';

export interface Rounds {
  rounds: number;
  milliseconds: number;
  connections: number;
}

export interface Figures {
  name: Name;
  /** Answers a second: the median of the rounds, and each of them. */
  rate: number;
  rates: number[];
  /** Answers that were none: refused or cut off under the load. */
  wrong: number;
  median: number;
  p99: number;
  /** Milliseconds of processor for one answer: of the server, and of the database. */
  cpu: number | null;
  databaseCpu: number | null;
  /** MiB that the server held at most. */
  memory: number | null;
}

export const median = (values: readonly number[]): number => {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? (ordered[middle] as number) : ((ordered[middle - 1] as number) + (ordered[middle] as number)) / 2;
};

export const geometricMean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

interface Sample {
  rate: number;
  wrong: number;
  median: number;
  p99: number;
  cpu: number | null;
  databaseCpu: number | null;
  memory: number | null;
}

/** Everybody in turn, round after round, so that a busy moment of the machine meets all of them. */
export async function measure(
  contenders: readonly Contender[],
  load: Load,
  databaseCpu: () => number | null,
  { rounds, milliseconds, connections }: Rounds,
): Promise<Figures[]> {
  const samples = new Map<Name, Sample[]>(contenders.map(({ name }) => [name, []]));
  for (const { shot } of contenders) await load.shoot({ ...shot, connections, milliseconds: Math.min(milliseconds, 1000) });
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, pid, shot, status } = contenders[(turn + round) % contenders.length] as Contender;
      const [before, below] = [usage(pid), databaseCpu()];
      const hits = await load.shoot({ ...shot, connections, milliseconds });
      const [after, under] = [usage(pid), databaseCpu()];
      const wrong = hits.status === status ? hits.strangers : hits.answers - hits.strangers;
      samples.get(name)?.push({
        // What was not answered does not count as fast.
        rate: (hits.answers - wrong) / hits.seconds,
        wrong,
        median: hits.median,
        p99: hits.p99,
        cpu: before && after && ((after.cpu - before.cpu) * 1000) / hits.answers,
        databaseCpu: below === null || under === null ? null : ((under - below) * 1000) / hits.answers,
        memory: after && after.rss / 2 ** 20,
      });
    }
  return [...samples].map(([name, all]) => {
    const of = (key: 'cpu' | 'databaseCpu'): number | null =>
      all.some(one => one[key] === null) ? null : median(all.map(one => one[key] as number));
    return {
      name,
      rate: median(all.map(one => one.rate)),
      rates: all.map(one => one.rate),
      wrong: all.reduce((sum, one) => sum + one.wrong, 0),
      median: median(all.map(one => one.median)),
      p99: median(all.map(one => one.p99)),
      cpu: of('cpu'),
      databaseCpu: of('databaseCpu'),
      memory: all.some(one => one.memory === null) ? null : Math.max(...all.map(one => one.memory as number)),
    };
  });
}

/** How many times as fast, round by round. */
export function ratio(figures: readonly Figures[], one: Name, other: Name): number | null {
  const [a, b] = [figures.find(({ name }) => name === one), figures.find(({ name }) => name === other)];
  if (!a || !b) return null;
  const found = median(a.rates.map((rate, round) => rate / (b.rates[round] as number)));
  return found > 0 && Number.isFinite(found) ? found : null;
}
