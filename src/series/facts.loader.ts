import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Period } from '../core/period.ts';
import type { Question } from '../read/question.ts';
import { type Asked, limits, type Problem, unknownCodes } from './asked.ts';
import type { Cell, MeasuredIndicator, SeriesFacts, Subject, TargetFact } from './facts.ts';
import type { SeriesBy } from './words.ts';

/** Indicators by code, or by id. */
export interface Wanted {
  codes: readonly string[];
  ids: readonly string[];
}

export interface Found {
  indicators: Map<string, MeasuredIndicator>;
  series: SeriesFacts[];
  problems: Problem[];
}

const chosen = 'chosen as (select i.* from indicator i where i.code = any($1::text[]) or i.id = any($2::uuid[]))';
const period = (alias: string): string =>
  `json_build_object('code', ${alias}.period_code, 'kind', ${alias}.period_kind, 'start', ${alias}.period_start, 'end', ${alias}.period_end)`;
const missing = (place: number, table: string): string =>
  `array(select x from unnest($${place}::text[]) with ordinality u(x, n) where not exists (select from ${table} t where t.code = x) order by n)`;
const unseen = (place: number, column: string): string =>
  `array(select x from unnest($${place}::text[]) with ordinality u(x, n)
    where not exists (select from observation o where o.indicator_id in (select id from chosen) and o.${column} = x) order by n)`;

/** Indicators with their targets and the months they are measured in, and every code that the hub does not have. */
const indicatorStatement = `
  with ${chosen}
  select (select coalesce(json_agg(json_build_object('id', i.id, 'code', i.code, 'nameId', i.name_id, 'nameEn', i.name_en,
      'unitOfMeasure', i.unit_of_measure, 'direction', i.direction, 'frequency', i.frequency, 'isAdditive', i.is_additive, 'confidence', i.confidence,
      'months', (select json_agg(json_build_array(m.month, m.times)) from (
        select extract(month from o.period_start)::int as month, count(*)::int as times from observation o
        where o.indicator_id = i.id and o.period_kind = 'MONTH' and o.is_preferred and ($9::boolean or o.confidence <> 'ILLUSTRATIVE') group by 1) m),
      'targets', (select json_agg(json_build_object('id', t.id, 'code', t.code, 'service', t.service_id, 'region', t.region_id, 'unit', t.unit_id,
          'period', ${period('t')}, 'minimum', t.minimum::text, 'maximum', t.maximum::text, 'series', t.series, 'confidence', t.confidence,
          'plan', case when d.id is not null then json_build_object('id', d.id, 'code', d.code, 'baselineYear', d.baseline_year) end) order by t.period_start, t.code)
        from target t left join planning_document d on d.id = t.document_id
        where t.indicator_id = i.id and t.is_current and ($6::text is null or d.code = $6) and ($9::boolean or t.confidence <> 'ILLUSTRATIVE'))
    )), '[]') from chosen i) as indicators,
    ${missing(1, 'indicator')} as indicator, ${missing(3, 'region')} as regions, ${missing(4, 'organization_unit')} as units,
    ${missing(5, 'public_service')} as services, ${unseen(7, 'series')} as series, ${unseen(8, 'dimension')} as dimensions,
    $6::text is not null and not exists (select from planning_document d where d.code = $6) as is_plan_unknown`;

const kindOf = `case when o.service_id is not null then 'SERVICE' when o.unit_id is not null then 'UNIT' when o.region_id is not null then 'REGION' end`;
const cell = 'o.indicator_id, o.service_id, o.unit_id, o.region_id, o.dimension, o.series';

/**
 * One row for each period of each series: the preferred claim where there is one, and how many claims there are. Values of a place that
 * the reader may not see are left out: a series without its place would be taken for that of the province.
 */
const cellStatement = `
  with ${chosen}, claim as (
    select ${cell}, ${kindOf} as by, coalesce(s.id, u.id, r.id) as subject_id, coalesce(s.code, u.code, r.code) as subject_code,
      coalesce(s.name_id, u.name_id, r.name) as subject_name_id, coalesce(s.name_en, u.name_en, s.name_id, u.name_id, r.name) as subject_name_en,
      ${period('o')} as period, o.period_start, o.period_code, case when o.is_preferred then json_build_object('id', o.id, 'value', o.value::text, 'grade', o.grade, 'status', o.status,
        'missingReason', o.missing_reason, 'confidence', o.confidence) end as row,
      count(*) over (partition by ${cell}, o.period_code)::int as claims,
      row_number() over (partition by ${cell}, o.period_code order by o.is_preferred desc, o.vintage desc, o.code) as place,
      dense_rank() over (partition by o.indicator_id order by o.service_id, o.unit_id, o.region_id, o.dimension, o.series) as rank
    from observation o
    left join public_service s on s.id = o.service_id
    left join organization_unit u on u.id = o.unit_id and o.service_id is null
    left join region r on r.id = o.region_id and o.service_id is null and o.unit_id is null
    where o.indicator_id in (select id from chosen)
      and (num_nonnulls(o.service_id, o.unit_id, o.region_id) = 0 or num_nonnulls(s.id, u.id, r.id) > 0)
      and ($3::text is null or ${kindOf} = $3)
      and (num_nonnulls($4::text[], $5::text[], $6::text[]) = 0 or r.code = any($4) or u.code = any($5) or s.code = any($6))
      and (case when $7::text[] is not null then o.dimension = any($7) else $8::boolean or o.dimension is null or o.dimension like '%=TOTAL' end)
      and ($9::boolean or o.confidence <> 'ILLUSTRATIVE')
  )
  select * from claim where place = 1 and rank <= ${limits.series + 1} order by indicator_id, rank, period_start, period_code`;

