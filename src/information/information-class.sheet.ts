import { sheet } from '../sheet/sheet.ts';
import { InformationClass } from './information-class.ts';

sheet(InformationClass, {
  file: 'information_classes.csv',
  columns: {
    code: 'code',
    nameId: 'name_id',
    nameEn: 'name_en',
    definition: 'definition_en',
    timing: 'timing',
    legalBasis: 'legal_basis',
  },
});
