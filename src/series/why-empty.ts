import type { About } from '../core/about.ts';
import type { Period } from '../core/period.ts';
import type { Cell, SeriesFacts } from './facts.ts';
import type { SeriesStep } from './grid.ts';
import type { SeriesGap, WhyNot } from './words.ts';

type Empty = WhyNot<SeriesGap>;
const empty = (code: SeriesGap, ...reason: About): Empty => ({ code, reason });

const every: Record<SeriesStep, About> = {
  YEAR: ['once a year', 'sekali setahun'],
  SEMESTER: ['once every half year', 'sekali tiap semester'],
  QUARTER: ['once a quarter', 'sekali tiap triwulan'],
  MONTH: ['once a month', 'sekali tiap bulan'],
};
const months: readonly About[] = [
  ['January', 'Januari'],
  ['February', 'Februari'],
  ['March', 'Maret'],
  ['April', 'April'],
  ['May', 'Mei'],
  ['June', 'Juni'],
  ['July', 'Juli'],
  ['August', 'Agustus'],
  ['September', 'September'],
  ['October', 'Oktober'],
  ['November', 'November'],
  ['December', 'Desember'],
];
const codes = (cells: readonly Cell[]): string => cells.map(cell => cell.period.code).join(', ');
const named = (series: string | null): string => series ?? '–';

export const notRecorded = ({ code }: Period): Empty =>
  empty('NOT_RECORDED', `The hub has no value of ${code}.`, `Hub tidak memiliki nilai ${code}.`);

export const notEnded = ({ code }: Period): Empty =>
  empty('NOT_ENDED', `${code} had not ended on the day asked for.`, `${code} belum berakhir pada hari yang ditanyakan.`);

export const noFixedTime: Empty = empty(
  'NOT_DUE',
  'The indicator is measured at no fixed time, and was not in this period.',
  'Indikator tidak diukur secara berkala, dan tidak diukur pada periode ini.',
);

export function notDue({ code }: Period, measured: readonly number[]): Empty {
  const said = [...measured].sort((a, b) => a - b).map(month => months[month - 1] as About);
  return empty(
    'NOT_DUE',
    `The indicator is measured in ${said.map(([english]) => english).join(' and ')}, not in ${code}.`,
    `Indikator diukur pada bulan ${said.map(([, indonesian]) => indonesian).join(' dan ')}, tidak pada ${code}.`,
  );
}

export const otherPeriod = ({ code }: Period, inside: readonly Cell[]): Empty =>
  empty(
    'OTHER_PERIOD',
    `The indicator is measured in ${code}; the hub has ${codes(inside)} instead, which does not stand for it.`,
    `Indikator diukur pada ${code}; yang ada di hub ${codes(inside)}, yang tidak mewakilinya.`,
  );

export const otherSeries = ({ code }: Period, other: SeriesFacts, own: string | null): Empty =>
  empty(
    'OTHER_SERIES',
    `${code} is measured by another method, the series ${named(other.series)}; this one is ${named(own)}.`,
    `${code} diukur dengan metode lain, deret ${named(other.series)}; deret ini ${named(own)}.`,
  );

export const nonePreferred = ({ code }: Period, claims: number): Empty =>
  empty(
    'NONE_PREFERRED',
    `Sources claim ${claims} value(s) of ${code}; none is preferred.`,
    `Ada ${claims} klaim nilai ${code}; tidak ada yang diutamakan.`,
  );

export const lessOften = ({ code }: Period): Empty =>
  empty(
    'MEASURED_LESS_OFTEN',
    `There is a value of ${code} as a whole; it is not spread over its parts.`,
    `Ada nilai ${code} secara utuh; nilai itu tidak dibagi ke bagian-bagiannya.`,
  );

export const measuredEvery = (own: SeriesStep): Empty =>
  empty(
    'MEASURED_LESS_OFTEN',
    `The indicator is measured ${every[own][0]}: ask every: ${own}.`,
    `Indikator diukur ${every[own][1]}: gunakan every: ${own}.`,
  );

export const moreOften = ({ code }: Period, inside: readonly Cell[], own: SeriesStep): Empty =>
  empty(
    'MEASURED_MORE_OFTEN',
    `Its values are of ${codes(inside)} and may not be added up to ${code}: ask every: ${own}.`,
    `Nilainya dari ${codes(inside)} dan tidak boleh dijumlahkan menjadi ${code}: gunakan every: ${own}.`,
  );

export const incomplete = ({ code }: Period, missing: readonly string[]): Empty =>
  empty(
    'INCOMPLETE_PARTS',
    `${code} would be the sum of its parts, but there is no value of ${missing.join(', ')}.`,
    `${code} merupakan jumlah bagiannya, tetapi tidak ada nilai ${missing.join(', ')}.`,
  );

export const brokenParts = ({ code }: Period, brokenIn: string): Empty =>
  empty(
    'BROKEN_PARTS',
    `${code} would be the sum of its parts, but the method changed in ${brokenIn}.`,
    `${code} merupakan jumlah bagiannya, tetapi metodenya berubah pada ${brokenIn}.`,
  );
