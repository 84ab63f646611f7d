const holds = (alias: string): string =>
  `(${alias}.valid_from is null or ${alias}.valid_from <= d.day) and (${alias}.valid_to is null or ${alias}.valid_to > d.day)`;
const wanted = (alias: string): string => `(k.illustrative or ${alias}.confidence <> 'ILLUSTRATIVE')`;
const list = (object: string, from: string): string =>
  `(select coalesce(json_agg(json_build_object('id', x.id, 'code', x.code, 'confidence', x.confidence, ${object}) order by x.code), '[]'::json) from ${from})`;

const ofPlanAlone = `(exists (select from objective o where o.id = x.objective_id and o.document_id = p.id and ${wanted('o')})
  or exists (select from goal g where g.id = x.goal_id and g.document_id = p.id and ${wanted('g')})
  or exists (select from mission m where m.id = x.mission_id and m.document_id = p.id and ${wanted('m')}))`;

/** An alignment belongs to the plan of its mission, goal or objective. A budget program names no plan: it serves the medium-term plan of the province. */
const ofPlan = `(${ofPlanAlone} or (x.program_id is not null and p.kind = 'RPJMD'))`;

const inPlanYears = (column: string): string => `extract(year from ${column}) between y.first and y.last`;
/** Said beside the years, as an index knows days. */
const firstDay = (year: string): string => `make_date(least(greatest(${year}, 1), 9999), 1, 1)`;
const years = (from: string, column: string): string =>
  `(select coalesce(json_agg(distinct extract(year from ${column})::int), '[]'::json) from ${from})`;

const objectives = list(`'level', x.level, 'number', x.number`, `objective x where x.document_id = p.id and ${wanted('x')}`);

const units = list(
  `'kind', x.kind, 'parent', x.parent_id, 'nameId', x.name_id, 'nameEn', x.name_en, 'isUndated', x.valid_from is null`,
  `organization_unit x where ${holds('x')} and ${wanted('x')}`,
);

const links = list(
  `'unit', x.unit_id, 'role', x.role, 'weight', x.weight::text, 'basis', x.basis, 'hasInstrument', x.legal_instrument_id is not null,
   'objective', (select o.id from objective o where o.id = x.objective_id and o.document_id = p.id and ${wanted('o')}), 'isOfPlan', ${ofPlan},
   'isUndated', x.valid_from is null`,
  `alignment x where ${holds('x')} and ${wanted('x')}`,
);

/** Asked year by year, as the first value of a year is enough; and in two parts, as each is found by the index of indicator, region and day. */
const isMeasured = (from: string, where: string): string => `exists (select from ${from} where v.indicator_id = x.id and ${where}
  and v.is_preferred and (v.value is not null or v.grade is not null or v.status in ('NOT_APPLICABLE', 'SUPPRESSED')) and ${wanted('v')}
  and v.period_start >= ${firstDay('n')} and v.period_start < ${firstDay('n + 1')})`;

const indicators = list(
  `'objective', o.id, 'unit', x.unit_id, 'isRegular', x.frequency <> 'IRREGULAR',
   'targetYears', ${years(`target t where t.indicator_id = x.id and t.is_current and ${wanted('t')} and ${inPlanYears('t.period_start')}`, 't.period_start')},
   'valueYears', (select coalesce(json_agg(n order by n), '[]'::json) from generate_series(y.first, y.last) n
     where ${isMeasured('observation v', 'v.region_id is null')}
       or ${isMeasured('region r join observation v on v.region_id = r.id', `r.kind = 'PROVINCE'`)})`,
  `indicator x left join objective o on o.id = x.objective_id and o.document_id = p.id and ${wanted('o')}
   where ${wanted('x')} and (o.id is not null
     or exists (select from target t where t.indicator_id = x.id and t.document_id = p.id and t.is_current and ${wanted('t')}))`,
);

const ownerlessTargets = list(
  `'objective', i.objective_id`,
  `target x join indicator i on i.id = x.indicator_id
   where x.document_id = p.id and x.is_current and x.unit_id is null and x.service_id is null and i.unit_id is null and ${wanted('x')} and ${wanted('i')}`,
);

const programs = list(
  `'units', c.units, 'hasIndicator', exists (select from indicator i where i.program_id = x.id and ${wanted('i')})`,
  `program x join lateral (
     select json_agg(distinct s.unit_id) as units from (
       select r.unit_id from responsibility r where r.program_id = x.id and ${holds('r')} and ${wanted('r')}
       union select a.unit_id from alignment a where a.program_id = x.id and ${holds('a')} and ${wanted('a')}) s
   ) c on c.units is not null where ${wanted('x')}`,
);

/** Facts of plans as JSON, one row per key that names a plan: code or id, day, whether the day was left open, whether made-up rows count. */
export const planFactsStatement = `
select k.n, to_jsonb(f.*) as facts,
  k.illustrative and (f.objectives::text || f.links::text || f.indicators::text || f.programs::text) like '%"ILLUSTRATIVE"%' as made_up
from unnest($1::text[], $2::date[], $3::boolean[], $4::boolean[]) with ordinality k(plan, asked, is_open, illustrative, n)
cross join lateral (
  select x.* from planning_document x
  where case when k.plan is not null then x.code = k.plan or x.id::text = k.plan
    else x.kind = 'RPJMD' and x.unit_id is null and ${wanted('x')} and x.start_year <= extract(year from k.asked)
      and (k.is_open or x.end_year >= extract(year from k.asked)) end
  order by x.start_year desc, x.code limit 1) p
cross join lateral (
  select case when k.is_open and p.end_year between 1900 and 2200 and extract(year from k.asked) > p.end_year
    then make_date(p.end_year, 12, 31) else k.asked end as day) d
cross join lateral (
  select coalesce(p.first_target_year, p.start_year) as first, coalesce(p.last_target_year, p.end_year) as last) y
cross join lateral (
  select json_build_object('id', p.id, 'code', p.code, 'confidence', p.confidence, 'unit', p.unit_id, 'startYear', p.start_year, 'endYear', p.end_year,
      'firstYear', y.first, 'lastYear', y.last) as plan,
    to_char(d.day, 'YYYY-MM-DD') as day,
    ${objectives} as objectives,
    (select count(*)::int from objective x where x.document_id = p.id and x.level = 'OBJECTIVE' and x.confidence <> 'ILLUSTRATIVE') as "realObjectives",
    ${units} as units,
    ${links} as links,
    (select coalesce(json_agg(distinct o.level), '[]'::json) from objective o join alignment x on x.objective_id = o.id
      where o.document_id = p.id and ${wanted('o')} and ${wanted('x')}) as "everLinked",
    ${indicators} as indicators,
    ${ownerlessTargets} as "ownerlessTargets",
    ${programs} as programs
) f`;
