import type { Confidence } from '../core/enums.ts';
import { keptOf } from '../read/kept.ts';
import type { Batch, Question } from '../read/question.ts';
import { planFactsStatement } from './plan-facts.statement.ts';

/** Which plan is looked at, and on which day. */
export interface PlanAsked {
  /** Code or id of the plan; null for the medium-term plan of the province. */
  plan: string | null;
  day: string;
  /** The day was not said aloud: where the plan is over, its last day stands in. */
  isOpen: boolean;
  /** False leaves rows out that are made up. */
  illustrative: boolean;
}

interface Named {
  id: string;
  code: string;
  confidence: Confidence;
}

interface Passing extends Named {
  /** The first day of its validity is not known. */
  isUndated?: boolean;
}

export interface PlanObjective extends Named {
  level: 'PRIORITY' | 'OBJECTIVE';
  number: number;
}

export interface PlanUnit extends Passing {
  kind: string;
  parent: string | null;
  nameId: string;
  nameEn: string | null;
}

export interface PlanLink extends Passing {
  unit: string;
  /** Objective or priority of the plan. Null for a link with anything else. */
  objective: string | null;
  /** False for a link with another plan: its weight counts all the same, since it takes a share of the unit's work. */
  isOfPlan: boolean;
  role: 'LEAD' | 'CONTRIBUTING' | 'SUPPORTING';
  weight: string | null;
  basis: string;
  hasInstrument: boolean;
}

export interface PlanIndicator extends Named {
  objective: string | null;
  unit: string | null;
  isRegular: boolean;
  /** Years of the plan for which some document sets a current target. */
  targetYears: number[];
  /** Years of the plan for which there is a preferred value, or none is to be expected. */
  valueYears: number[];
}

export interface PlanTarget extends Named {
  objective: string | null;
}

export interface PlanProgram extends Named {
  units: string[];
  hasIndicator: boolean;
}

/** All that a plan is judged by, on one day. */
export interface PlanFacts {
  plan: Named & { unit: string | null; startYear: number; endYear: number; firstYear: number; lastYear: number };
  day: string;
  objectives: PlanObjective[];
  /** Objectives (not priorities) that are not made up, whether asked for or not. */
  realObjectives: number;
  /** All units that hold on the day. */
  units: PlanUnit[];
  /** Alignments that hold on the day. */
  links: PlanLink[];
  /** Levels of objectives for which any alignment is known, on whatever day. */
  everLinked: PlanObjective['level'][];
  indicators: PlanIndicator[];
  /** Targets set by the plan for which no unit answers. */
  ownerlessTargets: PlanTarget[];
  programs: PlanProgram[];
}

/** Whether the plan covers the day. */
export const isInForce = ({ plan, day }: PlanFacts): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= plan.startYear && year <= plan.endYear;
};

type Key = [plan: string | null, day: string, isOpen: boolean, illustrative: boolean];

/** Facts of a plan: one statement for all plans and days of a question. Null where there is no such plan. */
const askedPlanFactsByKey: Batch<string, PlanFacts | null> = async (keys, question) => {
  const asked = keys.map(key => JSON.parse(key) as Key);
  const column = (index: number): unknown[] => asked.map(one => one[index]);
  const rows = await question.query(planFactsStatement, [column(0), column(1), column(2), column(3)]);
  const found = new Map(rows.map(row => [Number(row['n']), row['facts'] as PlanFacts]));
  return keys.map((_, index) => found.get(index + 1) ?? null);
};
const planFactsByKey = keptOf('plan facts', askedPlanFactsByKey);

export const loadPlanFacts = (question: Question, { plan, day, isOpen, illustrative }: PlanAsked): Promise<PlanFacts | null> =>
  question.load(planFactsByKey, JSON.stringify([plan, day, isOpen, illustrative] satisfies Key));
