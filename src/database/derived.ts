import { snake } from '../core/names.ts';
import { type ConceptShape, conceptShapes, shapeOf } from '../read/shape.ts';

/** What one view of a table needs to know. */
export interface Column {
  table: string;
  name: string;
}

const quoted = (name: string): string => `"${name}"`;

/**
 * What the database derives from the descriptions of the concepts: views for each sight, and the triggers that record.
 * Made anew whenever it differs from what was made last; `columns` are those the migrations left behind.
 */
export function derivedSql(columns: readonly Column[]): string {
  const shapes = conceptShapes();
  const tables = [...shapes.map(shape => shape.table), 'provenance'];
  return [
    // Whatever names a table or a function without its schema fails here, and not on the search path of some reader.
    `set local search_path = '';`,
    'drop schema if exists open cascade;',
    'drop schema if exists desk cascade;',
    'create schema open;',
    'create schema desk;',
    ...shapes.map(shape => openView(shape, columnsOf(columns, shape.table))),
    publicFunctions(shapes),
    provenanceView(columnsOf(columns, 'provenance')),
    revisionView,
    ...[...tables, 'revision'].map(table => `create view desk.${quoted(table)} as select * from hub.${quoted(table)};`),
    ...['open', 'desk'].flatMap(schema => shapes.flatMap(shape => shape.concept.functions?.(schema) ?? [])),
    'grant usage on schema open to ampera_open;',
    'grant usage on schema desk to ampera_desk;',
    'grant select on all tables in schema open to ampera_open;',
    'grant select on all tables in schema desk to ampera_desk;',
    // Bodies of functions are read when first called: called here, a name without its schema fails now.
    `select open.is_public(t, gen_random_uuid()), open.was_public(t, '{}') from unnest(array[${shapes.map(({ table }) => `'${table}'`).join(', ')}]) t;`,
    ...tables.map(recordingTriggers),
  ].join('\n');
}

const columnsOf = (columns: readonly Column[], table: string): string[] => {
  const found = columns.filter(column => column.table === table).map(column => column.name);
  if (found.length === 0) throw new Error(`No migration makes table hub.${table}.`);
  return found;
};

/** When a row is public: the one predicate, over alias `t`. */
function isPublic(shape: ConceptShape): string {
  const { isSourced, publicIf, owners } = shape.concept;
  return [
    'not t.is_draft',
    '(t.embargo_until is null or t.embargo_until <= now())',
    ...(isSourced ? [`t.confidence <> 'UNCONFIRMED'`] : []),
    ...(publicIf ? [`(${publicIf})`] : []),
    ...owners.map(edge => {
      const column = `t.${quoted(`${snake(edge)}_id`)}`;
      return `(${column} is null or exists (select from open.${quoted(ownerTable(shape, edge))} o where o.id = ${column}))`;
    }),
  ].join(' and ');
}

function ownerTable(shape: ConceptShape, edge: string): string {
  const kept = shape.kept.get(edge);
  if (kept?.is !== 'edge') throw new Error(`${shape.name}.${edge} owns it and is no edge.`);
  return shapeOf(kept.of()).table as string;
}

function openView(shape: ConceptShape, columns: readonly string[]): string {
  const shown = columns.map(column => {
    const other = shape.concept.publicAs[column];
    return other ? `(${other}) as ${quoted(column)}` : `t.${quoted(column)}`;
  });
  return `create view open.${quoted(shape.table)} as select ${shown.join(', ')} from hub.${quoted(shape.table)} t where ${isPublic(shape)};`;
}

/**
 * Whether a row, or a recorded state of one, is public, asked by the name of its table. Functions rather than one long CASE in the
 * views: plpgsql plans only the branch it meets, and once per connection; the CASE cost 150 ms of planning in every question.
 */
function publicFunctions(shapes: readonly ConceptShape[]): string {
  const rows = shapes.map(
    shape => `when '${shape.table}' then return exists (select from open.${quoted(shape.table)} o where o.id = row_id);`,
  );
  const states = shapes.map(
    shape =>
      `when '${shape.table}' then return (select ${isPublic(shape)} from jsonb_populate_record(null::hub.${quoted(shape.table)}, state) t);`,
  );
  const hidden = shapes.map(
    shape =>
      `when '${shape.table}' then array[${hiddenColumns(shape)
        .map(name => `'${name}'`)
        .join(', ')}]::text[]`,
  );
  // No `set search_path`: it would cost more than the look-up, and every name below says its schema.
  const header = 'stable security definer cost 5000 as';
  return `
    create function open.is_public(entity text, row_id uuid) returns boolean language plpgsql ${header}
      $$ begin case entity ${rows.join(' ')} else return false; end case; end $$;
    create function open.was_public(entity text, state jsonb) returns boolean language plpgsql ${header}
      $$ begin case entity ${states.join(' ')} else return false; end case; end $$;
    create function open.hidden_columns(entity text) returns text[] language sql immutable as
      $$ select case entity ${hidden.join(' ')} else array[]::text[] end $$;`;
}

/** A reference is as public as the row it backs, or counts of citations would tell of hidden rows. */
const provenanceView = (columns: readonly string[]): string =>
  `create view open.provenance as select ${columns.map(column => `t.${quoted(column)}`).join(', ')} from hub.provenance t where open.is_public(t.entity, t.entity_id);`;

/** A recorded state is public when it would have been as a row; columns shown otherwise, or not at all, are left out of it. */
const revisionView = `create view open.revision as
  select r.id, r.entity, r.entity_id, r.recorded_from, r.recorded_to, r.kind, null::text as actor, r.reason, r.change_id,
    array(select k from unnest(r.changed) k where k <> all (open.hidden_columns(r.entity))) as changed, r.row - open.hidden_columns(r.entity) as row
  from hub.revision r where open.was_public(r.entity, r.row);`;

function hiddenColumns(shape: ConceptShape): string[] {
  const unshown = [...shape.kept].flatMap(([key, kept]) => (kept.is === 'period' || isShown(shape, key) ? [] : [kept.column]));
  return [...new Set([...unshown, ...Object.keys(shape.concept.publicAs)])];
}

/** Localized texts are kept under `nameId` and `nameEn` and shown as `name`. */
const isShown = (shape: ConceptShape, key: string): boolean =>
  shape.fields.has(key) || shape.fields.has(key.replace(/(Id|En)$/, '')) || ['confidence', 'note'].includes(key);

function recordingTriggers(table: string): string {
  const on = `on hub.${quoted(table)}`;
  return [
    `create or replace trigger record_insert after insert ${on} referencing new table as new_rows for each statement execute function hub.record_insert();`,
    `create or replace trigger record_update after update ${on} referencing old table as old_rows new table as new_rows for each statement execute function hub.record_update();`,
    `create or replace trigger record_delete after delete ${on} referencing old table as old_rows for each statement execute function hub.record_delete();`,
  ].join('\n');
}
