import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import type { ObservationChange } from './change.ts';

export const observationChange = calculation({
  rule: 'OBSERVATION_CHANGE',
  formula: 'value − earlier',
  unit: ['in the unit of the indicator', 'dalam satuan indikator'],
  decimals: null,
  calculate: inputs => inputs.get('value').sub(inputs.get('earlier')),
});

export const observationChangePercent = calculation({
  rule: 'OBSERVATION_CHANGE',
  formula: '(value − earlier) / earlier × 100',
  unit: ['percent', 'persen'],
  decimals: 2,
  calculate: inputs => {
    const [value, earlier] = [inputs.get('value'), inputs.get('earlier')];
    return earlier.compare(0) > 0 ? value.sub(earlier).div(earlier).mul(100) : null;
  },
});

export interface Point {
  id: string;
  value: string | null;
  series: string | null;
  period: string;
  start: string;
  confidence: Confidence;
}

export interface Neighbours {
  own: Point;
  /** Nearest earlier value of the same series. */
  earlier: Point | null;
  /** Nearest earlier value of another one. */
  other: Point | null;
  /** Period in which the series itself broke between the two; null where it did not. */
  brokenIn: string | null;
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

function whyNot({ own, earlier, other, brokenIn }: Neighbours): About | undefined {
  if (own.value === null) return ['There is no number to compare.', 'Tidak ada angka untuk dibandingkan.'];
  if (brokenIn !== null)
    return [
      `The method changed in ${brokenIn}: nothing is compared across it.`,
      `Metode berubah pada ${brokenIn}: tidak ada perbandingan melintasinya.`,
    ];
  if (earlier) return undefined;
  if (other)
    return [
      `The value before, of ${other.period}, is of the series ${other.series ?? '–'}, this one of ${own.series ?? '–'}: nothing is compared across a break.`,
      `Nilai sebelumnya, ${other.period}, berasal dari seri ${other.series ?? '–'}, nilai ini dari ${own.series ?? '–'}: tidak ada perbandingan melintasi patahan.`,
    ];
  return ['No earlier value is known.', 'Nilai terdahulu tidak diketahui.'];
}

/** A value against the one before it. */
export function changeSince(neighbours: Neighbours): ObservationChange {
  const { own } = neighbours;
  const reason = whyNot(neighbours);
  const earlier = reason ? null : neighbours.earlier;
  const point = (name: string, of: Point | null, otherwise: Point): Input => ({
    name,
    value: of?.value ?? null,
    subject: { table: 'observation', id: (of ?? otherwise).id },
    ...(of ? { confidence: of.confidence } : {}),
  });
  // One that is not compared with is still pointed to.
  const inputs = [point('value', own, own), point('earlier', earlier, neighbours.earlier ?? neighbours.other ?? own)];
  const isNotPositive = earlier !== null && exact(earlier.value as string).compare(0) <= 0;
  return {
    absolute: reckon(observationChange, inputs, reason),
    percent: reckon(
      observationChangePercent,
      inputs,
      reason ??
        (isNotPositive
          ? [
              'The earlier value is zero or below: a percentage of it says nothing.',
              'Nilai terdahulu nol atau kurang: persentasenya tidak bermakna.',
            ]
          : undefined),
    ),
    against: earlier?.id ?? null,
    months: earlier ? monthOf(own.start) - monthOf(earlier.start) : null,
  };
}
