import { sheet } from '../sheet/sheet.ts';
import { Vision } from './vision.ts';

sheet(Vision, {
  file: 'missions.csv',
  where: row => row['kind'] === 'VISION',
  columns: {
    code: 'code',
    document: () => 'RPJMD-2018-2023',
    textId: 'text_id',
    textEn: 'text_en',
  },
  uses: ['kind'],
});
