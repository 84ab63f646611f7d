import type { About } from '../../core/about.ts';
import type { Figure } from '../../reckon/figure.ts';
import { calculation, type Input, reckon } from '../../reckon/reckon.ts';
import { type Exact, exact } from '../../reckon/rounding.ts';
import type { RuleBook } from '../../rule/rule-book.ts';
import { graphOf } from './graph.ts';
import type { Performer, Process, Step } from './process.ts';
import { concerned, type Leg, longestWalk, shortestWalk } from './walk.ts';
import { isTimed, longestTime, minutesOf, performerLoad, shortestTime, timesOf } from './working-time.ts';

/** Both ways through an SOP, or why there are none. `untimed` are the steps that stand in the way. */
export type Paths = { shortest: Leg[]; longest: Leg[]; whyNot: null } | { shortest: null; longest: null; whyNot: About; untimed: Step[] };

const none = (en: string, id: string, untimed: Step[] = []): Paths => ({ shortest: null, longest: null, whyNot: [en, id], untimed });

/** The shortest and the longest way from the start to an end. */
export function pathsOf(process: Process, book: RuleBook): Paths {
  const graph = graphOf(process);
  const [start] = graph.starts;
  if (!start) return none('The SOP has no start.', 'SOP tidak mempunyai awal.');
  if (graph.starts.length > 1) return none('The SOP has several starts.', 'SOP mempunyai lebih dari satu awal.');
  if (graph.ends.length === 0) return none('The SOP has no end.', 'SOP tidak mempunyai akhir.');
  const steps = concerned(graph, start);
  if (steps.length === 0) return none('No end can be reached from the start.', 'Akhir tidak dapat dicapai dari awal.');
  const untimed = steps.filter(step => !isTimed(step));
  if (untimed.length > 0) {
    const numbers = untimed.map(step => step.number).join(', ');
    return none(`No standard time is given for step ${numbers}.`, `Waktu baku tidak diisi pada kegiatan ${numbers}.`, untimed);
  }
  const minutes = new Map<Step, Exact | null>(graph.steps.map(step => [step, minutesOf(step, book)]));
  if (steps.some(step => minutes.get(step) === null))
    return none('A number that converts days to minutes is not public.', 'Angka konversi hari ke menit tidak terbuka.');
  const time = (step: Step): Exact => minutes.get(step) ?? exact(0);
  const [shortest, longest] = [shortestWalk(graph, start, time), longestWalk(graph, start, time)];
  if (!shortest || !longest) return none('No end can be reached from the start.', 'Akhir tidak dapat dicapai dari awal.');
  return { shortest, longest, whyNot: null };
}

/** Inputs that stand in the way, so that the explanation shows them too. */
const missing = (paths: Paths, book: RuleBook): Input[] =>
  paths.whyNot === null
    ? []
    : timesOf(
        paths.untimed.map(step => ({ step })),
        book,
      );

export const shortestOf = (paths: Paths, book: RuleBook): Figure =>
  paths.whyNot === null ? reckon(shortestTime, timesOf(paths.shortest, book)) : reckon(shortestTime, missing(paths, book), paths.whyNot);

export const longestOf = (paths: Paths, book: RuleBook): Figure =>
  paths.whyNot === null ? reckon(longestTime, timesOf(paths.longest, book)) : reckon(longestTime, missing(paths, book), paths.whyNot);

/** What a performer has to do when the SOP takes its longest way. Steps done together count in full for each. */
export function loadOf(performer: Performer, paths: Paths, book: RuleBook): Figure {
  if (paths.whyNot !== null) return reckon(performerLoad, missing(paths, book), paths.whyNot);
  const own = paths.longest.filter(({ step }) => step.performers.includes(performer.id));
  return own.length > 0
    ? reckon(performerLoad, timesOf(own, book))
    : reckon(performerLoad, [], ['Takes part in no step of the longest path.', 'Tidak berperan dalam jalur terpanjang.']);
}

