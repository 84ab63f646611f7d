import { DateScalar, Decimal } from '../core/scalars.ts';
import { Computed } from '../describe/computed.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { rate } from './rate.ts';
import { RatedScore } from './rated-score.ts';
import { RatingScale } from './rating-scale.ts';
import { scaleByCode } from './scale-book.ts';

const score: Argument = {
  name: 'score',
  type: () => Decimal,
  about: ['Score to grade: "79.86".', 'Nilai yang diberi predikat: "79.86".'],
};
const on: Argument = {
  name: 'on',
  type: () => DateScalar,
  about: [
    'Day whose scale is used: grades come and go. Example: "2021-12-31". Today when not given.',
    'Hari yang skalanya dipakai: predikat dapat berganti. Contoh: "2021-12-31". Hari ini bila tidak diberikan.',
  ],
};

const rated = async (question: Question, code: string, args: Record<string, unknown>, day: string): Promise<RatedScore> =>
  rate({
    code,
    scale: await question.load(scaleByCode, code),
    score: (args['score'] as string | null | undefined) ?? null,
    on: (args['on'] as string | null | undefined) ?? day,
  });

addRoot('rate', {
  type: () => RatedScore,
  about: [
    'Grade of a score by a rating scale, with its label and how it was found (RATING_GRADE). Not computable on a scale that is not public; on one whose limits are not confirmed, only for those signed in.',
    'Predikat suatu nilai menurut skala penilaian, beserta label dan cara menemukannya (RATING_GRADE). Tidak dihitung pada skala yang tidak publik; skala yang batasnya belum terkonfirmasi hanya untuk pengguna yang masuk.',
  ],
  args: [
    {
      name: 'scale',
      type: () => String,
      required: true,
      about: ['Code of the scale: "RB_INDEX", "SKM_2017".', 'Kode skala: "RB_INDEX", "SKM_2017".'],
    },
    { ...score, required: true },
    on,
  ],
  resolve: (args, question) => rated(question, args['scale'] as string, args, question.today),
});

Computed(
  () => RatedScore,
  [
    'Grade of a score by this scale, on the day asked for or another one (RATING_GRADE). Null when no score is given.',
    'Predikat suatu nilai menurut skala ini, pada hari yang ditanyakan atau hari lain (RATING_GRADE). Null bila nilai tidak diberikan.',
  ],
  ['code'],
  (scale, question, _info, args) => (args['score'] ? rated(question, scale['code'] as string, args, scale['asOf'] as string) : null),
  [score, on],
)(RatingScale.prototype, 'rate');
