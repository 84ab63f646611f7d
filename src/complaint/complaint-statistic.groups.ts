import { sql } from 'kysely';
import { groups } from '../describe/groups.ts';
import type { Guard } from '../read/group/description.ts';
import { ComplaintStatistic } from './complaint-statistic.ts';

const noSum: Guard = {
  code: 'NOT_ADDITIVE',
  measures: ['sum'],
  holds: () => sql`true`,
  says: ['Medians have no sum.', 'Median tidak mempunyai jumlah.'],
  advice: [
    'Take `weightedMean` by RESOLVED, `median`, `min` or `max`.',
    'Pakai `weightedMean` dengan bobot RESOLVED, `median`, `min`, atau `max`.',
  ],
};

groups(ComplaintStatistic, {
  values: ['category'],
  numbers: { received: {}, resolved: {}, onTime: {}, medianDays: { guards: [noSum] } },
});
