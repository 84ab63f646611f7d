import type { Class } from '../read/shape.ts';
import type { Filling } from './filling.ts';
import type { Place } from './finding.ts';

/** A reference by code, not yet followed. */
export interface Edge {
  column: string;
  of: Class;
  code: string;
}

/** A row as a sheet gives it, before its references are followed. */
export interface Draft {
  of: Class;
  place: Place & { row: number };
  /** How it was filled; the same for all rows of a sheet. */
  fillings: readonly Filling[];
  code: string;
  distinct: boolean;
  /** Columns and their values; those of edges come when the codes are followed. */
  values: Record<string, unknown>;
  edges: Edge[];
  /** Codes of the sources that say so. */
  sources: string[];
}

/** Where in the file a column of the row came from. */
export function placeOf({ place, fillings }: Draft, column: string): Place {
  const isOf = ({ into }: Filling): boolean => (into === 'sources' ? column === 'sources' : into.is !== 'period' && into.column === column);
  return { ...place, column: fillings.find(isOf)?.heading ?? column };
}

/** How to say which row is meant. */
export const named = ({ place }: Draft): string => `${place.file}:${place.row}`;
