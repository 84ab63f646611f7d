import type { Period } from '../core/period.ts';
import { measure } from '../reckon/measure.ts';
import { reportedWithin } from './performance.loader.ts';
import { performanceOf } from './performance-of.ts';

/** First day of the year that ends with the last reported period before a day. */
const yearOf = (behind: string): string => `${Number(behind.slice(0, 4)) - 1}${behind.slice(4)}`;

measure({
  code: 'COMPLAINTS_ON_TIME',
  name: ['Complaints resolved on time', 'Pengaduan selesai tepat waktu'],
  direction: 'HIGHER_IS_BETTER',
  means: [
    'Share of the complaints resolved in the latest four reported quarters that met their legal deadline. It says nothing of complaints still open, nor of how well they were resolved.',
    'Bagian pengaduan yang selesai dalam batas waktu pada empat triwulan terakhir yang dilaporkan. Tidak mencakup pengaduan yang belum selesai, dan tidak menyatakan mutu penyelesaiannya.',
  ],
  at: async (question, asOf) => {
    const latest = await question.query(
      'select max(period_end)::text as behind from complaint_statistic where period_end - 1 <= $1::date',
      [asOf],
    );
    const behind = (latest[0]?.['behind'] as string | null | undefined) ?? asOf;
    const first = yearOf(behind);
    const [rows] = await reportedWithin(question, [{ unit: null, first, behind, subject: 'COMPLAINTS' }]);
    const period: Period = { code: `${first}/${behind}`, kind: 'YEAR', start: first, end: behind };
    return performanceOf(period, null, rows ?? [], 'COMPLAINTS').onTimeShare;
  },
});
