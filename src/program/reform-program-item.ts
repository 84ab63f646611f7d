import { int, text } from '../core/kinds.ts';
import { Column } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { ReformProgram } from './reform-program.ts';

@Concept({
  table: 'reform_program_item',
  tag: 'reformitem',
  one: 'reformProgramItem',
  many: 'reformProgramItems',
  about: [
    'One of the ten items in which the source article prints the nine reform programs, kept letter by letter.',
    'Satu dari sepuluh butir yang dipakai artikel sumber untuk mencetak sembilan program reformasi, disimpan sesuai aslinya.',
  ],
  code: ['"RP-PRINTED-" and position: "RP-PRINTED-6".', '"RP-PRINTED-" dan posisi: "RP-PRINTED-6".'],
  order: ['printedPosition', 'code'],
})
export class ReformProgramItem {
  id!: string;
  code!: string;

  @Column(int, ['Position in the printed list, 1 to 10.', 'Posisi dalam daftar tercetak, 1 sampai 10.'], { order: true })
  printedPosition!: number;

  @Column(
    text,
    [
      'Wording as printed, slips included: "Peningkatan kualitas dan optimalisasi".',
      'Bunyi sebagaimana tercetak, termasuk salah cetak: "Peningkatan kualitas dan optimalisasi".',
    ],
    { contains: true },
  )
  textAsPrinted!: string;

  @One(
    () => ReformProgram,
    [
      'Program that the item stands for. Items 6 and 7 stand for the same one.',
      'Program yang dimaksud butir ini. Butir 6 dan 7 menunjuk program yang sama.',
    ],
    {
      owner: true,
      back: {
        field: 'printedItems',
        about: [
          'Items of the printed list that stand for the program: one, or two for RP-6.',
          'Butir daftar tercetak yang menunjuk program ini: satu, atau dua untuk RP-6.',
        ],
      },
    },
  )
  program!: string;

  @Column(
    text,
    [
      'Doubt of the editors about the reading of this item, in English. Null when the item is clear.',
      'Keraguan redaksi atas pembacaan butir ini, dalam bahasa Inggris. Null bila butirnya jelas.',
    ],
    { nullable: true },
  )
  editorialNote!: string | null;
}
