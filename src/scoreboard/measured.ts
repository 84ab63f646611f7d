import { kept } from '../read/kept.ts';
import type { Question } from '../read/question.ts';
import type { Figure } from '../reckon/figure.ts';
import { measureOf } from '../reckon/measure.ts';
import { ruleBook } from '../rule/rule-book.ts';
import { lastDayBefore, yearBefore, yearEnds } from './days.ts';
import { isOutOfDate, periodOf } from './published.ts';

/** Measures on days. Each that fails is an error of its own; those that share a batch share its statement. */
const measured = kept<Figure>('measure', (key, question) => {
  const [code, day] = key.split('|') as [string, string];
  const measure = measureOf(code);
  if (!measure) throw new Error(`No measure is called ${code}`);
  return measure.at(question, day);
});

export const measuredOn = (question: Question, code: string, day: string): Promise<Figure> => question.load(measured, `${code}|${day}`);

/** How many year ends a trend shows, and how far back a value is looked for. */
const ends = 4;

export interface Latest {
  figure: Figure;
  /** Day it is of: the one asked for, else an earlier one. */
  day: string;
  isCurrent: boolean;
}

/** The latest value that is not empty: of the day asked for, else of the latest of four year ends. Empty only when all are. */
export async function latestOf(question: Question, code: string, asOf: string): Promise<Latest> {
  const figure = await measuredOn(question, code, asOf);
  const period = periodOf(figure);
  if (period && isOutOfDate(period, asOf, await question.load(ruleBook, 'all')))
    return { figure, day: lastDayBefore(period.end), isCurrent: false };
  if (figure.value !== null || measureOf(code)?.isOfThePresent) return { figure, day: asOf, isCurrent: true };
  const days = yearEnds(asOf, ends);
  const earlier = await Promise.all(days.map(day => measuredOn(question, code, day)));
  const found = earlier.findIndex(one => one.value !== null);
  if (found === -1) return { figure, day: asOf, isCurrent: true };
  return { figure: earlier[found] as Figure, day: days[found] as string, isCurrent: false };
}

export interface Point {
  on: string;
  /** Null where the latest published value was of an earlier year: for this one there is none. */
  figure: Figure | null;
}

const isOfYear = (figure: Figure, yearEnd: string): boolean => {
  const period = periodOf(figure);
  return period === null || lastDayBefore(period.end).slice(0, 4) === yearEnd.slice(0, 4);
};

/** Values at the last four year ends, the earliest first. */
export async function trendOf(question: Question, code: string, asOf: string): Promise<Point[]> {
  const days = yearEnds(asOf, ends).reverse();
  const figures = await Promise.all(days.map(day => measuredOn(question, code, day)));
  return days.map((on, index) => {
    const figure = figures[index] as Figure;
    return { on, figure: isOfYear(figure, on) ? figure : null };
  });
}

/** Value of a year earlier, to compare the latest one with. */
export const beforeOf = (question: Question, code: string, { day }: Latest): Promise<Figure> => measuredOn(question, code, yearBefore(day));
