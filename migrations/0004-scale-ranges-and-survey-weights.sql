-- Where a rating scale begins and ends, and what it rounds, said of the scale itself: its grades can be missing or hidden.
alter table hub.rating_scale add column lowest_score numeric null;
alter table hub.rating_scale add column highest_score numeric null;
alter table hub.rating_scale add column decimals int null;

-- Weights of a unit's own for the elements of a survey (weight policy CUSTOM).
create table hub.satisfaction_weight (
  id uuid not null,
  survey_id uuid not null,
  element_id uuid not null,
  weight numeric not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "satisfaction_weight_survey_id_code_id_index" on hub."satisfaction_weight" ("survey_id", "code", "id");
create index "satisfaction_weight_element_id_code_id_index" on hub."satisfaction_weight" ("element_id", "code", "id");
alter table hub."satisfaction_weight" add constraint "satisfaction_weight_code_unique" unique ("code");
alter table hub."satisfaction_weight" add constraint "weight_is_a_share" check (weight between 0 and 1);
alter table hub."satisfaction_weight" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."satisfaction_weight" add constraint "satisfaction_weight_survey_id_foreign" foreign key ("survey_id") references hub."satisfaction_survey" ("id") on update no action on delete no action;
alter table hub."satisfaction_weight" add constraint "satisfaction_weight_element_id_foreign" foreign key ("element_id") references hub."satisfaction_element" ("id") on update no action on delete no action;
