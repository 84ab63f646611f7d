import { Computed } from '../describe/computed.ts';
import type { Batch } from '../read/question.ts';
import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { PublicService } from '../service/public-service.ts';
import { SatisfactionSurvey } from './satisfaction-survey.ts';

/** Service and day, joined by "|". */
const latestSurvey: Batch<string, string | null> = async (keys, question) => {
  const parts = keys.map(key => key.split('|'));
  const rows = await question.query(
    `select k.place::int as place, s.id from unnest($1::uuid[], $2::date[]) with ordinality k(service_id, day, place)
     cross join lateral (select s.id from satisfaction_survey s where s.service_id = k.service_id and s.period_end <= k.day
       order by s.period_end desc, s.period_start desc, s.code desc limit 1) s`,
    [parts.map(part => part[0]), parts.map(part => part[1])],
  );
  const byPlace = new Map(rows.map(row => [row['place'], row['id'] as string]));
  return keys.map((_, index) => byPlace.get(index + 1) ?? null);
};

Computed(
  () => SatisfactionSurvey,
  [
    'Latest satisfaction survey of the service whose period was over on the day asked for; `surveys` has all of them. Null when there is none.',
    'Survei kepuasan terakhir atas layanan yang periodenya sudah selesai pada hari yang ditanyakan; `surveys` memuat semuanya. Null bila tidak ada.',
  ],
  ['id'],
  async (service, question, info) => {
    const id = await question.load(latestSurvey, `${service['id'] as string}|${service['asOf'] as string}`);
    return id ? question.follow(shapeOf(SatisfactionSurvey) as ConceptShape, id, info) : null;
  },
)(PublicService.prototype, 'latestSurvey');
