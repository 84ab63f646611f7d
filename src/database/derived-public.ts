import { snake } from '../core/names.ts';
import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { quoted } from './derived-column.ts';

/** The clock and the rows by which a row is judged: those of now, or those of an instant. */
export interface Judge {
  /** Schema whose rows are public there and then. */
  schema: 'open' | 'open_then';
  now: string;
  today: string;
}

export const isNow: Judge = { schema: 'open', now: 'now()', today: 'current_date' };

/** What a row itself must be to be public, over alias `t`, whatever it belongs to. */
export function isPublicItself({ concept }: ConceptShape, { now, today }: Pick<Judge, 'now' | 'today'>): string[] {
  return [
    'not t.is_draft',
    `(t.embargo_until is null or t.embargo_until <= ${now})`,
    ...(concept.isSourced ? [`t.confidence <> 'UNCONFIRMED'`] : []),
    ...(concept.publicIf ? [`(${concept.publicIf.replaceAll('current_date', today)})`] : []),
  ];
}

/** The rows without which a row is not shown: the column that names one, and its table. */
export const ownersOf = (shape: ConceptShape): { column: string; table: string }[] =>
  shape.concept.owners.map(edge => ({ column: `${snake(edge)}_id`, table: ownerTable(shape, edge) }));

function ownerTable(shape: ConceptShape, edge: string): string {
  const kept = shape.kept.get(edge);
  if (kept?.is !== 'edge') throw new Error(`${shape.name}.${edge} owns it and is no edge.`);
  return shapeOf(kept.of()).table as string;
}

/** When a row is public: the one predicate, over alias `t`. */
export const isPublic = (shape: ConceptShape, judge: Judge): string =>
  [
    ...isPublicItself(shape, judge),
    ...ownersOf(shape).map(
      ({ column, table }) =>
        `(t.${quoted(column)} is null or exists (select from ${judge.schema}.${quoted(table)} o where o.id = t.${quoted(column)}))`,
    ),
  ].join(' and ');
