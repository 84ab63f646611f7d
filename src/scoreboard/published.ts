import { monthsAfter } from '../core/days.ts';
import { type Period, type PeriodKind, parsePeriod } from '../core/period.ts';
import type { Figure } from '../reckon/figure.ts';
import type { RuleBook } from '../rule/rule-book.ts';

/** Formulas of values that others publish, and that the hub takes over as they are. */
export const published = { score: 'publishedScore', rank: 'publishedRank' } as const;

const isPublished = (figure: Figure): boolean => (Object.values(published) as string[]).includes(figure.explain.formula);
const input = (figure: Figure, name: string): string | null => figure.explain.inputs.find(one => one.name === name)?.text ?? null;

/** The period that a published value is of; null for a figure of the hub, which is of the day it is asked for. */
export function periodOf(figure: Figure): Period | null {
  const code = isPublished(figure) ? input(figure, 'period') : null;
  return code === null ? null : parsePeriod(code);
}

/** The series a value belongs to; null where there is one only. */
export const seriesOf = (figure: Figure): string | null => input(figure, 'series');

/** Whether a published value is of the year before that of another; figures of the hub itself always are what they were asked for. */
export function isOfYearBefore(before: Figure, latest: Figure): boolean {
  const [earlier, later] = [periodOf(before), periodOf(latest)];
  return later === null || (earlier !== null && Number(earlier.start.slice(0, 4)) === Number(later.start.slice(0, 4)) - 1);
}

const frequencies: Record<PeriodKind, string> = {
  YEAR: 'ANNUAL',
  SEMESTER: 'SEMIANNUAL',
  QUARTER: 'QUARTERLY',
  MONTH: 'MONTHLY',
  DAY: 'MONTHLY',
};

/** Whether a newer value could be expected by a day, as for any other value of the hub. */
export function isOutOfDate(period: Period, day: string, book: RuleBook): boolean {
  const allowed = book.number(`QUALITY_TIMELINESS/months_${frequencies[period.kind]}`);
  return allowed !== null && monthsAfter(period.end, Number(allowed.valueOf())) <= day;
}
