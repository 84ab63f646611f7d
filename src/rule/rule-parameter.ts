import { decimal, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { CalculationRule } from './calculation-rule.ts';

@Concept({
  table: 'rule_parameter',
  tag: 'parameter',
  one: 'ruleParameter',
  many: 'ruleParameters',
  valid: true,
  about: ['A number or word of a rule that a regulation can change.', 'Bilangan atau kata dalam aturan yang dapat diubah peraturan.'],
  code: [
    'Code of the rule and name, joined by "/": "SOP_REVIEW_OVERDUE/months". A later version adds "@" and the day it begins.',
    'Kode aturan dan nama, dihubungkan "/": "SOP_REVIEW_OVERDUE/months". Versi kemudian menambahkan "@" dan hari mulainya.',
  ],
})
export class RuleParameter {
  id!: string;
  code!: string;

  @One(() => CalculationRule, ['Rule it belongs to.', 'Aturan pemiliknya.'], {
    owner: true,
    back: {
      field: 'parameters',
      about: ['Numbers and words of the rule that a regulation can change.', 'Bilangan dan kata dalam aturan yang dapat diubah peraturan.'],
    },
  })
  rule!: string;

  @Column(text, ['Name within the rule: "months".', 'Nama dalam aturan: "months".'], { filter: true })
  name!: string;

  @Column(decimal, ['Value. Null where it is a word.', 'Nilai. Null bila berupa kata.'], { nullable: true, filter: true })
  value!: string | null;

  @Column(
    text,
    [
      'Value where it is a word or a fraction: "1/9". Null where it is a decimal number.',
      'Nilai bila berupa kata atau pecahan: "1/9". Null bila berupa bilangan desimal.',
    ],
    { nullable: true, filter: true },
  )
  word!: string | null;

  @Localized(['What it stands for.', 'Artinya.'], { contains: true })
  meaning!: string;
}
