import { type Class, shapeOf } from '../read/shape.ts';
import { unfilled } from './filling.ts';

export { upper } from './upper.ts';

/** A line of a file, by heading. What a file writes for "missing" stands here as the empty text. */
export type Row = { readonly [heading: string]: string };

/** Where a property comes from: a heading, or worked out of the row (and, where the place matters, of all rows of the file). */
export type Cell = string | ((row: Row, rows: readonly Row[]) => string | number | boolean | null | undefined);

export interface SheetOptions {
  /** In seeds/reference. */
  file: string;
  /** Property of the class → where it comes from. Without it the headings are the plain ones. `sourceIds` is understood too. */
  columns?: Record<string, Cell>;
  /** Headings that functions read, or that are left out on purpose. */
  uses?: readonly string[];
  /** Rows that are of this concept; one file may feed several. */
  where?: (row: Row) => boolean;
  /** True where several rows describe one thing. They must agree; their sources are united and their notes joined. */
  distinct?: boolean;
}

export interface Sheet extends SheetOptions {
  of: Class;
}

const sheets: Sheet[] = [];

/** How a file becomes rows of a concept: described, not programmed. */
export function sheet(of: Class, options: SheetOptions): Sheet {
  const { kept } = shapeOf(of);
  for (const property of Object.keys(options.columns ?? {}))
    if (!kept.has(property) && property !== 'sourceIds')
      throw new Error(
        `The sheet ${options.file} fills "${property}", which ${of.name} does not keep. It keeps: ${[...kept.keys(), 'sourceIds'].join(', ')}.`,
      );
  const described = { of, ...options };
  const left = unfilled(described);
  if (left.length > 0) throw new Error(`The sheet ${options.file} leaves ${left.join(', ')} of ${of.name} empty, which must not be.`);
  sheets.push(described);
  return described;
}

/** All descriptions, in the order they were loaded. */
export const allSheets = (): readonly Sheet[] => sheets;
export const sheetsOf = (file: string): Sheet[] => sheets.filter(one => one.file === file);
