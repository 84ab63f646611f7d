import { Computed } from '../describe/computed.ts';
import { shown } from '../reckon/rounding.ts';
import { graphOf, walked } from './process/graph.ts';
import type { Process, Step } from './process/process.ts';
import { handOffsBetween, handOffsBy, handOffsOf, loadOf, longestOf, type Paths, pathsOf, shortestOf } from './process/standard-time.ts';
import { minutesOf, spoken } from './process/working-time.ts';
import { type Loaded, processBySop } from './process.loader.ts';
import { Sop } from './sop.ts';
import { SopStandardTime } from './sop-standard-time.ts';

const place = (number: number): string => String(number).padStart(5, '0');

function hasLoops(process: Process): boolean {
  const graph = graphOf(process);
  return graph.starts.some(start => walked(graph, start).back.size > 0);
}

function pathSteps(paths: Paths, minutes: (step: Step) => string) {
  if (paths.whyNot !== null) return [];
  return paths.longest.map(({ step, pass }, index) => ({
    key: place(index + 1),
    place: index + 1,
    pass,
    step: step.id,
    minutes: minutes(step),
  }));
}

function standardTime({ process, book }: Loaded) {
  const paths = pathsOf(process, book);
  const [shortest, longest] = [shortestOf(paths, book), longestOf(paths, book)];
  return {
    shortest,
    shortestText: spoken(shortest.value, book),
    longest,
    longestText: spoken(longest.value, book),
    hasLoops: hasLoops(process),
    handOffs: handOffsOf(process, paths),
    handOffsBetweenUnits: handOffsBetween(process, paths),
    path: pathSteps(paths, step => {
      const minutes = minutesOf(step, book);
      return minutes === null ? '0' : shown(minutes);
    }),
    loads: process.performers.map(performer => {
      const load = loadOf(performer, paths, book);
      return {
        key: `${place(performer.number)}|${performer.code}`,
        performer: performer.id,
        load,
        loadText: spoken(load.value, book),
        handOffs: handOffsBy(process, performer, paths),
      };
    }),
  };
}

Computed(
  () => SopStandardTime,
  [
    'How long it takes: shortest and longest path, the steps on it, load and hand-offs of performers. Null when it could not be worked out.',
    'Lamanya: jalur terpendek dan terpanjang, kegiatannya, beban dan serah terima pelaksana. Null bila tidak dapat dihitung.',
  ],
  ['id'],
  async (row, question) => {
    const loaded = await question.load(processBySop, row['id'] as string);
    return loaded && standardTime(loaded);
  },
)(Sop.prototype, 'standardTime');
