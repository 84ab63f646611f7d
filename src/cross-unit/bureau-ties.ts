import { reckonShare } from '../alignment/share.ts';
import type { About } from '../core/about.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import { share, sumOf } from '../reckon/share.ts';
import type { Pair } from './pairs.ts';
import { subjectOf, type Tie, type TiedUnit, type TieFacts } from './ties.ts';

/** Pair and thing in the brackets of an input: "SETDA.ORG|SETDA.UMUM: S1". */
const inPair = (pair: Pair, tie: Tie): string => `${pair.key}: ${tie.code}`;
const pairIn = (brackets: string): string => brackets.split(': ')[0] as string;

const sharedObjectives = share({
  rule: 'CROSS_UNIT_LINKS',
  part: {
    text: 'number of pairs in shared[pair: objective]',
    of: inputs => exact(new Set(inputs.all('shared').map(([brackets]) => pairIn(brackets))).size),
  },
  whole: {
    text: 'number of pairs of bureau[…]',
    of: inputs => {
      const bureaus = inputs.all('bureau').length;
      return exact((bureaus * (bureaus - 1)) / 2);
    },
  },
});

const handOffs = sumOf('handOff', 'pair of bureaus: arrow');
const bureauHandOffs = calculation({
  rule: 'CROSS_UNIT_LINKS',
  formula: handOffs.text,
  unit: ['hand-offs', 'serah terima'],
  decimals: null,
  calculate: handOffs.of,
});

const noAlignment: About = [
  'No alignment with an objective holds on this day.',
  'Tidak ada penyelarasan dengan sasaran yang berlaku pada hari itu.',
];
const noSop: About = ['No SOP with a performer is in force on this day.', 'Tidak ada SOP dengan pelaksana yang berlaku pada hari itu.'];
const tooFew: About = ['Fewer than two bureaus hold on this day.', 'Kurang dari dua biro yang berlaku pada hari itu.'];

const bureausIn = ({ units }: TieFacts): TiedUnit[] => units.filter(unit => unit.kind === 'BUREAU');

/** One input for everything of a kind that ties a pair of bureaus. */
const inputsOf = (pairs: readonly Pair[], kind: Tie['kind'], name: string): Input[] =>
  pairs
    .filter(({ first, second }) => first.kind === 'BUREAU' && second.kind === 'BUREAU')
    .flatMap(pair =>
      pair.ties
        .filter(tie => tie.kind === kind)
        .map(tie => ({ name: `${name}[${inPair(pair, tie)}]`, value: 1, subject: subjectOf(tie), confidence: tie.confidence })),
    );

const whyNot = (facts: TieFacts, kind: Tie['kind'], nothing: About): About | undefined =>
  !facts.ties.some(tie => tie.kind === kind) ? nothing : bureausIn(facts).length < 2 ? tooFew : undefined;

/** Share of the pairs of bureaus that share an objective. `pairs` are those of bodies. */
export const sharedObjectiveShare = (facts: TieFacts, pairs: readonly Pair[]): Figure =>
  reckonShare(
    sharedObjectives,
    [
      ...inputsOf(pairs, 'OBJECTIVE', 'shared'),
      ...bureausIn(facts).map(({ id, code, confidence }) => ({
        name: `bureau[${code}]`,
        value: 1,
        subject: { table: 'organization_unit', id },
        ...(confidence ? { confidence } : {}),
      })),
    ],
    whyNot(facts, 'OBJECTIVE', noAlignment),
  );

/** Hand-offs between bureaus in the SOPs in force. */
export function handOffsBetweenBureaus(facts: TieFacts, pairs: readonly Pair[]): Figure {
  const why = whyNot(facts, 'SOP', noSop);
  return why ? reckon(bureauHandOffs, [], why) : reckon(bureauHandOffs, inputsOf(pairs, 'HAND_OFF', 'handOff'));
}