const rule = 'SOP_STANDARD_TIME';
const handOffUnit: About = ['hand-offs', 'serah terima'];
const summed = (name: string, formula: string) =>
  calculation({
    rule,
    formula,
    unit: handOffUnit,
    decimals: 0,
    // Without a path there is no count of its steps, and no hand-offs either: not none.
    calculate: inputs => inputs.get('steps') && inputs.all(name).reduce((sum, [, value]) => sum.add(value), exact(0)),
  });

const handOffs = summed(
  'handOff',
  'hand-offs = sum of handOff[…] over the arrows that join the steps of the longest path, 1 where the steps on both sides have no performer in common, else 0',
);
const handOffsOfPerformer = summed(
  'takesPart',
  'hand-offs of a performer = sum of takesPart[…] over the arrows that join the steps of the longest path, 1 where the work is handed over and the performer gives or takes it, else 0',
);
const handOffsBetweenBodies = summed(
  'crosses',
  'hand-offs between units = sum of crosses[…] over the arrows that join the steps of the longest path, 1 where both sides are known bureaus or agencies and have none in common, else 0',
);

interface Passing {
  from: Step;
  to: Step;
  leg: Leg;
}

const passings = (walk: readonly Leg[]): Passing[] =>
  walk.slice(1).map((leg, index) => ({ from: (walk[index] as Leg).step, to: leg.step, leg }));

const apart = <T>(one: readonly T[], other: readonly T[]): boolean => !one.some(item => other.includes(item));

const isHandOff = ({ from, to }: Passing): boolean => apart(from.performers, to.performers);

/** Figure over the arrows of the longest path: what each of them counts for. */
function overArrows(process: Process, made: typeof handOffs, name: string, paths: Paths, counts: (passing: Passing) => boolean): Figure {
  const steps = (value: number | null): Input => ({
    name: 'steps',
    value,
    subject: { table: 'sop', id: process.id },
    confidence: process.confidence,
  });
  if (paths.whyNot !== null) return reckon(made, [steps(null)], paths.whyNot);
  const idle = paths.longest.map(({ step }) => step).filter(step => step.performers.length === 0);
  if (idle.length > 0) {
    const numbers = [...new Set(idle.map(step => step.number))].join(', ');
    return reckon(made, [steps(null)], [`No performer is given for step ${numbers}.`, `Pelaksana tidak diisi pada kegiatan ${numbers}.`]);
  }
  const inputs = passings(paths.longest).map((passing, index): Input => {
    const flow = passing.leg.by;
    return {
      name: `${name}[${index + 1}: ${passing.from.number}→${passing.to.number}]`,
      value: counts(passing) ? 1 : 0,
      subject: flow ? { table: 'sop_flow', id: flow.id } : null,
      confidence: passing.to.confidence,
    };
  });
  return reckon(made, [steps(paths.longest.length), ...inputs]);
}

export const handOffsOf = (process: Process, paths: Paths): Figure => overArrows(process, handOffs, 'handOff', paths, isHandOff);

export const handOffsBy = (process: Process, performer: Performer, paths: Paths): Figure =>
  overArrows(
    process,
    handOffsOfPerformer,
    'takesPart',
    paths,
    passing => isHandOff(passing) && [...passing.from.performers, ...passing.to.performers].includes(performer.id),
  );

/** Hand-offs from one bureau or agency to another; divisions of one bureau are one, and people from outside are none. */
export function handOffsBetween(process: Process, paths: Paths): Figure {
  const bodyOf = new Map(process.performers.map(performer => [performer.id, performer.body]));
  const bodies = (step: Step): string[] => step.performers.map(id => bodyOf.get(id)).filter(body => typeof body === 'string');
  return overArrows(process, handOffsBetweenBodies, 'crosses', paths, ({ from, to }) => {
    const [giving, taking] = [bodies(from), bodies(to)];
    return giving.length > 0 && taking.length > 0 && apart(giving, taking);
  });
}
