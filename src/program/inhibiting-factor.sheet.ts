import { sheet } from '../sheet/sheet.ts';
import { InhibitingFactor } from './inhibiting-factor.ts';

sheet(InhibitingFactor, {
  file: 'inhibiting_factors.csv',
  columns: {
    code: 'code',
    number: 'number',
    nameId: 'name_id',
    nameEn: 'name_en',
    theme: 'theme',
  },
});
