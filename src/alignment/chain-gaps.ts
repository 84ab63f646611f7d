import { type Gap, gapOf } from './gap.ts';
import {
  indicatorWithoutTarget,
  indicatorWithoutValue,
  objectiveWithoutIndicator,
  programWithoutIndicator,
  targetWithoutUnit,
} from './gap-kinds.ts';
import type { PlanFacts, PlanIndicator } from './plan-facts.ts';
import { isOfPlan } from './plan-units.ts';

/** Years of the plan that are over on the day. */
const yearsOver = ({ plan, day }: PlanFacts): number[] =>
  Array.from({ length: Math.max(plan.lastYear - plan.firstYear + 1, 0) }, (_, index) => plan.firstYear + index).filter(
    year => year < Number(day.slice(0, 4)) || `${year}-12-31` === day,
  );

/** Years over without a value: all of them for an indicator of an objective, those with a target for one that has but targets. */
export const yearsWithoutValue = (facts: PlanFacts, indicator: PlanIndicator): number[] =>
  indicator.isRegular
    ? yearsOver(facts).filter(
        year => !indicator.valueYears.includes(year) && (indicator.objective !== null || indicator.targetYears.includes(year)),
      )
    : [];

function indicatorGaps(facts: PlanFacts, indicator: PlanIndicator, units: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  const { code } = indicator;
  if (indicator.targetYears.length === 0)
    gaps.push(
      gapOf(indicatorWithoutTarget, 'indicator', indicator, units, [
        `Indicator ${code} has no current target for a year from ${facts.plan.firstYear} to ${facts.plan.lastYear}; set one.`,
        `Indikator ${code} tidak mempunyai target yang berlaku untuk tahun ${facts.plan.firstYear} sampai ${facts.plan.lastYear}; tetapkan.`,
      ]),
    );
  for (const year of yearsWithoutValue(facts, indicator))
    gaps.push(
      gapOf(
        indicatorWithoutValue,
        'indicator',
        indicator,
        units,
        [
          `Indicator ${code} has no value for ${year}, which is over; enter it as soon as it is known.`,
          `Indikator ${code} tidak mempunyai nilai untuk ${year} yang telah berakhir; isikan begitu diketahui.`,
        ],
        String(year),
      ),
    );
  return gaps;
}

/** Where the chain from objective and program to indicator, target, value and unit breaks. */
export function chainGaps(facts: PlanFacts): Gap[] {
  const unitsOf = (objective: string | null, onlyLeading: boolean): string[] =>
    facts.links
      .filter(link => objective !== null && link.objective === objective && (!onlyLeading || link.role === 'LEAD'))
      .map(link => link.unit);
  const measured = new Set(facts.indicators.map(indicator => indicator.objective));
  return [
    ...facts.objectives
      .filter(objective => objective.level === 'OBJECTIVE' && !measured.has(objective.id))
      .map(objective =>
        gapOf(objectiveWithoutIndicator, 'objective', objective, unitsOf(objective.id, false), [
          `Objective ${objective.number} (${objective.code}) is measured by no indicator; name one.`,
          `Sasaran ${objective.number} (${objective.code}) tidak diukur indikator mana pun; tetapkan satu.`,
        ]),
      ),
    ...facts.programs
      .filter(program => !program.hasIndicator && program.units.some(isOfPlan(facts)))
      .map(program =>
        gapOf(programWithoutIndicator, 'program', program, program.units, [
          `Program ${program.code} is carried out, but no indicator measures its outcome; name one.`,
          `Program ${program.code} dilaksanakan, tetapi hasilnya tidak diukur indikator mana pun; tetapkan satu.`,
        ]),
      ),
    // The unit that answers for the indicator is the one to ask; without it, those that lead its objective.
    ...facts.indicators.flatMap(indicator =>
      indicatorGaps(facts, indicator, indicator.unit ? [indicator.unit] : unitsOf(indicator.objective, true)),
    ),
    ...facts.ownerlessTargets.map(target =>
      gapOf(targetWithoutUnit, 'target', target, unitsOf(target.objective, true), [
        `Target ${target.code} names no unit, and neither does its indicator; name who answers for it.`,
        `Target ${target.code} tidak menyebut unit, demikian pula indikatornya; tetapkan penanggung jawabnya.`,
      ]),
    ),
  ];
}
