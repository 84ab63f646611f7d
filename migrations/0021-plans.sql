-- Two plans that PostgreSQL gets wrong over many observations.

-- Quarters of one indicator in one region, 19 to 1 ms in a small province: the index over the kind alone is small, hence cheap in the eyes
-- of PostgreSQL, which went through 10,000 entries of it in each span to ask 60 values fewer for their owner. With the order of the
-- list behind the kind, a page of all quarters is found in its order as well.
create index "observation_period_kind_period_start_code_id_index" on hub.observation ("period_kind", "period_start", "code", "id");
drop index hub.observation_period_kind_index;

-- A page of the few values below a number: from a hundred bounds PostgreSQL takes 12 of 20 million for 60,000, hopes to meet 26 of them soon,
-- and reads all. From a thousand it takes them for 1,500, and looks them up.
alter function hub.ensure_observation_spans(date) rename to divide_observations;
create function hub.ensure_observation_spans(until date) returns void language plpgsql security definer set search_path = hub, pg_catalog as $$
declare
  span regclass;
begin
  perform hub.divide_observations(until);
  for span in
    select a.attrelid::regclass from pg_attribute a
    where a.attname = 'value' and a.attstattarget is distinct from 1000
      and (a.attrelid = 'hub.observation'::regclass or a.attrelid in (select inhrelid from pg_inherits where inhparent = 'hub.observation'::regclass))
  loop
    execute format('alter table only %s alter value set statistics 1000', span);
  end loop;
end $$;
select hub.ensure_observation_spans((now() + interval '1 year')::date);
analyze hub.observation (value);
