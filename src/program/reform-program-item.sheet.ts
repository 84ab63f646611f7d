import { sheet } from '../sheet/sheet.ts';
import { ReformProgramItem } from './reform-program-item.ts';

sheet(ReformProgramItem, {
  file: 'reform_programs.csv',
  columns: {
    code: row => `RP-PRINTED-${row['printed_position']}`,
    printedPosition: 'printed_position',
    textAsPrinted: 'text_as_printed',
    program: 'code',
    editorialNote: 'editorial_note',
  },
  uses: ['printed_position'],
});
