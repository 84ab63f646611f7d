import { Field, Int, ObjectType } from 'type-graphql';
import { both } from '../core/about.ts';
import { Decimal } from '../core/scalars.ts';
import { SatisfactionElement } from './satisfaction-element.ts';

/** Worked out, not kept: see element-result.ts. */
@ObjectType({
  description: both([
    'What the answers to a satisfaction survey say about one element of service.',
    'Hasil survei kepuasan masyarakat untuk satu unsur pelayanan.',
  ]),
  simpleResolvers: true,
})
export class SatisfactionElementResult {
  @Field(() => SatisfactionElement, {
    nullable: true,
    description: both([
      'Element that was asked about. Null when its row is not public.',
      'Unsur yang ditanyakan. Null bila barisnya tidak terbuka bagi publik.',
    ]),
  })
  element!: SatisfactionElement | null;

  @Field(() => Int, {
    description: both([
      'Questionnaires that answered this element. Empty answers are not counted.',
      'Banyaknya kuesioner yang menjawab unsur ini. Jawaban kosong tidak dihitung.',
    ]),
  })
  answered!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: both([
      'Mean score ("NRR"), "1.0000" to "4.0000", rounded half up to four decimals (PermenPANRB 14/2017). Null when nobody answered this element.',
      'Nilai rata-rata (NRR), "1.0000" sampai "4.0000", dibulatkan ke empat desimal dengan setengah ke atas (PermenPANRB 14/2017). Null bila tidak ada yang menjawab unsur ini.',
    ]),
  })
  meanScore!: string | null;

  @Field(() => [Int], {
    description: both([
      'How many answered 1, 2, 3 and 4: always four numbers, in this order. The mean can be recomputed from them.',
      'Banyaknya jawaban 1, 2, 3, dan 4: selalu empat bilangan, menurut urutan itu. Nilai rata-rata dapat dihitung ulang darinya.',
    ]),
  })
  scoreCounts!: readonly number[];

  @Field(() => Int, {
    description: both(['Questionnaires that left this element empty.', 'Banyaknya kuesioner yang tidak menjawab unsur ini.']),
  })
  unanswered!: number;

  @Field(() => Int, {
    nullable: true,
    description: both([
      'Place among the elements, 1 for the lowest mean; equal means share a place. Null when nobody answered this element.',
      'Urutan di antara unsur, 1 untuk rata-rata terendah; rata-rata yang sama berbagi urutan. Null bila tidak ada yang menjawab unsur ini.',
    ]),
  })
  rankFromWeakest!: number | null;
}
