import { text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { CalculationRule } from './calculation-rule.ts';

@Concept({
  table: 'rule_example',
  tag: 'example',
  one: 'ruleExample',
  many: 'ruleExamples',
  about: ['A worked example of a rule, with made-up inputs.', 'Contoh hitungan suatu aturan, dengan masukan buatan.'],
  code: ['Code of the rule and number, joined by "/": "SKM_INDEX/1".', 'Kode aturan dan nomor, dihubungkan "/": "SKM_INDEX/1".'],
})
export class RuleExample {
  id!: string;
  code!: string;

  @One(() => CalculationRule, ['Rule it shows.', 'Aturan yang dicontohkan.'], {
    owner: true,
    back: { field: 'examples', about: ['Worked examples of the rule.', 'Contoh hitungan aturan ini.'] },
  })
  rule!: string;

  @Column(
    text,
    [
      'Formula that is worked out. Null where the rule is a check, not a figure.',
      'Rumus yang dihitung. Null bila aturan berupa pemeriksaan, bukan angka.',
    ],
    { nullable: true },
  )
  formula!: string | null;

  @Column(
    text,
    ['Inputs, "name=value" joined by "; ". Null for a check.', 'Masukan, "nama=nilai" dihubungkan "; ". Null untuk pemeriksaan.'],
    { nullable: true },
  )
  inputs!: string | null;

  @Column(text, ['Result. Null for a check.', 'Hasil. Null untuk pemeriksaan.'], { nullable: true })
  result!: string | null;

  @Localized(['What the example shows.', 'Yang diperlihatkan contoh ini.'], { contains: true })
  remark!: string;
}
