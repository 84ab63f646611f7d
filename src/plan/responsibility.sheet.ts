import { sheet } from '../sheet/sheet.ts';
import { Responsibility } from './responsibility.ts';
import { subActivityCode } from './sub-activity-code.ts';

sheet(Responsibility, {
  file: 'org_unit_activities.csv',
  columns: {
    code: row => `${row['org_unit_code']}/${subActivityCode(row)}`,
    unit: 'org_unit_code',
    program: 'program_code',
    activity: 'kegiatan_code',
    subActivity: subActivityCode,
  },
  uses: ['org_unit_code', 'kegiatan_code', 'sub_kegiatan_name'],
});
