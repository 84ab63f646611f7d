-- The licence that a source states: files name it beside each source they rest on.

alter table hub.source add column licence text collate "C" null;
