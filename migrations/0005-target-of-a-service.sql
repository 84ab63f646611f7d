-- A target can be for one service: values of a service had no target to be compared with.
alter table hub.target add column service_id uuid null;
create index "target_service_id_period_start_code_id_index" on hub."target" ("service_id", "period_start", "code", "id");
alter table hub."target" add constraint "target_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
