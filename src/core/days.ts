import type { Argument } from '../read/shape.ts';
import { badInput } from './errors.ts';
import { DateScalar } from './scalars.ts';

/** The same day so many months later; the last one of the month where there is none. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay))).toISOString().slice(0, 10);
}

/** The day, refused where it is yet to come: nothing is measured on it. Not for what is decided ahead, such as targets and links. */
export function notAfterToday(day: string, { today }: { today: string }, field = 'asOf'): string {
  if (day <= today) return day;
  throw badInput(
    `${field} is ${day}, which is yet to come: ask for ${today} or an earlier day.`,
    `${field} bernilai ${day}, yang belum tiba: tanyakan ${today} atau hari sebelumnya.`,
    { field, example: `${field}: "${today}"` },
  );
}

/** Day of what is worked out of measured facts. */
export const measuredDayArgument: Argument = {
  name: 'asOf',
  type: () => DateScalar,
  about: [
    'Day it is worked out for: rows that hold that day count, and those whose first day is not known count on every day. Today (in Palembang) when not given; a day that is yet to come is refused, since nothing is measured on it.',
    'Hari perhitungan: baris yang berlaku pada hari itu dihitung, dan baris yang hari awalnya tidak diketahui dihitung pada setiap hari. Hari ini (di Palembang) bila tidak diberikan; hari yang belum tiba ditolak, karena belum ada yang terukur.',
  ],
};

/** The day that was asked for with `measuredDayArgument`. */
export const measuredDay = (args: Record<string, unknown>, question: { today: string }): string =>
  typeof args['asOf'] === 'string' ? notAfterToday(args['asOf'], question) : question.today;
