import { sheet } from '../sheet/sheet.ts';
import { ReformProgram } from './reform-program.ts';

sheet(ReformProgram, {
  file: 'reform_programs.csv',
  columns: {
    code: 'code',
    number: row => row['code']?.replace('RP-', ''),
    nameId: 'name_id',
    nameEn: 'name_en',
    note: 'program_note',
  },
  uses: ['code'],
  distinct: true,
});
