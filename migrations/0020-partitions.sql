-- Observations in spans of five years of their period, the term of a medium-term plan. A span can be loaded, vacuumed, kept elsewhere
-- or dropped by itself. Not of one year: 25 of those made a look-up by id four times as dear, and planning ten times (docs/decisions).
-- The first and the last span are open, so that every year has a home; no default, as PostgreSQL reads spans one after the other in the
-- order of the period only where none is.

alter table hub.observation rename to observation_whole;
create table hub.observation (like hub.observation_whole including defaults including constraints) partition by range (period_start);
create table hub.observation_before partition of hub.observation for values from (minvalue) to ('2005-01-01');
create table hub.observation_beyond partition of hub.observation for values from ('2005-01-01') to (maxvalue);

-- Further spans are taken off the last one until it begins behind a day. Whatever it held of them moves; nothing of that is recorded, as
-- no value changes.
create function hub.ensure_observation_spans(until date) returns void language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  first date;
  next date;
  name text;
  is_locked boolean := false;
begin
  loop
    select substring(pg_get_expr(relpartbound, oid) from $re$FROM \('([^']+)'\)$re$)::date into first
    from pg_class where oid = 'hub.observation_beyond'::regclass;
    exit when first > until;
    if not is_locked then
      -- Of two hubs that start at once, the second finds it done.
      lock table hub.observation in access exclusive mode;
      is_locked := true;
      continue;
    end if;
    next := first + interval '5 years';
    name := 'observation_' || extract(year from first);
    alter table hub.observation detach partition hub.observation_beyond;
    execute format('create table hub.%I partition of hub.observation for values from (%L) to (%L)', name, first, next);
    execute format('with moved as (delete from hub.observation_beyond where period_start < %L returning *) insert into hub.%I select * from moved', next, name);
    execute format('alter table hub.observation attach partition hub.observation_beyond for values from (%L) to (maxvalue)', next);
  end loop;
end $$;
select hub.ensure_observation_spans((now() + interval '1 year')::date);

insert into hub.observation select * from hub.observation_whole;
-- Views and triggers are derived anew, whatever stands in them.
drop table hub.observation_whole cascade;
delete from hub.derived;

alter table hub.observation add primary key (id, period_start);
create index "observation_period_start_index" on hub.observation ("period_start");
create index "observation_value_index" on hub.observation ("value");
create index "observation_status_index" on hub.observation ("status");
create index "observation_claim_key_index" on hub.observation ("claim_key");
create index "observation_indicator_id_period_start_code_id_index" on hub.observation ("indicator_id", "period_start", "code", "id");
create index "observation_region_id_period_start_code_id_index" on hub.observation ("region_id", "period_start", "code", "id");
create index "observation_unit_id_period_start_code_id_index" on hub.observation ("unit_id", "period_start", "code", "id");
create index "observation_service_id_period_start_code_id_index" on hub.observation ("service_id", "period_start", "code", "id");
create index "observation_confidence_index" on hub.observation ("confidence");
create index "observation_dimension_index" on hub.observation ("dimension");
create index "observation_grade_index" on hub.observation ("grade");
create index "observation_is_preferred_index" on hub.observation ("is_preferred");
create index "observation_missing_reason_absent_index" on hub.observation (("missing_reason" is null));
create index "observation_period_code_index" on hub.observation ("period_code");
create index "observation_period_kind_index" on hub.observation ("period_kind");
create index "observation_released_on_index" on hub.observation ("released_on");
create index "observation_series_index" on hub.observation ("series");
create index "observation_vintage_index" on hub.observation ("vintage");
create index "observation_words_index" on hub.observation using gin ("missing_reason" public.gin_trgm_ops);
create index "observation_period_start_code_id_index" on hub.observation ("period_start", "code", "id");
create index "observation_indicator_id_region_id_period_start_code_id_index" on hub.observation ("indicator_id", "region_id", "period_start", "code", "id");
create index "observation_code_index" on hub.observation ("code");
create index observation_unsettled on hub.observation (indicator_id) where is_draft or embargo_until is not null;
alter table hub."observation" add constraint "observation_indicator_id_foreign" foreign key ("indicator_id") references hub."indicator" ("id") on update no action on delete no action;
alter table hub."observation" add constraint "observation_region_id_foreign" foreign key ("region_id") references hub."region" ("id") on update no action on delete no action;
alter table hub."observation" add constraint "observation_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."observation" add constraint "observation_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;

-- An index over spans can't promise that ids and codes are unique, or that one claim is preferred: this table does.
create table hub.observation_key (
  id uuid primary key,
  code text collate "C" not null constraint observation_code_unique unique,
  preferred_claim text collate "C"
);
create function hub.preferred_claim(claim_key text, is_preferred boolean, is_draft boolean, embargo_until timestamptz) returns text
  language sql immutable as $$ select case when is_preferred and not is_draft and embargo_until is null then claim_key end $$;
insert into hub.observation_key
select id, code, hub.preferred_claim(claim_key, is_preferred, is_draft, embargo_until) from hub.observation;
create unique index observation_one_preferred on hub.observation_key (preferred_claim) where preferred_claim is not null;

create function hub.keep_observation_key() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
begin
  if tg_op = 'TRUNCATE' then
    delete from hub.observation_key;
  elsif tg_op = 'INSERT' then
    insert into hub.observation_key
    select id, code, hub.preferred_claim(claim_key, is_preferred, is_draft, embargo_until) from new_rows;
  elsif tg_op = 'DELETE' then
    delete from hub.observation_key k using old_rows o where k.id = o.id;
  elsif exists (select from old_rows) then
    with before as (
      select id, code, hub.preferred_claim(claim_key, is_preferred, is_draft, embargo_until) from old_rows
    ), after as (
      select id, code, hub.preferred_claim(claim_key, is_preferred, is_draft, embargo_until) from new_rows
    )
    delete from hub.observation_key k using (table before except table after) b where k.id = b.id;
    insert into hub.observation_key
    select id, code, hub.preferred_claim(claim_key, is_preferred, is_draft, embargo_until) from new_rows
    except
    select id, code, hub.preferred_claim(claim_key, is_preferred, is_draft, embargo_until) from old_rows;
  end if;
  return null;
end $$;
-- By their names before those that record: what is refused is not recorded first.
create trigger keep_key_insert after insert on hub.observation referencing new table as new_rows
  for each statement execute function hub.keep_observation_key();
create trigger keep_key_update after update on hub.observation referencing old table as old_rows new table as new_rows
  for each statement execute function hub.keep_observation_key();
create trigger keep_key_delete after delete on hub.observation referencing old table as old_rows
  for each statement execute function hub.keep_observation_key();
create trigger keep_key_truncate after truncate on hub.observation for each statement execute function hub.keep_observation_key();

-- As before, and the spans of observations.
create or replace function hub.ensure_partitions() returns void language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  first date;
  name text;
begin
  for first in select (date_trunc('month', now()) + make_interval(months => n))::date from generate_series(0, 2) n loop
    name := 'revision_' || to_char(first, 'YYYY_MM');
    if to_regclass('hub.' || name) is null
       and not exists (select from hub.revision_beyond r where r.recorded_from >= first and r.recorded_from < first + interval '1 month') then
      execute format('create table hub.%I partition of hub.revision for values from (%L) to (%L)', name, first, first + interval '1 month');
    end if;
  end loop;
  perform hub.ensure_observation_spans((now() + interval '1 year')::date);
end $$;
