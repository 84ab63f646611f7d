import type { About } from '../core/about.ts';
import type { RowRef } from '../describe/computed.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import { isOfYearBefore, seriesOf } from './published.ts';

const change = calculation({
  rule: 'REFORM_EVIDENCE',
  formula: 'latestValue - valueOneYearEarlier',
  unit: null,
  decimals: null,
  calculate: inputs => inputs.get('latestValue').sub(inputs.get('valueOneYearEarlier')),
});

const percent = 'percent';

function whyNot(latest: Figure, before: Figure): About | undefined {
  if (latest.value === null) return ['There is no value to compare.', 'Tidak ada nilai untuk dibandingkan.'];
  if (before.value === null || !isOfYearBefore(before, latest))
    return ['There is no value of a year earlier.', 'Tidak ada nilai setahun sebelumnya.'];
  if (seriesOf(latest) !== seriesOf(before))
    return [
      'The method changed in between; nothing is compared across a break.',
      'Metodenya berubah di antaranya; tidak ada perbandingan melintasi patahan deret.',
    ];
  return undefined;
}

/** The row a figure was taken over from; null where it was worked out of several. */
function rowOf({ explain: { inputs } }: Figure): RowRef | null {
  const rows = new Map(inputs.map(({ subject }) => [subject?.id, subject]));
  return rows.size === 1 ? (inputs[0]?.subject ?? null) : null;
}

/** A value of a measure as an input. One that was worked out comes from many rows: it points to what makes it evidence. */
const worth = (name: string, figure: Figure, evidence: RowRef | null): Input => ({
  name,
  value: figure.value,
  subject: rowOf(figure) ?? evidence,
  confidence: figure.confidence,
});

/** By how much a measure changed within a year, in its own unit; percent changes by percentage points. `evidence` is the row that names it. */
export function changeOf(latest: Figure, before: Figure, evidence: RowRef | null = null): Figure {
  const figure = reckon(
    change,
    [worth('latestValue', latest, evidence), worth('valueOneYearEarlier', before, evidence)],
    whyNot(latest, before),
  );
  const unit: About | null = latest.unit?.[0] === percent ? ['percentage points', 'poin persen'] : latest.unit;
  return Object.assign(figure, { unit });
}

/** A measure that knows only how things are today has no change: its value of last year would be that of today again. */
export const noChange = (latest: Figure, evidence: RowRef | null = null): Figure =>
  Object.assign(
    reckon(
      change,
      [worth('latestValue', latest, evidence)],
      [
        'The hub knows only how it is today, not how it was a year earlier.',
        'Hub hanya mengetahui keadaan sekarang, bukan keadaan setahun sebelumnya.',
      ],
    ),
    { unit: latest.unit },
  );

/** Whether a change is for the better; null when there is none to judge. */
export function isBetter(figure: Figure, direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER'): boolean | null {
  if (figure.value === null) return null;
  const sign = exact(figure.value).compare(0);
  return sign === 0 ? null : direction === 'HIGHER_IS_BETTER' ? sign > 0 : sign < 0;
}
