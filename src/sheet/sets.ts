import type { Class, ConceptShape } from '../read/shape.ts';
import type { Draft } from './draft.ts';
import type { SheetFile } from './files.ts';
import { type Finding, finding } from './finding.ts';
import { checkHeadings, givesCodes, readSheet } from './read.ts';
import { allSheets, type Sheet } from './sheet.ts';
import { readTable } from './table.ts';

/** What was read, and what went wrong. */
export interface Reading {
  found: Finding[];
  /** Types whose rows could not be told apart; an edge to one of them is no finding of its own. */
  unread: Set<Class>;
}

/** Facts: each file as its descriptions say; a concept that nobody described is read from the file with the name of its table. */
export function readReference(files: readonly SheetFile[], concepts: readonly ConceptShape[], reading: Reading): Draft[] {
  const described = allSheets().filter(sheet => concepts.some(shape => shape.type === sheet.of));
  const given = new Set(files.map(({ name }) => name));
  const missing = new Set(described.map(({ file }) => file).filter(file => !given.has(file)));
  for (const file of missing) reading.found.push(finding('MISSING_FILE', { file: `reference/${file}` }));
  for (const sheet of described) if (missing.has(sheet.file)) reading.unread.add(sheet.of);
  const plain = concepts.filter(shape => !described.some(sheet => sheet.of === shape.type)).map(plainSheet);
  const drafts = readFiles('reference', files, [...described, ...plain], reading);
  for (const draft of drafts)
    if (draft.values['confidence'] === 'ILLUSTRATIVE')
      reading.found.push(finding('MUST_NOT_BE_ILLUSTRATIVE', { ...draft.place, column: 'confidence' }));
  return drafts;
}

/** Made-up examples: each file by the plain headings, and every row says what it is. */
export function readIllustrative(files: readonly SheetFile[], concepts: readonly ConceptShape[], reading: Reading): Draft[] {
  const inOrder = concepts.flatMap(shape => files.filter(({ name }) => name === `${shape.table}.csv`));
  const unknown = files.filter(file => !inOrder.includes(file));
  const drafts = readFiles('illustrative', [...inOrder, ...unknown], concepts.map(plainSheet), reading);
  // Sources say who says so and are said by no one; the one that stands for made-up rows is GENERATED.
  for (const draft of drafts)
    if ((draft.values['confidence'] ?? 'ILLUSTRATIVE') !== 'ILLUSTRATIVE')
      reading.found.push(
        finding('MUST_BE_ILLUSTRATIVE', { ...draft.place, column: 'confidence' }, { value: String(draft.values['confidence']) }),
      );
  return drafts;
}

const plainSheet = (shape: ConceptShape): Sheet => ({ of: shape.type, file: `${shape.table}.csv` });

function readFiles(set: string, files: readonly SheetFile[], sheets: readonly Sheet[], { found, unread }: Reading): Draft[] {
  return files.flatMap(({ name, bytes }) => {
    const file = `${set}/${name}`;
    const readers = sheets.filter(sheet => sheet.file === name);
    if (readers.length === 0) {
      found.push(finding('UNKNOWN_FILE', { file }));
      return [];
    }
    const table = readTable(file, bytes, found);
    if (table.headings.length > 0) checkHeadings(table, readers, found);
    for (const sheet of readers) if (!table.isWhole || !givesCodes(sheet, table)) unread.add(sheet.of);
    return table.headings.length === 0 ? [] : readers.flatMap(sheet => readSheet(sheet, table, found));
  });
}
