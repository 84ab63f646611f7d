import type { About } from '../../core/about.ts';
import type { FindingKind } from '../../reckon/finding.ts';
import { type Check, type Checked, named, ofSop, ofStep, type Verdict, verdict } from './check.ts';
import { stepNumbers, withoutOutput, withoutPerformer, withoutTime } from './finding-kinds.ts';
import { isFilled, type Step } from './process.ts';
import { isTimed } from './working-time.ts';

/** Every step must have something; those that have not are found. */
const each =
  (kind: FindingKind, has: (step: Step) => boolean, [en, id]: About) =>
  ({ graph }: Checked): Verdict =>
    verdict(
      graph.steps.length,
      graph.steps.filter(step => !has(step)).map(step => ofStep(kind, step, [`${named(step)[0]} ${en}`, `${named(step)[1]} ${id}`])),
    );

function numbering({ process, graph }: Checked): Verdict {
  const numbers = graph.steps.map(step => step.number).sort((a, b) => a - b);
  const wrong = numbers.findIndex((number, index) => number !== index + 1);
  if (wrong < 0) return verdict(numbers.length, []);
  const found = ofSop(stepNumbers, process, [
    `Steps of SOP ${process.number} are numbered ${numbers.join(', ')}: number them from 1 to ${numbers.length} without holes.`,
    `Kegiatan SOP ${process.number} bernomor ${numbers.join(', ')}: beri nomor 1 sampai ${numbers.length} tanpa terlompati.`,
  ]);
  return verdict(numbers.length, [found], numbers.filter((number, index) => number !== index + 1).length);
}

export const stepChecks: Check[] = [
  {
    kind: 'PERFORMERS',
    rule: 'SOP_STEPS',
    judge: each(withoutPerformer, step => step.performers.length > 0, [
      'has no performer: put its symbol in a column.',
      'tidak mempunyai pelaksana: letakkan simbolnya pada suatu kolom.',
    ]),
  },
  { kind: 'NUMBERING', rule: 'SOP_STEPS', judge: numbering },
  {
    kind: 'TIMES',
    rule: 'SOP_STEPS',
    judge: each(withoutTime, isTimed, [
      'has no standard time: enter number and unit.',
      'tidak mempunyai waktu baku: isikan bilangan dan satuannya.',
    ]),
  },
  {
    kind: 'OUTPUTS',
    rule: 'SOP_STEPS',
    judge: each(withoutOutput, step => isFilled(step.output), [
      'has no output: say what comes out of it.',
      'tidak mempunyai output: sebutkan hasilnya.',
    ]),
  },
];