type Row = Record<string, unknown>;

const subjectKey = (kind: string | null, id: string | null): string => (id === null ? 'none' : `${kind}:${id}`);

/** The unit of a target for a service or a region is who answers for it. */
function targetIn(raw: Row): TargetFact {
  const [service, region, unit] = [raw['service'], raw['region'], raw['unit']] as (string | null)[];
  const subject = service ? subjectKey('SERVICE', service) : region ? subjectKey('REGION', region) : subjectKey('UNIT', unit ?? null);
  return { ...(raw as unknown as TargetFact), subject };
}

function indicatorIn(raw: Row): MeasuredIndicator {
  const { nameId, nameEn, months, targets, ...rest } = raw;
  return {
    ...(rest as unknown as MeasuredIndicator),
    name: [(nameEn ?? nameId) as string, nameId as string],
    months: new Map((months ?? []) as [number, number][]),
    targets: ((targets ?? []) as Row[]).map(targetIn),
  };
}

const textOrNull = (value: unknown): string | null => (value as string | null) ?? null;

function subjectIn(row: Row): Subject {
  const id = textOrNull(row['subject_id']);
  const by = row['by'] as SeriesBy | null;
  const name: About | null = id === null ? null : [row['subject_name_en'] as string, row['subject_name_id'] as string];
  return { key: subjectKey(by, id), by, id, code: textOrNull(row['subject_code']), name };
}

const seriesKey = (row: Row): string =>
  JSON.stringify(['indicator_id', 'service_id', 'unit_id', 'region_id', 'dimension', 'series'].map(name => row[name] ?? null));

type Making = Omit<SeriesFacts, 'cells' | 'siblings'> & { cells: Map<string, Cell>; siblings: SeriesFacts[] };

function seriesIn(rows: readonly Row[], indicators: ReadonlyMap<string, MeasuredIndicator>): SeriesFacts[] {
  const made = new Map<string, Making>();
  for (const row of rows) {
    const indicator = indicators.get(row['indicator_id'] as string);
    if (!indicator) continue;
    const key = seriesKey(row);
    const one: Making = made.get(key) ?? {
      indicator,
      subject: subjectIn(row),
      series: textOrNull(row['series']),
      dimension: textOrNull(row['dimension']),
      cells: new Map(),
      siblings: [],
    };
    made.set(key, one);
    const at = row['period'] as Period;
    one.cells.set(at.code, { period: at, claims: row['claims'] as number, row: row['row'] as Cell['row'] });
  }
  const families = new Map<string, Making[]>();
  for (const one of made.values()) {
    const family = `${one.indicator.id}|${one.subject.key}|${one.dimension}`;
    families.set(family, [...(families.get(family) ?? []), one]);
  }
  for (const family of families.values()) for (const one of family) one.siblings.push(...family.filter(other => other !== one));
  return [...made.values()];
}

function tooMany(rows: readonly Row[]): Problem[] {
  if (!rows.some(row => Number(row['rank']) > limits.series)) return [];
  return [
    {
      field: 'indicator',
      message: [
        `There are more than ${limits.series} series of one indicator.`,
        `Ada lebih dari ${limits.series} deret untuk satu indikator.`,
      ],
      hint: 'Name regions, units, services or dimensions.',
    },
  ];
}

/** Everything about the series asked for, by two statements whatever their number. */
export async function loadSeriesFacts(question: Question, { codes, ids }: Wanted, asked: Asked): Promise<Found> {
  const { by, regions, units, services, series, dimensions, plan, isDivided, isWithIllustrative } = asked;
  const [[facts], rows] = await Promise.all([
    question.query(indicatorStatement, [codes, ids, regions, units, services, plan, series, dimensions, isWithIllustrative]),
    question.query(cellStatement, [codes, ids, by, regions, units, services, dimensions, isDivided, isWithIllustrative]),
  ]);
  const indicators = new Map(((facts?.['indicators'] ?? []) as Row[]).map(indicatorIn).map(one => [one.id, one]));
  const unknown = ['indicator', 'regions', 'units', 'services', ...(codes.length > 0 ? ['series', 'dimensions'] : [])];
  return {
    indicators,
    series: seriesIn(rows, indicators).filter(one => series === null || (one.series !== null && series.includes(one.series))),
    problems: [
      ...unknown.flatMap(field => unknownCodes(field, (facts?.[field] ?? []) as string[])),
      ...(facts?.['is_plan_unknown'] === true ? unknownCodes('plan', [plan as string]) : []),
      ...tooMany(rows),
    ],
  };
}

export const isMadeUp = (confidence: Confidence | null | undefined): boolean => confidence === 'ILLUSTRATIVE';
