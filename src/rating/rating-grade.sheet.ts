import { type Row, sheet } from '../sheet/sheet.ts';
import { RatingGrade } from './rating-grade.ts';

/** Legal bases of the file that legal_instruments.csv has; the others stay readable in the note. */
const recorded = new Set(['PermenPANRB 14/2017', 'PermenPANRB 26/2020', 'PermenPANRB 88/2021', 'Permendagri 86/2017']);

const firstDay = (year: string | undefined): string | null => (year ? `${year}-01-01` : null);
const dayAfter = (lastYear: string | undefined): string | null => (lastYear ? `${Number(lastYear) + 1}-01-01` : null);

/** 1 is the best: the higher the lower end, the better; grades without one stand in the file best first. */
function rank(row: Row, rows: readonly Row[]): number {
  const rivals = rows.filter(other => other['scale'] === row['scale'] && other['valid_from'] === row['valid_from']);
  if (!row['min']) return 1 + rivals.indexOf(row);
  return 1 + rivals.filter(other => Number(other['min']) > Number(row['min'])).length;
}

sheet(RatingGrade, {
  file: 'rating_scales.csv',
  columns: {
    code: row => `${row['scale']}/${row['grade']}`,
    scale: 'scale',
    grade: 'grade',
    rank,
    minimum: 'min',
    isMinimumInclusive: row => (row['min'] ? row['min_inclusive'] : null),
    maximum: 'max',
    // The highest level of achievement has no upper end, although the file says of it that it is included.
    isMaximumInclusive: row => (row['max'] ? row['max_inclusive'] : null),
    labelId: 'label_id',
    labelEn: 'label_en',
    colour: 'colour',
    validFrom: row => firstDay(row['valid_from']),
    validTo: row => dayAfter(row['valid_to']),
    legalInstrument: row => (recorded.has(row['legal_basis'] ?? '') ? row['legal_basis'] : null),
    note: row =>
      recorded.has(row['legal_basis'] ?? '') ? row['note'] : [`Legal basis: ${row['legal_basis']}.`, row['note']].filter(Boolean).join(' '),
  },
  uses: ['min_inclusive', 'max_inclusive', 'valid_from', 'valid_to', 'legal_basis', 'note'],
});
