import { sheet } from '../sheet/sheet.ts';
import { LegalInstrument } from './legal-instrument.ts';

/** First word of the number, or the issuer where the word is only "regulation": "Perda Sumsel 14/2016", "Peraturan Ombudsman 61/2025". */
const kindOf = (number: string): string =>
  number.startsWith('Peraturan Ombudsman') ? 'OMBUDSMAN_REGULATION' : (number.split(' ')[0] ?? '');

sheet(LegalInstrument, {
  file: 'legal_instruments.csv',
  columns: {
    code: 'number',
    kind: row => kindOf(row['number'] ?? ''),
    year: row => row['number']?.split('/').at(-1),
    titleId: 'title_id',
    titleEn: 'subject_en',
    relation: 'relation',
  },
  uses: ['number'],
});
