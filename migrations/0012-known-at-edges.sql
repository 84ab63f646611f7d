-- What was known of the values of an indicator and of the parts of an SOP is looked up for each of them. Only these: an index is
-- weighed wherever a statement names a recorded state, and statements over everything name a hundred.
create index revision_by_indicator on hub.revision (entity, ((row ->> 'indicator_id')::uuid)) where entity in ('observation', 'target');
create index revision_by_sop on hub.revision (entity, ((row ->> 'sop_id')::uuid)) where entity in ('sop_flow', 'sop_performer', 'sop_step');
