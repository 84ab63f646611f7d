import { mayBeHidden } from '../core/hidden.ts';
import type { ConceptShape } from '../read/shape.ts';
import { quoted } from './derived-column.ts';
import { isNow, isPublicItself, ownersOf } from './derived-public.ts';

/**
 * Rows of one table that the public does not see, by their ids. Of rows that own others, few are hidden, however many there are: who belongs
 * to one is asked for among these, where all that are seen would have to be gathered first.
 */
export function hiddenView(shape: ConceptShape): string {
  const { ownsMany, isSourced, publicIf } = shape.concept;
  const byItself = [
    // Just as the index says it, or PostgreSQL does not see that it may be used.
    ...(ownsMany ? [`(${mayBeHidden(isSourced, publicIf)})`] : []),
    `(${isPublicItself(shape, isNow).join(' and ')}) is not true`,
  ];
  const ids = (condition: string): string => `select t.id from hub.${quoted(shape.table)} t where ${condition}`;
  const withOwners = ownersOf(shape).map(({ column, table }) =>
    ids(`t.${quoted(column)} in (select h.id from open_hidden.${quoted(table)} h)`),
  );
  return `create view open_hidden.${quoted(shape.table)} as ${[ids(byItself.join(' and ')), ...withOwners].join(' union all ')};`;
}

/** That what a row belongs to may be seen, over alias `t`. */
export const ownersSeen = (shape: ConceptShape): string[] =>
  ownersOf(shape).map(
    ({ column, table }) =>
      `(t.${quoted(column)} is null or not exists (select from open_hidden.${quoted(table)} h where h.id = t.${quoted(column)}))`,
  );
