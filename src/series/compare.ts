import { observationChange, observationChangePercent } from '../achievement/change-since.ts';
import type { About } from '../core/about.ts';
import type { Figure } from '../reckon/figure.ts';
import { calculation, type Input, reckon, weakest } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import type { Grid, Standing } from './standing.ts';
import type { SeriesRefusal, WhyNot } from './words.ts';

const index = calculation({
  rule: 'SERIES_INDEX',
  formula: 'value / base × 100',
  unit: ['base = 100', 'dasar = 100'],
  decimals: 2,
  calculate: inputs => {
    const base = inputs.get('base');
    return base.compare(0) > 0 ? inputs.get('value').div(base).mul(100) : null;
  },
});

export interface Comparison {
  against: string | null;
  period: string;
  value: string | null;
  absolute: Figure;
  percent: Figure;
  refusal: SeriesRefusal | null;
}

const no = (code: SeriesRefusal, ...reason: About): WhyNot<SeriesRefusal> => ({ code, reason });

const noNumber = no('NO_VALUE', 'There is no number to compare.', 'Tidak ada angka untuk dibandingkan.');
const notPositive = no(
  'NOT_POSITIVE',
  'The value to compare with is zero or below: a share of it says nothing.',
  'Nilai pembandingnya nol atau kurang: bagian darinya tidak bermakna.',
);

/** A number of a point as an input: the row it came from, or how sure the rows are that it was added up of. */
function inputOf(name: string, standing: Standing | null): Input {
  const parts = standing?.parts ?? [];
  const sure = standing?.row?.confidence ?? weakest(parts.flatMap(({ row }) => row?.confidence ?? []));
  return {
    name,
    value: standing?.value ?? null,
    ...(standing?.row ? { subject: { table: 'observation', id: standing.row.id } } : {}),
    ...(sure ? { confidence: sure } : {}),
  };
}

const startOf = ({ parts, period }: Standing): string => parts?.[0]?.period.start ?? period.start;

function acrossBreak(grid: Grid, earlier: Standing, later: Standing): WhyNot<SeriesRefusal> | null {
  const brokenIn = grid.breaks.between(startOf(earlier), startOf(later));
  if (!brokenIn) return null;
  return no(
    'ACROSS_BREAK',
    `The method changed in ${brokenIn}: nothing is compared across it.`,
    `Metode berubah pada ${brokenIn}: tidak ada perbandingan melintasinya.`,
  );
}

export const isForecast = ({ row, parts }: Standing): boolean =>
  row?.status === 'FORECAST' || (parts ?? []).some(part => part.row?.status === 'FORECAST');

function whyNot(grid: Grid, own: Standing, earlier: Standing): WhyNot<SeriesRefusal> | null {
  if (own.value === null) return noNumber;
  const { code } = earlier.period;
  if (earlier.value !== null) {
    if (isForecast(earlier)) return no('EARLIER_FORECAST', `Only a forecast of ${code} is known.`, `Baru ramalan ${code} yang diketahui.`);
    return acrossBreak(grid, earlier, own);
  }
  if (earlier.gap?.code === 'OTHER_SERIES') return { code: 'OTHER_SERIES', reason: earlier.gap.reason };
  if (own.index <= grid.first)
    return no('NO_EARLIER', `The series begins with ${own.period.code}.`, `Deret dimulai dengan ${own.period.code}.`);
  return no('EARLIER_EMPTY', `There is no number of ${code} to compare with.`, `Tidak ada angka ${code} sebagai pembanding.`);
}

/** A point against the one so many steps before, whatever lies between: an empty one in its place is never stepped over. */
export function compareBack(grid: Grid, own: Standing, steps: number): Comparison {
  const earlier = grid.at(own.index - steps);
  const refused = whyNot(grid, own, earlier);
  const inputs = [inputOf('value', own), inputOf('earlier', refused ? null : earlier)];
  const isZero = !refused && exact(earlier.value as string).compare(0) <= 0;
  return {
    against: refused ? null : (earlier.row?.id ?? null),
    period: earlier.period.code,
    value: refused ? null : earlier.value,
    absolute: reckon(observationChange, inputs, refused?.reason),
    percent: reckon(observationChangePercent, inputs, refused?.reason ?? (isZero ? notPositive.reason : undefined)),
    refusal: refused?.code ?? null,
  };
}

export interface Indexed {
  figure: Figure;
  refusal: SeriesRefusal | null;
}

export function indexOn(grid: Grid, own: Standing, base: Standing | null, baseCode: string): Indexed {
  const refused = whyNoIndex(grid, own, base, baseCode);
  const inputs = [inputOf('value', own), inputOf('base', refused ? null : base)];
  return { figure: reckon(index, inputs, refused?.reason), refusal: refused?.code ?? null };
}

function whyNoIndex(grid: Grid, own: Standing, base: Standing | null, baseCode: string): WhyNot<SeriesRefusal> | null {
  if (own.value === null) return noNumber;
  if (!base)
    return no(
      'BASE_NO_PERIOD',
      `${baseCode} is no period of this series, whose step is ${grid.step}.`,
      `${baseCode} bukan periode deret ini, yang langkahnya ${grid.step}.`,
    );
  if (base.gap?.code === 'OTHER_SERIES') return { code: 'OTHER_SERIES', reason: base.gap.reason };
  if (base.value === null)
    return no('BASE_EMPTY', `There is no number of the base ${baseCode}.`, `Tidak ada angka pada periode dasar ${baseCode}.`);
  const [first, second] = base.index <= own.index ? [base, own] : [own, base];
  return acrossBreak(grid, first, second) ?? (exact(base.value).compare(0) > 0 ? null : notPositive);
}
