import { dayInPalembang } from '../core/palembang.ts';
import { type Period, parsePeriod } from '../core/period.ts';

const epoch = /^-?\d{5,15}$/;

/** Milliseconds on either side of 1970 that a clock can show. */
const farthest = 8e15;

/** The day in Palembang of an instant in epoch milliseconds. */
function dayOf(milliseconds: string): Period | null {
  const at = Number(milliseconds);
  return Math.abs(at) > farthest ? null : parsePeriod(dayInPalembang(at));
}

/** One end of a range as charting tools and people write it: a period, a day, or epoch milliseconds as text. Null when it is none. */
export function readBound(text: string): Period | null {
  const period = epoch.test(text) ? dayOf(text) : parsePeriod(text);
  return period && period.start >= '1900-01-01' && period.start < '2200-01-01' ? period : null;
}

/** Midnight in Palembang at which a day begins. */
export const instantOf = (day: string): string => `${day}T00:00:00+07:00`;
export const millisecondsOf = (day: string): string => String(Date.parse(instantOf(day)));
