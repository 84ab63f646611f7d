/** The same day a year earlier; of 29 February the day before. */
export function yearBefore(day: string): string {
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
  return `${Number(year) - 1}-${month}-${month === '02' && dayOfMonth === '29' ? '28' : dayOfMonth}`;
}

/** The last year ends that are not after a day, the latest first. */
export function yearEnds(day: string, count: number): string[] {
  const year = Number(day.slice(0, 4));
  const last = day.slice(5) === '12-31' ? year : year - 1;
  return Array.from({ length: count }, (_, index) => `${last - index}-12-31`);
}

/** The last day before the first one that no longer counts. */
export const lastDayBefore = (end: string): string => new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
