import type { Period } from '../core/period.ts';
import { calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact, shown } from '../reckon/rounding.ts';
import type { Breaks } from './breaks.ts';
import type { Cell, CellRow } from './facts.ts';
import { indexOf, isFiner, periodAt, type SeriesStep } from './grid.ts';
import { brokenParts, incomplete, moreOften } from './why-empty.ts';
import type { SeriesGap, WhyNot } from './words.ts';

const sum = calculation({
  rule: 'SERIES_SUM',
  formula: 'sum of part[…], which together are the whole period',
  unit: ['in the unit of the indicator', 'dalam satuan indikator'],
  decimals: null,
  calculate: inputs => {
    const parts = inputs.all('part');
    return parts.length === 0 ? null : parts.reduce((all, [, one]) => all.add(one), exact(0));
  },
});

const inputOf = ({ period, row }: Cell): Input => ({
  name: `part[${period.code}]`,
  value: row?.value ?? null,
  ...(row ? { subject: { table: 'observation', id: row.id }, confidence: row.confidence } : {}),
});

export const reckonSum = (parts: readonly Cell[]) => reckon(sum, parts.map(inputOf));

const lengths = ['SEMESTER', 'QUARTER', 'MONTH'] as const satisfies readonly SeriesStep[];

/** The codes of the steps that make up a period. */
function tilesOf({ start, end }: Period, step: SeriesStep): string[] {
  const from = indexOf(step, start);
  return Array.from({ length: indexOf(step, end) - from }, (_, at) => periodAt(step, from + at).code);
}

/**
 * The sum over a period, from the longest parts that are complete. Only parts that leave no day of it out: the people counted in March
 * and in September are the same people, and March and September are no year.
 */
export function sumOfParts(
  slot: Period,
  inside: readonly Cell[],
  own: SeriesStep,
  breaks: Breaks,
): { parts: Cell[]; value: string } | WhyNot<SeriesGap> {
  const byCode = new Map(inside.map(cell => [cell.period.code, cell]));
  let best: WhyNot<SeriesGap> | null = null;
  for (const step of lengths.filter(one => !isFiner(one, own))) {
    const tiles = tilesOf(slot, step);
    const found = tiles.filter(code => byCode.has(code));
    if (tiles.length < 2 || found.length === 0) continue;
    const parts = tiles.flatMap(code => byCode.get(code) ?? []);
    const missing = tiles.filter(code => (byCode.get(code)?.row?.value ?? null) === null);
    const brokenIn = breaks.between(slot.start, parts.at(-1)?.period.start ?? slot.start);
    if (missing.length > 0) best ??= incomplete(slot, missing);
    else if (brokenIn) best ??= brokenParts(slot, brokenIn);
    else return { parts, value: shown(parts.reduce((all, { row }) => all.add(exact((row as CellRow).value as string)), exact(0))) };
  }
  return best ?? moreOften(slot, inside, own);
}
