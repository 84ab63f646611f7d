import { text } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Program } from './program.ts';

@Concept({
  table: 'activity',
  tag: 'activity',
  one: 'activity',
  many: 'activities',
  about: [
    'An activity (kegiatan) under a budget program, from the national code list (Permendagri 90/2019).',
    'Kegiatan di bawah program anggaran, menurut nomenklatur nasional (Permendagri 90/2019).',
  ],
  code: [
    'Code of five segments: "4.01.02.1.02" is activity 02 of the province (level 1) under program 4.01.02.',
    'Kode lima segmen: "4.01.02.1.02" adalah kegiatan 02 kewenangan provinsi (tingkat 1) pada program 4.01.02.',
  ],
})
export class Activity {
  id!: string;
  code!: string;

  // No owner: an activity can be confirmed under a program whose name is not (4.01.06), and is shown then without it.
  @One(
    () => Program,
    [
      'Program that it is part of. Null to the public while the name of that program is not confirmed.',
      'Program induknya. Null bagi publik selama nama program itu belum terkonfirmasi.',
    ],
    {
      back: { field: 'activities', about: ['Activities of the program.', 'Kegiatan dalam program ini.'] },
    },
  )
  program!: string;

  @Localized(
    [
      'Name in the code list: "Fasilitasi Reformasi Birokrasi dan Akuntabilitas Kinerja".',
      'Nama dalam nomenklatur: "Fasilitasi Reformasi Birokrasi dan Akuntabilitas Kinerja".',
    ],
    { order: true, contains: true },
  )
  name!: string;

  @Column(
    text,
    [
      'Decree whose code list the code belongs to: "Kepmendagri 050-5889/2021".',
      'Keputusan yang memuat nomenklatur kode ini: "Kepmendagri 050-5889/2021".',
    ],
    { filter: true },
  )
  nomenclatureVersion!: string;
}
