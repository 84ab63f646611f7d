import type { ConceptShape } from '../read/shape.ts';
import { type Column, quoted } from './derived-column.ts';
import { ownersSeen } from './derived-hidden.ts';
import { isNow, isPublic, isPublicItself, type Judge } from './derived-public.ts';

export function openView(shape: ConceptShape, columns: readonly Column[]): string {
  const shown = columns.map(({ name }) => {
    const other = shape.concept.publicAs[name];
    return other ? `(${other}) as ${quoted(name)}` : `t.${quoted(name)}`;
  });
  return `create view open.${quoted(shape.table)} as select ${shown.join(', ')} from hub.${quoted(shape.table)} t where ${[...isPublicItself(shape, isNow), ...ownersSeen(shape)].join(' and ')};`;
}

/** One branch for each table, for functions that are asked by the name of a table. */
export const branches = (shapes: readonly ConceptShape[], then: (shape: ConceptShape) => string): string =>
  `case entity ${shapes.map(shape => `when '${shape.table}' then ${then(shape)};`).join(' ')} else return null; end case;`;

// No `set search_path`: it would cost more than the look-up, and every name in a body says its schema.
export const header = 'stable security definer cost 5000 as';

/**
 * Whether a row, or a recorded state of one, is public, asked by the name of its table. Functions rather than one long CASE in the
 * views: plpgsql plans only the branch it meets, and once per connection; the CASE cost 150 ms of planning in every question.
 */
export function publicFunctions(shapes: readonly ConceptShape[], judge: Judge): string {
  const rows = branches(shapes, shape => `return exists (select from ${judge.schema}.${quoted(shape.table)} o where o.id = row_id)`);
  const states = branches(
    shapes,
    shape => `return (select ${isPublic(shape, judge)} from jsonb_populate_record(null::hub.${quoted(shape.table)}, state) t)`,
  );
  return `
    create function ${judge.schema}.is_public(entity text, row_id uuid) returns boolean language plpgsql ${header}
      $$ begin ${rows} end $$;
    create function ${judge.schema}.was_public(entity text, state jsonb) returns boolean language plpgsql ${header}
      $$ begin ${states} end $$;`;
}

/** Columns of a table that a recorded state does not show to the public. */
export const hiddenColumnsFunction = (schema: string, shapes: readonly ConceptShape[]): string => `
  create function ${schema}.hidden_columns(entity text) returns text[] language sql immutable as
    $$ select case entity ${shapes.map(shape => `when '${shape.table}' then array[${hiddenColumns(shape).map(name => `'${name}'`)}]::text[]`).join(' ')} else array[]::text[] end $$;`;

function hiddenColumns(shape: ConceptShape): string[] {
  const unshown = [...shape.kept].flatMap(([key, kept]) =>
    kept.is === 'period' || isShown(shape, key) || isOfPair(shape, key) ? [] : [kept.column],
  );
  return [...new Set([...unshown, ...Object.keys(shape.concept.publicAs)])];
}

/** A pair of rows has no fields: the graph shows it as edges, and what it keeps is what these say. */
const isOfPair = ({ concept }: ConceptShape, key: string): boolean => concept.one === null && !['isDraft', 'embargoUntil'].includes(key);

/** Localized texts are kept under `nameId` and `nameEn` and shown as `name`. */
const isShown = (shape: ConceptShape, key: string): boolean =>
  shape.fields.has(key) || shape.fields.has(key.replace(/(Id|En)$/, '')) || ['confidence', 'note'].includes(key);

/** A reference is as public as the row it backs, or counts of citations would tell of hidden rows. */
export const openReferences = (columns: readonly Column[]): string =>
  `create view open.provenance as select ${columns.map(({ name }) => `t.${quoted(name)}`).join(', ')} from hub.provenance t where open.is_public(t.entity, t.entity_id);`;

/** A recorded state is public when it would have been as a row; columns shown otherwise, or not at all, are left out of it. */
export const openRevisions = `create view open.revision as
  select r.id, r.entity, r.entity_id, r.recorded_from, r.recorded_to, r.kind, null::text as actor, r.reason, r.change_id,
    array(select k from unnest(r.changed) k where k <> all (open.hidden_columns(r.entity))) as changed, r.row - open.hidden_columns(r.entity) as row
  from hub.revision r where open.was_public(r.entity, r.row);`;
