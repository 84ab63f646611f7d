import { type ConceptShape, conceptShapes } from '../read/shape.ts';
import type { SheetFile } from './files.ts';
import { byPlace, SheetRefused } from './finding.ts';
import { follow, type Ready } from './follow.ts';
import { type Gathered, gather } from './gather.ts';
import { type Reading, readIllustrative, readReference } from './sets.ts';
import type { Run } from './statements.ts';

/** What the files say, before anybody looked whether the rows they name exist. */
export interface ReadSheets {
  gathered: Gathered;
  reading: Reading;
}

/** Reads both sets. Needs no database, so that a first start can do it while its database is being made. */
export function readSheets(reference: readonly SheetFile[], illustrative: readonly SheetFile[]): ReadSheets {
  const concepts = conceptShapes();
  const reading: Reading = { found: [], unread: new Set() };
  const drafts = [...readReference(reference, concepts, reading), ...readIllustrative(illustrative, concepts, reading)];
  return { gathered: gather(drafts, reading.found), reading };
}

/** All rows of both sets, ready to be written; or all that is wrong with them. Nothing is written here. */
export async function prepare({ gathered, reading }: ReadSheets, run: Run): Promise<Map<ConceptShape, Ready[]>> {
  const concepts = conceptShapes();
  const ready = await follow(gathered, run, reading);
  if (reading.found.length > 0) throw new SheetRefused(reading.found.sort(byPlace));
  // From the top of the list down: a row refers only to rows of tables above it.
  return new Map(concepts.flatMap(shape => (ready.has(shape.type) ? [[shape, ready.get(shape.type) as Ready[]]] : [])));
}
