-- The search box: what words every row was found by from when to when, which words there are, and the glossary whose words mean the same.

create table hub.glossary_term (
  id uuid not null, code text collate "C" not null, confidence text collate "C" not null, note text collate "C" null,
  is_draft boolean not null, embargo_until timestamptz null, abbreviation text collate "C" null, term_id text collate "C" not null,
  term_en text collate "C" null, synonyms text[] not null, primary key (id)
);
create index "glossary_term_abbreviation_index" on "hub"."glossary_term" ("abbreviation");
create index "glossary_term_term_id_index" on "hub"."glossary_term" ("term_id");
create index "glossary_term_confidence_index" on "hub"."glossary_term" ("confidence");
create index "glossary_term_words_index" on "hub"."glossary_term" using gin ("term_id" public.gin_trgm_ops, "term_en" public.gin_trgm_ops);
create index "glossary_term_term_en_order_index" on "hub"."glossary_term" ((coalesce("term_en", "term_id")));
alter table "hub"."glossary_term" add constraint "glossary_term_code_unique" unique ("code");
alter table "hub"."glossary_term" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.search_row (
  entity text collate "C" not null,
  entity_id uuid not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz,
  -- Its code, then its names, as hub.search_plain writes them.
  names text[] collate "C" not null,
  words tsvector not null,
  primary key (entity, entity_id, recorded_from)
);
create index search_row_words on hub.search_row using gin (words);
create index search_row_code on hub.search_row ((names[1]));

-- Words that stand in some row, or stood in one: a word may be here twice, and one that is in no row any more finds nothing.
create table hub.search_word (
  word text collate "C" not null,
  stems text[] collate "C" not null
);
create index search_word_word on hub.search_word (word);
create index search_word_stems on hub.search_word using gin (stems);
create index search_word_trigrams on hub.search_word using gin (word public.gin_trgm_ops);

-- One way of cutting a text into words, for rows and for what is asked: marks of which PostgreSQL would make paths, hosts, signed
-- numbers or tags are blanks. (A regular expression is ten times as fast as translate, which looks at each mark for every letter.)
create function hub.search_vector(words text) returns tsvector language sql immutable parallel safe as
  $$ select to_tsvector('pg_catalog.simple'::regconfig, regexp_replace(words, '[-./_:@&<>+~]+', ' ', 'g')) $$;
create function hub.search_plain(words text) returns text language sql immutable parallel safe as
  $$ select btrim(regexp_replace(lower(words), E'[-./_:@&<>+~,()\'"!?;\\s]+', ' ', 'g')) $$;

-- What a word may come from, with a mark of the language: two words are kin when they may come from the same. Snowball's Indonesian
-- makes "encana" of "perencanaan" and "angkat" of "perangkat"; prefixes are therefore taken off here, all readings of a nasal kept
-- ("penata" may be of "tata" or "nata"), and words that only look as if they had one are left whole.
create function hub.search_stems(words text[]) returns table (word text, stems text[]) language sql stable as $$
  with recursive whole(base) as (
    select unnest('{perangkat,pemerintah,penduduk,pegawai,merupakan,kendala,kepala,kereta,kertas,keluarga,menteri,mental,merdeka,pertama,permen,perlu,berita,berkas,bersama,terima,tertib,tertentu,diklat,dinas,digital,disiplin,kelas,ketua,kerja,perda,pergub,perwal,perpres,tempat,program,kegiatan,pejabat,pensiun,persen,person,media,medis,mesin,metode,membina,bulan,tahun,jalan,badan,makan,ikan,bahan,dengan,bukan,bidan,dan,hutan,depan,rekan,pusat,kini,lokasi,prestasi,misi,visi,inovasi}'::text[])
  ), prefix(begins, follows, puts) as (values
    ('di', 'abcdefghijklmnopqrstuvwyz', ''), ('ke', 'abcdefghijklmnopqrstuvwyz', ''), ('ter', 'abcdefghijklmnopqrstuvwyz', ''),
    ('ber', 'abcdefghijklmnopqrstuvwyz', ''), ('belaj', 'a', 'aj'), ('pelaj', 'a', 'aj'), ('per', 'abcdefghijklmnopqrstuvwyz', ''),
    ('me', 'lrwymn', ''), ('mem', 'bfvp', ''), ('mem', 'aiueo', 'p'), ('men', 'dcjzst', ''), ('men', 'aiueo', 't'),
    ('meng', 'aiueoghkq', ''), ('meng', 'aiueo', 'k'), ('meny', 'aiueo', 's'),
    ('pe', 'lrwymntdgskbj', ''), ('pem', 'bfvp', ''), ('pem', 'aiueo', 'p'), ('pen', 'dcjzst', ''), ('pen', 'aiueo', 't'),
    ('peng', 'aiueoghkq', ''), ('peng', 'aiueo', 'k'), ('peny', 'aiueo', 's')
  ), unsuffixed as (
    select w.word, w.word as form from unnest(words) w(word)
    union
    select w.word, left(w.word, length(w.word) - length(s.ends)) from unnest(words) w(word)
    join (values ('an'), ('kan'), ('i'), ('nya'), ('annya'), ('kannya'), ('lah'), ('kah')) s(ends)
      on right(w.word, length(s.ends)) = s.ends and length(w.word) - length(s.ends) >= 3
    where not exists (select from whole where base = w.word)
  ), form(word, form, depth) as (
    select u.word, u.form, 0 from unsuffixed u
    union
    select f.word, p.puts || substr(f.form, length(p.begins) + 1), f.depth + 1
    from form f cross join generate_series(2, 5) n
    join prefix p on length(p.begins) = n and p.begins = left(f.form, n) and strpos(p.follows, substr(f.form, n + 1, 1)) > 0
    where f.depth < 2 and length(p.puts || substr(f.form, n + 1)) >= 3
      and (n > 2 or p.begins in ('me', 'pe') or length(f.form) >= 6)
      and not exists (select from whole where base = f.form)
  )
  select f.word, array_agg(distinct 'i:' || f.form) || array(select 'e:' || stem from unnest(ts_lexize('pg_catalog.english_stem', f.word)) stem)
  from form f group by f.word
