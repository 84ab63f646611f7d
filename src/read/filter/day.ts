import { dayOfNumber, daysInPalembang } from '../../core/palembang.ts';
import { DateScalar, DateTime } from '../../core/scalars.ts';

function takes(scalar: typeof DateScalar, text: string): boolean {
  try {
    scalar.parseValue(text);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds since 1970 that a charting tool sends as text, or those of a timestamp; null when it is neither. */
function instantOf(text: string): number | null {
  // Eleven digits are 1973: fewer would be a year that somebody wrote, not an instant.
  if (/^-?\d{9,14}$/.test(text)) return Number(text);
  return takes(DateTime, text) ? Date.parse(text) : null;
}

/**
 * The day in Palembang of a bound of a range; null when the text says none. An upper bound within a day lets that day in, since charting
 * tools end their ranges at the last millisecond they show.
 */
export function dayOf(text: string, isUpper: boolean): string | null {
  if (takes(DateScalar, text)) return text;
  const instant = instantOf(text);
  if (instant === null || Number.isNaN(instant)) return null;
  const days = daysInPalembang(instant);
  const day = dayOfNumber(isUpper ? Math.ceil(days) : Math.floor(days));
  const year = day.getUTCFullYear();
  return year >= 1000 && year <= 2999 ? day.toISOString().slice(0, 10) : null;
}
