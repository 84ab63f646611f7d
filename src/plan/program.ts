import { text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';

@Concept({
  table: 'program',
  tag: 'program',
  one: 'program',
  many: 'programs',
  about: [
    'A budget program (program) of the national code list for regional planning and finance (Permendagri 90/2019). Reform programs are `ReformProgram`.',
    'Program anggaran menurut nomenklatur nasional perencanaan dan keuangan daerah (Permendagri 90/2019). Program reformasi adalah `ReformProgram`.',
  ],
  code: [
    'Code of three segments, compared as text: "4.01.02" is affair 4, field 01, program 02. Read it together with `nomenclatureVersion`.',
    'Kode tiga segmen, dibandingkan sebagai teks: "4.01.02" adalah urusan 4, bidang urusan 01, program 02. Dibaca bersama `nomenclatureVersion`.',
  ],
})
export class Program {
  id!: string;
  code!: string;

  @Localized(['Name in the code list: "Program Penataan Organisasi".', 'Nama dalam nomenklatur: "Program Penataan Organisasi".'], {
    order: true,
    contains: true,
  })
  name!: string;

  @Column(
    text,
    [
      'Decree whose code list the code belongs to: "Kepmendagri 050-5889/2021". Without it the code is ambiguous, since lists renumber.',
      'Keputusan yang memuat nomenklatur kode ini: "Kepmendagri 050-5889/2021". Tanpa itu kode bermakna ganda, karena penomoran berubah antarversi.',
    ],
    { filter: true },
  )
  nomenclatureVersion!: string;

  @Column(
    text,
    [
      'Code of the field of government affairs (bidang urusan), its first two segments: "4.01" is the supporting function Sekretariat Daerah.',
      'Kode bidang urusan, dua segmen pertama: "4.01" adalah unsur pendukung Sekretariat Daerah.',
    ],
    { filter: true },
  )
  affairCode!: string;
}
