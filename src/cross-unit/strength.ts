import type { Figure } from '../reckon/figure.ts';
import { calculation, type Input, reckon, weakest } from '../reckon/reckon.ts';
import type { Pair } from './pairs.ts';
import type { Tie } from './ties.ts';

const strength = calculation({
  rule: 'CROSS_UNIT_LINKS',
  formula: 'sharedObjectives + sharedPrograms + sharedSops + handOffs',
  unit: ['links', 'kaitan'],
  decimals: null,
  calculate: inputs =>
    inputs.get('sharedObjectives').add(inputs.get('sharedPrograms')).add(inputs.get('sharedSops')).add(inputs.get('handOffs')),
});

const names: Record<Tie['kind'], string> = {
  OBJECTIVE: 'sharedObjectives',
  PROGRAM: 'sharedPrograms',
  SOP: 'sharedSops',
  HAND_OFF: 'handOffs',
};

export const countOf = (pair: Pair, kind: Tie['kind']): number => pair.ties.filter(tie => tie.kind === kind).length;

/** How much ties two units: every shared thing and every hand-off counts one. */
export const strengthOf = (pair: Pair): Figure =>
  reckon(
    strength,
    Object.entries(names).map(([kind, name]): Input => {
      const ties = pair.ties.filter(tie => tie.kind === kind);
      return { name, value: ties.length, confidence: weakest(ties.map(tie => tie.confidence)) };
    }),
  );
