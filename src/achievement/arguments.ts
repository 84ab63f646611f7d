import { Int } from 'type-graphql';
import { badInput } from '../core/errors.ts';
import type { Argument } from '../read/shape.ts';

export const planArgument: Argument = {
  name: 'plan',
  type: () => String,
  about: [
    'Code of the plan that sets the targets: "RPJMD-2018-2023". Targets of every plan when not given.',
    'Kode rencana yang menetapkan target: "RPJMD-2018-2023". Target semua rencana bila tidak diberikan.',
  ],
};

const mostYears = 12;
const [first, last] = [1945, 2145];

export const yearArguments: Argument[] = [
  {
    name: 'from',
    type: () => Int,
    about: [
      'First year. When not given, the first year of the plan, or four years before the last.',
      'Tahun pertama. Bila tidak diberikan, tahun pertama rencana, atau empat tahun sebelum tahun terakhir.',
    ],
  },
  {
    name: 'to',
    type: () => Int,
    about: [
      `Last year, inclusive; at most ${mostYears} years in all. When not given, the last year of the plan, or that of the day asked for.`,
      `Tahun terakhir, termasuk tahun itu; paling banyak ${mostYears} tahun. Bila tidak diberikan, tahun terakhir rencana, atau tahun dari hari yang ditanyakan.`,
    ],
  },
];

/** A year that a date can be made of. */
export function readYear(value: unknown, field: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= first && value <= last) return value;
  throw badInput(`${field} lies between ${first} and ${last}.`, `${field} bernilai antara ${first} dan ${last}.`, {
    field,
    example: '2023',
  });
}

export interface Years {
  from: number;
  to: number;
}

/** The years of a matrix: as asked for, else those of the plan, else the last five. */
export function yearsOf(asked: { from: number | null; to: number | null }, plan: Years | null, thisYear: number): Years {
  const to = asked.to ?? (plan && plan.to >= (asked.from ?? plan.to) ? plan.to : null) ?? Math.max(thisYear, asked.from ?? thisYear);
  const from = asked.from ?? (plan && plan.from <= to ? plan.from : to - 4);
  if (from > to) throw badInput('from is not later than to.', 'from tidak lebih akhir dari to.', { field: 'from', example: '2019' });
  if (to - from < mostYears) return { from, to };
  if (asked.from !== null && asked.to !== null)
    throw badInput(`At most ${mostYears} years at once.`, `Paling banyak ${mostYears} tahun sekaligus.`, {
      field: 'to',
      example: String(from + mostYears - 1),
    });
  // A plan of twenty years: the end that was not asked for gives way.
  return asked.from === null ? { from: to - mostYears + 1, to } : { from, to: from + mostYears - 1 };
}
