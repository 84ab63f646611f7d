-- Observations gathered beforehand, for groups: what is asked of thousands of values is then read from a few rows. One row for all
-- observations that share everything left of `row_count`; those of a region by year, those of units and services by their own period.
-- Drafts and rows under an embargo are not in it, as nobody can say beforehand who sees them: they are read as they are. The triggers
-- that keep it in step are derived from the description of the concept, and fill it the first time. `docs/groups.md`.
create table hub.observation_roll_up (
  id bigint generated always as identity primary key,
  indicator_id uuid not null,
  region_id uuid null,
  has_unit boolean not null,
  period_code text collate "C" not null,
  period_kind text collate "C" not null,
  period_start date not null,
  period_end date not null,
  grade text collate "C" null,
  series text collate "C" null,
  dimension text collate "C" null,
  status text collate "C" not null,
  vintage int not null,
  is_preferred boolean not null,
  confidence text collate "C" not null,
  is_measured boolean not null,
  row_count bigint not null,
  -- The lowest value; named like the column of a row, so that what is asked of one is asked of the other.
  "value" numeric null,
  highest numeric null,
  total numeric null,
  -- Decimals of the most exact value: a sum is as exact as its rows, also when the most exact has gone.
  decimals int null,
  first_period text collate "C" null,
  last_period text collate "C" null
);
create unique index observation_roll_up_of on hub.observation_roll_up
  (indicator_id, region_id, period_start, period_end, period_code, period_kind, has_unit, grade, series, dimension, status, vintage, is_preferred, confidence, is_measured)
  nulls not distinct;

-- The few that are read as they are.
create index observation_unsettled on hub.observation (indicator_id) where is_draft or embargo_until is not null;
