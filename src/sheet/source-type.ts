import { type Class, conceptShapes } from '../read/shape.ts';

/** The type of sources. It is found and not imported: sheets are core, and core knows no concept. */
export function sourceType(): Class {
  const shape = conceptShapes().find(one => one.table === 'source');
  if (!shape) throw new Error('No concept keeps the table "source", which source_ids point to.');
  return shape.type;
}
