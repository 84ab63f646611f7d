import { Field, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Decimal } from '../core/scalars.ts';
import { NodePointer, Pointer, type RowRef } from '../describe/computed.ts';
import { CalculationRule } from '../rule/calculation-rule.ts';

@ObjectType({ description: both(['One input of a calculation.', 'Satu masukan perhitungan.']), simpleResolvers: true })
export class ExplainedInput {
  @Field(() => String, {
    description: both(['Name as it stands in the formula, for example "mean[U1]".', 'Nama sebagaimana dalam rumus, misalnya "mean[U1]".']),
  })
  name!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Value, exact or to twelve decimals. Null when it is missing or no number.',
      'Nilai, tepat atau sampai dua belas desimal. Null bila tidak ada atau bukan bilangan.',
    ]),
  })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: both([
      'Value where it is no number, or the exact fraction where the decimals do not end, for example "1/9". Null otherwise.',
      'Nilai bila bukan bilangan, atau pecahan tepat bila desimalnya tak berakhir, misalnya "1/9". Null selain itu.',
    ]),
  })
  text!: string | null;

  @NodePointer([
    'Row it was taken from. Null when it comes from no single public row.',
    'Baris asalnya. Null bila tidak berasal dari satu baris publik.',
  ])
  subject!: RowRef | null;
}

@ObjectType({
  description: both([
    'How a figure came about, made by the calculation itself.',
    'Cara suatu angka diperoleh, dibuat oleh perhitungan itu sendiri.',
  ]),
  simpleResolvers: true,
})
export class Explanation {
  @Field(() => String, { description: both(['Formula over the names of the inputs.', 'Rumus atas nama-nama masukan.']) })
  formula!: string;

  @Pointer(
    () => CalculationRule,
    [
      'Rule that was followed, with its regulation, validity and certainty.',
      'Aturan yang diikuti, dengan peraturan, masa berlaku, dan kepastiannya.',
    ],
  )
  rule!: string;

  @Field(() => [ExplainedInput], { description: both(['Inputs, in the order of the formula.', 'Masukan, menurut urutan dalam rumus.']) })
  inputs!: ExplainedInput[];

  @Field(() => String, {
    nullable: true,
    description: both([
      'How the result was rounded: "half up, 2 decimals". Null when it was not.',
      'Cara pembulatan: "half up, 2 decimals". Null bila tidak dibulatkan.',
    ]),
  })
  rounding!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: both(['Result. Null when it could not be worked out.', 'Hasil. Null bila tidak dapat dihitung.']),
  })
  result!: string | null;
}
