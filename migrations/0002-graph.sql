-- Tables of the graph, as the classes of the concepts describe them (test/house/drift.test.ts compares the two).

create table hub.source (
  id uuid not null,
  title text collate "C" not null,
  publisher text collate "C" null,
  address text collate "C" null,
  date_code text collate "C" null,
  date_kind text collate "C" null,
  date_start date null,
  date_end date null,
  kind text collate "C" not null,
  note text collate "C" null,
  code text collate "C" not null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "source_title_index" on hub."source" ("title");
create index "source_date_start_index" on hub."source" ("date_start");
alter table hub."source" add constraint "source_code_unique" unique ("code");
alter table hub."source" add constraint "date_kind_is_known" check (date_kind in ('YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'));
alter table hub."source" add constraint "kind_is_known" check (kind in ('REGULATION', 'REGULATION_COPY', 'REGULATION_ANNEX_COPY', 'REGULATION_SUMMARY', 'OFFICIAL_STATISTICS', 'OFFICIAL_STATISTICS_COPY', 'OFFICIAL_DATA_COPY', 'OFFICIAL_REPORT', 'OFFICIAL_PAGE', 'OFFICIAL_NEWS', 'OPEN_DATA', 'DATA_JOURNALISM', 'NEWS', 'NEWS_OPINION', 'THESIS', 'TRAINING_SLIDES', 'SECONDARY', 'SOURCE_CODE', 'GENERATED', 'NONE'));

create table hub.provenance (
  id uuid not null,
  entity text collate "C" not null,
  entity_id uuid not null,
  source_id uuid not null,
  locator text collate "C" null,
  note text collate "C" null,
  primary key ("id")
);
create index "provenance_source_id_id_index" on hub."provenance" ("source_id", "id");
create index "provenance_entity_id_entity_index" on hub."provenance" ("entity_id", "entity");

create table hub.legal_instrument (
  id uuid not null,
  kind text collate "C" not null,
  year int not null,
  title_id text collate "C" not null,
  title_en text collate "C" null,
  relation text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "legal_instrument_kind_index" on hub."legal_instrument" ("kind");
create index "legal_instrument_year_index" on hub."legal_instrument" ("year");
create index "legal_instrument_title_id_index" on hub."legal_instrument" ("title_id");
alter table hub."legal_instrument" add constraint "legal_instrument_code_unique" unique ("code");
alter table hub."legal_instrument" add constraint "kind_is_known" check (kind in ('UU', 'PP', 'PERPRES', 'PERMENPANRB', 'KEPMENPANRB', 'PERMENDAGRI', 'KEPMENDAGRI', 'PERKI', 'PERDA', 'PERGUB', 'OMBUDSMAN_REGULATION'));
alter table hub."legal_instrument" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.calculation_rule (
  id uuid not null,
  section int not null,
  title_id text collate "C" not null,
  title_en text collate "C" null,
  statement_id text collate "C" not null,
  statement_en text collate "C" null,
  certainty text collate "C" not null,
  legal_instrument_id uuid null,
  article text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "calculation_rule_section_index" on hub."calculation_rule" ("section");
create index "calculation_rule_title_id_index" on hub."calculation_rule" ("title_id");
create index "calculation_rule_certainty_index" on hub."calculation_rule" ("certainty");
create index "calculation_rule_legal_instrument_id_section_code_id_index" on hub."calculation_rule" ("legal_instrument_id", "section", "code", "id");
alter table hub."calculation_rule" add constraint "calculation_rule_code_unique" unique ("code");
alter table hub."calculation_rule" add constraint "certainty_is_known" check (certainty in ('CONFIRMED', 'UNCONFIRMED', 'DESIGN'));
alter table hub."calculation_rule" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.rule_parameter (
  id uuid not null,
  rule_id uuid not null,
  name text collate "C" not null,
  "value" numeric null,
  word text collate "C" null,
  meaning_id text collate "C" not null,
  meaning_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "rule_parameter_rule_id_code_id_index" on hub."rule_parameter" ("rule_id", "code", "id");
alter table hub."rule_parameter" add constraint "rule_parameter_code_unique" unique ("code");
alter table hub."rule_parameter" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.region (
  id uuid not null,
  kemendagri_code text collate "C" not null,
  bps_code text collate "C" null,
  bps_code_confidence text collate "C" not null,
  are_codes_alike boolean null,
  kind text collate "C" not null,
  name text collate "C" not null,
  official_name text collate "C" not null,
  aliases text[] not null,
  parent_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "region_kemendagri_code_index" on hub."region" ("kemendagri_code");
create index "region_bps_code_index" on hub."region" ("bps_code");
create index "region_kind_index" on hub."region" ("kind");
create index "region_name_index" on hub."region" ("name");
create index "region_parent_id_code_id_index" on hub."region" ("parent_id", "code", "id");
alter table hub."region" add constraint "region_code_unique" unique ("code");
alter table hub."region" add constraint "bps_code_confidence_is_known" check (bps_code_confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."region" add constraint "kind_is_known" check (kind in ('PROVINCE', 'REGENCY', 'CITY'));
alter table hub."region" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.organization_unit (
  id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  kind text collate "C" not null,
  sort_order int not null,
  aliases text[] not null,
  parent_id uuid null,
  parent_confidence text collate "C" null,
  confirmed_parent_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "organization_unit_confirmed_parent_id_index" on hub."organization_unit" ("confirmed_parent_id");
create index "organization_unit_name_id_index" on hub."organization_unit" ("name_id");
create index "organization_unit_kind_index" on hub."organization_unit" ("kind");
create index "organization_unit_sort_order_index" on hub."organization_unit" ("sort_order");
create index "organization_unit_parent_id_sort_order_code_id_index" on hub."organization_unit" ("parent_id", "sort_order", "code", "id");
alter table hub."organization_unit" add constraint "organization_unit_code_unique" unique ("code");
alter table hub."organization_unit" add constraint "kind_is_known" check (kind in ('GOVERNMENT', 'REGIONAL_SECRETARIAT', 'ASSISTANT', 'BUREAU', 'DIVISION', 'SUBDIVISION', 'AGENCY', 'BOARD', 'INSPECTORATE', 'COUNCIL_SECRETARIAT', 'CIVIL_SERVICE_POLICE', 'TECHNICAL_UNIT', 'HOSPITAL', 'REGIONAL_ENTERPRISE', 'SERVICE_AGENCY'));
alter table hub."organization_unit" add constraint "parent_confidence_is_known" check (parent_confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."organization_unit" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.organization_change (
  id uuid not null,
  kind text collate "C" not null,
  effective_on date not null,
  description_id text collate "C" null,
  description_en text collate "C" null,
  legal_instrument_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "organization_change_kind_index" on hub."organization_change" ("kind");
create index "organization_change_effective_on_index" on hub."organization_change" ("effective_on");
create index "organization_change_legal_instrument_id_effective__0d07d_index" on hub."organization_change" ("legal_instrument_id", "effective_on", "code", "id");
alter table hub."organization_change" add constraint "organization_change_code_unique" unique ("code");
alter table hub."organization_change" add constraint "kind_is_known" check (kind in ('RENAME', 'MERGE', 'SPLIT', 'FOUND', 'DISSOLVE', 'MOVE'));
alter table hub."organization_change" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.organization_change_party (
  id uuid not null,
  change_id uuid not null,
  unit_id uuid not null,
  role text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "organization_change_party_change_id_index" on hub."organization_change_party" ("change_id");
create index "organization_change_party_unit_id_index" on hub."organization_change_party" ("unit_id");
alter table hub."organization_change_party" add constraint "organization_change_party_code_unique" unique ("code");
alter table hub."organization_change_party" add constraint "role_is_known" check (role in ('PREDECESSOR', 'SUCCESSOR'));
alter table hub."organization_change_party" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.duty (
  id uuid not null,
  unit_id uuid not null,
  "number" int not null,
  text_id text collate "C" not null,
  text_en text collate "C" null,
  legal_instrument_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "duty_number_index" on hub."duty" ("number");
create index "duty_unit_id_number_code_id_index" on hub."duty" ("unit_id", "number", "code", "id");
create index "duty_legal_instrument_id_number_code_id_index" on hub."duty" ("legal_instrument_id", "number", "code", "id");
alter table hub."duty" add constraint "duty_code_unique" unique ("code");
alter table hub."duty" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.position (
  id uuid not null,
  unit_id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  position_class text collate "C" not null,
  is_head boolean not null,
  reports_to_id uuid null,
  formation int null,
  filled int null,
  qualified int null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "position_name_id_index" on hub."position" ("name_id");
create index "position_position_class_index" on hub."position" ("position_class");
create index "position_unit_id_code_id_index" on hub."position" ("unit_id", "code", "id");
create index "position_reports_to_id_code_id_index" on hub."position" ("reports_to_id", "code", "id");
alter table hub."position" add constraint "position_code_unique" unique ("code");
alter table hub."position" add constraint "position_class_is_known" check (position_class in ('JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'SUPERVISOR', 'EXECUTIVE', 'FUNCTIONAL'));
alter table hub."position" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."position" add constraint "position_counts_are_plausible" check (formation >= 0 and filled >= 0 and qualified >= 0 and qualified <= filled);

create table hub.planning_document (
  id uuid not null,
  kind text collate "C" not null,
  title_id text collate "C" not null,
  title_en text collate "C" null,
  start_year int not null,
  end_year int not null,
  first_target_year int null,
  last_target_year int null,
  baseline_year int null,
  alternative_names text[] not null,
  head_of_region text collate "C" null,
  legal_instrument_id uuid null,
  stage_of_id uuid null,
  superseded_by_id uuid null,
  unit_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "planning_document_kind_index" on hub."planning_document" ("kind");
create index "planning_document_start_year_index" on hub."planning_document" ("start_year");
create index "planning_document_legal_instrument_id_kind_start_y_109ea_index" on hub."planning_document" ("legal_instrument_id", "kind", "start_year", "code", "id");
create index "planning_document_stage_of_id_kind_start_year_code_id_index" on hub."planning_document" ("stage_of_id", "kind", "start_year", "code", "id");
create index "planning_document_superseded_by_id_kind_start_year_c2acf_index" on hub."planning_document" ("superseded_by_id", "kind", "start_year", "code", "id");
create index "planning_document_unit_id_kind_start_year_code_id_index" on hub."planning_document" ("unit_id", "kind", "start_year", "code", "id");
alter table hub."planning_document" add constraint "planning_document_code_unique" unique ("code");
alter table hub."planning_document" add constraint "kind_is_known" check (kind in ('RPJPD', 'RPJMD', 'RKPD', 'RKPD_REVISED', 'RENSTRA', 'RENJA', 'LKPJ', 'RB_ROADMAP'));
alter table hub."planning_document" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."planning_document" add constraint "planning_document_years_are_in_order" check (end_year >= start_year and last_target_year >= first_target_year);

create table hub.vision (
  id uuid not null,
  document_id uuid not null,
  text_id text collate "C" not null,
  text_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "vision_document_id_code_id_index" on hub."vision" ("document_id", "code", "id");
alter table hub."vision" add constraint "vision_code_unique" unique ("code");
alter table hub."vision" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.mission (
  id uuid not null,
  document_id uuid not null,
  vision_id uuid null,
  "number" int not null,
  text_id text collate "C" not null,
  text_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "mission_number_index" on hub."mission" ("number");
create index "mission_document_id_number_code_id_index" on hub."mission" ("document_id", "number", "code", "id");
create index "mission_vision_id_number_code_id_index" on hub."mission" ("vision_id", "number", "code", "id");
alter table hub."mission" add constraint "mission_code_unique" unique ("code");
alter table hub."mission" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.goal (
  id uuid not null,
  document_id uuid not null,
  mission_id uuid null,
  "number" int not null,
  text_id text collate "C" not null,
  text_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "goal_number_index" on hub."goal" ("number");
create index "goal_document_id_number_code_id_index" on hub."goal" ("document_id", "number", "code", "id");
create index "goal_mission_id_number_code_id_index" on hub."goal" ("mission_id", "number", "code", "id");
alter table hub."goal" add constraint "goal_code_unique" unique ("code");
alter table hub."goal" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.objective (
  id uuid not null,
  document_id uuid not null,
  level text collate "C" not null,
  goal_id uuid null,
  mission_id uuid null,
  "number" int not null,
  text_id text collate "C" not null,
  text_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "objective_level_index" on hub."objective" ("level");
create index "objective_number_index" on hub."objective" ("number");
create index "objective_document_id_level_number_code_id_index" on hub."objective" ("document_id", "level", "number", "code", "id");
create index "objective_goal_id_level_number_code_id_index" on hub."objective" ("goal_id", "level", "number", "code", "id");
create index "objective_mission_id_level_number_code_id_index" on hub."objective" ("mission_id", "level", "number", "code", "id");
alter table hub."objective" add constraint "objective_code_unique" unique ("code");
alter table hub."objective" add constraint "level_is_known" check (level in ('PRIORITY', 'OBJECTIVE'));
alter table hub."objective" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.program (
  id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  nomenclature_version text collate "C" not null,
  affair_code text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "program_name_id_index" on hub."program" ("name_id");
alter table hub."program" add constraint "program_code_unique" unique ("code");
alter table hub."program" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.activity (
  id uuid not null,
  program_id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  nomenclature_version text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "activity_name_id_index" on hub."activity" ("name_id");
create index "activity_program_id_code_id_index" on hub."activity" ("program_id", "code", "id");
alter table hub."activity" add constraint "activity_code_unique" unique ("code");
alter table hub."activity" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sub_activity (
  id uuid not null,
  activity_id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  official_code text collate "C" null,
  nomenclature_version text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sub_activity_name_id_index" on hub."sub_activity" ("name_id");
create index "sub_activity_activity_id_code_id_index" on hub."sub_activity" ("activity_id", "code", "id");
alter table hub."sub_activity" add constraint "sub_activity_code_unique" unique ("code");
alter table hub."sub_activity" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.responsibility (
  id uuid not null,
  unit_id uuid not null,
  program_id uuid null,
  activity_id uuid null,
  sub_activity_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "responsibility_unit_id_code_id_index" on hub."responsibility" ("unit_id", "code", "id");
create index "responsibility_program_id_code_id_index" on hub."responsibility" ("program_id", "code", "id");
create index "responsibility_activity_id_code_id_index" on hub."responsibility" ("activity_id", "code", "id");
create index "responsibility_sub_activity_id_code_id_index" on hub."responsibility" ("sub_activity_id", "code", "id");
alter table hub."responsibility" add constraint "responsibility_code_unique" unique ("code");
alter table hub."responsibility" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."responsibility" add constraint "responsibility_is_for_something" check (num_nonnulls(program_id, activity_id, sub_activity_id) >= 1);

create table hub.public_service (
  id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  description_id text collate "C" null,
  description_en text collate "C" null,
  provider_id uuid not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "public_service_name_id_index" on hub."public_service" ("name_id");
create index "public_service_provider_id_code_id_index" on hub."public_service" ("provider_id", "code", "id");
alter table hub."public_service" add constraint "public_service_code_unique" unique ("code");
alter table hub."public_service" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.service_standard_component (
  id uuid not null,
  "number" int not null,
  process text collate "C" not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  is_publication_mandatory boolean not null,
  element_code text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "service_standard_component_number_index" on hub."service_standard_component" ("number");
create index "service_standard_component_process_index" on hub."service_standard_component" ("process");
alter table hub."service_standard_component" add constraint "service_standard_component_code_unique" unique ("code");
alter table hub."service_standard_component" add constraint "process_is_known" check (process in ('SERVICE_DELIVERY', 'MANUFACTURING'));
alter table hub."service_standard_component" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.service_standard (
  id uuid not null,
  service_id uuid not null,
  version int not null,
  effective_on date null,
  decree text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "service_standard_version_index" on hub."service_standard" ("version");
create index "service_standard_effective_on_index" on hub."service_standard" ("effective_on");
create index "service_standard_service_id_version_code_id_index" on hub."service_standard" ("service_id", "version", "code", "id");
alter table hub."service_standard" add constraint "service_standard_code_unique" unique ("code");
alter table hub."service_standard" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.service_standard_entry (
  id uuid not null,
  standard_id uuid not null,
  component_id uuid not null,
  "number" int not null,
  content_id text collate "C" null,
  content_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "service_standard_entry_number_index" on hub."service_standard_entry" ("number");
create index "service_standard_entry_standard_id_number_code_id_index" on hub."service_standard_entry" ("standard_id", "number", "code", "id");
create index "service_standard_entry_component_id_number_code_id_index" on hub."service_standard_entry" ("component_id", "number", "code", "id");
alter table hub."service_standard_entry" add constraint "service_standard_entry_code_unique" unique ("code");
alter table hub."service_standard_entry" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.complaint_channel (
  id uuid not null,
  service_id uuid null,
  unit_id uuid null,
  kind text collate "C" not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  address text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "complaint_channel_kind_index" on hub."complaint_channel" ("kind");
create index "complaint_channel_service_id_code_id_index" on hub."complaint_channel" ("service_id", "code", "id");
create index "complaint_channel_unit_id_code_id_index" on hub."complaint_channel" ("unit_id", "code", "id");
alter table hub."complaint_channel" add constraint "complaint_channel_code_unique" unique ("code");
alter table hub."complaint_channel" add constraint "kind_is_known" check (kind in ('SP4N_LAPOR', 'PPID', 'COUNTER', 'PHONE', 'EMAIL', 'LETTER', 'WEBSITE'));
alter table hub."complaint_channel" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.complaint_deadline (
  id uuid not null,
  channel text collate "C" not null,
  category text collate "C" not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  days int not null,
  day_kind text collate "C" not null,
  "unit" text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "complaint_deadline_channel_index" on hub."complaint_deadline" ("channel");
create index "complaint_deadline_category_index" on hub."complaint_deadline" ("category");
create index "complaint_deadline_days_index" on hub."complaint_deadline" ("days");
alter table hub."complaint_deadline" add constraint "complaint_deadline_code_unique" unique ("code");
alter table hub."complaint_deadline" add constraint "channel_is_known" check (channel in ('SP4N_LAPOR', 'PPID', 'COUNTER', 'PHONE', 'EMAIL', 'LETTER', 'WEBSITE'));
alter table hub."complaint_deadline" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.complaint_statistic (
  id uuid not null,
  unit_id uuid not null,
  service_id uuid null,
  period_code text collate "C" not null,
  period_kind text collate "C" not null,
  period_start date not null,
  period_end date not null,
  deadline_id uuid null,
  category text collate "C" not null,
  received int not null,
  resolved int null,
  on_time int null,
  median_days numeric null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "complaint_statistic_period_start_index" on hub."complaint_statistic" ("period_start");
create index "complaint_statistic_category_index" on hub."complaint_statistic" ("category");
create index "complaint_statistic_unit_id_period_start_code_id_index" on hub."complaint_statistic" ("unit_id", "period_start", "code", "id");
create index "complaint_statistic_service_id_period_start_code_id_index" on hub."complaint_statistic" ("service_id", "period_start", "code", "id");
create index "complaint_statistic_deadline_id_period_start_code_id_index" on hub."complaint_statistic" ("deadline_id", "period_start", "code", "id");
alter table hub."complaint_statistic" add constraint "complaint_statistic_code_unique" unique ("code");
alter table hub."complaint_statistic" add constraint "period_kind_is_known" check (period_kind in ('YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'));
alter table hub."complaint_statistic" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.rating_scale (
  id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  methodology text collate "C" null,
  legal_instrument_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "rating_scale_name_id_index" on hub."rating_scale" ("name_id");
create index "rating_scale_legal_instrument_id_code_id_index" on hub."rating_scale" ("legal_instrument_id", "code", "id");
alter table hub."rating_scale" add constraint "rating_scale_code_unique" unique ("code");
alter table hub."rating_scale" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.rating_grade (
  id uuid not null,
  scale_id uuid not null,
  grade text collate "C" not null,
  rank int not null,
  minimum numeric null,
  is_minimum_inclusive boolean null,
  maximum numeric null,
  is_maximum_inclusive boolean null,
  label_id text collate "C" not null,
  label_en text collate "C" null,
  colour text collate "C" null,
  legal_instrument_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "rating_grade_grade_index" on hub."rating_grade" ("grade");
create index "rating_grade_rank_index" on hub."rating_grade" ("rank");
create index "rating_grade_scale_id_rank_code_id_index" on hub."rating_grade" ("scale_id", "rank", "code", "id");
create index "rating_grade_legal_instrument_id_rank_code_id_index" on hub."rating_grade" ("legal_instrument_id", "rank", "code", "id");
alter table hub."rating_grade" add constraint "rating_grade_code_unique" unique ("code");
alter table hub."rating_grade" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.evaluation_scheme (
  id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  legal_instrument_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "evaluation_scheme_name_id_index" on hub."evaluation_scheme" ("name_id");
create index "evaluation_scheme_legal_instrument_id_code_id_index" on hub."evaluation_scheme" ("legal_instrument_id", "code", "id");
alter table hub."evaluation_scheme" add constraint "evaluation_scheme_code_unique" unique ("code");
alter table hub."evaluation_scheme" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.evaluation_component (
  id uuid not null,
  scheme_id uuid not null,
  parent_id uuid null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  weight numeric null,
  "number" int not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "evaluation_component_number_index" on hub."evaluation_component" ("number");
create index "evaluation_component_scheme_id_number_code_id_index" on hub."evaluation_component" ("scheme_id", "number", "code", "id");
create index "evaluation_component_parent_id_number_code_id_index" on hub."evaluation_component" ("parent_id", "number", "code", "id");
alter table hub."evaluation_component" add constraint "evaluation_component_code_unique" unique ("code");
alter table hub."evaluation_component" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.employee_predicate_rule (
  id uuid not null,
  work_result text collate "C" not null,
  work_behaviour text collate "C" not null,
  predicate text collate "C" not null,
  label_id text collate "C" not null,
  label_en text collate "C" null,
  credit_conversion_percent int not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
alter table hub."employee_predicate_rule" add constraint "employee_predicate_rule_code_unique" unique ("code");
alter table hub."employee_predicate_rule" add constraint "work_result_is_known" check (work_result in ('ABOVE', 'AS_EXPECTED', 'BELOW'));
alter table hub."employee_predicate_rule" add constraint "work_behaviour_is_known" check (work_behaviour in ('ABOVE', 'AS_EXPECTED', 'BELOW'));
alter table hub."employee_predicate_rule" add constraint "predicate_is_known" check (predicate in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'));
alter table hub."employee_predicate_rule" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.indicator (
  id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  unit_of_measure text collate "C" not null,
  direction text collate "C" not null,
  frequency text collate "C" not null,
  producer text collate "C" not null,
  decimals int null,
  method text collate "C" null,
  reference_period_note text collate "C" null,
  level text collate "C" not null,
  value_kind text collate "C" not null,
  is_additive boolean not null,
  unit_id uuid null,
  position_id uuid null,
  objective_id uuid null,
  program_id uuid null,
  rating_scale_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "indicator_name_id_index" on hub."indicator" ("name_id");
create index "indicator_direction_index" on hub."indicator" ("direction");
create index "indicator_level_index" on hub."indicator" ("level");
create index "indicator_unit_id_code_id_index" on hub."indicator" ("unit_id", "code", "id");
create index "indicator_position_id_code_id_index" on hub."indicator" ("position_id", "code", "id");
create index "indicator_objective_id_code_id_index" on hub."indicator" ("objective_id", "code", "id");
create index "indicator_program_id_code_id_index" on hub."indicator" ("program_id", "code", "id");
create index "indicator_rating_scale_id_code_id_index" on hub."indicator" ("rating_scale_id", "code", "id");
alter table hub."indicator" add constraint "indicator_code_unique" unique ("code");
alter table hub."indicator" add constraint "direction_is_known" check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL'));
alter table hub."indicator" add constraint "frequency_is_known" check (frequency in ('ANNUAL', 'SEMIANNUAL', 'QUARTERLY', 'MONTHLY', 'IRREGULAR'));
alter table hub."indicator" add constraint "level_is_known" check (level in ('MACRO', 'KEY', 'PROGRAM', 'ACTIVITY', 'UNIT', 'POSITION', 'SERVICE'));
alter table hub."indicator" add constraint "value_kind_is_known" check (value_kind in ('NUMBER', 'GRADE'));
alter table hub."indicator" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.target (
  id uuid not null,
  indicator_id uuid not null,
  region_id uuid null,
  unit_id uuid null,
  document_id uuid null,
  period_code text collate "C" not null,
  period_kind text collate "C" not null,
  period_start date not null,
  period_end date not null,
  minimum numeric null,
  maximum numeric null,
  grade text collate "C" null,
  series text collate "C" null,
  is_current boolean not null,
  superseded_by_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "target_period_start_index" on hub."target" ("period_start");
create index "target_indicator_id_period_start_code_id_index" on hub."target" ("indicator_id", "period_start", "code", "id");
create index "target_region_id_period_start_code_id_index" on hub."target" ("region_id", "period_start", "code", "id");
create index "target_unit_id_period_start_code_id_index" on hub."target" ("unit_id", "period_start", "code", "id");
create index "target_document_id_period_start_code_id_index" on hub."target" ("document_id", "period_start", "code", "id");
create index "target_superseded_by_id_period_start_code_id_index" on hub."target" ("superseded_by_id", "period_start", "code", "id");
alter table hub."target" add constraint "target_code_unique" unique ("code");
alter table hub."target" add constraint "period_kind_is_known" check (period_kind in ('YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'));
alter table hub."target" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.observation (
  id uuid not null,
  indicator_id uuid not null,
  region_id uuid null,
  unit_id uuid null,
  service_id uuid null,
  period_code text collate "C" not null,
  period_kind text collate "C" not null,
  period_start date not null,
  period_end date not null,
  "value" numeric null,
  grade text collate "C" null,
  series text collate "C" null,
  dimension text collate "C" null,
  status text collate "C" not null,
  missing_reason text collate "C" null,
  vintage int not null,
  released_on date null,
  is_preferred boolean not null,
  preference_reason text collate "C" null,
  claim_key text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "observation_period_start_index" on hub."observation" ("period_start");
create index "observation_value_index" on hub."observation" ("value");
create index "observation_status_index" on hub."observation" ("status");
create index "observation_claim_key_index" on hub."observation" ("claim_key");
create index "observation_indicator_id_period_start_code_id_index" on hub."observation" ("indicator_id", "period_start", "code", "id");
create index "observation_region_id_period_start_code_id_index" on hub."observation" ("region_id", "period_start", "code", "id");
create index "observation_unit_id_period_start_code_id_index" on hub."observation" ("unit_id", "period_start", "code", "id");
create index "observation_service_id_period_start_code_id_index" on hub."observation" ("service_id", "period_start", "code", "id");
alter table hub."observation" add constraint "observation_code_unique" unique ("code");
create unique index "observation_one_preferred" on hub."observation" ("claim_key") where is_preferred and not is_draft and embargo_until is null;
alter table hub."observation" add constraint "period_kind_is_known" check (period_kind in ('YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'));
alter table hub."observation" add constraint "status_is_known" check (status in ('FINAL', 'PROVISIONAL', 'ESTIMATED', 'FORECAST', 'REVISED', 'MISSING', 'NOT_APPLICABLE', 'NOT_YET_DUE', 'SUPPRESSED', 'BREAK_IN_SERIES'));
alter table hub."observation" add constraint "reason_with_missing_value" check ((missing_reason is not null) = (status in ('MISSING', 'NOT_APPLICABLE', 'NOT_YET_DUE', 'SUPPRESSED')));
alter table hub."observation" add constraint "value_unless_status_says_why" check ((value is null and grade is null) = (status in ('MISSING', 'NOT_APPLICABLE', 'NOT_YET_DUE', 'SUPPRESSED')));
alter table hub."observation" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.service_metric (
  id uuid not null,
  service_id uuid not null,
  indicator_id uuid not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "service_metric_service_id_index" on hub."service_metric" ("service_id");
create index "service_metric_indicator_id_index" on hub."service_metric" ("indicator_id");
alter table hub."service_metric" add constraint "service_metric_code_unique" unique ("code");
alter table hub."service_metric" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.indicator_cascade (
  id uuid not null,
  parent_id uuid not null,
  child_id uuid not null,
  method text collate "C" not null,
  weight numeric null,
  contribution_id text collate "C" null,
  contribution_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "indicator_cascade_parent_id_code_id_index" on hub."indicator_cascade" ("parent_id", "code", "id");
create index "indicator_cascade_child_id_code_id_index" on hub."indicator_cascade" ("child_id", "code", "id");
alter table hub."indicator_cascade" add constraint "indicator_cascade_code_unique" unique ("code");
alter table hub."indicator_cascade" add constraint "method_is_known" check (method in ('DIRECT', 'SPLIT', 'CONTRIBUTING'));
alter table hub."indicator_cascade" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.reform_area (
  id uuid not null,
  "number" int not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  evaluation_component_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "reform_area_number_index" on hub."reform_area" ("number");
create index "reform_area_evaluation_component_id_number_code_id_index" on hub."reform_area" ("evaluation_component_id", "number", "code", "id");
alter table hub."reform_area" add constraint "reform_area_code_unique" unique ("code");
alter table hub."reform_area" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.reform_program (
  id uuid not null,
  "number" int not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "reform_program_number_index" on hub."reform_program" ("number");
alter table hub."reform_program" add constraint "reform_program_code_unique" unique ("code");
alter table hub."reform_program" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.reform_program_item (
  id uuid not null,
  printed_position int not null,
  text_as_printed text collate "C" not null,
  program_id uuid not null,
  editorial_note text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "reform_program_item_printed_position_index" on hub."reform_program_item" ("printed_position");
create index "reform_program_item_program_id_printed_position_code_id_index" on hub."reform_program_item" ("program_id", "printed_position", "code", "id");
alter table hub."reform_program_item" add constraint "reform_program_item_code_unique" unique ("code");
alter table hub."reform_program_item" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.inhibiting_factor (
  id uuid not null,
  "number" int not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  theme text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "inhibiting_factor_number_index" on hub."inhibiting_factor" ("number");
alter table hub."inhibiting_factor" add constraint "inhibiting_factor_code_unique" unique ("code");
alter table hub."inhibiting_factor" add constraint "theme_is_known" check (theme in ('HUMAN_RESOURCES', 'PROCESS', 'CULTURE', 'COLLABORATION', 'COORDINATION', 'EVIDENCE'));
alter table hub."inhibiting_factor" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.improvement_action (
  id uuid not null,
  "number" int not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  links_to text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "improvement_action_number_index" on hub."improvement_action" ("number");
alter table hub."improvement_action" add constraint "improvement_action_code_unique" unique ("code");
alter table hub."improvement_action" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.reform_link (
  id uuid not null,
  reform_program_id uuid null,
  factor_id uuid null,
  action_id uuid null,
  area_id uuid null,
  unit_id uuid null,
  mission_id uuid null,
  role text collate "C" not null,
  basis text collate "C" not null,
  remark text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "reform_link_basis_index" on hub."reform_link" ("basis");
create index "reform_link_reform_program_id_code_id_index" on hub."reform_link" ("reform_program_id", "code", "id");
create index "reform_link_factor_id_code_id_index" on hub."reform_link" ("factor_id", "code", "id");
create index "reform_link_action_id_code_id_index" on hub."reform_link" ("action_id", "code", "id");
create index "reform_link_area_id_code_id_index" on hub."reform_link" ("area_id", "code", "id");
create index "reform_link_unit_id_code_id_index" on hub."reform_link" ("unit_id", "code", "id");
create index "reform_link_mission_id_code_id_index" on hub."reform_link" ("mission_id", "code", "id");
alter table hub."reform_link" add constraint "reform_link_code_unique" unique ("code");
alter table hub."reform_link" add constraint "role_is_known" check (role in ('AREA', 'LEAD', 'SUPPORT', 'CARRIES'));
alter table hub."reform_link" add constraint "basis_is_known" check (basis in ('OFFICIAL', 'PRINTED', 'EDITORIAL'));
alter table hub."reform_link" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."reform_link" add constraint "reform_link_has_two_ends" check (num_nonnulls(reform_program_id, factor_id, action_id, area_id, unit_id, mission_id) >= 2);

create table hub.change_agent_evaluation (
  id uuid not null,
  unit_id uuid not null,
  period_code text collate "C" not null,
  period_kind text collate "C" not null,
  period_start date not null,
  period_end date not null,
  agents int not null,
  evaluated int not null,
  with_plan int not null,
  plan_completed int not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "change_agent_evaluation_period_start_index" on hub."change_agent_evaluation" ("period_start");
create index "change_agent_evaluation_unit_id_period_start_code_id_index" on hub."change_agent_evaluation" ("unit_id", "period_start", "code", "id");
alter table hub."change_agent_evaluation" add constraint "change_agent_evaluation_code_unique" unique ("code");
alter table hub."change_agent_evaluation" add constraint "period_kind_is_known" check (period_kind in ('YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'));
alter table hub."change_agent_evaluation" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."change_agent_evaluation" add constraint "change_agent_counts_are_plausible" check (plan_completed >= 0 and plan_completed <= with_plan and with_plan <= agents and evaluated >= 0 and evaluated <= agents);

create table hub.alignment (
  id uuid not null,
  unit_id uuid not null,
  mission_id uuid null,
  goal_id uuid null,
  objective_id uuid null,
  program_id uuid null,
  role text collate "C" not null,
  strength text collate "C" not null,
  weight numeric null,
  basis text collate "C" not null,
  legal_instrument_id uuid null,
  remark text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "alignment_role_index" on hub."alignment" ("role");
create index "alignment_strength_index" on hub."alignment" ("strength");
create index "alignment_unit_id_code_id_index" on hub."alignment" ("unit_id", "code", "id");
create index "alignment_mission_id_code_id_index" on hub."alignment" ("mission_id", "code", "id");
create index "alignment_goal_id_code_id_index" on hub."alignment" ("goal_id", "code", "id");
create index "alignment_objective_id_code_id_index" on hub."alignment" ("objective_id", "code", "id");
create index "alignment_program_id_code_id_index" on hub."alignment" ("program_id", "code", "id");
create index "alignment_legal_instrument_id_code_id_index" on hub."alignment" ("legal_instrument_id", "code", "id");
alter table hub."alignment" add constraint "alignment_code_unique" unique ("code");
alter table hub."alignment" add constraint "role_is_known" check (role in ('LEAD', 'CONTRIBUTING', 'SUPPORTING'));
alter table hub."alignment" add constraint "strength_is_known" check (strength in ('STRONG', 'MEDIUM', 'WEAK'));
alter table hub."alignment" add constraint "basis_is_known" check (basis in ('OFFICIAL', 'PRINTED', 'EDITORIAL'));
alter table hub."alignment" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));
alter table hub."alignment" add constraint "alignment_weight_is_a_share" check (weight >= 0 and weight <= 1);
alter table hub."alignment" add constraint "alignment_has_one_target" check (num_nonnulls(mission_id, goal_id, objective_id, program_id) = 1);

create table hub.sop_element (
  id uuid not null,
  part text collate "C" not null,
  "number" int not null,
  field text collate "C" not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  description text collate "C" null,
  "group" text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_element_part_index" on hub."sop_element" ("part");
create index "sop_element_number_index" on hub."sop_element" ("number");
alter table hub."sop_element" add constraint "sop_element_code_unique" unique ("code");
alter table hub."sop_element" add constraint "part_is_known" check (part in ('IDENTITY', 'FLOWCHART', 'SYMBOL', 'TYPE'));
alter table hub."sop_element" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop (
  id uuid not null,
  unit_id uuid not null,
  "number" text collate "C" not null,
  created_on date null,
  revised_on date null,
  effective_on date null,
  approved_by_id uuid null,
  title_id text collate "C" not null,
  title_en text collate "C" null,
  warning_id text collate "C" null,
  warning_en text collate "C" null,
  performer_qualifications_id text collate "C" null,
  performer_qualifications_en text collate "C" null,
  equipment_id text collate "C" null,
  equipment_en text collate "C" null,
  records_id text collate "C" null,
  records_en text collate "C" null,
  service_id uuid null,
  sub_activity_id uuid null,
  status text collate "C" not null,
  nature text collate "C" not null,
  scope text collate "C" null,
  coverage text collate "C" null,
  specificity text collate "C" null,
  version int not null,
  replaces_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  valid_from date null,
  valid_to date null,
  primary key ("id")
);
create index "sop_number_index" on hub."sop" ("number");
create index "sop_created_on_index" on hub."sop" ("created_on");
create index "sop_effective_on_index" on hub."sop" ("effective_on");
create index "sop_title_id_index" on hub."sop" ("title_id");
create index "sop_status_index" on hub."sop" ("status");
create index "sop_unit_id_code_id_index" on hub."sop" ("unit_id", "code", "id");
create index "sop_approved_by_id_code_id_index" on hub."sop" ("approved_by_id", "code", "id");
create index "sop_service_id_code_id_index" on hub."sop" ("service_id", "code", "id");
create index "sop_sub_activity_id_code_id_index" on hub."sop" ("sub_activity_id", "code", "id");
create index "sop_replaces_id_code_id_index" on hub."sop" ("replaces_id", "code", "id");
alter table hub."sop" add constraint "sop_code_unique" unique ("code");
alter table hub."sop" add constraint "status_is_known" check (status in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'APPROVED', 'EFFECTIVE', 'UNDER_REVIEW', 'REVISED', 'RETIRED'));
alter table hub."sop" add constraint "nature_is_known" check (nature in ('TECHNICAL', 'ADMINISTRATIVE'));
alter table hub."sop" add constraint "scope_is_known" check (scope in ('MACRO', 'MICRO'));
alter table hub."sop" add constraint "coverage_is_known" check (coverage in ('FINAL', 'PARTIAL'));
alter table hub."sop" add constraint "specificity_is_known" check (specificity in ('GENERIC', 'SPECIFIC'));
alter table hub."sop" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop_performer (
  id uuid not null,
  sop_id uuid not null,
  "number" int not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  position_id uuid null,
  unit_id uuid null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_performer_number_index" on hub."sop_performer" ("number");
create index "sop_performer_sop_id_number_code_id_index" on hub."sop_performer" ("sop_id", "number", "code", "id");
create index "sop_performer_position_id_number_code_id_index" on hub."sop_performer" ("position_id", "number", "code", "id");
create index "sop_performer_unit_id_number_code_id_index" on hub."sop_performer" ("unit_id", "number", "code", "id");
alter table hub."sop_performer" add constraint "sop_performer_code_unique" unique ("code");
alter table hub."sop_performer" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop_step (
  id uuid not null,
  sop_id uuid not null,
  "number" int not null,
  activity_id text collate "C" not null,
  activity_en text collate "C" null,
  symbol text collate "C" not null,
  inputs_id text collate "C" null,
  inputs_en text collate "C" null,
  standard_time numeric null,
  time_unit text collate "C" null,
  output_id text collate "C" null,
  output_en text collate "C" null,
  remarks_id text collate "C" null,
  remarks_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_step_number_index" on hub."sop_step" ("number");
create index "sop_step_sop_id_number_code_id_index" on hub."sop_step" ("sop_id", "number", "code", "id");
alter table hub."sop_step" add constraint "sop_step_code_unique" unique ("code");
alter table hub."sop_step" add constraint "symbol_is_known" check (symbol in ('TERMINATOR', 'PROCESS', 'DECISION', 'OFF_PAGE_CONNECTOR'));
alter table hub."sop_step" add constraint "time_unit_is_known" check (time_unit in ('MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'));
alter table hub."sop_step" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop_step_performer (
  id uuid not null,
  step_id uuid not null,
  performer_id uuid not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_step_performer_step_id_index" on hub."sop_step_performer" ("step_id");
create index "sop_step_performer_performer_id_index" on hub."sop_step_performer" ("performer_id");
alter table hub."sop_step_performer" add constraint "sop_step_performer_code_unique" unique ("code");
alter table hub."sop_step_performer" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop_flow (
  id uuid not null,
  sop_id uuid not null,
  "from_id" uuid not null,
  to_id uuid not null,
  label_id text collate "C" null,
  label_en text collate "C" null,
  "number" int not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_flow_number_index" on hub."sop_flow" ("number");
create index "sop_flow_sop_id_number_code_id_index" on hub."sop_flow" ("sop_id", "number", "code", "id");
create index "sop_flow_from_id_number_code_id_index" on hub."sop_flow" ("from_id", "number", "code", "id");
create index "sop_flow_to_id_number_code_id_index" on hub."sop_flow" ("to_id", "number", "code", "id");
alter table hub."sop_flow" add constraint "sop_flow_code_unique" unique ("code");
alter table hub."sop_flow" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop_review (
  id uuid not null,
  sop_id uuid not null,
  kind text collate "C" not null,
  reviewed_on date not null,
  outcome_id text collate "C" null,
  outcome_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_review_kind_index" on hub."sop_review" ("kind");
create index "sop_review_reviewed_on_index" on hub."sop_review" ("reviewed_on");
create index "sop_review_sop_id_reviewed_on_code_id_index" on hub."sop_review" ("sop_id", "reviewed_on", "code", "id");
alter table hub."sop_review" add constraint "sop_review_code_unique" unique ("code");
alter table hub."sop_review" add constraint "kind_is_known" check (kind in ('MONITORING', 'EVALUATION'));
alter table hub."sop_review" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop_legal_basis (
  id uuid not null,
  sop_id uuid not null,
  legal_instrument_id uuid not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_legal_basis_sop_id_index" on hub."sop_legal_basis" ("sop_id");
create index "sop_legal_basis_legal_instrument_id_index" on hub."sop_legal_basis" ("legal_instrument_id");
alter table hub."sop_legal_basis" add constraint "sop_legal_basis_code_unique" unique ("code");
alter table hub."sop_legal_basis" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.sop_relation (
  id uuid not null,
  sop_id uuid not null,
  related_id uuid not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "sop_relation_sop_id_index" on hub."sop_relation" ("sop_id");
create index "sop_relation_related_id_index" on hub."sop_relation" ("related_id");
alter table hub."sop_relation" add constraint "sop_relation_code_unique" unique ("code");
alter table hub."sop_relation" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.satisfaction_element (
  id uuid not null,
  element_number int not null,
  question_number int not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  answer1 text collate "C" not null,
  answer2 text collate "C" not null,
  answer3 text collate "C" not null,
  answer4 text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "satisfaction_element_element_number_index" on hub."satisfaction_element" ("element_number");
alter table hub."satisfaction_element" add constraint "satisfaction_element_code_unique" unique ("code");
alter table hub."satisfaction_element" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.satisfaction_survey (
  id uuid not null,
  title_id text collate "C" not null,
  title_en text collate "C" null,
  service_id uuid null,
  unit_id uuid not null,
  period_code text collate "C" not null,
  period_kind text collate "C" not null,
  period_start date not null,
  period_end date not null,
  methodology text collate "C" not null,
  weight_policy text collate "C" not null,
  element_order text collate "C" not null,
  population int null,
  respondents int null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "satisfaction_survey_title_id_index" on hub."satisfaction_survey" ("title_id");
create index "satisfaction_survey_period_start_index" on hub."satisfaction_survey" ("period_start");
create index "satisfaction_survey_service_id_period_start_code_id_index" on hub."satisfaction_survey" ("service_id", "period_start", "code", "id");
create index "satisfaction_survey_unit_id_period_start_code_id_index" on hub."satisfaction_survey" ("unit_id", "period_start", "code", "id");
alter table hub."satisfaction_survey" add constraint "satisfaction_survey_code_unique" unique ("code");
alter table hub."satisfaction_survey" add constraint "period_kind_is_known" check (period_kind in ('YEAR', 'SEMESTER', 'QUARTER', 'MONTH', 'DAY'));
alter table hub."satisfaction_survey" add constraint "methodology_is_known" check (methodology in ('SKM_2017', 'IKM_2004'));
alter table hub."satisfaction_survey" add constraint "weight_policy_is_known" check (weight_policy in ('EXACT', 'ROUNDED_3', 'ROUNDED_2', 'CUSTOM'));
alter table hub."satisfaction_survey" add constraint "element_order_is_known" check (element_order in ('ELEMENT', 'QUESTION'));
alter table hub."satisfaction_survey" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.satisfaction_response (
  id uuid not null,
  survey_id uuid not null,
  "number" int not null,
  u1 int null,
  u2 int null,
  u3 int null,
  u4 int null,
  u5 int null,
  u6 int null,
  u7 int null,
  u8 int null,
  u9 int null,
  channel text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "satisfaction_response_number_index" on hub."satisfaction_response" ("number");
create index "satisfaction_response_survey_id_number_code_id_index" on hub."satisfaction_response" ("survey_id", "number", "code", "id");
alter table hub."satisfaction_response" add constraint "satisfaction_response_code_unique" unique ("code");
alter table hub."satisfaction_response" add constraint "answers_are_1_to_4" check (u1 between 1 and 4 and u2 between 1 and 4 and u3 between 1 and 4 and u4 between 1 and 4 and u5 between 1 and 4 and u6 between 1 and 4 and u7 between 1 and 4 and u8 between 1 and 4 and u9 between 1 and 4);
alter table hub."satisfaction_response" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.information_class (
  id uuid not null,
  name_id text collate "C" not null,
  name_en text collate "C" null,
  definition text collate "C" not null,
  timing text collate "C" not null,
  legal_basis text collate "C" not null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
alter table hub."information_class" add constraint "information_class_code_unique" unique ("code");
alter table hub."information_class" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

create table hub.public_information (
  id uuid not null,
  "number" int not null,
  title_id text collate "C" not null,
  title_en text collate "C" null,
  information_class_id uuid not null,
  class_code text collate "C" not null,
  holder_id uuid not null,
  responsible_id uuid null,
  made_on date null,
  made_at text collate "C" null,
  form text collate "C" not null,
  retention_id text collate "C" null,
  retention_en text collate "C" null,
  address text collate "C" null,
  exempt_until date null,
  exemption_basis_id text collate "C" null,
  exemption_basis_en text collate "C" null,
  code text collate "C" not null,
  confidence text collate "C" not null,
  note text collate "C" null,
  is_draft boolean not null,
  embargo_until timestamptz null,
  primary key ("id")
);
create index "public_information_number_index" on hub."public_information" ("number");
create index "public_information_title_id_index" on hub."public_information" ("title_id");
create index "public_information_class_code_index" on hub."public_information" ("class_code");
create index "public_information_made_on_index" on hub."public_information" ("made_on");
create index "public_information_information_class_id_number_code_id_index" on hub."public_information" ("information_class_id", "number", "code", "id");
create index "public_information_holder_id_number_code_id_index" on hub."public_information" ("holder_id", "number", "code", "id");
create index "public_information_responsible_id_number_code_id_index" on hub."public_information" ("responsible_id", "number", "code", "id");
alter table hub."public_information" add constraint "public_information_code_unique" unique ("code");
alter table hub."public_information" add constraint "class_code_is_known" check (class_code in ('PERIODIC', 'IMMEDIATE', 'AT_ALL_TIMES', 'EXEMPT'));
alter table hub."public_information" add constraint "form_is_known" check (form in ('DIGITAL', 'PRINTED', 'BOTH'));
alter table hub."public_information" add constraint "confidence_is_known" check (confidence in ('CONFIRMED', 'SINGLE_SOURCE', 'CONFLICTING', 'UNCONFIRMED', 'ILLUSTRATIVE'));

alter table hub."evaluation_scheme" add constraint "evaluation_scheme_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."evaluation_component" add constraint "evaluation_component_scheme_id_foreign" foreign key ("scheme_id") references hub."evaluation_scheme" ("id") on update no action on delete no action;
alter table hub."evaluation_component" add constraint "evaluation_component_parent_id_foreign" foreign key ("parent_id") references hub."evaluation_component" ("id") on update no action on delete no action;
alter table hub."calculation_rule" add constraint "calculation_rule_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."organization_change" add constraint "organization_change_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."organization_unit" add constraint "organization_unit_parent_id_foreign" foreign key ("parent_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."organization_unit" add constraint "organization_unit_confirmed_parent_id_foreign" foreign key ("confirmed_parent_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."organization_change_party" add constraint "organization_change_party_change_id_foreign" foreign key ("change_id") references hub."organization_change" ("id") on update no action on delete no action;
alter table hub."organization_change_party" add constraint "organization_change_party_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."duty" add constraint "duty_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."duty" add constraint "duty_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."change_agent_evaluation" add constraint "change_agent_evaluation_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."planning_document" add constraint "planning_document_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."planning_document" add constraint "planning_document_stage_of_id_foreign" foreign key ("stage_of_id") references hub."planning_document" ("id") on update no action on delete no action;
alter table hub."planning_document" add constraint "planning_document_superseded_by_id_foreign" foreign key ("superseded_by_id") references hub."planning_document" ("id") on update no action on delete no action;
alter table hub."planning_document" add constraint "planning_document_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."position" add constraint "position_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."position" add constraint "position_reports_to_id_foreign" foreign key ("reports_to_id") references hub."position" ("id") on update no action on delete no action;
alter table hub."activity" add constraint "activity_program_id_foreign" foreign key ("program_id") references hub."program" ("id") on update no action on delete no action;
alter table hub."public_information" add constraint "public_information_information_class_id_foreign" foreign key ("information_class_id") references hub."information_class" ("id") on update no action on delete no action;
alter table hub."public_information" add constraint "public_information_holder_id_foreign" foreign key ("holder_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."public_information" add constraint "public_information_responsible_id_foreign" foreign key ("responsible_id") references hub."position" ("id") on update no action on delete no action;
alter table hub."public_service" add constraint "public_service_provider_id_foreign" foreign key ("provider_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."complaint_statistic" add constraint "complaint_statistic_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."complaint_statistic" add constraint "complaint_statistic_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
alter table hub."complaint_statistic" add constraint "complaint_statistic_deadline_id_foreign" foreign key ("deadline_id") references hub."complaint_deadline" ("id") on update no action on delete no action;
alter table hub."complaint_channel" add constraint "complaint_channel_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
alter table hub."complaint_channel" add constraint "complaint_channel_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."rating_scale" add constraint "rating_scale_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."rating_grade" add constraint "rating_grade_scale_id_foreign" foreign key ("scale_id") references hub."rating_scale" ("id") on update no action on delete no action;
alter table hub."rating_grade" add constraint "rating_grade_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."reform_area" add constraint "reform_area_evaluation_component_id_foreign" foreign key ("evaluation_component_id") references hub."evaluation_component" ("id") on update no action on delete no action;
alter table hub."reform_program_item" add constraint "reform_program_item_program_id_foreign" foreign key ("program_id") references hub."reform_program" ("id") on update no action on delete no action;
alter table hub."region" add constraint "region_parent_id_foreign" foreign key ("parent_id") references hub."region" ("id") on update no action on delete no action;
alter table hub."rule_parameter" add constraint "rule_parameter_rule_id_foreign" foreign key ("rule_id") references hub."calculation_rule" ("id") on update no action on delete no action;
alter table hub."satisfaction_survey" add constraint "satisfaction_survey_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
alter table hub."satisfaction_survey" add constraint "satisfaction_survey_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."satisfaction_response" add constraint "satisfaction_response_survey_id_foreign" foreign key ("survey_id") references hub."satisfaction_survey" ("id") on update no action on delete no action;
alter table hub."service_standard" add constraint "service_standard_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
alter table hub."service_standard_entry" add constraint "service_standard_entry_standard_id_foreign" foreign key ("standard_id") references hub."service_standard" ("id") on update no action on delete no action;
alter table hub."service_standard_entry" add constraint "service_standard_entry_component_id_foreign" foreign key ("component_id") references hub."service_standard_component" ("id") on update no action on delete no action;
alter table hub."provenance" add constraint "provenance_source_id_foreign" foreign key ("source_id") references hub."source" ("id") on update no action on delete no action;
alter table hub."sub_activity" add constraint "sub_activity_activity_id_foreign" foreign key ("activity_id") references hub."activity" ("id") on update no action on delete no action;
alter table hub."sop" add constraint "sop_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."sop" add constraint "sop_approved_by_id_foreign" foreign key ("approved_by_id") references hub."position" ("id") on update no action on delete no action;
alter table hub."sop" add constraint "sop_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
alter table hub."sop" add constraint "sop_sub_activity_id_foreign" foreign key ("sub_activity_id") references hub."sub_activity" ("id") on update no action on delete no action;
alter table hub."sop" add constraint "sop_replaces_id_foreign" foreign key ("replaces_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_step" add constraint "sop_step_sop_id_foreign" foreign key ("sop_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_review" add constraint "sop_review_sop_id_foreign" foreign key ("sop_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_relation" add constraint "sop_relation_sop_id_foreign" foreign key ("sop_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_relation" add constraint "sop_relation_related_id_foreign" foreign key ("related_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_performer" add constraint "sop_performer_sop_id_foreign" foreign key ("sop_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_performer" add constraint "sop_performer_position_id_foreign" foreign key ("position_id") references hub."position" ("id") on update no action on delete no action;
alter table hub."sop_performer" add constraint "sop_performer_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."sop_step_performer" add constraint "sop_step_performer_step_id_foreign" foreign key ("step_id") references hub."sop_step" ("id") on update no action on delete no action;
alter table hub."sop_step_performer" add constraint "sop_step_performer_performer_id_foreign" foreign key ("performer_id") references hub."sop_performer" ("id") on update no action on delete no action;
alter table hub."sop_legal_basis" add constraint "sop_legal_basis_sop_id_foreign" foreign key ("sop_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_legal_basis" add constraint "sop_legal_basis_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
alter table hub."sop_flow" add constraint "sop_flow_sop_id_foreign" foreign key ("sop_id") references hub."sop" ("id") on update no action on delete no action;
alter table hub."sop_flow" add constraint "sop_flow_from_id_foreign" foreign key ("from_id") references hub."sop_step" ("id") on update no action on delete no action;
alter table hub."sop_flow" add constraint "sop_flow_to_id_foreign" foreign key ("to_id") references hub."sop_step" ("id") on update no action on delete no action;
alter table hub."responsibility" add constraint "responsibility_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."responsibility" add constraint "responsibility_program_id_foreign" foreign key ("program_id") references hub."program" ("id") on update no action on delete no action;
alter table hub."responsibility" add constraint "responsibility_activity_id_foreign" foreign key ("activity_id") references hub."activity" ("id") on update no action on delete no action;
alter table hub."responsibility" add constraint "responsibility_sub_activity_id_foreign" foreign key ("sub_activity_id") references hub."sub_activity" ("id") on update no action on delete no action;
alter table hub."vision" add constraint "vision_document_id_foreign" foreign key ("document_id") references hub."planning_document" ("id") on update no action on delete no action;
alter table hub."mission" add constraint "mission_document_id_foreign" foreign key ("document_id") references hub."planning_document" ("id") on update no action on delete no action;
alter table hub."mission" add constraint "mission_vision_id_foreign" foreign key ("vision_id") references hub."vision" ("id") on update no action on delete no action;
alter table hub."reform_link" add constraint "reform_link_reform_program_id_foreign" foreign key ("reform_program_id") references hub."reform_program" ("id") on update no action on delete no action;
alter table hub."reform_link" add constraint "reform_link_factor_id_foreign" foreign key ("factor_id") references hub."inhibiting_factor" ("id") on update no action on delete no action;
alter table hub."reform_link" add constraint "reform_link_action_id_foreign" foreign key ("action_id") references hub."improvement_action" ("id") on update no action on delete no action;
alter table hub."reform_link" add constraint "reform_link_area_id_foreign" foreign key ("area_id") references hub."reform_area" ("id") on update no action on delete no action;
alter table hub."reform_link" add constraint "reform_link_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."reform_link" add constraint "reform_link_mission_id_foreign" foreign key ("mission_id") references hub."mission" ("id") on update no action on delete no action;
alter table hub."goal" add constraint "goal_document_id_foreign" foreign key ("document_id") references hub."planning_document" ("id") on update no action on delete no action;
alter table hub."goal" add constraint "goal_mission_id_foreign" foreign key ("mission_id") references hub."mission" ("id") on update no action on delete no action;
alter table hub."objective" add constraint "objective_document_id_foreign" foreign key ("document_id") references hub."planning_document" ("id") on update no action on delete no action;
alter table hub."objective" add constraint "objective_goal_id_foreign" foreign key ("goal_id") references hub."goal" ("id") on update no action on delete no action;
alter table hub."objective" add constraint "objective_mission_id_foreign" foreign key ("mission_id") references hub."mission" ("id") on update no action on delete no action;
alter table hub."indicator" add constraint "indicator_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."indicator" add constraint "indicator_position_id_foreign" foreign key ("position_id") references hub."position" ("id") on update no action on delete no action;
alter table hub."indicator" add constraint "indicator_objective_id_foreign" foreign key ("objective_id") references hub."objective" ("id") on update no action on delete no action;
alter table hub."indicator" add constraint "indicator_program_id_foreign" foreign key ("program_id") references hub."program" ("id") on update no action on delete no action;
alter table hub."indicator" add constraint "indicator_rating_scale_id_foreign" foreign key ("rating_scale_id") references hub."rating_scale" ("id") on update no action on delete no action;
alter table hub."target" add constraint "target_indicator_id_foreign" foreign key ("indicator_id") references hub."indicator" ("id") on update no action on delete no action;
alter table hub."target" add constraint "target_region_id_foreign" foreign key ("region_id") references hub."region" ("id") on update no action on delete no action;
alter table hub."target" add constraint "target_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."target" add constraint "target_document_id_foreign" foreign key ("document_id") references hub."planning_document" ("id") on update no action on delete no action;
alter table hub."target" add constraint "target_superseded_by_id_foreign" foreign key ("superseded_by_id") references hub."target" ("id") on update no action on delete no action;
alter table hub."service_metric" add constraint "service_metric_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
alter table hub."service_metric" add constraint "service_metric_indicator_id_foreign" foreign key ("indicator_id") references hub."indicator" ("id") on update no action on delete no action;
alter table hub."observation" add constraint "observation_indicator_id_foreign" foreign key ("indicator_id") references hub."indicator" ("id") on update no action on delete no action;
alter table hub."observation" add constraint "observation_region_id_foreign" foreign key ("region_id") references hub."region" ("id") on update no action on delete no action;
alter table hub."observation" add constraint "observation_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."observation" add constraint "observation_service_id_foreign" foreign key ("service_id") references hub."public_service" ("id") on update no action on delete no action;
alter table hub."indicator_cascade" add constraint "indicator_cascade_parent_id_foreign" foreign key ("parent_id") references hub."indicator" ("id") on update no action on delete no action;
alter table hub."indicator_cascade" add constraint "indicator_cascade_child_id_foreign" foreign key ("child_id") references hub."indicator" ("id") on update no action on delete no action;
alter table hub."alignment" add constraint "alignment_unit_id_foreign" foreign key ("unit_id") references hub."organization_unit" ("id") on update no action on delete no action;
alter table hub."alignment" add constraint "alignment_mission_id_foreign" foreign key ("mission_id") references hub."mission" ("id") on update no action on delete no action;
alter table hub."alignment" add constraint "alignment_goal_id_foreign" foreign key ("goal_id") references hub."goal" ("id") on update no action on delete no action;
alter table hub."alignment" add constraint "alignment_objective_id_foreign" foreign key ("objective_id") references hub."objective" ("id") on update no action on delete no action;
alter table hub."alignment" add constraint "alignment_program_id_foreign" foreign key ("program_id") references hub."program" ("id") on update no action on delete no action;
alter table hub."alignment" add constraint "alignment_legal_instrument_id_foreign" foreign key ("legal_instrument_id") references hub."legal_instrument" ("id") on update no action on delete no action;
