import type { Figure } from '../reckon/figure.ts';
import { calculation, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import { sumOf } from '../reckon/share.ts';
import type { Pair } from './pairs.ts';
import { subjectOf, type Tie } from './ties.ts';

const names: Record<Tie['kind'], string> = {
  OBJECTIVE: 'sharedObjective',
  PROGRAM: 'sharedProgram',
  SOP: 'sharedSop',
  HAND_OFF: 'handOff',
};

const counts = Object.values(names).map(name => sumOf(name));

const strength = calculation({
  rule: 'CROSS_UNIT_LINKS',
  formula: `${counts.map(count => count.text).join(' + ')}; 1 for each thing that ties the two units`,
  unit: ['links', 'kaitan'],
  decimals: null,
  calculate: inputs => counts.reduce((total, count) => total.add(count.of(inputs)), exact(0)),
});

export const countOf = (pair: Pair, kind: Tie['kind']): number => pair.ties.filter(tie => tie.kind === kind).length;

/** How much ties two units: every shared thing and every hand-off counts one, and is an input of its own. */
export const strengthOf = (pair: Pair): Figure =>
  reckon(
    strength,
    pair.ties.map(tie => ({ name: `${names[tie.kind]}[${tie.code}]`, value: 1, subject: subjectOf(tie), confidence: tie.confidence })),
  );
