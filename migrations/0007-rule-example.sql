-- Worked examples of the rules.

create table hub.rule_example (
  id uuid not null,
  rule_id uuid not null,
  formula text collate "C" null,
  inputs text collate "C" null,
  result text collate "C" null,
  remark_id text collate "C" not null,
  remark_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "rule_example_rule_id_code_id_index" on hub.rule_example ("rule_id", "code", "id");
alter table hub.rule_example add constraint "rule_example_code_unique" unique ("code");
alter table hub.rule_example add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub.rule_example add constraint "rule_example_rule_id_foreign" foreign key ("rule_id") references hub.calculation_rule ("id") on update no action on delete no action;
