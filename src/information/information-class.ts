import { text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

@Concept({
  table: 'information_class',
  tag: 'infoclass',
  one: 'informationClass',
  many: 'informationClasses',
  about: [
    'A class of public information under UU 14/2008: it says how and when the information has to be given.',
    'Klasifikasi informasi publik menurut UU 14/2008: menentukan cara dan waktu penyediaan informasi.',
  ],
  code: [
    'Short English name, also found as classCode of the information: "PERIODIC".',
    'Nama singkat bahasa Inggris, juga terdapat sebagai classCode pada informasi: "PERIODIC".',
  ],
})
export class InformationClass {
  id!: string;
  code!: string;

  @Localized(
    ['Name of the class: "Informasi yang wajib tersedia setiap saat".', 'Nama klasifikasi: "Informasi yang wajib tersedia setiap saat".'],
    { contains: true },
  )
  name!: string;

  @Column(text, ['What belongs to the class, in English.', 'Informasi yang termasuk klasifikasi ini, dalam bahasa Inggris.'])
  definition!: string;

  @Column(text, [
    'When the information has to be given, in English: "at least every 6 months", "on request".',
    'Waktu penyediaan informasi, dalam bahasa Inggris: "at least every 6 months" (sedikitnya setiap 6 bulan), "on request" (bila diminta).',
  ])
  timing!: string;

  @Column(text, ['Article that defines the class: "UU 14/2008 art. 9".', 'Pasal yang menetapkan klasifikasi: "UU 14/2008 art. 9".'])
  legalBasis!: string;
}
