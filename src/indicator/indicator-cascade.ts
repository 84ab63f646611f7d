import { enumeration } from '../core/enumeration.ts';
import { decimal, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Indicator } from './indicator.ts';

export const CascadeMethod = enumeration(
  'CascadeMethod',
  ['How a result is handed down to a lower level ("cascading").', 'Cara suatu kinerja diturunkan ke tingkat di bawahnya (cascading).'],
  {
    DIRECT: [
      'Adopted as it is: the same indicator and target below.',
      'Diadopsi langsung: indikator dan target yang sama di tingkat bawah.',
    ],
    SPLIT: ['Split: the parts below add up to the result above.', 'Dibagi: bagian-bagian di bawah menjumlah menjadi kinerja di atasnya.'],
    CONTRIBUTING: [
      'Another indicator, a cause of the result above ("lag and lead").',
      'Indikator lain yang menjadi penyebab kinerja di atasnya ("lag dan lead").',
    ],
  },
);
export type CascadeMethod = keyof typeof CascadeMethod;

@Concept({
  table: 'indicator_cascade',
  tag: 'cascade',
  one: 'indicatorCascade',
  many: 'indicatorCascades',
  valid: true,
  about: [
    'That one indicator is handed down from another: a step of the performance tree ("pohon kinerja").',
    'Bahwa satu indikator diturunkan dari indikator lain: satu langkah pohon kinerja.',
  ],
  code: [
    'Codes of the upper and the lower indicator, joined by "/": "RB_INDEX/SETDA.ORG-SOP".',
    'Kode indikator atas dan indikator bawah, dihubungkan "/": "RB_INDEX/SETDA.ORG-SOP".',
  ],
})
export class IndicatorCascade {
  id!: string;
  code!: string;

  @One(() => Indicator, ['Upper indicator, which is handed down.', 'Indikator atas, yang diturunkan.'], {
    owner: true,
    back: {
      field: 'cascadesTo',
      about: ['Steps by which the indicator is handed down to lower levels.', 'Langkah penurunan indikator ini ke tingkat di bawahnya.'],
    },
  })
  parent!: string;

  @One(() => Indicator, ['Lower indicator, which serves the upper one.', 'Indikator bawah, yang mendukung indikator atas.'], {
    owner: true,
    back: {
      field: 'cascadesFrom',
      about: ['Steps by which the indicator comes from higher levels.', 'Langkah asal indikator ini dari tingkat di atasnya.'],
    },
  })
  child!: string;

  @Column(oneOf(CascadeMethod), ['How it is handed down.', 'Cara penurunannya.'], { filter: true })
  method!: CascadeMethod;

  @Column(
    decimal,
    [
      'Share of the upper result that the lower one carries, 0 to 1: "0.25". Null when no share was set.',
      'Bagian kinerja atas yang ditopang kinerja bawah, 0 sampai 1: "0.25". Null bila tidak ditetapkan.',
    ],
    { nullable: true, filter: true },
  )
  weight!: string | null;

  @Localized(
    [
      'How the lower result serves the upper one, in words. Null when not described.',
      'Bagaimana kinerja bawah mendukung kinerja atas, dalam kata. Null bila tidak diuraikan.',
    ],
    { nullable: true, contains: true },
  )
  contribution!: string | null;
}
