import type { About } from '../core/about.ts';
import type { Figure } from '../reckon/figure.ts';
import { reckon } from '../reckon/reckon.ts';
import { canBeJudged, type Judged } from './achievement.ts';
import { rollUp } from './formula.ts';

const nothing: About = ['No target could be judged.', 'Tidak ada target yang dapat dinilai.'];

/** Share achieved among the targets that can be judged; the others count neither above nor below the line. */
export function achievedShare(all: readonly Judged[]): Figure {
  const judged = all.filter(canBeJudged).sort((a, b) => (a.key < b.key ? -1 : 1));
  return reckon(
    rollUp,
    judged.map(one => ({
      name: `achieved[${one.key}]`,
      value: one.status === 'ACHIEVED' ? 1 : 0,
      subject: { table: 'target', id: one.target },
      confidence: one.confidence,
    })),
    judged.length === 0 ? nothing : undefined,
  );
}
