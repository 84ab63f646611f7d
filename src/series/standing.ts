import type { About } from '../core/about.ts';
import type { Period } from '../core/period.ts';
import type { Breaks } from './breaks.ts';
import { type Cell, type CellRow, hasValue, type SeriesFacts } from './facts.ts';
import { indexOf, isFiner, monthIn, periodAt, perYear, placeInYear, type SeriesStep, stepOfFrequency, stepOfKind } from './grid.ts';
import { sumOfParts } from './sum.ts';
import * as say from './why-empty.ts';
import type { SeriesGap, WhyNot } from './words.ts';

/** What stands in one step of a series: a row, the sum of shorter ones, or the reason why nothing does. */
export interface Standing {
  index: number;
  /** Real length of what was measured; for an empty one, that of what would be. */
  period: Period;
  row: CellRow | null;
  /** Rows that were added up, earliest first; null where none were. */
  parts: readonly Cell[] | null;
  value: string | null;
  gap: WhyNot<SeriesGap> | null;
  rivals: number;
}

const length: Record<Period['kind'], number> = { DAY: 0, MONTH: 1, QUARTER: 3, SEMESTER: 6, YEAR: 12 };

/** The step of a series that is asked for none: its frequency, unless all its values are of longer periods. */
export function ownStep({ indicator, cells }: SeriesFacts): SeriesStep {
  const kinds = [...new Set([...cells.values()].map(cell => cell.period.kind))].sort((a, b) => length[a] - length[b]);
  const finest = stepOfKind(kinds[0] ?? 'YEAR');
  const frequent = stepOfFrequency(indicator.frequency);
  return frequent && !isFiner(frequent, finest) ? frequent : finest;
}

/** One series on a grid of steps. What stands in a step depends on nothing but the series and the step. */
export class Grid {
  readonly facts: SeriesFacts;
  readonly step: SeriesStep;
  readonly own: SeriesStep;
  /** Steps of the earliest and the latest row. */
  readonly first: number;
  readonly last: number;
  readonly breaks: Breaks;
  private readonly day: string;
  private readonly inside = new Map<number, Cell[]>();
  private readonly known = new Map<number, Standing>();

  constructor(facts: SeriesFacts, asked: SeriesStep | null, day: string, breaks: Breaks) {
    this.facts = facts;
    this.own = ownStep(facts);
    this.step = asked ?? this.own;
    this.day = day;
    this.breaks = breaks;
    const cells = [...facts.cells.values()];
    for (const cell of cells) {
      if (length[cell.period.kind] >= 12 / perYear[this.step]) continue;
      const index = indexOf(this.step, cell.period.start);
      this.inside.set(index, [...(this.inside.get(index) ?? []), cell]);
    }
    this.first = Math.min(...cells.map(({ period }) => indexOf(this.step, period.start)));
    this.last = Math.max(...cells.map(({ period }) => this.lastIn(period)));
  }

  /** The last step that a period holds, or the one that holds it. */
  lastIn({ start, kind }: Period): number {
    return indexOf(this.step, start) + Math.max(1, (length[kind] * perYear[this.step]) / 12) - 1;
  }

  at(index: number): Standing {
    const known = this.known.get(index) ?? this.find(index);
    this.known.set(index, known);
    return known;
  }

  private find(index: number): Standing {
    const slot = periodAt(this.step, index);
    const exact = this.facts.cells.get(slot.code);
    if (exact) return ofCell(index, exact);
    const inside = this.inside.get(index) ?? [];
    if (inside.length > 0) return this.step === this.own ? this.measuredWithin(index, inside) : this.ofShorter(index, slot, inside);
    return empty(index, this.expected(index), this.whyNothing(index, slot));
  }

