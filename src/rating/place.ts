import { type Exact, exact, rounded } from '../reckon/rounding.ts';

/** One grade with the scores that earn it. Only the lower end decides; the upper end tells whether a grade is missing above it. */
export interface Band {
  grade: string;
  /** 1 is the best. */
  rank: number;
  minimum: Exact;
  isMinimumInclusive: boolean;
  maximum: Exact | null;
  isMaximumInclusive: boolean;
}

export interface Limits {
  lowest: Exact | null;
  highest: Exact | null;
  /** Decimals a score is rounded to first; null where it is taken as it is. */
  decimals: number | null;
  bands: readonly Band[];
}

/** OUTSIDE: no such score on the scale. UNKNOWN: the score is possible, but the grade that covers it is not among those given. */
export type Placement = { band: Band } | 'OUTSIDE' | 'UNKNOWN';

const isBelow = (score: Exact, end: Exact | null): boolean => end !== null && score.compare(end) < 0;
const isAbove = (score: Exact, end: Exact | null): boolean => end !== null && score.compare(end) > 0;

const reaches = (score: Exact, { minimum, isMinimumInclusive }: Band): boolean =>
  isMinimumInclusive ? score.compare(minimum) >= 0 : score.compare(minimum) > 0;

const passes = (score: Exact, { maximum, isMaximumInclusive }: Band): boolean =>
  maximum !== null && (isMaximumInclusive ? score.compare(maximum) > 0 : score.compare(maximum) >= 0);

/**
 * Where a score stands on a scale: the best grade whose lower end it reaches. Printed intervals leave gaps (88.30 to 88.31,
 * 80 to 81), so the upper ends decide nothing; a real case, 80.03, was classed with those from 51 to 80.
 */
export function placeOf(score: Exact, { lowest, highest, decimals, bands }: Limits): Placement {
  const at = decimals === null ? score : exact(rounded(score, decimals));
  if (isBelow(at, lowest) || isAbove(at, highest)) return 'OUTSIDE';
  const bestFirst = [...bands].sort((a, b) => a.rank - b.rank);
  const band = bestFirst.find(one => reaches(at, one));
  if (!band) {
    // An index of 0 has no grade in the table of the reform index, whose lowest interval is open at 0: it is read as the lowest.
    const last = bestFirst.at(-1);
    return last && (lowest === null || last.minimum.compare(lowest) <= 0) ? { band: last } : 'UNKNOWN';
  }
  if (!passes(at, band)) return { band };
  if (band.rank === 1) return highest === null ? 'OUTSIDE' : 'UNKNOWN';
  // In the gap below the next grade, if that one is there; else the grade above is not among those given.
  return bands.some(one => one.rank === band.rank - 1) ? { band } : 'UNKNOWN';
}
