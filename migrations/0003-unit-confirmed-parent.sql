-- The parent that the public may be told of: the nearest unit above, skipping every reporting line that is not
-- confirmed and every unit that is itself unconfirmed or a draft.

-- Walks up from a link. A circle, which a wrong sheet can make, ends after 32 steps without a parent.
create function hub.confirmed_parent(above uuid, link_confidence text) returns uuid language plpgsql as $$
declare
  unit hub.organization_unit;
begin
  for step in 1..32 loop
    select * into unit from hub.organization_unit u where u.id = above;
    if not found then return null; end if;
    if link_confidence is distinct from 'UNCONFIRMED' and unit.confidence <> 'UNCONFIRMED' and not unit.is_draft then
      return unit.id;
    end if;
    above := unit.parent_id;
    link_confidence := unit.parent_confidence;
  end loop;
  return null;
end $$;

-- Before the row is written, so that writing a unit again as it stands is no change: an upsert compares with this value.
create function hub.set_confirmed_parent() returns trigger language plpgsql as $$
begin
  new.confirmed_parent_id := hub.confirmed_parent(new.parent_id, new.parent_confidence);
  return new;
end $$;
create trigger set_confirmed_parent before insert or update on hub.organization_unit
  for each row execute function hub.set_confirmed_parent();

-- Units below those written, and units written before the one they report to. This update names none of the columns
-- that fire it, so it does not call itself; rows that stay as they are leave no revision.
create function hub.settle_confirmed_parents() returns trigger language plpgsql as $$
begin
  update hub.organization_unit u set confirmed_parent_id = s.parent_id
  from (select o.id, hub.confirmed_parent(o.parent_id, o.parent_confidence) as parent_id from hub.organization_unit o) s
  where s.id = u.id and u.confirmed_parent_id is distinct from s.parent_id;
  return null;
end $$;
-- Triggers of one event fire by name: this one has to stand behind record_insert and record_update.
create trigger settle_confirmed_parents after insert or update of parent_id, parent_confidence, confidence, is_draft on hub.organization_unit
  for each statement execute function hub.settle_confirmed_parents();
