import { Field, ObjectType } from 'type-graphql';
import { shapeOf } from '../read/shape.ts';
import { both } from './about.ts';
import { enumeration } from './enumeration.ts';
import { date, type Kind, oneOf, text } from './kinds.ts';
import { DateScalar } from './scalars.ts';

export const PeriodKind = enumeration('PeriodKind', ['Length of a period.', 'Panjang periode.'], {
  YEAR: [
    'A calendar year, which is also the fiscal year in Indonesia: 2021.',
    'Tahun kalender, yang juga tahun anggaran di Indonesia: 2021.',
  ],
  SEMESTER: ['Half a year: 2021-S1.', 'Setengah tahun: 2021-S1.'],
  QUARTER: ['A quarter: 2021-Q3.', 'Triwulan: 2021-Q3.'],
  MONTH: ['A month: 2021-05.', 'Bulan: 2021-05.'],
  DAY: ['A day: 2021-05-17.', 'Hari: 2021-05-17.'],
});
export type PeriodKind = keyof typeof PeriodKind;

@ObjectType({
  description: both([
    'A stretch of time of its real length: "2023 poverty" is no period, 2023-03 is.',
    'Rentang waktu dengan panjang sebenarnya: "kemiskinan 2023" bukan periode, 2023-03 adalah periode.',
  ]),
  simpleResolvers: true,
})
export class Period {
  @Field(() => String, {
    description: both(['Code: 2021, 2021-S1, 2021-Q3, 2021-05 or 2021-05-17.', 'Kode: 2021, 2021-S1, 2021-Q3, 2021-05, atau 2021-05-17.']),
  })
  code!: string;

  @Field(() => PeriodKind as object, { description: both(['Length.', 'Panjang.']) })
  kind!: PeriodKind;

  @Field(() => DateScalar, { description: both(['First day.', 'Hari pertama.']) })
  start!: string;

  @Field(() => DateScalar, {
    description: both(['First day behind it: the range is half-open.', 'Hari pertama sesudahnya: rentang setengah terbuka.']),
  })
  end!: string;
}

/** Columns a period is kept in. */
export const periodColumns: Record<string, Kind> = { code: text, kind: oneOf(PeriodKind), start: date, end: date };

const shape = shapeOf(Period);
for (const [key, kind] of Object.entries(periodColumns)) shape.fields.set(key, { is: 'column', kind, column: key, nullable: false });

const day = (year: number, month: number, dayOfMonth = 1): string => new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10);

/** Reads a period code; null when it is none. */
export function parsePeriod(code: string): Period | null {
  const found = /^([12]\d{3})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/.exec(code);
  if (!found) return null;
  const [, y, semester, quarter, month, dayOfMonth] = found;
  const year = Number(y);
  if (semester) return { code, kind: 'SEMESTER', start: day(year, (Number(semester) - 1) * 6), end: day(year, Number(semester) * 6) };
  if (quarter) return { code, kind: 'QUARTER', start: day(year, (Number(quarter) - 1) * 3), end: day(year, Number(quarter) * 3) };
  if (dayOfMonth) {
    const start = day(year, Number(month) - 1, Number(dayOfMonth));
    // 31 April rolls over into May: such a day does not exist.
    return start === code ? { code, kind: 'DAY', start, end: day(year, Number(month) - 1, Number(dayOfMonth) + 1) } : null;
  }
  if (month) return { code, kind: 'MONTH', start: day(year, Number(month) - 1), end: day(year, Number(month)) };
  return { code, kind: 'YEAR', start: day(year, 0), end: day(year + 1, 0) };
}
