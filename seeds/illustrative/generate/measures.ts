import { type Dice, dice } from './dice.ts';
import type { Indicator } from './indicators/indicator.ts';
import { indicators } from './indicators.ts';
import { NEXT_SECRETARIAT_PLAN, SECRETARIAT_PLAN } from './plan.ts';
import { type Row, sheet } from './sheet.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const LAST = 2025;
const REGION = '16';

interface Point {
  of: Indicator;
  period: string;
  year: number;
  /** What was measured: the province, a unit or a service. */
  subject: Row;
  key: string;
  roll: Dice;
}

/** Quarterly indicators began in 2023. */
const periodsOf = (of: Indicator): [year: number, period: string][] =>
  of.frequency === 'ANNUAL'
    ? years.map(year => [year, String(year)])
    : [2023, 2024, 2025].flatMap(year => [1, 2, 3, 4].map((quarter): [number, string] => [year, `${year}-Q${quarter}`]));

function subjectsOf(of: Indicator): [name: string, subject: Row][] {
  if (of.level === 'KEY') return [[REGION, { region_code: REGION }]];
  if (of.level === 'SERVICE') return of.services.map(service => [service, { service_code: service }]);
  return [[of.unit ?? '', { unit_code: of.unit }]];
}

const points: Point[] = indicators.flatMap(of =>
  subjectsOf(of).flatMap(([name, subject]) =>
    periodsOf(of).map(([year, period]) => {
      const key = `${of.code}/${name}/${period}`;
      return { of, period, year, subject, key, roll: dice(key) };
    }),
  ),
);

const bounded = (of: Indicator, value: number): number =>
  /percent|0-100|25-100/.test(of.measure) ? Math.min(100, Math.max(0, value)) : Math.max(0, value);
const wanted = (of: Indicator, year: number): number => bounded(of, of.start + of.step * (year - 2019));
const printed = (of: Indicator, value: number): string => bounded(of, value).toFixed(of.decimals);
const gradeOf = (of: Indicator, year: number, shift: number): string => {
  const grades = of.grades ?? [];
  return grades[Math.min(grades.length - 1, Math.max(0, Math.floor(of.start + of.step * (year - 2019) + shift)))] ?? '';
};

function documentOf({ of, year }: Point): string | null {
  if (of.level === 'KEY') return year <= 2023 ? 'RPJMD-2018-2023' : null;
  if (!of.unit?.startsWith('SETDA')) return null;
  return year <= 2023 ? SECRETARIAT_PLAN : NEXT_SECRETARIAT_PLAN;
}

/** Every fifth key indicator is given as a range, as plans often do. */
const isRange = (of: Indicator): boolean => ['CONTOH-IKU-01', 'CONTOH-IKU-13'].includes(of.code);

function aim(point: Point, factor = 1): Row {
  const { of, year } = point;
  if (of.grades) return { grade: gradeOf(of, year, 0) };
  const value = wanted(of, year) * factor;
  return isRange(of)
    ? { minimum: printed(of, value * 0.98), maximum: printed(of, value * 1.02) }
    : { minimum: printed(of, value), maximum: printed(of, value) };
}

function targetsOf(point: Point): Row[] {
  const { of, period, year, subject, key } = point;
  if (of.gap === 'NO_TARGET') return [];
  const document = documentOf(point);
  const code = document ? `${key}/${document}` : key;
  const base = {
    indicator_code: of.code,
    region_code: subject['region_code'],
    unit_code: of.gap === 'NO_UNIT' ? null : of.unit,
    service_code: subject['service_code'],
    document_code: document,
    period,
  };
  const current = { code, ...base, ...aim(point), is_current: true };
  // The pandemic year was planned twice.
  const replaced = year === 2020 && of.level === 'KEY' && !of.grades;
  return replaced
    ? [
        {
          code: `${code}/EARLIER`,
          ...base,
          ...aim(point, of.direction === 'LOWER_IS_BETTER' ? 0.94 : 1.06),
          is_current: false,
          superseded_by_code: code,
        },
        current,
      ]
    : [current];
}

export const targets = sheet(
  'target',
  'code indicator_code region_code unit_code service_code document_code period minimum maximum grade is_current superseded_by_code',
  points.flatMap(targetsOf),
);

const reasons = [
  'The unit did not report in time.',
  'The form was lost with the old application.',
  'Measurement was suspended during the pandemic.',
];

function result(point: Point): Row {
  const { of, year, roll } = point;
  if (of.gap === 'MISSING_2022' && year === 2022) return { status: 'MISSING', missing_reason: 'The evaluation was not held that year.' };
  if (of.level === 'SERVICE' && year === 2019)
    return { status: 'NOT_APPLICABLE', missing_reason: 'The service was not measured before 2020.' };
  if (roll.chance(year === 2020 ? 0.12 : 0.03))
    return { status: 'MISSING', missing_reason: year === 2020 ? reasons[2] : reasons[roll.between(0, 1)] };
  const status = year === LAST && roll.chance(0.3) ? 'PROVISIONAL' : 'FINAL';
  if (of.grades) return { grade: gradeOf(of, year, roll.chance(0.25) ? -1 : 0.2), status };
  // Most results fall a little short, some go beyond; 2020 was hard.
  const drift = (roll.share() + roll.share() - 1.15) * 0.12 - (year === 2020 ? 0.05 : 0);
  const sign = of.direction === 'LOWER_IS_BETTER' ? -1 : 1;
  return { value: printed(of, wanted(of, year) * (1 + sign * drift)), status };
}

const released = ({ of, year, period, roll }: Point): string => {
  if (of.frequency === 'ANNUAL') return `${year + 1}-02-${10 + roll.between(0, 15)}`;
  const quarter = Number(period.slice(-1));
  return quarter === 4
    ? `${year + 1}-01-${15 + roll.between(0, 10)}`
    : `${year}-${['04', '07', '10'][quarter - 1]}-${15 + roll.between(0, 10)}`;
};

function observation(point: Point): Row {
  const { of, period, subject, key } = point;
  const found = result(point);
  const isOut = found['missing_reason'] === undefined;
  return {
    code: key,
    indicator_code: of.code,
    ...subject,
    period,
    ...found,
    vintage: 1,
    released_on: isOut ? released(point) : null,
    is_preferred: true,
    claim_key: key,
  };
}

/** The year under way: nothing can be said yet. */
const due = indicators
  .filter(of => of.level === 'KEY')
  .map(of => {
    const key = `${of.code}/${REGION}/2026`;
    return {
      code: key,
      indicator_code: of.code,
      region_code: REGION,
      period: '2026',
      status: 'NOT_YET_DUE',
      missing_reason: 'The year is measured after it has ended.',
      vintage: 1,
      is_preferred: true,
      claim_key: key,
    };
  });

export const observations = sheet(
  'observation',
  'code indicator_code region_code unit_code service_code period value grade status missing_reason vintage released_on is_preferred claim_key',
  [...points.map(observation), ...due],
);
