import { sheet } from '../sheet/sheet.ts';
import { Source } from '../source/source.ts';
import { CalculationRule } from './calculation-rule.ts';
import { RuleExample } from './rule-example.ts';
import { RuleParameter } from './rule-parameter.ts';

// Sheets of this project itself: plain headings, and a source that says so.
sheet(Source, { file: 'project_sources.csv' });
sheet(CalculationRule, { file: 'calculation_rules.csv' });
sheet(RuleParameter, { file: 'rule_parameters.csv' });
sheet(RuleExample, { file: 'rule_examples.csv' });
