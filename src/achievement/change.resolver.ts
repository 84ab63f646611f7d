import { Computed } from '../describe/computed.ts';
import { Observation } from '../indicator/observation.ts';
import type { Batch } from '../read/question.ts';
import { ChangeBasis, ObservationChange } from './change.ts';
import { changeSince, type Point } from './change-since.ts';

const pointJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'value', ${alias}.value::text, 'series', ${alias}.series, 'period', ${alias}.period_code, 'start', ${alias}.period_start, 'confidence', ${alias}.confidence)`;

/** An earlier value of the same indicator, place, part of the population and length of period. */
const earlier = (isSameSeries: boolean): string => `
  select e.* from observation e
  where e.indicator_id = o.indicator_id and e.region_id is not distinct from o.region_id and e.unit_id is not distinct from o.unit_id
    and e.service_id is not distinct from o.service_id and e.dimension is not distinct from o.dimension and e.period_kind = o.period_kind
    and e.is_preferred and e.value is not null and e.status <> 'FORECAST'
    and (e.series is not distinct from o.series) = ${isSameSeries}
    and case k.basis when 'YEAR_BEFORE' then e.period_start = (o.period_start - interval '1 year')::date else e.period_start < o.period_start end
  order by e.period_start desc, e.vintage desc, e.code limit 1`;

const statement = `
  select k.n, ${pointJson('o')} as own, case when p.id is not null then ${pointJson('p')} end as earlier, case when q.id is not null then ${pointJson('q')} end as other,
    (select max(b.period_code) from observation b
      where b.indicator_id = o.indicator_id and b.region_id is not distinct from o.region_id and b.unit_id is not distinct from o.unit_id
        and b.service_id is not distinct from o.service_id and b.dimension is not distinct from o.dimension and b.series is not distinct from o.series
        and b.is_preferred and b.status = 'BREAK_IN_SERIES' and b.period_start > p.period_start and b.period_start <= o.period_start) as broken_in,
    o.confidence = 'ILLUSTRATIVE' or coalesce(p.confidence = 'ILLUSTRATIVE', false) as made_up
  from unnest($1::uuid[], $2::text[]) with ordinality k(id, basis, n)
  join observation o on o.id = k.id
  left join lateral (${earlier(true)}) p on true
  left join lateral (${earlier(false)}) q on true`;

const changeByObservation: Batch<string, ObservationChange | null> = async (keys, question) => {
  const asked = keys.map(key => key.split('|') as [id: string, basis: string]);
  const rows = await question.query(statement, [asked.map(([id]) => id), asked.map(([, basis]) => basis)]);
  const byKey = new Map(rows.map(row => [Number(row['n']), row]));
  return keys.map((_, index) => {
    const row = byKey.get(index + 1);
    if (!row) return null;
    return changeSince({
      own: row['own'] as Point,
      earlier: row['earlier'] as Point | null,
      other: row['other'] as Point | null,
      brokenIn: row['broken_in'] as string | null,
    });
  });
};

Computed(
  () => ObservationChange,
  [
    'Value against an earlier one of the same indicator, place, series and part of the population. Refused across a break in the series, with the reason.',
    'Nilai terhadap nilai terdahulu dari indikator, tempat, seri, dan bagian penduduk yang sama. Ditolak bila melintasi patahan deret, beserta alasannya.',
  ],
  ['id'],
  (observation, question, _info, args) => question.load(changeByObservation, `${observation['id']}|${args['basis'] ?? 'PREVIOUS'}`),
  [
    {
      name: 'basis',
      type: () => ChangeBasis,
      about: ['Which earlier value; PREVIOUS when not given.', 'Nilai terdahulu yang mana; PREVIOUS bila tidak diberikan.'],
    },
  ],
)(Observation.prototype, 'change');
