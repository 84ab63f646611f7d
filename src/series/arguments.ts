import { Int } from 'type-graphql';
import { illustrativeArgument } from '../alignment/finding-filter.ts';
import type { Argument } from '../read/shape.ts';
import { limits } from './asked.ts';
import { SeriesStep } from './grid.ts';
import { SeriesBy } from './words.ts';

const codes = (name: string, english: string, indonesian: string): Argument => ({
  name,
  type: () => [String],
  about: [
    `${english} At most ${limits.codes}. All when not given.`,
    `${indonesian} Paling banyak ${limits.codes}. Semua bila tidak diberikan.`,
  ],
});

export const indicatorArgument: Argument = {
  name: 'indicator',
  type: () => [String],
  required: true,
  about: [
    `Codes of the indicators, 1 to ${limits.indicators}: ["HDI", "POVERTY_RATE"].`,
    `Kode indikator, 1 sampai ${limits.indicators}: ["HDI", "POVERTY_RATE"].`,
  ],
};

const range = (name: string, english: string, indonesian: string): Argument => ({
  name,
  type: () => String,
  about: [
    `${english} A period (2021, 2021-S1, 2021-Q3, 2021-05), a day (2021-05-17), or epoch milliseconds as text ("1609459200000"), read as the day in Palembang.`,
    `${indonesian} Berupa periode (2021, 2021-S1, 2021-Q3, 2021-05), hari (2021-05-17), atau milidetik epoch sebagai teks ("1609459200000"), dibaca sebagai hari di Palembang.`,
  ],
});

export const seriesArguments: Argument[] = [
  {
    name: 'by',
    type: () => SeriesBy,
    about: [
      'What the series are of. When not given, whatever the values are of.',
      'Apa yang diukur deret. Bila tidak diberikan, apa pun yang diukur nilainya.',
    ],
  },
  codes('regions', 'Codes of regions: ["16", "16.71"].', 'Kode wilayah: ["16", "16.71"].'),
  codes('units', 'Codes of units: ["SETDA.ORG"].', 'Kode unit: ["SETDA.ORG"].'),
  codes('services', 'Codes of services.', 'Kode layanan.'),
  codes(
    'series',
    'Series (methods): ["SP2020-LF"]. Each is a series of its own.',
    'Seri (metode): ["SP2020-LF"]. Masing-masing deret tersendiri.',
  ),
  {
    name: 'dimensions',
    type: () => [String],
    about: [
      'Parts of the population, as in Observation: ["sex=FEMALE", "sex=MALE"]. The population as a whole when not given; see divided.',
      'Bagian penduduk, seperti pada Observation: ["sex=FEMALE", "sex=MALE"]. Penduduk secara keseluruhan bila tidak diberikan; lihat divided.',
    ],
  },
  {
    name: 'divided',
    type: () => Boolean,
    about: [
      'True gives every part of the population a series beside the whole. False when not given.',
      'Bila benar, tiap bagian penduduk memperoleh deret di samping keseluruhannya. Salah bila tidak diberikan.',
    ],
  },
  range(
    'from',
    'Begin of the range: periods that touch it are in it. The first value of each series when not given.',
    'Awal rentang: periode yang bersinggungan termasuk. Nilai pertama tiap deret bila tidak diberikan.',
  ),
  range(
    'to',
    'End of the range, that period or day inclusive. The last value of each series when not given.',
    'Akhir rentang, termasuk periode atau hari itu. Nilai terakhir tiap deret bila tidak diberikan.',
  ),
  {
    name: 'every',
    type: () => SeriesStep,
    about: [
      'Step of the points. When not given, the frequency of the indicator, or where all its values are of longer periods, that length. Values are never spread over shorter periods, and added up to longer ones only where they are counts and complete.',
      'Langkah titik. Bila tidak diberikan, frekuensi indikator, atau bila semua nilainya dari periode lebih panjang, panjang itu. Nilai tidak pernah dibagi ke periode lebih pendek, dan hanya dijumlahkan ke periode lebih panjang bila berupa jumlah dan lengkap.',
    ],
  },
  {
    name: 'lastPeriods',
    type: () => Int,
    about: [
      `Only the last so many periods of the range, 1 to ${limits.points}. All when not given. Example: 8.`,
      `Hanya sekian periode terakhir dari rentang, 1 sampai ${limits.points}. Semua bila tidak diberikan. Contoh: 8.`,
    ],
  },
  {
    name: 'base',
    type: () => String,
    about: [
      'Period whose value is 100 in index: "2019", or "2019-03" for values of months. No index when not given.',
      'Periode yang nilainya 100 dalam index: "2019", atau "2019-03" untuk nilai bulanan. Tanpa indeks bila tidak diberikan.',
    ],
  },
  {
    name: 'plan',
    type: () => String,
    about: [
      'Code of the plan whose baseline and targets make the line: "RPJMD-2018-2023". All plans when not given, save where they disagree.',
      'Kode rencana yang kondisi awal dan targetnya membentuk garis: "RPJMD-2018-2023". Semua rencana bila tidak diberikan, kecuali bila berbeda.',
    ],
  },
  illustrativeArgument,
];
