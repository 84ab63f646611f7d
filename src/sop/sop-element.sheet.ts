import { sheet } from '../sheet/sheet.ts';
import { SopElement } from './sop-element.ts';

sheet(SopElement, {
  file: 'sop_elements.csv',
  columns: {
    code: 'code',
    part: 'part',
    number: 'number',
    field: 'field',
    nameId: 'name_id',
    description: 'description_en',
    group: 'group',
  },
});
