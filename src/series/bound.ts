import { type Period, parsePeriod } from '../core/period.ts';

const hours7 = 7 * 3_600_000;
const epoch = /^-?\d{5,15}$/;

/** The day in Palembang (UTC+7, no summer time) of an instant in epoch milliseconds. */
function dayOf(milliseconds: string): Period | null {
  const instant = new Date(Number(milliseconds) + hours7);
  return Number.isNaN(instant.getTime()) ? null : parsePeriod(instant.toISOString().slice(0, 10));
}

/** One end of a range as charting tools and people write it: a period, a day, or epoch milliseconds as text. Null when it is none. */
export function readBound(text: string): Period | null {
  const period = epoch.test(text) ? dayOf(text) : parsePeriod(text);
  return period && period.start >= '1900-01-01' && period.start < '2200-01-01' ? period : null;
}

/** Midnight in Palembang at which a day begins. */
export const instantOf = (day: string): string => `${day}T00:00:00+07:00`;
export const millisecondsOf = (day: string): string => String(Date.parse(instantOf(day)));
