import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

@Concept({
  table: 'reform_program',
  tag: 'reform',
  one: 'reformProgram',
  many: 'reformPrograms',
  about: [
    'One of the nine programs of bureaucratic reform in the Regional Secretariat. The source article prints ten items; two of them are read as one program, see `printedItems`.',
    'Satu dari sembilan program reformasi birokrasi di lingkungan Sekretariat Daerah. Artikel sumber memuat sepuluh butir; dua di antaranya dibaca sebagai satu program, lihat `printedItems`.',
  ],
  code: ['"RP-" and number: "RP-6".', '"RP-" dan nomor: "RP-6".'],
  order: ['number', 'code'],
})
export class ReformProgram {
  id!: string;
  code!: string;

  @Column(
    int,
    [
      'Number among the nine, in the order of the article: 1 to 9.',
      'Nomor di antara sembilan program, menurut urutan artikel: 1 sampai 9.',
    ],
    { order: true },
  )
  number!: number;

  @Localized(
    [
      'Name as meant, with slips of the print put right: "Peningkatan Akuntabilitas". English names are translations of the hub.',
      'Nama sebagaimana dimaksud, dengan salah cetak diperbaiki: "Peningkatan Akuntabilitas". Nama Inggris adalah terjemahan hub.',
    ],
    { contains: true },
  )
  name!: string;
}
