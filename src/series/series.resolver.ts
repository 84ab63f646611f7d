import { asOfArgument, connectionOf, listArguments } from '../core/connection.ts';
import { ComputedMany } from '../describe/computed.ts';
import { Indicator } from '../indicator/indicator.ts';
import { pageOfArray } from '../read/array-page.ts';
import { addRoot } from '../read/root.ts';
import { indicatorArgument, seriesArguments } from './arguments.ts';
import { readAsked, refusalOf } from './asked.ts';
import { drawAsked, keyOf, seriesByIndicator } from './asked-series.ts';
import { rowsOf, SeriesRow } from './row.ts';
import { Series } from './series.ts';

const page = connectionOf(Series);

addRoot('series', {
  type: () => page,
  about: [
    'Values of indicators over time, one series for each region, unit or service, method and part of the population: at most 100, each at most 500 points. Periods without a value say why, and nothing is compared across a change of method.',
    'Nilai indikator dari waktu ke waktu, satu deret untuk tiap wilayah, unit, atau layanan, metode, dan bagian penduduk: paling banyak 100, masing-masing paling banyak 500 titik. Periode tanpa nilai menyebut sebabnya, dan tidak ada perbandingan melintasi perubahan metode.',
  ],
  args: [indicatorArgument, ...seriesArguments, asOfArgument, ...listArguments()],
  resolve: async (args, question) => {
    const drawn = await drawAsked(question, args);
    return pageOfArray(
      drawn.map(one => one.series),
      args,
      'Query.series',
    );
  },
});

addRoot('seriesRows', {
  type: () => [SeriesRow],
  about: [
    'Same as series, as flat rows by series and time, at most 10,000, not in pages: Grafana, Vega, Excel and data frames plot them as they are.',
    'Sama dengan series, sebagai baris datar menurut deret dan waktu, paling banyak 10.000, tanpa halaman: Grafana, Vega, Excel, dan bingkai data dapat langsung menggambarnya.',
  ],
  args: [indicatorArgument, ...seriesArguments, asOfArgument],
  resolve: async (args, question) => {
    const drawn = await drawAsked(question, args);
    const inOrder = drawn.sort((a, b) => (a.series.key < b.series.key ? -1 : 1));
    return inOrder.flatMap(({ series, indicatorCode, subjectCode }) => rowsOf(series, indicatorCode, subjectCode));
  },
});

ComputedMany(
  () => Series,
  [
    'Values of the indicator over time, one series for each region, unit or service, method and part of the population.',
    'Nilai indikator dari waktu ke waktu, satu deret untuk tiap wilayah, unit, atau layanan, metode, dan bagian penduduk.',
  ],
  ['id'],
  (indicator, question, _info, args) => {
    const { asked, problems } = readAsked(args, indicator['asOf'] as string);
    if (problems.length > 0) throw refusalOf(problems);
    return question.load(seriesByIndicator, keyOf(indicator['id'] as string, asked));
  },
  seriesArguments,
)(Indicator.prototype, 'series');
