-- A regulation that changes a number ends one row and begins another.

alter table hub.rule_parameter add column valid_from date null, add column valid_to date null;
