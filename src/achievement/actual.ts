import { monthsAfter } from '../core/days.ts';
import { enumeration } from '../core/enumeration.ts';
import type { Frequency } from '../indicator/indicator.ts';
import type { TargetFacts, Value } from './facts.ts';

export const ActualChoice = enumeration(
  'ActualChoice',
  ['How the value that a target is compared with was chosen.', 'Cara memilih nilai yang dibandingkan dengan target.'],
  {
    SAME_PERIOD: ['Value of the very period of the target.', 'Nilai dari periode yang sama dengan target.'],
    REFERENCE_MONTH: [
      'Value of the reference month of the indicator within the period: March for poverty, August for unemployment.',
      'Nilai bulan acuan indikator dalam periode itu: Maret untuk kemiskinan, Agustus untuk pengangguran.',
    ],
    LATEST_WITHIN: [
      'Latest value within the period, where the indicator has no reference month.',
      'Nilai terakhir dalam periode itu, bila indikator tidak mempunyai bulan acuan.',
    ],
  },
);
export type ActualChoice = keyof typeof ActualChoice;

export interface Actual {
  value: Value;
  chosenBy: ActualChoice;
}

/** A forecast is no result. */
export const isResult = ({ value, grade, status }: Value): boolean => (value !== null || grade !== null) && status !== 'FORECAST';

/** What has a result stands before what has none, the undivided before the total of a divided one, the later before the earlier. */
function bestFirst(a: Value, b: Value): number {
  return (
    Number(isResult(b)) - Number(isResult(a)) ||
    (a.start === b.start ? 0 : a.start < b.start ? 1 : -1) ||
    Number(a.isTotal) - Number(b.isTotal) ||
    (a.id < b.id ? -1 : 1)
  );
}

const best = (values: readonly Value[]): Value | null => [...values].sort(bestFirst)[0] ?? null;
const monthOf = ({ start }: Value): number => Number(start.slice(5, 7));

/** The value that a period's target is compared with, of those within the period; null when there is not even a row that says why. */
export function actualIn(period: string, values: readonly Value[], referenceMonth: number | null): Actual | null {
  const same = best(values.filter(value => value.period === period));
  if (same && isResult(same)) return { value: same, chosenBy: 'SAME_PERIOD' };
  const finer = values.filter(value => value.period !== period);
  const within =
    referenceMonth === null ? best(finer) : best(finer.filter(value => value.kind === 'MONTH' && monthOf(value) === referenceMonth));
  if (within && (isResult(within) || !same))
    return { value: within, chosenBy: referenceMonth === null ? 'LATEST_WITHIN' : 'REFERENCE_MONTH' };
  return same && { value: same, chosenBy: 'SAME_PERIOD' };
}

const monthsBetween: Record<Frequency, number | null> = { ANNUAL: 12, SEMIANNUAL: 6, QUARTERLY: 3, MONTHLY: 1, IRREGULAR: null };

/** Whether another value of the same period was still to come when this one was measured. */
export function isBeforeEnd({ end, indicator }: Pick<TargetFacts, 'end' | 'indicator'>, { value, chosenBy }: Actual): boolean {
  const months = monthsBetween[indicator.frequency];
  if (chosenBy !== 'LATEST_WITHIN' || months === null) return false;
  return monthsAfter(value.end, months) <= end;
}
