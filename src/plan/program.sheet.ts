import { sheet } from '../sheet/sheet.ts';
import { Program } from './program.ts';

sheet(Program, {
  file: 'org_unit_activities.csv',
  columns: {
    code: 'program_code',
    nameId: 'program_name',
    nomenclatureVersion: 'nomenclature_version',
    affairCode: row => row['program_code']?.split('.').slice(0, 2).join('.'),
    // The name of a program can be in doubt where its activities are not.
    confidence: 'program_confidence',
  },
  uses: ['program_code'],
  distinct: true,
});
