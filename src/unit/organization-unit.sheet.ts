import { sheet } from '../sheet/sheet.ts';
import { OrganizationUnit } from './organization-unit.ts';

sheet(OrganizationUnit, {
  file: 'org_units.csv',
  columns: {
    code: 'code',
    nameId: 'name_id',
    nameEn: 'name_en',
    kind: 'kind',
    parent: 'parent_code',
    parentConfidence: 'parent_confidence',
    sortOrder: 'sort_order',
    aliases: 'aliases',
  },
});
