import type { Confidence } from '../core/enums.ts';
import type { Direction, Frequency } from '../indicator/indicator.ts';
import type { ObservationStatus } from '../indicator/observation.ts';

/** A preferred value that a target may be compared with. */
export interface Value {
  id: string;
  period: string;
  kind: string;
  start: string;
  end: string;
  value: string | null;
  grade: string | null;
  series: string | null;
  /** True where it is of all of a divided population: "sex=TOTAL". */
  isTotal: boolean;
  status: ObservationStatus;
  missingReason: string | null;
  confidence: Confidence;
}

/** What is measured, as far as achievement hangs on it. */
export interface MeasuredIndicator {
  id: string;
  code: string;
  direction: Direction;
  frequency: Frequency;
  /** Code of the scale of its grades; null where it has none. */
  scale: string | null;
}

/** A target with the values around it. */
export interface TargetFacts {
  id: string;
  code: string;
  confidence: Confidence;
  minimum: string | null;
  maximum: string | null;
  grade: string | null;
  series: string | null;
  isCurrent: boolean;
  period: string;
  start: string;
  end: string;
  indicator: MeasuredIndicator;
  /** Values whose period lies in that of the target. */
  values: readonly Value[];
  /** Values whose period lies in the baseline year of the plan. */
  baseline: readonly Value[];
  /** Whether its indicator was measured by more than one method at this place. */
  hasBreak: boolean;
  /** Whether it names no place while the values of its period do. */
  isPlaceUnclear: boolean;
}
