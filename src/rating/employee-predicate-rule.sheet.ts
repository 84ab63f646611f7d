import { sheet } from '../sheet/sheet.ts';
import { EmployeePredicateRule } from './employee-predicate-rule.ts';

sheet(EmployeePredicateRule, {
  file: 'skp_predicates.csv',
  columns: {
    code: row => `${row['work_result_rating']}/${row['work_behaviour_rating']}`,
    workResult: 'work_result_rating',
    workBehaviour: 'work_behaviour_rating',
    predicate: 'predicate',
    labelId: 'label_id',
    labelEn: 'label_en',
    creditConversionPercent: 'credit_conversion_percent',
  },
});
