-- What stands below every table: who may read, what is recorded, and the state of the seeds.

do $$ begin
  create role ampera_open nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  create role ampera_desk nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant ampera_open, ampera_desk to %I', current_user);
end $$;

revoke all on schema hub from public;

create table hub.seed_state (
  set text collate "C" primary key,
  digest text not null,
  seeded_at timestamptz not null default now()
);

-- What was last derived from the descriptions of the concepts: views, grants, recording triggers.
create table hub.derived (
  is_only boolean primary key default true check (is_only),
  sha256 text not null
);

-- One row per transaction that changed something. Its id is the version of the data.
create table hub.change (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text,
  reason text
);

-- Every state of every row, from one change to the next.
create table hub.revision (
  id uuid not null default gen_random_uuid(),
  entity text collate "C" not null,
  entity_id uuid not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz,
  kind text collate "C" not null check (kind in ('ADDED', 'CHANGED', 'REMOVED')),
  actor text,
  reason text,
  change_id bigint not null,
  changed text[] not null,
  row jsonb not null,
  primary key (entity, entity_id, recorded_from)
) partition by range (recorded_from);
create index revision_recorded_from on hub.revision (recorded_from);
create table hub.revision_beyond partition of hub.revision default;

-- Makes the partitions of this month and the two that follow. A month whose rows already went beyond stays there.
create function hub.ensure_partitions() returns void language plpgsql security definer set search_path = hub, pg_catalog as $$
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
end $$;
select hub.ensure_partitions();

-- The change of this transaction: made by its first write, told to all hubs when it commits.
create function hub.this_change() returns hub.change language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  known text := current_setting('ampera.change_id', true);
  change hub.change;
begin
  if known is not null and known <> '' then
    select * into change from hub.change c where c.id = known::bigint;
    return change;
  end if;
  insert into hub.change (at, actor, reason)
  values (clock_timestamp(), nullif(current_setting('ampera.actor', true), ''), nullif(current_setting('ampera.reason', true), ''))
  returning * into change;
  perform set_config('ampera.change_id', change.id::text, true);
  perform pg_notify('ampera_change', change.id::text);
  return change;
end $$;

create function hub.record_insert() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  change hub.change;
begin
  if not exists (select from new_rows) then return null; end if;
  change := hub.this_change();
  insert into hub.revision as kept (entity, entity_id, recorded_from, kind, actor, reason, change_id, changed, row)
  select tg_table_name, (state ->> 'id')::uuid, change.at, 'ADDED', change.actor, change.reason, change.id, '{}', state
  from (select to_jsonb(n) as state from new_rows n) s
  -- Removed and added again by one change: it was changed, or came back as it was.
  on conflict (entity, entity_id, recorded_from) do update set kind = 'CHANGED', row = excluded.row, recorded_to = null;
  return null;
end $$;

create function hub.record_update() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  change hub.change;
begin
  if not exists (select from old_rows o join new_rows n using (id) where to_jsonb(o) is distinct from to_jsonb(n)) then return null; end if;
  change := hub.this_change();
  with pair as (
    select (to_jsonb(n) ->> 'id')::uuid as id, to_jsonb(o) as before, to_jsonb(n) as after from old_rows o join new_rows n using (id)
  ), different as (
    select p.id, p.after, (select array_agg(k order by k) from jsonb_object_keys(p.after) k where p.after -> k is distinct from p.before -> k) as changed
    from pair p where p.before is distinct from p.after
  ), same_change as (
    update hub.revision r
    set row = d.after, changed = (select coalesce(array_agg(distinct k order by k), '{}') from unnest(r.changed || d.changed) k where r.kind = 'CHANGED')
    from different d
    where r.entity = tg_table_name and r.entity_id = d.id and r.recorded_to is null and r.change_id = change.id
    returning r.entity_id
  ), closed as (
    -- A change that began earlier may come later: states of a row still follow each other.
    update hub.revision r set recorded_to = greatest(change.at, r.recorded_from + interval '1 microsecond')
    from different d
    where r.entity = tg_table_name and r.entity_id = d.id and r.recorded_to is null and r.change_id <> change.id
    returning r.entity_id, r.recorded_to
  )
  insert into hub.revision (entity, entity_id, recorded_from, kind, actor, reason, change_id, changed, row)
  select tg_table_name, d.id, coalesce(c.recorded_to, change.at), 'CHANGED', change.actor, change.reason, change.id, d.changed, d.after
  from different d left join closed c on c.entity_id = d.id
  where d.id not in (select entity_id from same_change);
  return null;
end $$;

create function hub.record_delete() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  change hub.change;
begin
  if not exists (select from old_rows) then return null; end if;
  change := hub.this_change();
  with gone as (
    select (to_jsonb(o) ->> 'id')::uuid as id, to_jsonb(o) as state from old_rows o
  ), same_change as (
    -- Added and removed by one change: as if it had never been.
    delete from hub.revision r using gone g
    where r.entity = tg_table_name and r.entity_id = g.id and r.recorded_to is null and r.change_id = change.id and r.kind = 'ADDED'
    returning r.entity_id
  ), closed as (
    update hub.revision r set recorded_to = greatest(change.at, r.recorded_from + interval '1 microsecond')
    from gone g
    where r.entity = tg_table_name and r.entity_id = g.id and r.recorded_to is null
      and not (r.change_id = change.id and r.kind = 'ADDED')
    returning r.entity_id, r.recorded_to
  )
  insert into hub.revision (entity, entity_id, recorded_from, recorded_to, kind, actor, reason, change_id, changed, row)
  select tg_table_name, g.id, c.recorded_to, c.recorded_to, 'REMOVED', change.actor, change.reason, change.id, '{}', g.state
  from gone g join closed c on c.entity_id = g.id
  on conflict (entity, entity_id, recorded_from) do nothing;
  return null;
end $$;
