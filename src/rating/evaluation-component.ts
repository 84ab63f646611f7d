import { decimal, int } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { EvaluationScheme } from './evaluation-scheme.ts';

@Concept({
  table: 'evaluation_component',
  tag: 'evalcomp',
  one: 'evaluationComponent',
  many: 'evaluationComponents',
  about: [
    'A weighted part of an evaluation scheme; parts can have parts.',
    'Bagian berbobot dari skema evaluasi; suatu bagian dapat terbagi lagi.',
  ],
  code: [
    'Code of the scheme and short name of the part, joined by "/": "PMPRB_2020/PENGUNGKIT".',
    'Kode skema dan nama singkat bagian, dihubungkan "/": "PMPRB_2020/PENGUNGKIT".',
  ],
  order: ['number', 'code'],
})
export class EvaluationComponent {
  id!: string;
  code!: string;

  @One(() => EvaluationScheme, ['Scheme that the part belongs to.', 'Skema yang memuat bagian ini.'], {
    owner: true,
    back: {
      field: 'components',
      about: [
        'All parts of the scheme, at every depth. Those without a parent are the main parts.',
        'Semua bagian skema, di setiap tingkat. Yang tanpa induk adalah bagian utama.',
      ],
    },
  })
  scheme!: string;

  @One(() => EvaluationComponent, ['Part that this one is a part of. Null for a main part.', 'Bagian induknya. Null untuk bagian utama.'], {
    nullable: true,
    back: { field: 'components', about: ['Parts of this part.', 'Bagian-bagian di bawahnya.'] },
  })
  parent!: string | null;

  @Localized(['Name of the part.', 'Nama bagian.'], { contains: true })
  name!: string;

  @Column(
    decimal,
    [
      'Points that the part can earn, on the scale of the whole scheme (100): "60". Null when no source gives it.',
      'Nilai tertinggi bagian, pada skala seluruh skema (100): "60". Null bila tidak ada sumber yang menyebutkannya.',
    ],
    { nullable: true, filter: true },
  )
  weight!: string | null;

  @Column(
    int,
    [
      'Place of the part in its scheme, counted from 1 over all depths.',
      'Urutan bagian dalam skemanya, dihitung dari 1 melintasi semua tingkat.',
    ],
    { order: true },
  )
  number!: number;
}
