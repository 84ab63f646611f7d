import { enumeration } from '../core/enumeration.ts';
import { int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { LegalInstrument } from '../source/legal-instrument.ts';

export const RuleCertainty = enumeration(
  'RuleCertainty',
  ['How sure it is that a rule is the official one.', 'Seberapa pasti suatu aturan adalah aturan resmi.'],
  {
    CONFIRMED: ['Read in a source that the hub names.', 'Terbaca dalam sumber yang disebut hub.'],
    UNCONFIRMED: [
      'Common practice or background knowledge; no source was read.',
      'Praktik umum atau pengetahuan latar; sumbernya belum dibaca.',
    ],
    DESIGN: ['Decided by this project where no regulation says anything.', 'Diputuskan oleh proyek ini karena tidak diatur.'],
  },
);
export type RuleCertainty = keyof typeof RuleCertainty;

@Concept({
  table: 'calculation_rule',
  tag: 'rule',
  one: 'calculationRule',
  many: 'calculationRules',
  valid: true,
  about: [
    'A rule by which the hub works figures and findings out.',
    'Aturan yang dipakai hub untuk menghitung angka dan menemukan temuan.',
  ],
  code: ['Code of the rule, for example "SKM_INDEX".', 'Kode aturan, misalnya "SKM_INDEX".'],
  order: ['section', 'code'],
})
export class CalculationRule {
  id!: string;
  code!: string;

  @Column(
    int,
    [
      'Section of docs/calculations.md that shows it with a worked example.',
      'Bagian docs/calculations.md yang memuatnya beserta contoh hitungan.',
    ],
    { order: true },
  )
  section!: number;

  @Localized(['Name of the rule.', 'Nama aturan.'], { order: true, contains: true })
  title!: string;

  @Localized(['What the rule says, in a sentence.', 'Isi aturan dalam satu kalimat.'], { contains: true })
  statement!: string;

  @Column(oneOf(RuleCertainty), ['How sure it is that this is the official rule.', 'Seberapa pasti aturan ini adalah aturan resmi.'], {
    order: true,
  })
  certainty!: RuleCertainty;

  @One(
    () => LegalInstrument,
    ['Regulation it comes from. Null for a decision of this project.', 'Peraturan asalnya. Null untuk keputusan proyek ini.'],
    {
      nullable: true,
      back: {
        field: 'calculationRules',
        about: ['Rules of the hub that rest on this regulation.', 'Aturan hub yang bersandar pada peraturan ini.'],
      },
    },
  )
  legalInstrument!: string | null;

  @Column(
    text,
    ['Article or annex of the regulation. Null when not recorded.', 'Pasal atau lampiran peraturan. Null bila tidak dicatat.'],
    { nullable: true },
  )
  article!: string | null;
}
