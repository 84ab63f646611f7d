import type { About } from '../core/about.ts';
import { enumeration } from '../core/enumeration.ts';
import { SourceReference } from '../core/provenance.ts';
import { conceptShapes, type Shape, shapeOf } from '../read/shape.ts';

const reference = shapeOf(SourceReference);

/** Everything the hub records changes of, by the name of its table. */
const recorded = new Map<string, Shape>([
  ...conceptShapes().map((shape): [string, Shape] => [shape.table, shape]),
  [reference.table as string, reference],
]);

export const shapeOfTable = (table: string): Shape | undefined => recorded.get(table);

const ofReference: About = [
  'A reference to a source that backs a row; `node` is the row it backs.',
  'Rujukan ke sumber yang mendukung suatu baris; `node` adalah baris yang didukungnya.',
];

const tableOf = new Map([...recorded].map(([table, shape]) => [shape === reference ? 'SOURCE_REFERENCE' : table.toUpperCase(), table]));
const nameOf = new Map([...tableOf].map(([name, table]) => [table, name]));

/** Made of the concepts: whoever adds one adds its type. */
export const NodeType = enumeration(
  'NodeType',
  ['What a row of the graph is, as a word: ORGANIZATION_UNIT, SOP.', 'Jenis suatu baris dalam graf, sebagai kata: ORGANIZATION_UNIT, SOP.'],
  Object.fromEntries(
    [...tableOf].map(([name, table]) => [name, table === reference.table ? ofReference : (recorded.get(table) as Shape).about]),
  ),
);

export const typeOfTable = (table: string): string => nameOf.get(table) as string;
export const tableOfType = (name: string): string => tableOf.get(name) as string;
