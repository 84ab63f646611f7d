const DAY = 86_400_000;

/** Dates are texts, "2021-05-17": they sort and compare as they stand. */
export const plus = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The next Monday to Friday on or behind it: no office signs on a Sunday. */
export function workday(date: string): string {
  const weekday = new Date(Date.parse(date)).getUTCDay();
  if (weekday === 6) return plus(date, 2);
  return weekday === 0 ? plus(date, 1) : date;
}

export const two = (number: number): string => String(number).padStart(2, '0');
export const three = (number: number): string => String(number).padStart(3, '0');
