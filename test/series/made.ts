import { parsePeriod } from '../../src/core/period.ts';
import { Breaks } from '../../src/series/breaks.ts';
import type { Cell, CellRow, MeasuredIndicator, SeriesFacts, TargetFact } from '../../src/series/facts.ts';
import type { SeriesStep } from '../../src/series/grid.ts';
import { Grid } from '../../src/series/standing.ts';

export const indicatorOf = (of: Partial<MeasuredIndicator>): MeasuredIndicator => ({
  id: 'i',
  code: 'I',
  name: ['I', 'I'],
  unitOfMeasure: 'percent',
  direction: 'HIGHER_IS_BETTER',
  frequency: 'ANNUAL',
  isAdditive: false,
  confidence: 'CONFIRMED',
  months: new Map(),
  targets: [],
  ...of,
});

export const cell = (code: string, value: string | null, row: Partial<CellRow> = {}): [string, Cell] => [
  code,
  {
    period: parsePeriod(code) as Cell['period'],
    claims: 1,
    row: {
      id: code,
      value,
      grade: null,
      status: value === null ? 'MISSING' : 'FINAL',
      missingReason: value === null ? 'Lost.' : null,
      confidence: 'CONFIRMED',
      ...row,
    },
  },
];

export const seriesOf = (indicator: Partial<MeasuredIndicator>, cells: [string, Cell][], series: string | null = null): SeriesFacts => ({
  indicator: indicatorOf(indicator),
  subject: { key: 'REGION:r', by: 'REGION', id: 'r', code: '16', name: ['S', 'S'] },
  series,
  dimension: null,
  cells: new Map(cells),
  siblings: [],
});

export const gridOf = (facts: SeriesFacts, step: SeriesStep | null = null): Grid => new Grid(facts, step, '2030-01-01', new Breaks(facts));

export const target = (year: string, value: string, of: Partial<TargetFact> = {}): TargetFact => ({
  id: `t${year}`,
  code: `t${year}`,
  subject: 'REGION:r',
  period: parsePeriod(year) as TargetFact['period'],
  minimum: value,
  maximum: value,
  series: null,
  confidence: 'CONFIRMED',
  plan: { id: 'p', code: 'P', baselineYear: 2018 },
  ...of,
});
