import { sheet } from '../sheet/sheet.ts';
import { Mission } from './mission.ts';

sheet(Mission, {
  file: 'missions.csv',
  where: row => row['kind'] === 'MISSION',
  columns: {
    code: 'code',
    document: () => 'RPJMD-2018-2023',
    vision: () => 'V',
    number: 'number',
    textId: 'text_id',
    textEn: 'text_en',
  },
  uses: ['kind'],
});
