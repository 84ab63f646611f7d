/** Words that say nothing by themselves; left out where others remain. */
const stopWords =
  'ada,adalah,agar,akan,antara,apa,atas,atau,bagi,dalam,dan,dari,dengan,di,ini,itu,juga,ke,kepada,oleh,pada,para,saat,sebagai,serta,tentang,untuk,yang,a,an,and,are,at,by,for,from,in,is,of,on,or,that,the,to,which,with';

const header = 'language plpgsql stable security definer set search_path = pg_catalog as';

/**
 * How what was asked is looked for, as texts of a tsquery, each wider than the one before: the words themselves; with their kin; with
 * what begins as the last word does; with what means the same; with words that are written alike. `§` stands where a mark of weight may go.
 */
export const searchPlan = (schema: string): string => `
  create function ${schema}.search_plan(asked text, is_fuzzy boolean, out plain text, out exact text, out kin text, out prefix text, out wide text, out parts text[],
    out marked text[], out begun text, out enough int, out close_words text[], out close_grades real[]) ${header} $$
  declare
    terms text[];
    roots text[];
    related text[];
    alike text[];
    grades real[];
    names text[];
    meanings text[];
    place int := 1;
    ending int;
    own text;
    others text;
    exacts text[] := '{}';
    kins text[] := '{}';
    prefixes text[] := '{}';
    wides text[] := '{}';
    inside text[];
    stops constant text[] := '{${stopWords}}';
  begin
    plain := hub.search_plain(asked);
    select array_agg(l.lexeme order by p.position) into terms
    from unnest(hub.search_vector(asked)) l cross join lateral unnest(l.positions) p(position);
    marked := '{}'; close_words := '{}'; close_grades := '{}'; parts := '{}';
    if terms is null then return; end if;
    -- The abbreviations and terms of the glossary that stand in what was asked, longest first, each with its other names.
    with forms as materialized (
      select t.id, hub.search_plain(one) as form from ${schema}.glossary_term t
      cross join lateral unnest(array[t.abbreviation, t.term_id, t.term_en] || t.synonyms) one where one is not null
    ), named as (
      select distinct form from forms where strpos(' ' || array_to_string(terms, ' ') || ' ', ' ' || form || ' ') > 0
    ) select array_agg(n.form order by length(n.form) desc, n.form), array_agg(x.others order by length(n.form) desc, n.form) into names, meanings
    from named n cross join lateral (
      select string_agg(distinct '(' || (select string_agg(quote_literal(w) || '§', ' <-> ' order by at) from unnest(string_to_array(o.form, ' ')) with ordinality u(w, at)) || ')', ' | ') as others
      from forms o where o.form <> n.form and o.id in (select f.id from forms f where f.form = n.form)
    ) x;
    while place <= array_length(terms, 1) loop
      ending := 1; others := null;
      for at in 1 .. coalesce(array_length(names, 1), 0) loop
        inside := string_to_array(names[at], ' ');
        if inside = terms[place : place + cardinality(inside) - 1] then
          ending := cardinality(inside); others := meanings[at];
          exit;
        end if;
      end loop;
      inside := '{}';
      for step in place .. place + ending - 1 loop
        if terms[step] = any(stops) and exists (select from unnest(terms) w where w <> all(stops)) then continue; end if;
        related := '{}'; alike := '{}'; grades := '{}';
        if terms[step] ~ '^[a-z]{3,40}$' then
          select s.stems into roots from hub.search_stems(array[terms[step]]) s;
          select coalesce(array_agg(distinct k.word), '{}') into related from hub.search_word k where k.stems && roots and k.word <> terms[step];
          -- What is found as it is written keeps its spelling.
          if is_fuzzy and length(terms[step]) >= 4 and not ${schema}.search_seen(array_to_string(array(select quote_literal(w) || case when w = terms[step] and step = array_length(terms, 1) then ':*' else '' end from unnest(terms[step] || related) w), ' | ')::tsquery) then
            select coalesce(array_agg(a.word), '{}'), coalesce(array_agg(a.grade), '{}') into alike, grades from (
              select distinct k.word, public.similarity(k.word, terms[step]) as grade from hub.search_word k
              where k.word operator(public.%) terms[step] and public.similarity(k.word, terms[step]) >= 0.4
                and abs(length(k.word) - length(terms[step])) <= 2 and k.word <> terms[step]
            ) a;
          end if;
        end if;
        exacts := exacts || (quote_literal(terms[step]) || '§');
        own := array_to_string(array(select quote_literal(w) || '§' from unnest(terms[step] || related) w), ' | ');
        kins := kins || ('(' || own || ')');
        if step = array_length(terms, 1) and length(terms[step]) >= 2 then
          own := own || ' | ' || quote_literal(terms[step]) || ':*¶';
          begun := terms[step];
        end if;
        prefixes := prefixes || ('(' || own || ')');
        if cardinality(alike) > 0 then own := own || ' | ' || array_to_string(array(select quote_literal(w) || '§' from unnest(alike) w), ' | '); end if;
        inside := inside || ('(' || own || ')');
        marked := marked || terms[step] || related || alike;
        close_words := close_words || alike;
        close_grades := close_grades || grades;
      end loop;
      if cardinality(inside) > 0 then
        own := '(' || array_to_string(inside, ' & ') || ')';
        if others is not null then
          own := '(' || own || ' | ' || others || ')';
          marked := marked || array(select distinct m[1] from regexp_matches(others, '''([^'']+)''', 'g') m);
        end if;
        wides := wides || own;
      end if;
      place := place + ending;
    end loop;
    enough := cardinality(exacts);
    exact := array_to_string(exacts, ' & ');
    kin := array_to_string(kins, ' & ');
    prefix := array_to_string(prefixes, ' & ');
    wide := array_to_string(wides, ' & ');
    parts := wides;
  end $$;`;
