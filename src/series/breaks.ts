import type { About } from '../core/about.ts';
import type { Period } from '../core/period.ts';
import type { SeriesFacts } from './facts.ts';

/** A change of method: what was measured before and what after, by the names of the two series. */
export interface Break {
  period: Period;
  before: string | null;
  after: string | null;
  reason: About;
}

/** Where the method of a series changed. */
export class Breaks {
  readonly all: readonly Break[];
  private readonly within: readonly Period[];

  constructor(facts: SeriesFacts) {
    this.within = [...facts.cells.values()].filter(cell => cell.row?.status === 'BREAK_IN_SERIES').map(cell => cell.period);
    this.all = breaksOf(facts, this.within);
  }

  /** The period of a break inside the series, behind the first day and up to the second; null where there is none. */
  between(from: string, to: string): string | null {
    return this.within.find(({ start }) => start > from && start <= to)?.code ?? null;
  }
}

const startOf = ({ cells }: SeriesFacts): Period => ([...cells.values()][0] as { period: Period }).period;

const changed = (period: Period, before: string | null, after: string | null): Break => ({
  period,
  before,
  after,
  reason: [
    `The method changed in ${period.code}, from ${before ?? '–'} to ${after ?? '–'}: nothing is compared across it.`,
    `Metode berubah pada ${period.code}, dari ${before ?? '–'} menjadi ${after ?? '–'}: tidak ada perbandingan melintasinya.`,
  ],
});

function breaksOf(facts: SeriesFacts, within: readonly Period[]): Break[] {
  const own = startOf(facts);
  const toOthers = facts.siblings.map(other => {
    const start = startOf(other);
    return start.start > own.start ? changed(start, facts.series, other.series) : changed(own, other.series, facts.series);
  });
  // A new series says so with its first value: that break is the one between the two.
  const inside = within.filter(({ start }) => start > own.start || facts.siblings.length === 0);
  return [...inside.map(period => changed(period, facts.series, facts.series)), ...toOthers].sort((a, b) =>
    a.period.start < b.period.start ? -1 : 1,
  );
}
