import { reckonShare, shareCalculation } from '../alignment/share.ts';
import type { About } from '../core/about.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, type Input, reckon, weakest } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import { type Pair, pairKey } from './pairs.ts';
import type { Tie, TiedUnit, TieFacts } from './ties.ts';

const sharedObjectives = shareCalculation('CROSS_UNIT_LINKS', 'shared', 'pair of bureaus');
const bureauHandOffs = calculation({
  rule: 'CROSS_UNIT_LINKS',
  formula: 'sum of handOffs[pair of bureaus]',
  unit: ['hand-offs', 'serah terima'],
  decimals: null,
  calculate: inputs => inputs.all('handOffs').reduce((sum, [, value]) => sum.add(value), exact(0)),
});

const noAlignment: About = [
  'No alignment with an objective holds on this day.',
  'Tidak ada penyelarasan dengan sasaran yang berlaku pada hari itu.',
];
const noSop: About = ['No SOP with a performer is in force on this day.', 'Tidak ada SOP dengan pelaksana yang berlaku pada hari itu.'];
const tooFew: About = ['Fewer than two bureaus hold on this day.', 'Kurang dari dua biro yang berlaku pada hari itu.'];

/** Every pair of bureaus, tied or not. */
const pairsOfBureaus = ({ units }: TieFacts): [TiedUnit, TiedUnit][] => {
  const bureaus = units.filter(unit => unit.kind === 'BUREAU');
  return bureaus.flatMap((a, index) => bureaus.slice(index + 1).map((b): [TiedUnit, TiedUnit] => [a, b]));
};

function inputsOf(facts: TieFacts, pairs: readonly Pair[], kind: Tie['kind'], name: string, value: (count: number) => number): Input[] {
  const tied = new Map(pairs.map(pair => [pair.key, pair.ties.filter(tie => tie.kind === kind)]));
  return pairsOfBureaus(facts).map(([a, b]) => {
    const ties = tied.get(pairKey(a, b)) ?? [];
    return { name: `${name}[${pairKey(a, b)}]`, value: value(ties.length), confidence: weakest(ties.map(tie => tie.confidence)) };
  });
}

const whyNot = (facts: TieFacts, kind: Tie['kind'], nothing: About): About | undefined =>
  !facts.ties.some(tie => tie.kind === kind) ? nothing : pairsOfBureaus(facts).length === 0 ? tooFew : undefined;

/** Share of the pairs of bureaus that share an objective. `pairs` are those of bodies. */
export const sharedObjectiveShare = (facts: TieFacts, pairs: readonly Pair[]): Figure =>
  reckonShare(
    sharedObjectives,
    inputsOf(facts, pairs, 'OBJECTIVE', 'shared', count => Math.min(count, 1)),
    whyNot(facts, 'OBJECTIVE', noAlignment),
  );

/** Hand-offs between bureaus in the SOPs in force. */
export function handOffsBetweenBureaus(facts: TieFacts, pairs: readonly Pair[]): Figure {
  const why = whyNot(facts, 'SOP', noSop);
  return why
    ? reckon(bureauHandOffs, [], why)
    : reckon(
        bureauHandOffs,
        inputsOf(facts, pairs, 'HAND_OFF', 'handOffs', count => count),
      );
}
