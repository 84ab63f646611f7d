import { sheet } from '../sheet/sheet.ts';
import { ImprovementAction } from './improvement-action.ts';

sheet(ImprovementAction, {
  file: 'improvement_actions.csv',
  columns: {
    code: 'code',
    number: 'number',
    nameId: 'name_id',
    nameEn: 'name_en',
    linksTo: 'links_to',
  },
});
