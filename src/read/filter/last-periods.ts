import type { PeriodKind } from '../../core/period.ts';

const months: Record<Exclude<PeriodKind, 'DAY'>, number> = { YEAR: 12, SEMESTER: 6, QUARTER: 3, MONTH: 1 };

/** First day of the earliest of the last periods of each length, the one that the day lies in counted as the last. */
export function startsOfLast(count: number, day: string): Record<PeriodKind, string> {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const first = (length: number): string => {
    const now = year * 12 + (month - 1);
    const start = now - (now % length) - (count - 1) * length;
    return dayText(new Date(Date.UTC(Math.floor(start / 12), start % 12, 1)));
  };
  return {
    YEAR: first(months.YEAR),
    SEMESTER: first(months.SEMESTER),
    QUARTER: first(months.QUARTER),
    MONTH: first(months.MONTH),
    DAY: dayText(new Date(Date.UTC(year, month - 1, dayOfMonth - (count - 1)))),
  };
}

const dayText = (day: Date): string => day.toISOString().slice(0, 10);
