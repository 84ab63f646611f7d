import { int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Sop } from './sop.ts';
import { SopStep } from './sop-step.ts';

@Concept({
  table: 'sop_flow',
  tag: 'flow',
  one: 'sopFlow',
  many: 'sopFlows',
  about: [
    'An arrow of the flowchart, from one step of an SOP to another.',
    'Satu anak panah diagram alir, dari satu kegiatan SOP ke kegiatan lain.',
  ],
  code: [
    'Code of the SOP and numbers of both steps: "SETDA.ORG/SOP-07/V2/3-4".',
    'Kode SOP dan nomor kedua kegiatan: "SETDA.ORG/SOP-07/V2/3-4".',
  ],
  order: ['number', 'code'],
})
export class SopFlow {
  id!: string;
  code!: string;

  @One(() => Sop, ['SOP whose flowchart it is.', 'SOP pemilik diagram alir.'], {
    owner: true,
    back: { field: 'flows', about: ['Arrows of the flowchart.', 'Anak panah diagram alir.'] },
  })
  sop!: string;

  @One(() => SopStep, ['Step that the arrow leaves.', 'Kegiatan asal anak panah.'], {
    back: {
      field: 'exits',
      about: [
        'Arrows that leave the step; a decision has at least two, each with a label.',
        'Anak panah yang keluar dari kegiatan; keputusan memiliki sedikitnya dua, masing-masing berlabel.',
      ],
    },
  })
  from!: string;

  @One(() => SopStep, ['Step that the arrow leads to.', 'Kegiatan tujuan anak panah.'], {
    back: { field: 'entries', about: ['Arrows that lead to the step.', 'Anak panah yang menuju kegiatan.'] },
  })
  to!: string;

  @Localized(
    [
      'Answer that the arrow stands for: "Ya", "Tidak". Null for an arrow that does not leave a decision.',
      'Jawaban yang diwakili anak panah: "Ya", "Tidak". Null untuk anak panah yang tidak berasal dari keputusan.',
    ],
    { nullable: true, contains: true },
  )
  label!: string | null;

  @Column(int, ['Place of the arrow among those of the SOP, from 1.', 'Urutan anak panah dalam SOP, mulai dari 1.'], { order: true })
  number!: number;
}
