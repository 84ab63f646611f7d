import type { Confidence } from '../../core/enums.ts';
import type { SopStatus } from '../sop.ts';
import type { SopReviewKind } from '../sop-review.ts';
import type { SopSymbol, TimeUnit } from '../sop-step.ts';

/** A text in Indonesian, and in English where there is one. */
export interface Words {
  id: string;
  en: string | null;
}

export interface Step {
  id: string;
  code: string;
  number: number;
  symbol: SopSymbol;
  activity: Words;
  inputs: Words | null;
  /** Decimal text. */
  time: string | null;
  unit: TimeUnit | null;
  output: Words | null;
  remarks: Words | null;
  confidence: Confidence;
  /** Ids of its performers, from the left column to the right. */
  performers: string[];
}

export interface Performer {
  id: string;
  code: string;
  number: number;
  name: Words;
  /** Unit named by the heading. Null when it names none, or none that may be seen. */
  unit: string | null;
  /** The bureau or agency that unit belongs to: the unit itself, unless it is a division or sub-division. */
  body: string | null;
}

export interface Flow {
  id: string;
  code: string;
  number: number;
  from: string;
  to: string;
  label: Words | null;
}

export interface Review {
  id: string;
  kind: SopReviewKind;
  on: string;
}

/** A whole SOP as a plain value: all that is reckoned, checked and drawn is worked out of this alone. */
export interface Process {
  id: string;
  code: string;
  number: string;
  title: Words;
  unit: string;
  unitName: Words | null;
  status: SopStatus;
  version: number;
  replaces: string | null;
  createdOn: string | null;
  revisedOn: string | null;
  effectiveOn: string | null;
  validFrom: string | null;
  validTo: string | null;
  approvedBy: string | null;
  approverName: Words | null;
  warning: Words | null;
  performerQualifications: Words | null;
  equipment: Words | null;
  records: Words | null;
  confidence: Confidence;
  /** By number. */
  steps: Step[];
  performers: Performer[];
  flows: Flow[];
  /** Earliest first. */
  reviews: Review[];
  legalBases: number;
  relatedSops: number;
}

export const isFilled = (words: Words | null): boolean => words !== null && words.id.trim() !== '';
