import { snake } from '../core/names.ts';
import { type Class, type Kept, shapeOf } from '../read/shape.ts';
import type { Cell, Sheet } from './sheet.ts';

/** How one property is filled from a line. */
export interface Filling {
  property: string;
  /** Heading it is read from; for what is worked out, the name it would have, to speak of it. */
  heading: string;
  from: Cell;
  into: Kept | 'sources';
  /** True when the file need not have the column. */
  optional: boolean;
}

/** The plain heading: `nameId` → `name_id`, an edge by the code of its target: `parent_code`. */
export const plainHeading = (property: string, kept: Kept): string => snake(property) + (kept.is === 'edge' ? '_code' : '');

/** A draft says that it is one, and no list is an empty list. */
const fallsBack = (property: string, kept: Kept): boolean =>
  property === 'isDraft' || kept.nullable || (kept.is === 'column' && kept.kind.name === 'texts');

/** All that the plain headings fill. Columns that may be empty may be left out. */
export function plainFillings(of: Class): Filling[] {
  const { kept, concept } = shapeOf(of);
  const fillings: Filling[] = [...kept].map(([property, into]) => {
    const heading = plainHeading(property, into);
    return { property, heading, from: heading, into, optional: fallsBack(property, into) };
  });
  return concept?.isSourced ? [...fillings, sourced('source_ids')] : fillings;
}

const sourced = (from: Cell): Filling => ({
  property: 'sourceIds',
  heading: typeof from === 'string' ? from : 'source_ids',
  from,
  into: 'sources',
  optional: false,
});

const bySelf = new Set(['code', 'confidence', 'note', 'sourceIds', 'isDraft', 'embargoUntil']);
const isEmptyUnasked = ({ property, into }: Filling): boolean => into !== 'sources' && !into.nullable && fallsBack(property, into);

/** What a description fills: what it says, and by the plain headings the code and who says so. */
export function fillingsOf(sheet: Pick<Sheet, 'of' | 'columns'>): Filling[] {
  const { of, columns } = sheet;
  const plain = plainFillings(of);
  if (!columns) return plain;
  return plain.flatMap(filling => {
    const from = columns[filling.property];
    if (from === undefined)
      return bySelf.has(filling.property) ? [filling] : isEmptyUnasked(filling) ? [{ ...filling, from: () => null }] : [];
    // A heading that a description names has to be there, or a typing mistake would look like missing values.
    return [{ ...filling, from, heading: typeof from === 'string' ? from : filling.heading, optional: typeof from !== 'string' }];
  });
}

/** Properties that a description has to fill and does not. */
export function unfilled(sheet: Pick<Sheet, 'of' | 'columns'>): string[] {
  const filled = new Set(fillingsOf(sheet).map(filling => filling.property));
  return [...shapeOf(sheet.of).kept]
    .filter(([property, kept]) => !filled.has(property) && !fallsBack(property, kept))
    .map(([property]) => property);
}

/** The value of an empty cell; undefined where there must be one. */
export function whenEmpty(property: string, kept: Kept): unknown {
  if (kept.nullable) return null;
  if (property === 'isDraft') return false;
  return fallsBack(property, kept) ? [] : undefined;
}
