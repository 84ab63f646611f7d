import type { ConceptShape } from '../read/shape.ts';
import { type Column, quoted } from './derived-column.ts';
import { branches, header } from './derived-open.ts';
import { isPublic, isPublicItself, type Judge, ownersOf } from './derived-public.ts';

/** The instant of which a statement asks, set for its transaction. */
export const knownAt = `current_setting('ampera.known_at')::timestamptz`;

/** Judges by the rows and the clock of that instant. */
export const isThen: Judge = { schema: 'open_then', now: knownAt, today: `(${knownAt})::date` };

const stoodThen = (alias: string): string =>
  `${alias}.recorded_from <= ${knownAt} and (${alias}.recorded_to is null or ${alias}.recorded_to > ${knownAt})`;

/**
 * A column out of a recorded state. One expression for each, rather than the whole row at once: a condition on one column then reads
 * only that one, and an index over the same expression can answer it.
 */
function recorded({ name, type, collation, fallback }: Column): string {
  if (name === 'id') return 'r.entity_id as id';
  const text = `(r.row ->> '${name}')`;
  const value = type.endsWith('[]')
    ? `case jsonb_typeof(r.row -> '${name}') when 'array' then array(select jsonb_array_elements_text(r.row -> '${name}'))::${type} end`
    : type === 'jsonb'
      ? `(r.row -> '${name}')`
      : type === 'text'
        ? text
        : `${text}::${type}`;
  const kept = fallback ? `coalesce(${value}, ${fallback})` : value;
  return `${collation === 'C' ? `(${kept}) collate pg_catalog."C"` : `(${kept})`} as ${quoted(name)}`;
}

const statesThen = (table: string): string => `hub.revision r where r.entity = '${table}' and ${stoodThen('r')} and r.kind <> 'REMOVED'`;

/** The rows of a table as they were recorded at the instant. */
export const deskThenView = (table: string, columns: readonly Column[]): string =>
  `create view desk_then.${quoted(table)} as select ${columns.map(recorded).join(', ')} from ${statesThen(table)};`;

/**
 * Whether a row that has left the hub was public to its end, and so was whatever owned it. A row that was closed first and then
 * removed was withdrawn: it is not shown through a day on which it was open.
 */
export function leftPublicFunctions(shapes: readonly ConceptShape[]): string {
  const left = branches(shapes, shape => {
    const owners = ownersOf(shape).map(
      ({ column, table }) => `(t.${quoted(column)} is null or open.stays_public('${table}', t.${quoted(column)}))`,
    );
    return `
      if exists (select from hub.${quoted(shape.table)} h where h.id = row_id) then return false; end if;
      select r.row into state from hub.revision r where r.entity = '${shape.table}' and r.entity_id = row_id order by r.recorded_from desc limit 1;
      return coalesce((select ${[...isPublicItself(shape, { now: 'now()', today: 'current_date' }), ...owners].join(' and ')}
        from jsonb_populate_record(null::hub.${quoted(shape.table)}, state) t where state is not null), false)`;
  });
  return `
    create function open.left_public(entity text, row_id uuid) returns boolean language plpgsql ${header}
      $$ declare state jsonb; begin ${left} end $$;
    create function open.stays_public(entity text, row_id uuid) returns boolean language plpgsql ${header}
      $$ begin return open.is_public(entity, row_id) or open.left_public(entity, row_id); end $$;
    ${shapes.map(stillFunction).join('\n')}`;
}

/**
 * Whether a row of one table may still be shown. In a function of its own: written out in the views, the sight of today would stand in
 * every place where that of an instant does, with all owners of both, and a question took seconds to plan.
 */
const still = (table: string): string => quoted(`still_${table}`);
const stillFunction = ({ table }: ConceptShape): string => `
    create function open.${still(table)}(row_id uuid) returns boolean language plpgsql stable security definer cost 500 as
      $$ begin return exists (select from open.${quoted(table)} o where o.id = row_id) or open.left_public('${table}', row_id); end $$;`;

/** A value that the public sees otherwise: as it saw it then, unless it is kept back today. */
export function publicValue(shape: ConceptShape, column: string): string {
  const [name, other] = [quoted(column), shape.concept.publicAs[column]];
  const isKeptBack = `exists (select from hub.${quoted(shape.table)} n where n.id = t.id and (select (${other}) from (select n.*) t) is distinct from n.${name})`;
  return `(case when ${isKeptBack} then (select o.${name} from open.${quoted(shape.table)} o where o.id = t.id) else (${other}) end)`;
}

/**
 * Rows that were public at the instant and are so today: what was withdrawn since is not seen through the past either. A state that
 * has not been followed by another is the row of today, and time alone opens rows and never closes one: it need not be asked.
 */
export function openThenView(shape: ConceptShape, columns: readonly Column[]): string {
  const shown = columns.map(({ name }) =>
    shape.concept.publicAs[name] ? `${publicValue(shape, name)} as ${quoted(name)}` : `t.${quoted(name)}`,
  );
  return `create view open_then.${quoted(shape.table)} as select ${shown.join(', ')}
    from (select ${columns.map(recorded).join(', ')}, r.recorded_to is null as is_of_today from ${statesThen(shape.table)}) t
    where ${isPublic(shape, isThen)} and (t.is_of_today or open.${still(shape.table)}(t.id));`;
}

export const openThenReferences = (columns: readonly Column[]): string =>
  `create view open_then.provenance as select ${columns.map(({ name }) => `t.${quoted(name)}`).join(', ')} from desk_then.provenance t where open_then.is_public(t.entity, t.entity_id);`;

const endKnownThen = `case when r.recorded_to <= ${knownAt} then r.recorded_to end as recorded_to`;

/** The history of a row as it was known: states recorded later are not there, and the last one had no end. */
export const thenRevisions = `
  create view desk_then.revision as
    select r.id, r.entity, r.entity_id, r.recorded_from, ${endKnownThen}, r.kind, r.actor, r.reason, r.change_id, r.changed, r.row
    from hub.revision r where r.recorded_from <= ${knownAt};
  create view open_then.revision as
    select r.id, r.entity, r.entity_id, r.recorded_from, ${endKnownThen}, r.kind, null::text as actor, r.reason, r.change_id,
      array(select k from unnest(r.changed) k where k <> all (open.hidden_columns(r.entity))) as changed, r.row - open.hidden_columns(r.entity) as row
    from hub.revision r where r.recorded_from <= ${knownAt} and open_then.was_public(r.entity, r.row) and open.stays_public(r.entity, r.entity_id);`;