  /** Its own step holds a shorter measurement: poverty of March stands in the first half of the year, and is called March. */
  private measuredWithin(index: number, inside: readonly Cell[]): Standing {
    const month = this.monthOf(index);
    const chosen = inside.filter(({ period }) => month === null || Number(period.start.slice(5, 7)) === month).at(-1);
    if (chosen) return ofCell(index, chosen);
    return empty(index, this.expected(index), say.otherPeriod(this.expected(index), inside));
  }

  private ofShorter(index: number, slot: Period, inside: readonly Cell[]): Standing {
    if (!this.facts.indicator.isAdditive || isFiner(this.step, this.own)) return empty(index, slot, say.moreOften(slot, inside, this.own));
    const sum = sumOfParts(slot, inside, this.own, this.breaks);
    if ('code' in sum) return empty(index, slot, sum);
    const rivals = sum.parts.reduce((all, part) => all + rivalsOf(part), 0);
    return { index, period: slot, row: null, parts: sum.parts, value: sum.value, gap: null, rivals };
  }

  /** The month in which the indicator is measured in this step of every year: where months differ, the most frequent, then the later. */
  private monthOf(index: number): number | null {
    const months = [...this.facts.indicator.months].filter(
      ([month]) =>
        placeInYear(this.step, indexOf(this.step, `2000-${String(month).padStart(2, '0')}-01`)) === placeInYear(this.step, index),
    );
    return months.sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
  }

  private expected(index: number): Period {
    const month = this.step === this.own && this.step !== 'MONTH' ? this.monthOf(index) : null;
    return month === null ? periodAt(this.step, index) : monthIn(this.step, index, month);
  }

  private whyNothing(index: number, slot: Period): WhyNot<SeriesGap> {
    const cells = [...this.facts.cells.values()];
    const around = cells.find(({ period }) => period.start <= slot.start && period.end >= slot.end);
    if (around) return say.lessOften(around.period);
    const other = this.otherMethod(slot);
    if (other) return say.otherSeries(slot, other, this.facts.series);
    if (this.expected(index).end > this.day) return say.notEnded(this.expected(index));
    if (isFiner(this.step, this.own)) {
      const isOfMonths = cells.some(({ period }) => length[period.kind] <= 12 / perYear[this.step]);
      if (!isOfMonths) return say.measuredEvery(this.own);
      if (!this.isMeasuredIn(slot)) return say.notDue(slot, [...this.facts.indicator.months.keys()]);
    }
    return this.facts.indicator.frequency === 'IRREGULAR' ? say.noFixedTime : say.notRecorded(this.expected(index));
  }

  private isMeasuredIn(slot: Period): boolean {
    const year = slot.start.slice(0, 4);
    return [...this.facts.indicator.months.keys()].some(
      month => indexOf(this.step, `${year}-${String(month).padStart(2, '0')}-01`) === indexOf(this.step, slot.start),
    );
  }

  /** The method that measured within the period instead, and its series. */
  otherMethod({ start, end }: Period): SeriesFacts | null {
    const within = ({ period }: Cell): boolean => period.start < end && period.end > start;
    return this.facts.siblings.find(one => [...one.cells.values()].some(within)) ?? null;
  }
}

const rivalsOf = ({ claims, row }: Cell): number => claims - (row ? 1 : 0);

function ofCell(index: number, cell: Cell): Standing {
  const { period, row } = cell;
  const rivals = rivalsOf(cell);
  if (hasValue(row)) return { index, period, row, parts: null, value: row?.value ?? null, gap: null, rivals };
  const gap = row ? { code: row.status as SeriesGap, reason: saidBy(row) } : say.nonePreferred(period, cell.claims);
  return { index, period, row, parts: null, value: null, gap, rivals };
}

const saidBy = ({ missingReason }: CellRow): About => [missingReason ?? 'No reason is given.', missingReason ?? 'Tanpa alasan.'];

const empty = (index: number, period: Period, gap: WhyNot<SeriesGap>): Standing => ({
  index,
  period,
  row: null,
  parts: null,
  value: null,
  gap,
  rivals: 0,
});
