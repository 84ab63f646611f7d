import { globalId } from '../core/id.ts';
import { type Shape, shapeOf } from '../read/shape.ts';
import { shapeOfTable } from './node-type.ts';

/** What a column is called in the graph. */
interface FieldName {
  /** With a dot where the field is part of an object: `period.start`. */
  name: string;
  lang: 'ID' | 'EN' | null;
  /** Begins the global ids of the rows it points to; null for a value. */
  tag: string | null;
}

const value = (name: string, lang: FieldName['lang'] = null): FieldName => ({ name, lang, tag: null });
const edge = (name: string, of: Shape): FieldName => ({ name, lang: null, tag: of.concept?.tag ?? null });

function namesOf(shape: Shape): Map<string, FieldName> {
  const names = new Map<string, FieldName>(shape.concept ? [['code', value('code')]] : []);
  for (const [name, field] of shape.fields)
    switch (field.is) {
      case 'column':
        if (field.kind.name !== 'id') names.set(field.column, value(name));
        break;
      case 'localized':
        names.set(field.id, value(name, 'ID')).set(field.en, value(name, 'EN'));
        break;
      case 'inline':
        for (const [part, inner] of shapeOf(field.of()).fields)
          if (inner.is === 'column') names.set(`${field.prefix}${inner.column}`, value(`${name}.${part}`));
        break;
      case 'one':
        names.set(field.column, edge(name, shapeOf(field.of())));
    }
  // A pair of rows has no fields of its own: what it keeps is what it says.
  if (shape.concept && !shape.concept.one)
    for (const [name, kept] of shape.kept) {
      if (kept.is === 'edge') names.set(kept.column, edge(name, shapeOf(kept.of())));
      else if (kept.is === 'column' && !unsaid.has(name)) names.set(kept.column, value(name));
    }
  return names;
}

const unsaid = new Set(['confidence', 'note', 'isDraft', 'embargoUntil']);

const known = new Map<string, Map<string, FieldName>>();

function namesOfTable(table: string): Map<string, FieldName> {
  let names = known.get(table);
  if (!names) {
    const shape = shapeOfTable(table);
    names = shape ? namesOf(shape) : new Map();
    known.set(table, names);
  }
  return names;
}

/** A column with its text before and after, as the database tells it. */
export type ColumnChange = [column: string, before: string | null, after: string | null];

export interface NamedChange {
  name: string;
  lang: FieldName['lang'];
  before: string | null;
  after: string | null;
}

/** Columns as fields of the graph, in its order; what the graph does not show is not named. */
export function inGraphTerms(table: string, columns: readonly ColumnChange[]): NamedChange[] {
  const changed = new Map(columns.map(([column, before, after]) => [column, { before, after }]));
  return [...namesOfTable(table)].flatMap(([column, { name, lang, tag }]) => {
    const found = changed.get(column);
    if (!found) return [];
    const said = (text: string | null): string | null => (text !== null && tag !== null ? globalId(tag, text) : text);
    return [{ name, lang, before: said(found.before), after: said(found.after) }];
  });
}
