import { measure } from '../reckon/measure.ts';
import { loadCascadeFacts } from './cascade-facts.ts';
import { standingsIn } from './known.ts';
import { positionShares } from './position-share.ts';

measure({
  code: 'CASCADE_SHARE',
  name: ['Positions whose indicators derive from the organisation', 'Jabatan yang indikatornya diturunkan dari organisasi'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of positions whose indicators all derive from an indicator of a unit or plan. Shows that individual and organisational performance are tied on paper; whether reward, sanction and allowance follow it is not recorded.',
    'Bagian jabatan yang semua indikatornya diturunkan dari indikator unit atau rencana. Menunjukkan kinerja individu dan organisasi terhubung di atas kertas; apakah penghargaan, sanksi, dan tunjangan mengikutinya tidak tercatat.',
  ],
  at: async (question, asOf) => {
    const facts = await loadCascadeFacts(question, asOf, true);
    return positionShares(facts, standingsIn(facts), null).derived;
  },
});
