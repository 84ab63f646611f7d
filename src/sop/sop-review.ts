import { enumeration } from '../core/enumeration.ts';
import { date, oneOf } from '../core/kinds.ts';
import { Column, Localized } from '../describe/column.ts';
import { Concept } from '../describe/concept.ts';
import { One } from '../describe/edge.ts';
import { Sop } from './sop.ts';

export const SopReviewKind = enumeration(
  'SopReviewKind',
  ['What was looked at in a review of an SOP (PermenPANRB 35/2012).', 'Hal yang ditinjau dalam peninjauan SOP (PermenPANRB 35/2012).'],
  {
    MONITORING: ['Whether the SOP is followed; every six months.', 'Pemantauan: apakah SOP dilaksanakan; setiap enam bulan.'],
    EVALUATION: ['Whether the SOP is still right; at least once a year.', 'Evaluasi: apakah SOP masih tepat; sedikitnya sekali setahun.'],
  },
);
export type SopReviewKind = keyof typeof SopReviewKind;

@Concept({
  table: 'sop_review',
  tag: 'review',
  one: 'sopReview',
  many: 'sopReviews',
  about: ['A monitoring or evaluation of an SOP.', 'Pemantauan atau evaluasi atas suatu SOP.'],
  code: [
    'Code of the SOP, kind and day, joined by "/": "SETDA.ORG/SOP-07/V2/EVALUATION/2023-06-30".',
    'Kode SOP, jenis, dan hari, dihubungkan "/": "SETDA.ORG/SOP-07/V2/EVALUATION/2023-06-30".',
  ],
  order: ['reviewedOn', 'code'],
})
export class SopReview {
  id!: string;
  code!: string;

  @One(() => Sop, ['SOP that was reviewed.', 'SOP yang ditinjau.'], {
    owner: true,
    back: {
      field: 'reviews',
      about: ['Monitoring and evaluations of the SOP, earliest first.', 'Pemantauan dan evaluasi SOP, dari yang paling awal.'],
    },
  })
  sop!: string;

  @Column(oneOf(SopReviewKind), ['Whether it was a monitoring or an evaluation.', 'Apakah berupa pemantauan atau evaluasi.'], {
    order: true,
  })
  kind!: SopReviewKind;

  @Column(date, ['Day of the review.', 'Hari peninjauan.'], { order: true })
  reviewedOn!: string;

  @Localized(['What was found and decided. Null when not recorded.', 'Temuan dan keputusannya. Null bila tidak dicatat.'], {
    nullable: true,
    contains: true,
  })
  outcome!: string | null;
}
