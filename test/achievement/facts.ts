import type { TargetFacts, Value } from '../../src/achievement/facts.ts';
import type { Around } from '../../src/achievement/judge.ts';
import type { Scale } from '../../src/rating/scale-book.ts';
import { exact } from '../../src/reckon/rounding.ts';

/** A value as a test needs it: its period, and what differs from an ordinary final one. */
export function value(period: string, number: string | null, other: Partial<Value> = {}): Value {
  const [year = '2021', month] = period.split('-');
  const next = month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return {
    id: `${period}/${number}/${other.series ?? ''}/${other.isTotal ?? false}`,
    period,
    kind: month ? 'MONTH' : 'YEAR',
    start: month ? `${period}-01` : `${year}-01-01`,
    end: month ? next : `${Number(year) + 1}-01-01`,
    value: number,
    grade: null,
    series: null,
    isTotal: false,
    status: number === null && !other.grade ? 'MISSING' : 'FINAL',
    missingReason: null,
    confidence: 'CONFIRMED',
    ...other,
  };
}

type Given = Partial<Omit<TargetFacts, 'indicator'>> & {
  direction?: TargetFacts['indicator']['direction'];
  frequency?: TargetFacts['indicator']['frequency'];
};

export function target({ direction = 'HIGHER_IS_BETTER', frequency = 'ANNUAL', ...given }: Given): TargetFacts {
  return {
    id: 'target',
    code: 'IND/16/2021/PLAN',
    confidence: 'CONFIRMED',
    minimum: null,
    maximum: null,
    grade: null,
    series: null,
    isCurrent: true,
    period: '2021',
    start: '2021-01-01',
    end: '2022-01-01',
    indicator: { id: 'indicator', code: 'IND', direction, frequency, scale: null },
    values: [],
    baseline: [],
    hasBreak: false,
    isPlaceUnclear: false,
    ...given,
  };
}

const scaleOf = (code: string, grades: [grade: string, minimum: string | null][]): Scale => ({
  ref: { table: 'rating_scale', id: code },
  code,
  confidence: 'CONFIRMED',
  lowest: null,
  highest: null,
  decimals: code === 'LEVELS' ? 0 : null,
  grades: grades.map(([grade, minimum], index) => ({
    id: `${code}/${grade}`,
    grade,
    rank: index + 1,
    label: [grade, grade],
    from: null,
    to: null,
    confidence: 'CONFIRMED',
    band:
      minimum === null
        ? null
        : { grade, rank: index + 1, minimum: exact(minimum), isMinimumInclusive: true, maximum: null, isMaximumInclusive: true },
  })),
});

export const opinions = scaleOf('OPINIONS', [
  ['WTP', null],
  ['WDP', null],
  ['TW', null],
]);
const levels = scaleOf('LEVELS', [
  ['VERY_HIGH', '91'],
  ['HIGH', '76'],
  ['MEDIUM', '66'],
  ['LOW', '51'],
  ['VERY_LOW', '0'],
]);

export const around = (other: Partial<Around> = {}): Around => ({
  referenceMonth: null,
  referenceMonthRow: null,
  scale: null,
  levelScaleCode: 'LEVELS',
  levelScale: levels,
  flagAbove: exact(200),
  ...other,
});
