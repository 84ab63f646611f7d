import { quoted } from './derived-column.ts';
import { knownAt } from './derived-then.ts';

const standing = (schema: string): string =>
  schema.endsWith('_then')
    ? `s.recorded_from <= ${knownAt} and (s.recorded_to is null or s.recorded_to > ${knownAt})`
    : 's.recorded_to is null';

const plainly = (query: string): string => `replace(replace(${query}, '§', ''), '¶', '')::tsquery`;
const ofNames = (query: string): string => `replace(replace(${query}, '§', ':A'), '¶', 'A')::tsquery`;

const header = 'language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as';

/**
 * Everything that is found, seen, narrowed, ordered and counted in one statement; what the public may not see is out before anything is
 * counted. How good a find is comes from how it was found (code, name, words, kin, beginning, meaning, spelling), then how often and
 * where its words stand, and how far down it belongs: a unit stands before the step of a procedure that names it.
 */
const findings = (schema: string, coded: readonly string[]): string => `
  with found as materialized (
    select s.entity, s.entity_id, s.names[1] as code,
      case when s.names[1] = p.plain then 'CODE' when s.words @@ q.kin then 'WORDS' when s.words @@ q.prefix then 'PREFIX'
        when s.words @@ q.synonym then 'SYNONYM' when stage = 2 then 'SIMILAR' else 'SOME' end as by,
      case when s.names[1] = p.plain then 6
        when p.plain = any(s.names) then 5
        when s.words @@ q.exact_names then 4
        when s.words @@ q.kin_names then 3.5
        when stage = 1 and s.words @@ q.wide_names then 3
        when s.words @@ q.exact then 2
        when s.words @@ q.kin then 1.5
        when stage = 1 then 1
        when stage = 3 then (select count(*)::real / cardinality(q.parts) from unnest(q.parts) part where s.words @@ part)
        else (select max(c.grade) from unnest(p.close_words, p.close_grades) c(word, grade) where s.words @@ quote_literal(c.word)::tsquery) end
      + ts_rank('{0.05, 0.1, 0.3, 1}', s.words, q.wide, 1) as grade,
      case when stage = 3 then (select count(*)::real / cardinality(q.parts) from unnest(q.parts) part where s.words @@ part) end as share
    from hub.search_row s
    where ${standing(schema)} and (s.words @@ q.wide or s.names[1] = p.plain) and (kinds is null or s.entity = any(kinds))
    ${coded.map(table => foundByCode(schema, table)).join('\n')}
  ), judged as materialized (
    select g.entity, r.* from (select entity, array_agg(entity_id) as ids from found group by entity) g
    cross join lateral ${schema}.search_rows(g.entity, g.ids, day) r
  ), seen as materialized (
    select f.entity, f.entity_id, f.code, f.by, round((f.grade - 0.2 * r.depth)::numeric, 4) as score, r.unit_id, r.year, r.made_up
    from judged r join found f on f.entity = r.entity and f.entity_id = r.row_id
    where (stage < 3 or f.share >= 0.5) and (units is null or r.unit_id = any(units)) and (in_year is null or r.year = in_year)
  ), ordered as materialized (
    select s.*, row_number() over (order by s.score desc, s.code, s.entity_id) as place from seen s
  ), bound as (
    select coalesce((select max(place) from ordered o where (-o.score, o.code, o.entity_id) <= (-(after_place[1]::numeric), after_place[2], after_place[3]::uuid)), 0) as low,
      case when before_place is null then (select count(*) from ordered) + 1
        else coalesce((select min(place) from ordered o where (-o.score, o.code, o.entity_id) >= (-(before_place[1]::numeric), before_place[2], before_place[3]::uuid)), (select count(*) from ordered) + 1) end as high
  ), page as materialized (
    select o.* from ordered o, bound b
    where o.place > b.low and o.place < b.high and case when from_end then o.place >= b.high - size else o.place <= b.low + size end
  ), text as materialized (
    select g.entity, x.row_id, x.texts from (select entity, array_agg(entity_id) as ids from page group by entity) g
    cross join lateral ${schema}.search_texts(g.entity, g.ids) x
  )
  select json_build_object(
    'total', (select count(*) from ordered), 'low', b.low, 'high', b.high,
    'marked', p.marked, 'begun', p.begun, 'enough', p.enough,
    'hits', coalesce((select json_agg(json_build_object('place', o.place, 'table', o.entity, 'id', o.entity_id, 'code', o.code, 'score', o.score::text, 'by', o.by, 'texts', t.texts)
      order by o.place) from page o join text t on t.entity = o.entity and t.row_id = o.entity_id), '[]'),
    'facets', case when with_facets then json_build_object(
      'type', (select coalesce(json_agg(json_build_array(upper(f.entity), f.n, null) order by f.n desc, f.entity), '[]') from (select entity, count(*) as n from ordered group by 1) f),
      'unit', (select coalesce(json_agg(json_build_array(f.code, f.n, f.id) order by f.n desc, f.code), '[]') from (
        select u.code, u.id, count(*) as n from ordered o join ${schema}.organization_unit u on u.id = o.unit_id group by 1, 2 order by 3 desc, 1 limit 50) f),
      'year', (select coalesce(json_agg(json_build_array(f.year::text, f.n, null) order by f.year desc), '[]') from (
        select year, count(*) as n from ordered where year is not null group by 1 order by 1 desc limit 50) f)
    ) end,
    'isMadeUp', case when with_facets or counts_all then coalesce((select bool_or(made_up) from ordered), false) else coalesce((select bool_or(made_up) from page), false) end
  ) from bound b`;