$$;

-- Keeps the words of rows that are new to the hub. Without a key, so that two writers with one new word need not wait for each other.
create function hub.search_learn(vectors tsvector[]) returns void language sql security definer set search_path = hub, pg_catalog as $$
  insert into hub.search_word (word, stems)
  select s.word, s.stems from hub.search_stems(array(
    select distinct l.lexeme from unnest(vectors) v(words) cross join lateral unnest(v.words) l
    where l.lexeme ~ '^[a-z]{3,40}$' and not exists (select from hub.search_word k where k.word = l.lexeme)
  )) s
$$;

-- The triggers give how the names and the words of a row of their table are read, over alias n.
create function hub.search_insert() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  change hub.change;
  learnt tsvector[];
begin
  if not exists (select from new_rows) then return null; end if;
  change := hub.this_change();
  execute format('
    with made as (
      insert into hub.search_row (entity, entity_id, recorded_from, names, words)
      select $1, n.id, $2, %s, %s from new_rows n
      on conflict (entity, entity_id, recorded_from) do update set names = excluded.names, words = excluded.words, recorded_to = null
      returning words
    ) select array_agg(words) from made where words <> ''''::tsvector', tg_argv[0], tg_argv[1])
  into learnt using tg_table_name::text, change.at;
  if learnt is not null then perform hub.search_learn(learnt); end if;
  return null;
end $$;

create function hub.search_update() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  learnt tsvector[];
begin
  if not exists (select from new_rows) then return null; end if;
  -- Its state is recorded by now: the trigger that does so is called before this one.
  execute format('
    with said as (
      select n.id, %1$s as names, %2$s as words from new_rows n
      except all
      select n.id, %1$s, %2$s from old_rows n
    ), closed as (
      update hub.search_row s set recorded_to = r.recorded_from from said d, hub.revision r
      where s.entity = $1 and s.entity_id = d.id and s.recorded_to is null
        and r.entity = $1 and r.entity_id = d.id and r.recorded_to is null and r.recorded_from > s.recorded_from
    ), made as (
      insert into hub.search_row (entity, entity_id, recorded_from, names, words)
      select $1, d.id, r.recorded_from, d.names, d.words
      from said d join hub.revision r on r.entity = $1 and r.entity_id = d.id and r.recorded_to is null
      on conflict (entity, entity_id, recorded_from) do update set names = excluded.names, words = excluded.words, recorded_to = null
      returning words
    ) select array_agg(words) from made', tg_argv[0], tg_argv[1])
  into learnt using tg_table_name::text;
  if learnt is not null then perform hub.search_learn(learnt); end if;
  return null;
end $$;

create function hub.search_delete() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  change hub.change;
begin
  if not exists (select from old_rows) then return null; end if;
  change := hub.this_change();
  update hub.search_row s set recorded_to = greatest(change.at, s.recorded_from + interval '1 microsecond')
  from old_rows o where s.entity = tg_table_name and s.entity_id = o.id and s.recorded_to is null;
  return null;
end $$;
