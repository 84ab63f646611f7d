import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { ObservationStatus } from '../indicator/observation.ts';
import type { Figure } from '../reckon/figure.ts';
import { weakest } from '../reckon/reckon.ts';
import type { Asked } from './asked.ts';
import { Breaks } from './breaks.ts';
import { type Comparison, compareBack, indexOn, isForecast } from './compare.ts';
import type { SeriesFacts } from './facts.ts';
import { indexOf, periodAt, perYear } from './grid.ts';
import type { SeriesPoint } from './point.ts';
import type { Series } from './series.ts';
import { Grid, type Standing } from './standing.ts';
import { reckonSum } from './sum.ts';
import { TargetLine } from './target-line.ts';

/** What is wanted of a series, once its grid is known. */
export interface Plotted {
  grid: Grid;
  /** Steps from first to last, both inclusive; none where first is greater. */
  first: number;
  last: number;
}

/** Lays a series on its grid and cuts out the range. */
export function plot(facts: SeriesFacts, asked: Asked): Plotted {
  const grid = new Grid(facts, asked.every, asked.day, new Breaks(facts));
  const { step } = grid;
  const behind = asked.to === null ? null : indexOf(step, asked.to);
  const last = behind === null ? grid.last : periodAt(step, behind).start === asked.to ? behind - 1 : behind;
  const first = asked.from === null ? grid.first : indexOf(step, asked.from);
  return { grid, first: asked.lastPeriods === null ? first : Math.max(first, last - asked.lastPeriods + 1), last };
}

export const pointsOf = ({ first, last }: Plotted): number => Math.max(0, last - first + 1);

/** Works something out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** From the least settled to the most. */
const settled: readonly ObservationStatus[] = ['FORECAST', 'ESTIMATED', 'PROVISIONAL', 'REVISED'];
const notFinal: readonly (ObservationStatus | null)[] = ['FORECAST', 'ESTIMATED', 'PROVISIONAL'];

function statusOf({ row, parts }: Standing): ObservationStatus | null {
  if (!parts) return row?.status ?? null;
  if (parts[0]?.row?.status === 'BREAK_IN_SERIES') return 'BREAK_IN_SERIES';
  return settled.find(status => parts.some(part => part.row?.status === status)) ?? 'FINAL';
}

const confidenceOf = ({ row, parts }: Standing): Confidence | null =>
  row?.confidence ?? weakest((parts ?? []).flatMap(part => part.row?.confidence ?? []));

function baseOn(grid: Grid, base: string, step = indexOf(grid.step, `${base.slice(0, 4)}-01-01`)): Standing | null {
  for (let index = step; index < step + perYear[grid.step]; index++)
    if (periodAt(grid.step, index).code === base || grid.at(index).period.code === base) return grid.at(index);
  return null;
}

/** A series as it is shown. Its figures are worked out when they are read, and `made` hears of each how sure it is. */
export function buildSeries(plotted: Plotted, asked: Asked, referenceMonth: number | null, made: (by: Confidence | null) => void): Series {
  const { grid, first, last } = plotted;
  const { indicator, subject, series, dimension } = grid.facts;
  const heard = <T extends Comparison | Figure | null>(of: T, figure = of as Figure | null): T => {
    made(figure?.confidence ?? null);
    return of;
  };
  const line = once(() => {
    const laid = new TargetLine(grid, referenceMonth);
    for (const confidence of laid.confidences) made(confidence);
    return laid;
  });
  const base = once(() => (asked.base === null ? null : baseOn(grid, asked.base)));

  const pointAt = (index: number): SeriesPoint => {
    const standing = grid.at(index);
    const status = statusOf(standing);
    const compared = (steps: number) => once(() => compareBack(grid, standing, steps));
    const [before, yearBefore] = [compared(1), compared(perYear[grid.step])];
    const indexed = once(() => (asked.base === null ? null : indexOn(grid, standing, base(), asked.base)));
    made(confidenceOf(standing));
    return {
      period: standing.period,
      value: standing.value,
      grade: standing.row?.grade ?? null,
      status,
      gap: standing.gap?.code ?? null,
      reason: standing.gap?.reason ?? null,
      isBreak: status === 'BREAK_IN_SERIES',
      isProvisional: notFinal.includes(status),
      rivalCount: standing.rivals,
      confidence: confidenceOf(standing),
      observation: standing.row?.id ?? null,
      get sum() {
        return standing.parts && reckonSum(standing.parts);
      },
      get previous() {
        return heard(before(), before().absolute);
      },
      get yearOnYear() {
        return heard(yearBefore(), yearBefore().absolute);
      },
      get index() {
        return heard(indexed()?.figure ?? null);
      },
      get indexRefusal() {
        return indexed()?.refusal ?? null;
      },
      get targetValue() {
        return line().at(index);
      },
    } as SeriesPoint;
  };

  const points = once(() => Array.from({ length: pointsOf(plotted) }, (_, at) => pointAt(first + at)));
  const label = (language: 0 | 1): string =>
    [indicator.name[language], subject.name?.[language], series, dimension].filter(Boolean).join(' · ');
  const range = once(() => [periodAt(grid.step, first).start, periodAt(grid.step, last).end] as const);
  const start = ([...grid.facts.cells.values()][0]?.period.start ?? '') as string;

  return {
    key: [indicator.code, subject.by, subject.code, dimension, start, series].map(part => part ?? '').join('|'),
    code: [indicator.code, subject.code, series?.replaceAll(' ', '-'), dimension].filter(Boolean).join('/'),
    get label(): About {
      made(indicator.confidence);
      return [label(0), label(1)];
    },
    indicator: indicator.id,
    region: subject.by === 'REGION' ? subject.id : null,
    unit: subject.by === 'UNIT' ? subject.id : null,
    service: subject.by === 'SERVICE' ? subject.id : null,
    series,
    dimension,
    unitOfMeasure: indicator.unitOfMeasure,
    every: grid.step,
    get points() {
      return points();
    },
    get latest() {
      for (let index = last; index >= first; index--) {
        const standing = grid.at(index);
        if (!standing.gap && !isForecast(standing)) return pointAt(index);
      }
      return null;
    },
    get breaks() {
      const [from, to] = range();
      return grid.breaks.all.filter(({ period }) => period.start < to && period.end > from);
    },
    get baseline() {
      return line().baseline;
    },
    get statedTargets() {
      return line().placed.map(({ target, ...placed }) => {
        made(target.confidence);
        return { ...placed, target: target.id };
      });
    },
  } as unknown as Series;
}
