import { sheet } from '../sheet/sheet.ts';
import { SubActivity } from './sub-activity.ts';
import { subActivityCode } from './sub-activity-code.ts';

sheet(SubActivity, {
  file: 'org_unit_activities.csv',
  columns: {
    code: subActivityCode,
    activity: 'kegiatan_code',
    nameId: 'sub_kegiatan_name',
    nomenclatureVersion: 'nomenclature_version',
  },
  uses: ['kegiatan_code', 'sub_kegiatan_name'],
  distinct: true,
});
