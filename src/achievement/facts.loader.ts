import type { Question } from '../read/question.ts';
import type { TargetFacts, Value } from './facts.ts';

/** A value as JSON, over alias `o`. */
export const valueJson = `json_build_object('id', o.id, 'period', o.period_code, 'kind', o.period_kind, 'start', o.period_start, 'end', o.period_end,
  'value', o.value::text, 'grade', o.grade, 'series', o.series, 'isTotal', o.dimension is not null, 'status', o.status,
  'missingReason', o.missing_reason, 'confidence', o.confidence)`;

/** One claim per key, of the population as a whole. */
export const countsAsValue = `o.is_preferred and (o.dimension is null or o.dimension like '%=TOTAL')`;

/** A value is of just one place: a service, a region, or a unit as a whole. The unit of a target for a region is who answers for it. */
const samePlace = `case when t.service_id is not null then o.service_id = t.service_id
  when t.region_id is not null then o.region_id = t.region_id and o.unit_id is null and o.service_id is null
  when t.unit_id is not null then o.unit_id = t.unit_id and o.region_id is null and o.service_id is null
  else o.region_id is null and o.unit_id is null and o.service_id is null end`;

/**
 * The indicator of a target, fetched by its key. Left to itself the planner expects next to no targets, since the views of a sight
 * hide what they filter by, and compares every indicator with every target.
 */
export const indicatorOf = (columns: string): string => `select ${columns} from indicator i where i.id = t.indicator_id offset 0`;

const valuesIn = (from: string, to: string): string => `
  select coalesce(json_agg(${valueJson} order by o.period_start, o.code), '[]') as list, coalesce(bool_or(o.confidence = 'ILLUSTRATIVE'), false) as made_up
  from observation o where o.indicator_id = t.indicator_id and ${samePlace} and ${countsAsValue} and o.period_start >= ${from} and o.period_end <= ${to}`;

const statement = (which: string): string => `
  select w.n, t.id, t.code, t.confidence, t.minimum::text, t.maximum::text, t.grade, t.series, t.is_current, t.period_code as period, t.period_start::text as start,
    t.period_end::text as end, i.id as indicator_id, i.code as indicator_code, i.direction, i.frequency, s.code as scale,
    v.list as values, b.list as baseline, t.confidence = 'ILLUSTRATIVE' or v.made_up as made_up,
    (select count(distinct coalesce(o.series, '')) > 1 or coalesce(bool_or(o.status = 'BREAK_IN_SERIES'), false)
      from observation o where o.indicator_id = t.indicator_id and ${samePlace} and o.is_preferred) as has_break,
    t.service_id is null and t.region_id is null and t.unit_id is null and exists (select from observation o where o.indicator_id = t.indicator_id
      and o.period_start >= t.period_start and o.period_end <= t.period_end and num_nonnulls(o.region_id, o.unit_id, o.service_id) > 0) as is_place_unclear
  from (${which}) w(n, target_id)
  join target t on t.id = w.target_id
  cross join lateral (${indicatorOf('i.id, i.code, i.direction, i.frequency, i.rating_scale_id')}) i
  left join rating_scale s on s.id = i.rating_scale_id
  left join planning_document d on d.id = t.document_id
  cross join lateral (${valuesIn('t.period_start', 't.period_end')}) v
  cross join lateral (${valuesIn('make_date(d.baseline_year, 1, 1)', 'make_date(d.baseline_year + 1, 1, 1)')}) b`;

function factsIn(row: Record<string, unknown>): TargetFacts {
  const text = (name: string): string | null => row[name] as string | null;
  return {
    id: row['id'] as string,
    code: row['code'] as string,
    confidence: row['confidence'] as TargetFacts['confidence'],
    minimum: text('minimum'),
    maximum: text('maximum'),
    grade: text('grade'),
    series: text('series'),
    isCurrent: row['is_current'] as boolean,
    period: row['period'] as string,
    start: row['start'] as string,
    end: row['end'] as string,
    indicator: {
      id: row['indicator_id'] as string,
      code: row['indicator_code'] as string,
      direction: row['direction'] as TargetFacts['indicator']['direction'],
      frequency: row['frequency'] as TargetFacts['indicator']['frequency'],
      scale: text('scale'),
    },
    values: row['values'] as Value[],
    baseline: row['baseline'] as Value[],
    hasBreak: row['has_break'] as boolean,
    isPlaceUnclear: row['is_place_unclear'] as boolean,
  };
}

/** Targets with the values around them, by one statement. `which` yields a number of the asker's own and the id of a target. */
export async function targetFacts(question: Question, which: string, values: unknown[]): Promise<{ n: number; facts: TargetFacts }[]> {
  const rows = await question.query(statement(which), values);
  return rows.map(row => ({ n: Number(row['n']), facts: factsIn(row) }));
}
