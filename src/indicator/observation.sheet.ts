import { type Row, sheet } from '../sheet/sheet.ts';
import { refuseOtherUnit } from './indicator.sheet.ts';
import { Observation } from './observation.ts';

/** What the value is of: several sources may claim one for the same key. */
const claimKey = (row: Row): string =>
  [row['indicator_code'], row['region_code'], row['period'], row['series']?.replaceAll(' ', '-'), row['dimension']]
    .filter(Boolean)
    .join('/');

const isPreferred = (row: Row): boolean => row['preferred'] === 'yes';
const firstSource = (row: Row): string | undefined => row['source_ids']?.split('|')[0];

function value(row: Row): string | undefined {
  refuseOtherUnit(row['indicator_code'], row['unit']);
  return row['value'];
}

const hasRivals = (row: Row, rows: readonly Row[]): boolean => rows.some(other => other !== row && claimKey(other) === claimKey(row));

/** Letters of SDMX. Others pass as they are, to be refused like any unknown name. */
const statuses: Record<string, string> = { A: 'FINAL', B: 'BREAK_IN_SERIES', O: 'MISSING', P: 'PROVISIONAL' };

sheet(Observation, {
  file: 'observations.csv',
  columns: {
    code: row => (isPreferred(row) ? claimKey(row) : `${claimKey(row)}/claim:${firstSource(row)}`),
    indicator: 'indicator_code',
    region: 'region_code',
    period: 'period',
    value,
    grade: 'text_value',
    series: 'series',
    dimension: 'dimension',
    status: row => statuses[row['obs_status'] ?? ''] ?? row['obs_status'],
    missingReason: row => (row['obs_status'] === 'O' ? row['note'] : null),
    vintage: () => 1,
    isPreferred: 'preferred',
    // Where claims compete, the note of the file says what speaks for or against this one.
    preferenceReason: (row, rows) => (hasRivals(row, rows) ? row['note'] : null),
    claimKey,
  },
  uses: ['value', 'unit', 'obs_status', 'note'],
});
