import { sheet } from '../sheet/sheet.ts';
import { Objective } from './objective.ts';

sheet(Objective, {
  file: 'objectives.csv',
  columns: {
    code: 'code',
    document: () => 'RPJMD-2018-2023',
    level: 'level',
    goal: 'parent_code',
    number: row => row['code']?.split('-').at(-1),
    textId: 'text_id',
    textEn: 'text_en',
  },
  uses: ['code'],
});