/** Rows that come by the thousand and have no words of their own are found by their code, as it is written. */
const foundByCode = (schema: string, table: string): string => `
    union all select '${table}', t.id, hub.search_plain(t.code), 'CODE', 6, 1 from ${schema}.${quoted(table)} t
    where t.code = btrim(asked) and (kinds is null or '${table}' = any(kinds))`;

/** Whether a word stands in anything that may be seen. */
export const searchSeen = (schema: string): string => `
  create function ${schema}.search_seen(asked tsquery) returns boolean ${header} $$
  declare
    g record;
  begin
    for g in select s.entity, array_agg(s.entity_id) as ids from hub.search_row s where ${standing(schema)} and s.words @@ asked group by s.entity loop
      if exists (select from ${schema}.search_rows(g.entity, g.ids, null)) then return true; end if;
    end loop;
    return false;
  end $$;`;

/** One page of what is found. Other spellings, and then rows that have but some of the words, are looked for only where nothing else that may be seen is found. */
export const searchPage = (schema: string, coded: readonly string[]): string => `
  create function ${schema}.search_page(asked text, kinds text[], within text, in_year int, day date, size int, from_end boolean, after_place text[], before_place text[],
    counts_all boolean, with_facets boolean) returns json ${header} $$
  declare
    p record;
    q record;
    units uuid[];
    answer json;
    stage int := 0;
  begin
    if within is not null then
      with recursive below(id) as (
        select u.id from ${schema}.organization_unit u where u.code = within or u.id::text = within
        union select u.id from ${schema}.organization_unit u join below b on u.parent_id = b.id
      ) select array_agg(id) into units from below;
      if units is null then return json_build_object('unknown', 'unit'); end if;
    end if;
    loop
      stage := stage + 1;
      if stage < 3 then select * into p from ${schema}.search_plan(asked, stage = 2); end if;
      if coalesce(p.plain, '') = '' or coalesce(p.wide, '') = '' then return json_build_object('unknown', 'words'); end if;
      continue when stage = 2 and cardinality(p.close_words) = 0;
      exit when stage = 3 and cardinality(p.parts) = 1 and answer is not null;
      select ${plainly('p.exact')} as exact, ${plainly('p.kin')} as kin, ${plainly('p.prefix')} as prefix,
        case when stage = 3 then ${plainly(`array_to_string(p.parts, ' | ')`)} else ${plainly('p.wide')} end as wide,
        ${ofNames('p.exact')} as exact_names, ${ofNames('p.kin')} as kin_names, ${ofNames('p.wide')} as wide_names,
        case when stage = 1 then ${plainly('p.wide')} end as synonym,
        array(select ${plainly('part')} from unnest(p.parts) part) as parts into q;
      ${findings(schema, coded)} into answer;
      exit when stage = 3 or (answer ->> 'total')::int > 0;
    end loop;
    return answer;
  end $$;`;
