import './calculation-rule.ts';
import './rule-parameter.ts';
import './rule-example.ts';
import './rule.sheet.ts';
