import { conceptShapes } from '../read/shape.ts';
import { changesOfDesk, changesOfOpen, changesThen } from './derived-changes.ts';
import { type Column, quoted } from './derived-column.ts';
import { hiddenView } from './derived-hidden.ts';
import { hiddenColumnsFunction, openReferences, openRevisions, openView, publicFunctions } from './derived-open.ts';
import { isNow, ownersOf } from './derived-public.ts';
import { rollUpSql } from './derived-roll-up.ts';
import { searchSql } from './derived-search.ts';
import { deskThenView, isThen, leftPublicFunctions, openThenReferences, openThenView, thenRevisions } from './derived-then.ts';
import { tellWritten } from './derived-written.ts';

/** Two sights, each as things are and as they were recorded at the instant `ampera.known_at`. */
const sights = ['open', 'desk', 'open_then', 'desk_then'] as const;

/** The schemas made here: those, and the rows that the first leaves out, for its own views. */
export const derivedSchemas = [...sights, 'open_hidden'] as const;

/**
 * What the database derives from the descriptions of the concepts: views for each sight, now and then, and the triggers that record.
 * Made anew whenever it differs from what was made last; `columns` are those the migrations left behind.
 */
export function derivedSql(columns: readonly Column[]): string {
  const shapes = conceptShapes();
  const tables = [...shapes.map(shape => shape.table), 'provenance'];
  const owning = new Set(shapes.flatMap(shape => ownersOf(shape).map(owner => owner.table)));
  const of = (table: string): Column[] => columnsOf(columns, table);
  return [
    // Whatever names a table or a function without its schema fails here, and not on the search path of some reader.
    `set local search_path = '';`,
    ...derivedSchemas.map(schema => `drop schema if exists ${schema} cascade;`),
    ...derivedSchemas.map(schema => `create schema ${schema};`),
    hiddenColumnsFunction('open', shapes),
    ...shapes.filter(shape => owning.has(shape.table)).map(hiddenView),
    ...shapes.map(shape => openView(shape, of(shape.table))),
    publicFunctions(shapes, isNow),
    openReferences(of('provenance')),
    openRevisions,
    ...[...tables, 'revision'].map(table => `create view desk.${quoted(table)} as select * from hub.${quoted(table)};`),
    ...tables.map(table => deskThenView(table, of(table))),
    leftPublicFunctions(shapes),
    ...shapes.map(shape => openThenView(shape, of(shape.table))),
    publicFunctions(shapes, isThen),
    openThenReferences(of('provenance')),
    thenRevisions,
    changesOfOpen(shapes),
    changesOfDesk,
    ...changesThen,
    ...sights.flatMap(schema => shapes.flatMap(shape => shape.concept.functions?.(schema) ?? [])),
    ...tables.map(recordingTriggers),
    ...rollUpSql(shapes),
    ...searchSql(shapes, sights),
    tellWritten([...tables, ...columns.map(({ table }) => table)]),
    ...sights.map(grant),
  ].join('\n');
}

const columnsOf = (columns: readonly Column[], table: string): Column[] => {
  const found = columns.filter(column => column.table === table);
  if (found.length === 0) throw new Error(`No migration makes table hub.${table}.`);
  return found;
};

function grant(schema: string): string {
  const role = `ampera_${schema.replace('_then', '')}`;
  return `grant usage on schema ${schema} to ${role}; grant select on all tables in schema ${schema} to ${role};`;
}

function recordingTriggers(table: string): string {
  const on = `on hub.${quoted(table)}`;
  return [
    `create or replace trigger record_insert after insert ${on} referencing new table as new_rows for each statement execute function hub.record_insert();`,
    `create or replace trigger record_update after update ${on} referencing old table as old_rows new table as new_rows for each statement execute function hub.record_update();`,
    `create or replace trigger record_delete after delete ${on} referencing old table as old_rows for each statement execute function hub.record_delete();`,
  ].join('\n');
}
