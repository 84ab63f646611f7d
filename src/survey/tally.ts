import type { Confidence } from '../core/enums.ts';
import type { RowRef } from '../describe/computed.ts';
import { weakest } from '../reckon/reckon.ts';
import { type ElementResult, elementResult, type ScoreCounts, weaknessOf } from './element-result.ts';
import type { SurveyMethodology, WeightPolicy } from './satisfaction-survey.ts';

/** What was answered to one element, and the row of that element where it is public. */
export interface TalliedElement extends ElementResult {
  elementId: string | null;
  /** Number of the question that asks about it; null where its row is not public. */
  questionNumber: number | null;
}

const namesOf = (element: TalliedElement | undefined) => ({
  elementId: element?.elementId ?? null,
  questionNumber: element?.questionNumber ?? null,
});

/** A weight that the unit gave an element itself. */
export interface OwnWeight {
  id: string;
  weight: string;
  confidence: Confidence;
}

/** All that a satisfaction index is worked out of: one survey counted, or the answers of several taken together. */
export interface Tally {
  /** The survey; for answers of several surveys the unit or the province they are about. */
  subject: RowRef | null;
  code: string;
  methodology: SurveyMethodology;
  weightPolicy: WeightPolicy;
  /** Last day of the period: whose scale grades it. */
  lastDay: string;
  questionnaires: number;
  elements: readonly TalliedElement[];
  ownWeights: ReadonlyMap<number, OwnWeight>;
  confidence: Confidence | null;
}

/** Answers of several surveys taken together. */
export interface Pool extends Tally {
  surveys: readonly SurveyTally[];
}

/** A tally that is one survey, with what its row says beside the answers. */
export interface SurveyTally extends Tally {
  id: string;
  confidence: Confidence;
  unitId: string;
  unitCode: string;
  population: number | null;
  respondents: number | null;
}

/** An element with what it needs to be worked out further. */
export interface ElementOf extends TalliedElement {
  tally: Tally;
  unanswered: number;
  rankFromWeakest: number | null;
}

export const elementsOf = (tally: Tally): ElementOf[] => {
  const ranks = weaknessOf(tally.elements);
  return tally.elements.map((element, index) => ({
    ...element,
    tally,
    unanswered: tally.questionnaires - element.answered,
    rankFromWeakest: ranks[index] ?? null,
  }));
};

/** Elements with a mean, the weakest first; equal ones by their number. */
export const fromWeakest = (tally: Tally): ElementOf[] =>
  elementsOf(tally)
    .filter(element => element.rankFromWeakest !== null)
    .sort((a, b) => (a.rankFromWeakest as number) - (b.rankFromWeakest as number) || a.elementNumber - b.elementNumber);

const none: ScoreCounts = [0, 0, 0, 0];
const add = (a: ScoreCounts, b: ScoreCounts): ScoreCounts => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

/** All answers of several surveys of one methodology about `subject`, as if they were one survey. Each ninth is exact, since their own policies differ. */
export function pooled(
  surveys: readonly SurveyTally[],
  methodology: SurveyMethodology,
  lastDay: string,
  subject: RowRef | null = null,
): Pool {
  const elements = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number, index): TalliedElement => {
    const counts = surveys.reduce((sum, survey) => add(sum, survey.elements[index]?.scoreCounts ?? none), none);
    return { ...elementResult(number, counts), ...namesOf(surveys[0]?.elements[index]) };
  });
  return {
    surveys,
    subject,
    code: surveys.map(survey => survey.code).join('|'),
    methodology,
    weightPolicy: 'EXACT',
    lastDay,
    questionnaires: surveys.reduce((total, survey) => total + survey.questionnaires, 0),
    elements,
    ownWeights: new Map(),
    confidence: weakest(surveys.map(survey => survey.confidence)),
  };
}

/** Elements by their own number, or by that of their question: element 8 is question 9, and element 9 question 8. */
export const inOrder = <E extends TalliedElement>(elements: readonly E[], byQuestion: boolean): E[] => {
  const number = (element: E): number => (byQuestion ? (element.questionNumber ?? element.elementNumber) : element.elementNumber);
  return [...elements].sort((a, b) => number(a) - number(b));
};
