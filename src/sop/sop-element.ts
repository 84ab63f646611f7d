import { enumeration } from '../core/enumeration.ts';
import { int, oneOf, text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

export const SopElementPart = enumeration(
  'SopElementPart',
  [
    'Part of the SOP form that an element belongs to (PermenPANRB 35/2012).',
    'Bagian format SOP tempat suatu unsur berada (PermenPANRB 35/2012).',
  ],
  {
    IDENTITY: ['Identity part: the 13 fields of the first page.', 'Bagian identitas: 13 isian pada halaman pertama.'],
    FLOWCHART: ['Flowchart part: the columns beside the steps.', 'Bagian diagram alir (flowchart): kolom-kolom di samping kegiatan.'],
    SYMBOL: ['Symbol that may be drawn in the flowchart.', 'Simbol yang boleh digambar dalam diagram alir.'],
    TYPE: ['Type that an SOP can be of.', 'Jenis SOP.'],
  },
);
export type SopElementPart = keyof typeof SopElementPart;

@Concept({
  table: 'sop_element',
  tag: 'sopelement',
  one: 'sopElement',
  many: 'sopElements',
  about: [
    'One element of the form that PermenPANRB 35/2012 gives to standard operating procedures.',
    'Satu unsur format standar operasional prosedur menurut PermenPANRB 35/2012.',
  ],
  code: [
    '"SOP-", letter of the part and two-digit number: "SOP-I-08" is the legal basis.',
    '"SOP-", huruf bagian, dan nomor dua angka: "SOP-I-08" adalah dasar hukum.',
  ],
  order: ['part', 'number', 'code'],
})
export class SopElement {
  id!: string;
  code!: string;

  @Column(oneOf(SopElementPart), ['Part of the form.', 'Bagian format.'], { order: true })
  part!: SopElementPart;

  @Column(int, ['Number within the part, from 1.', 'Nomor dalam bagiannya, mulai dari 1.'], { order: true })
  number!: number;

  @Column(
    text,
    [
      'Short English key: "approved_by" for a field, "DECISION" for a symbol.',
      'Kunci singkat bahasa Inggris: "approved_by" untuk isian, "DECISION" untuk simbol.',
    ],
    { filter: true },
  )
  field!: string;

  @Localized(['Name as the regulation prints it: "Disahkan oleh".', 'Nama sebagaimana tercetak dalam peraturan: "Disahkan oleh".'], {
    contains: true,
  })
  name!: string;

  @Column(
    text,
    ['What it is for, in English. Null when nothing was noted.', 'Kegunaannya, dalam bahasa Inggris. Null bila tidak dicatat.'],
    { nullable: true },
  )
  description!: string | null;

  @Column(
    text,
    [
      'Group within the part: "Mutu Baku" for the quality standard of a step, "NATURE" for a kind of type. Null when it stands alone.',
      'Kelompok dalam bagiannya: "Mutu Baku" untuk mutu baku kegiatan, "NATURE" untuk sifat SOP. Null bila berdiri sendiri.',
    ],
    { nullable: true, filter: true },
  )
  group!: string | null;
}
