-- Lists that stay quick at two million values: all of them in their own order, and those of one indicator in one region. Without the
-- first, a page had to sort every value of the same day; without the second, PostgreSQL met the region's values of every indicator.
create index "observation_period_start_code_id_index" on hub."observation" ("period_start", "code", "id");
create index "observation_indicator_id_region_id_period_start_code_id_index" on hub."observation" ("indicator_id", "region_id", "period_start", "code", "id");
create index "sop_step_number_code_id_index" on hub."sop_step" ("number", "code", "id");
