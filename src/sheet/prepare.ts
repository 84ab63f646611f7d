import { type ConceptShape, conceptShapes } from '../read/shape.ts';
import type { SheetFile } from './files.ts';
import { byPlace, SheetRefused } from './finding.ts';
import { follow, type Ready } from './follow.ts';
import { gather } from './gather.ts';
import { type Reading, readIllustrative, readReference } from './sets.ts';
import type { Run } from './statements.ts';

/** All rows of both sets, ready to be written; or all that is wrong with them. Nothing is written here. */
export async function prepare(reference: SheetFile[], illustrative: SheetFile[], run: Run): Promise<Map<ConceptShape, Ready[]>> {
  const concepts = conceptShapes();
  const reading: Reading = { found: [], unread: new Set() };
  const gathered = gather(
    [...readReference(reference, concepts, reading), ...readIllustrative(illustrative, concepts, reading)],
    reading.found,
  );
  const ready = await follow(gathered, run, reading);
  if (reading.found.length > 0) throw new SheetRefused(reading.found.sort(byPlace));
  // From the top of the list down: a row refers only to rows of tables above it.
  return new Map(concepts.flatMap(shape => (ready.has(shape.type) ? [[shape, ready.get(shape.type) as Ready[]]] : [])));
}
