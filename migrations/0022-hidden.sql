-- Rows that own others, and the few of them that the public may not see: who belongs to one is asked for among these (schema "open_hidden").
create index "organization_unit_hidden_index" on hub.organization_unit ("id") where is_draft or embargo_until is not null or confidence = 'UNCONFIRMED';
create index "indicator_hidden_index" on hub.indicator ("id") where is_draft or embargo_until is not null or confidence = 'UNCONFIRMED';
create index "sop_hidden_index" on hub.sop ("id") where is_draft or embargo_until is not null or confidence = 'UNCONFIRMED' or (status not in ('DRAFT', 'SUBMITTED', 'VERIFIED')) is not true;
create index "sop_step_hidden_index" on hub.sop_step ("id") where is_draft or embargo_until is not null or confidence = 'UNCONFIRMED';
