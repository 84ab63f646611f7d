-- Which measure of the hub stands as evidence for which program, factor or action of the reform.

create table hub.reform_evidence (
  id uuid not null,
  reform_program_id uuid null,
  factor_id uuid null,
  action_id uuid null,
  number int not null,
  measure_code text collate "C" null,
  proxy_id text collate "C" not null,
  proxy_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "reform_evidence_number_index" on hub."reform_evidence" ("number");
create index "reform_evidence_reform_program_id_number_code_id_index" on hub."reform_evidence" ("reform_program_id", "number", "code", "id");
create index "reform_evidence_factor_id_number_code_id_index" on hub."reform_evidence" ("factor_id", "number", "code", "id");
create index "reform_evidence_action_id_number_code_id_index" on hub."reform_evidence" ("action_id", "number", "code", "id");
alter table hub."reform_evidence" add constraint "reform_evidence_code_unique" unique ("code");
alter table hub."reform_evidence" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."reform_evidence" add constraint "reform_evidence_has_one_end" check (num_nonnulls(reform_program_id, factor_id, action_id) = 1);

alter table hub."reform_evidence" add constraint "reform_evidence_reform_program_id_foreign" foreign key ("reform_program_id") references hub."reform_program" ("id") on update no action on delete no action;
alter table hub."reform_evidence" add constraint "reform_evidence_factor_id_foreign" foreign key ("factor_id") references hub."inhibiting_factor" ("id") on update no action on delete no action;
alter table hub."reform_evidence" add constraint "reform_evidence_action_id_foreign" foreign key ("action_id") references hub."improvement_action" ("id") on update no action on delete no action;
