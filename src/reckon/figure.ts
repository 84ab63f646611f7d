import { Field, ObjectType } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { Confidence } from '../core/enums.ts';
import { Decimal } from '../core/scalars.ts';
import { Said } from '../describe/computed.ts';
import { Explanation } from './explanation.ts';

export const FigureStatus = enumeration('FigureStatus', ['Whether a figure could be worked out.', 'Apakah suatu angka dapat dihitung.'], {
  COMPUTED: ['Worked out of its inputs.', 'Dihitung dari masukannya.'],
  NOT_COMPUTABLE: [
    'Not worked out: an input is missing or wrong; the reason says which.',
    'Tidak dihitung: ada masukan yang tidak ada atau keliru; alasannya disebutkan.',
  ],
});
export type FigureStatus = keyof typeof FigureStatus;

/** What a calculation gives: made by `reckon`, never by hand, so that the explanation is what was done. */
@ObjectType({
  description: both(['A figure that the hub worked out, with how it came about.', 'Angka yang dihitung hub, beserta cara memperolehnya.']),
  simpleResolvers: true,
})
export class Figure {
  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Value, rounded as the rule says. Null when it could not be worked out: never zero instead.',
      'Nilai, dibulatkan menurut aturan. Null bila tidak dapat dihitung: tidak pernah diganti nol.',
    ]),
  })
  value!: string | null;

  @Said(['Unit of the value. Null for a pure number.', 'Satuan nilai. Null untuk bilangan murni.'], { nullable: true })
  unit!: About | null;

  @Field(() => FigureStatus as object, { description: both(['Whether it could be worked out.', 'Apakah dapat dihitung.']) })
  status!: FigureStatus;

  @Said(['Why there is no value. Null when there is one.', 'Mengapa tidak ada nilai. Null bila ada nilai.'], { nullable: true })
  reason!: About | null;

  @Field(() => Confidence as object, {
    nullable: true,
    description: both([
      'Weakest confidence among its inputs; ILLUSTRATIVE as soon as one of them is made up. Null when no input has one, as in a sum of no rows: there is nothing to be sure of then, and only `explain.rule.certainty` speaks for the figure.',
      'Keyakinan terlemah di antara masukannya; ILLUSTRATIVE begitu salah satunya contoh buatan. Null bila tidak ada masukan yang memilikinya, misalnya jumlah tanpa baris: tidak ada yang dapat diyakini, dan hanya `explain.rule.certainty` yang berbicara.',
    ]),
  })
  confidence!: Confidence | null;

  @Field(() => Explanation, {
    description: both(['How it came about: rule, formula, inputs, rounding.', 'Cara memperolehnya: aturan, rumus, masukan, pembulatan.']),
  })
  explain!: Explanation;
}
