import type { Question } from '../read/question.ts';
import { measure } from '../reckon/measure.ts';
import { contradictionsIn, sourcedShareIn, timelinessIn } from './reckoned.ts';
import type { Scope } from './scope.ts';

/** Facts only: the quality of made-up rows is evidence of nothing. */
const whole = (asOf: string): Scope => ({ unitId: null, concept: null, asOf, illustrative: false });

measure({
  code: 'DATA_SOURCED_SHARE',
  isOfThePresent: true,
  name: ['Facts of the hub that name a source', 'Fakta hub yang menyebut sumber'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Percent of the facts on this hub that name at least one source. Says that data can be checked, not that it is right.',
    'Persen fakta dalam hub ini yang menyebut sedikitnya satu sumber. Menunjukkan bahwa data dapat diperiksa, bukan bahwa data itu benar.',
  ],
  at: (question: Question, asOf) => sourcedShareIn(whole(asOf), question),
});

measure({
  code: 'DATA_CONTRADICTIONS',
  isOfThePresent: true,
  name: ['Contradictions between sources', 'Pertentangan antarsumber'],
  direction: 'LOWER_IS_BETTER',
  means: [
    'Number of facts on this hub about which published sources contradict each other. It grows with the number of sources read, too.',
    'Banyaknya fakta dalam hub ini yang sumber terbitannya saling bertentangan. Jumlahnya juga bertambah seiring banyaknya sumber yang dibaca.',
  ],
  at: (question: Question, asOf) => contradictionsIn(whole(asOf), question),
});

measure({
  code: 'DATA_TIMELINESS',
  name: ['Indicators with an up-to-date value', 'Indikator dengan nilai mutakhir'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Percent of the regularly measured indicators of the hub whose latest value is as new as can be expected. Measures how well this hub is fed, of which publication by the offices is one part.',
    'Persen indikator berkala dalam hub yang nilai terbarunya semutakhir yang dapat diharapkan. Mengukur seberapa baik hub ini diisi, yang salah satunya bergantung pada publikasi instansi.',
  ],
  at: (question: Question, asOf) => timelinessIn(whole(asOf), question),
});
