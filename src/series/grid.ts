import { enumeration } from '../core/enumeration.ts';
import { type Period, parsePeriod } from '../core/period.ts';
import type { Frequency } from '../indicator/indicator.ts';

export const SeriesStep = enumeration(
  'SeriesStep',
  ['How long the periods of a series are: one point for each.', 'Panjang periode suatu deret: satu titik untuk tiap periode.'],
  {
    YEAR: ['A point a year.', 'Satu titik setahun.'],
    SEMESTER: ['A point every half year.', 'Satu titik tiap semester.'],
    QUARTER: ['A point every quarter.', 'Satu titik tiap triwulan.'],
    MONTH: ['A point every month.', 'Satu titik tiap bulan.'],
  },
);
export type SeriesStep = keyof typeof SeriesStep;

/** Steps in a year. */
export const perYear: Record<SeriesStep, number> = { YEAR: 1, SEMESTER: 2, QUARTER: 4, MONTH: 12 };

const steps: Record<Frequency, SeriesStep | null> = {
  ANNUAL: 'YEAR',
  SEMIANNUAL: 'SEMESTER',
  QUARTERLY: 'QUARTER',
  MONTHLY: 'MONTH',
  IRREGULAR: null,
};
export const stepOfFrequency = (frequency: Frequency): SeriesStep | null => steps[frequency];

/** A day has no step of its own: the month that holds it. */
export const stepOfKind = (kind: Period['kind']): SeriesStep => (kind === 'DAY' ? 'MONTH' : kind);

export const isFiner = (step: SeriesStep, other: SeriesStep): boolean => perYear[step] > perYear[other];

/** Number of the step that holds a day, counted from the year 0: neighbours differ by one. */
export function indexOf(step: SeriesStep, day: string): number {
  const month = Number(day.slice(5, 7)) - 1;
  return Number(day.slice(0, 4)) * perYear[step] + Math.floor((month * perYear[step]) / 12);
}

/** The place of a step in its year, from 0. */
export const placeInYear = (step: SeriesStep, index: number): number => index % perYear[step];

const suffix: Record<SeriesStep, (place: number) => string> = {
  YEAR: () => '',
  SEMESTER: place => `-S${place + 1}`,
  QUARTER: place => `-Q${place + 1}`,
  MONTH: place => `-${String(place + 1).padStart(2, '0')}`,
};

export function periodAt(step: SeriesStep, index: number): Period {
  const year = String(Math.floor(index / perYear[step])).padStart(4, '0');
  return parsePeriod(`${year}${suffix[step](placeInYear(step, index))}`) as Period;
}

/** A month of the year that holds the step. */
export const monthIn = (step: SeriesStep, index: number, month: number): Period =>
  periodAt('MONTH', Math.floor(index / perYear[step]) * 12 + month - 1);
