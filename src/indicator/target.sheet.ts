import { type Row, sheet } from '../sheet/sheet.ts';
import { Target } from './target.ts';

/** `RKPD Perubahan 2023` → `RKPD-P-2023`: documents as the file calls them, as codes. */
const document = (row: Row): string =>
  (row['planning_document'] ?? '')
    .replace('RKPD Perubahan ', 'RKPD-P-')
    .replace('RKPD ', 'RKPD-')
    .replace(' (earlier agreement)', '-EARLIER');

// The file gives the province only.
const region = '16';
const code = (row: Row): string => [row['indicator_code'], region, row['year'], document(row)].join('/');

function successor(row: Row, rows: readonly Row[]): string | null {
  if (row['current'] !== 'no') return null;
  const current = rows.find(
    other => other['indicator_code'] === row['indicator_code'] && other['year'] === row['year'] && other['current'] === 'yes',
  );
  return current ? code(current) : null;
}

sheet(Target, {
  file: 'targets.csv',
  columns: {
    code,
    indicator: 'indicator_code',
    region: () => region,
    period: 'year',
    document,
    minimum: 'target_min',
    maximum: 'target_max',
    isCurrent: 'current',
    supersededBy: successor,
  },
  uses: ['planning_document'],
});
