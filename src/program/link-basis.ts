import { enumeration } from '../core/enumeration.ts';

export const LinkBasis = enumeration('LinkBasis', ['What a link between two facts rests on.', 'Dasar hubungan antara dua fakta.'], {
  OFFICIAL: ['Laid down in a regulation, decree or plan.', 'Ditetapkan dalam peraturan, keputusan, atau dokumen rencana.'],
  PRINTED: ['Stated by the source itself.', 'Dinyatakan oleh sumbernya sendiri.'],
  EDITORIAL: ['Suggested by the editors of the hub; no source states it.', 'Diusulkan redaksi hub; tidak dinyatakan oleh sumber mana pun.'],
});
export type LinkBasis = keyof typeof LinkBasis;
