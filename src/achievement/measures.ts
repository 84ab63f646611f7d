import { measure } from '../reckon/measure.ts';
import { judgedTargets } from './achievement.loader.ts';
import { canBeJudged } from './achievement.ts';
import { achievedShare } from './roll-up.ts';

// Whole years only: the first quarters of a year are not the year. Far enough back to find one with values, near enough not to
// read the whole past.
const ended = `
  select 0, t.id from target t
  where t.is_current and t.period_end <= date_trunc('year', $1::date + 1) and t.period_start >= date_trunc('year', $1::date + 1) - interval '4 years'`;

measure({
  code: 'TARGETS_ACHIEVED',
  name: ['Targets achieved', 'Target yang tercapai'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the targets of the latest ended year with values that were achieved, among those that can be judged. It says nothing of how hard the targets were, nor of those without a value.',
    'Bagian target yang tercapai pada tahun terakhir yang sudah berakhir dan bernilai, di antara yang dapat dinilai. Tidak menyatakan seberapa berat targetnya, dan tidak mencakup yang tanpa nilai.',
  ],
  at: async (question, asOf) => {
    const judged = (await judgedTargets(question, ended, [asOf])).map(one => one.judged).filter(canBeJudged);
    const year = Math.max(...judged.map(one => one.year));
    return achievedShare(judged.filter(one => one.year === year));
  },
});
