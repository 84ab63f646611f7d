import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Period } from '../core/period.ts';
import type { Direction, Frequency } from '../indicator/indicator.ts';
import type { ObservationStatus } from '../indicator/observation.ts';
import type { SeriesBy } from './words.ts';

/** What the sources claim for one period of one series: the preferred row, and how many rows there are. */
export interface Cell {
  period: Period;
  /** All claims, the preferred one among them. */
  claims: number;
  /** Null where none of the claims is preferred. */
  row: CellRow | null;
}

export interface CellRow {
  id: string;
  value: string | null;
  grade: string | null;
  status: ObservationStatus;
  missingReason: string | null;
  confidence: Confidence;
}

export interface MeasuredIndicator {
  id: string;
  code: string;
  name: About;
  unitOfMeasure: string;
  direction: Direction;
  frequency: Frequency;
  isAdditive: boolean;
  confidence: Confidence;
  /** How often it was measured in which month, by number of the month; only values of months count. */
  months: ReadonlyMap<number, number>;
  targets: readonly TargetFact[];
}

export interface TargetFact {
  id: string;
  code: string;
  /** Key of what the target is for, as `Subject.key`. */
  subject: string;
  period: Period;
  minimum: string | null;
  maximum: string | null;
  series: string | null;
  confidence: Confidence;
  plan: { id: string; code: string; baselineYear: number | null } | null;
}

/** What was measured: at most one of the three, and none where a value names no place. */
export interface Subject {
  key: string;
  by: SeriesBy | null;
  id: string | null;
  code: string | null;
  name: About | null;
}

export interface SeriesFacts {
  indicator: MeasuredIndicator;
  subject: Subject;
  series: string | null;
  dimension: string | null;
  /** By the code of the period, earliest first. */
  cells: ReadonlyMap<string, Cell>;
  /** Series of other methods, of the same subject and part of the population. */
  siblings: readonly SeriesFacts[];
}

/** Of the whole population: undivided, or the total of a divided one. */
export const isOfAll = (dimension: string | null): boolean => dimension === null || dimension.endsWith('=TOTAL');

export const hasValue = (row: CellRow | null): boolean => row !== null && (row.value !== null || row.grade !== null);
