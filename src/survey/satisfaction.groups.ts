import { sql } from 'kysely';
import { groups } from '../describe/groups.ts';
import type { Guard } from '../read/group/description.ts';
import { SatisfactionResponse } from './satisfaction-response.ts';
import { SatisfactionSurvey } from './satisfaction-survey.ts';

groups(SatisfactionSurvey, { numbers: { population: {}, respondents: {} } });

const noSum: Guard = {
  code: 'NOT_ADDITIVE',
  measures: ['sum'],
  holds: () => sql`true`,
  says: ['Scores from 1 to 4 have no sum.', 'Nilai 1 sampai 4 tidak mempunyai jumlah.'],
  advice: ['Take `mean`, `median` or `percentile`.', 'Pakai `mean`, `median`, atau `percentile`.'],
};

/** Questionnaires of different rules ask about different elements under the same number. */
const oneMethodology: Guard = {
  code: 'MIXED_SERIES',
  measures: ['mean', 'weightedMean', 'median', 'percentile', 'min', 'max'],
  differs: alias => sql`(select s.methodology from satisfaction_survey s where s.id = ${sql.ref(`${alias}.survey_id`)})`,
  says: [
    'The group holds answers to questionnaires of different rules.',
    'Kelompok ini memuat jawaban atas kuesioner dari aturan yang berbeda.',
  ],
  advice: ['Group by METHODOLOGY, or filter one.', 'Kelompokkan menurut METHODOLOGY, atau saring satu metodologi.'],
};

const elements = [1, 2, 3, 4, 5, 6, 7, 8, 9];

groups(SatisfactionResponse, {
  values: ['channel'],
  through: { survey: ['unit', 'service', 'period', 'methodology'] },
  numbers: Object.fromEntries(elements.map(element => [`u${element}`, { guards: [noSum, oneMethodology] }])),
});
