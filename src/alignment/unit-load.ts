import { exact, shown } from '../reckon/rounding.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import { type Gap, gapOf } from './gap.ts';
import { unitOverlinked, weightsNotOne } from './gap-kinds.ts';
import type { PlanFacts, PlanLink } from './plan-facts.ts';
import { nameOf } from './plan-units.ts';

/** Units whose alignments are too many or whose weights do not add up. */
export function loadGaps(facts: PlanFacts, book: RuleBook): Gap[] {
  const most = book.number('ALIGNMENT_GAP/most_objectives');
  return facts.units.flatMap(unit => {
    const own = facts.links.filter(link => link.unit === unit.id);
    if (!own.some(link => link.isOfPlan)) return [];
    const [english, indonesian] = nameOf(unit);
    const gaps: Gap[] = [];
    const objectives = new Set(own.flatMap(link => link.objective ?? [])).size;
    if (most && exact(objectives).compare(most) > 0)
      gaps.push(
        gapOf(
          unitOverlinked,
          'organization_unit',
          unit,
          [unit.id],
          [
            `${english} is aligned to ${objectives} objectives, more than ${shown(most)}; keep those it really serves.`,
            `${indonesian} selaras dengan ${objectives} sasaran, lebih dari ${shown(most)}; pertahankan yang benar-benar dilayaninya.`,
          ],
        ),
      );
    const sum = weightSum(own);
    if (sum !== null && sum !== '1')
      gaps.push(
        gapOf(
          weightsNotOne,
          'organization_unit',
          unit,
          [unit.id],
          [`Weights of ${english} add up to ${sum}, not 1; correct them.`, `Bobot ${indonesian} berjumlah ${sum}, bukan 1; perbaiki.`],
        ),
      );
    return gaps;
  });
}

/** Sum of the weights that are given, as decimal text; null where none is. */
export function weightSum(links: readonly Pick<PlanLink, 'weight'>[]): string | null {
  const given = links.flatMap(link => link.weight ?? []);
  return given.length === 0 ? null : shown(given.reduce((sum, weight) => sum.add(exact(weight)), exact(0)));
}
