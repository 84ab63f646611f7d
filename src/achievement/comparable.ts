import type { About } from '../core/about.ts';
import type { FindingKind } from '../reckon/finding.ts';
import { type Actual, actualIn } from './actual.ts';
import type { TargetFacts } from './facts.ts';
import { seriesDiffers, seriesUnclear } from './finding-kinds.ts';

export interface Comparable {
  actual: Actual | null;
  /** Why the two stand on different sides of a break, or may do so. */
  refusal?: [FindingKind, About];
}

/** The value of the series that the target is meant for. */
function inSeries(facts: TargetFacts, series: string, referenceMonth: number | null): Comparable {
  const { values, period } = facts;
  const own = values.filter(value => value.series === series);
  const actual = actualIn(period, own, referenceMonth);
  if (actual || values.length === 0) return { actual };
  const others = [...new Set(values.map(value => value.series ?? '–'))].join(', ');
  return {
    actual: null,
    refusal: [
      seriesDiffers,
      [
        `The target is of the series ${series}, the values of ${period} are of ${others}.`,
        `Target berasal dari seri ${series}, nilai ${period} dari ${others}.`,
      ],
    ],
  };
}

const unclear: About = [
  'The method of the indicator changed, and the target does not say which series it is meant for.',
  'Metode indikator berubah, dan target tidak menyebut seri yang dimaksud.',
];

/** The value that a target is compared with: of one series only (rules of observations, a change of method opens a new one). */
export function comparable(facts: TargetFacts, referenceMonth: number | null): Comparable {
  const { series, hasBreak, values, period } = facts;
  if (series !== null) return inSeries(facts, series, referenceMonth);
  const isOneSeries = new Set(values.map(value => value.series)).size < 2;
  const actual = isOneSeries ? actualIn(period, values, referenceMonth) : null;
  return hasBreak && values.length > 0 ? { actual, refusal: [seriesUnclear, unclear] } : { actual };
}
