import { sheet } from '../sheet/sheet.ts';
import { Activity } from './activity.ts';

sheet(Activity, {
  file: 'org_unit_activities.csv',
  columns: {
    code: 'kegiatan_code',
    program: 'program_code',
    nameId: 'kegiatan_name',
    nomenclatureVersion: 'nomenclature_version',
  },
  distinct: true,
});
