-- What was known at an instant is read from the recorded states: all of a table, those that a row points to, those in their order.

create index revision_of_table on hub.revision (entity, recorded_from);
create index revision_of_reference on hub.revision (((row ->> 'entity_id')::uuid)) where entity = 'provenance';

create index revision_in_order on hub.revision (recorded_from, entity, entity_id);
drop index hub.revision_recorded_from;

-- Changes of rows that were there, and rows that come into sight by themselves, are few: what follows from them is looked for from here.
create index revision_of_change on hub.revision (recorded_from) where kind = 'CHANGED';
create index revision_under_embargo on hub.revision (recorded_from) where (row ->> 'embargo_until') is not null;
