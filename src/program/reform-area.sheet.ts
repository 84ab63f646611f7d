import { sheet } from '../sheet/sheet.ts';
import { ReformArea } from './reform-area.ts';

sheet(ReformArea, {
  file: 'reform_areas.csv',
  columns: {
    code: 'code',
    number: 'number',
    nameId: 'name_id',
    nameEn: 'name_en',
    evaluationComponent: row => row['pmprb_part'] && `PMPRB_2020/${row['pmprb_part']}`,
  },
  uses: ['pmprb_part'],
});
