import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Calculation, type Input, weakest } from '../reckon/reckon.ts';
import { shareOfThose } from '../reckon/share.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import { strongest } from './confidence.ts';
import { isInForce, type PlanFacts, type PlanLink, type PlanObjective } from './plan-facts.ts';
import { unitsOfPlan, upwards } from './plan-units.ts';
import { reckonShare } from './share.ts';

export const objectiveCoverage = shareOfThose('ALIGNMENT_COVERAGE', 'aligned', { index: 'objective' });
const leadCoverage = shareOfThose('ALIGNMENT_COVERAGE', 'led', { index: 'objective' });
const priorityCoverage = shareOfThose('ALIGNMENT_COVERAGE', 'alignedPriority', { index: 'priority' });
export const unitCoverage = shareOfThose('ALIGNMENT_COVERAGE', 'withObjective', { index: 'unit' });

export interface Coverage {
  objectives: Figure;
  objectivesWithLead: Figure;
  priorities: Figure;
  units: Figure;
}

export const noPlan: About = [
  'No medium-term plan (RPJMD) that covers this day is known to the hub.',
  'Hub tidak mengetahui rencana jangka menengah (RPJMD) yang mencakup hari itu.',
];

/** Why nothing can be said of these levels of a plan on the day; undefined when something can. */
function whyNot(facts: PlanFacts, levels: readonly PlanObjective['level'][]): About | undefined {
  const { plan, day } = facts;
  if (!isInForce(facts))
    return [
      `${plan.code} covers ${plan.startYear} to ${plan.endYear}, not ${day}.`,
      `${plan.code} mencakup ${plan.startYear} sampai ${plan.endYear}, bukan ${day}.`,
    ];
  // Nothing recorded is not the same as nothing aligned: a share of 0 would claim to know.
  if (!levels.some(level => facts.everLinked.includes(level)))
    return [
      'No alignment of a unit with any of them is recorded for any day, so it is not known how much is aligned.',
      'Tidak ada penyelarasan unit dengan satu pun di antaranya yang tercatat untuk hari mana pun, sehingga bagian yang selaras tidak diketahui.',
    ];
  return undefined;
}

const noRows = (level: PlanObjective['level']): About =>
  level === 'OBJECTIVE'
    ? ['The objectives of the plan were not found.', 'Sasaran rencana ini belum ditemukan.']
    : ['No priority of the plan is recorded.', 'Tidak ada prioritas rencana ini yang tercatat.'];

/** The link by which something counts: the best known one is enough. */
const surest = (links: readonly PlanLink[]): Confidence[] => (links.length === 0 ? [] : [strongest(links.map(link => link.confidence))]);

function objectiveInputs(name: string, of: readonly PlanObjective[], links: readonly PlanLink[]): Input[] {
  return of.map(objective => {
    const own = links.filter(link => link.objective === objective.id);
    return {
      name: `${name}[${objective.code}]`,
      value: own.length > 0 ? 1 : 0,
      subject: { table: 'objective', id: objective.id },
      confidence: weakest([objective.confidence, ...surest(own)]),
    };
  });
}

function unitInputs(facts: PlanFacts, book: RuleBook): Input[] {
  const byId = new Map(facts.units.map(unit => [unit.id, unit]));
  const linksOf = new Map<string, PlanLink[]>();
  for (const link of facts.links) {
    const unit = byId.get(link.unit);
    if (link.objective !== null && unit) for (const { id } of upwards(unit, byId)) linksOf.set(id, [...(linksOf.get(id) ?? []), link]);
  }
  return unitsOfPlan(facts, book).map(unit => {
    const own = linksOf.get(unit.id) ?? [];
    return {
      name: `withObjective[${unit.code}]`,
      value: own.length > 0 ? 1 : 0,
      subject: { table: 'organization_unit', id: unit.id },
      confidence: weakest([unit.confidence, ...surest(own)]),
    };
  });
}

/** How much of a plan has a unit, and how many units have a part of the plan. */
export function coverageOf(facts: PlanFacts, book: RuleBook): Coverage {
  const levels = (level: PlanObjective['level']): PlanObjective[] => facts.objectives.filter(one => one.level === level);
  const ofLevel = (made: Calculation, name: string, level: PlanObjective['level'], links: readonly PlanLink[]): Figure => {
    const rows = levels(level);
    return reckonShare(made, objectiveInputs(name, rows, links), rows.length === 0 ? noRows(level) : whyNot(facts, [level]));
  };
  return {
    objectives: ofLevel(objectiveCoverage, 'aligned', 'OBJECTIVE', facts.links),
    objectivesWithLead: ofLevel(
      leadCoverage,
      'led',
      'OBJECTIVE',
      facts.links.filter(link => link.role === 'LEAD'),
    ),
    priorities: ofLevel(priorityCoverage, 'alignedPriority', 'PRIORITY', facts.links),
    units: reckonShare(unitCoverage, unitInputs(facts, book), whyNot(facts, ['OBJECTIVE', 'PRIORITY'])),
  };
}
