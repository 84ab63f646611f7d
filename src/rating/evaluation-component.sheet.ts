import { sheet } from '../sheet/sheet.ts';
import { EvaluationComponent } from './evaluation-component.ts';

sheet(EvaluationComponent, {
  file: 'evaluation_components.csv',
  columns: {
    code: row => `${row['scheme']}/${row['code']}`,
    scheme: 'scheme',
    parent: row => (row['parent_code'] ? `${row['scheme']}/${row['parent_code']}` : null),
    nameId: 'name_id',
    nameEn: 'name_en',
    weight: 'weight',
    number: (row, rows) => 1 + rows.filter(other => other['scheme'] === row['scheme']).indexOf(row),
  },
  uses: ['code', 'parent_code'],
});
