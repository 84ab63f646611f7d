/** What sheets write where nothing is known. Missing is never zero. */
const marks = new Set(['', '...', '…', '-', '–', 'NA', 'N/A', 'n/a']);

/** The text of a cell; empty when the sheet says that there is none. */
export function present(cell: string): string {
  const text = cell.trim();
  return marks.has(text) ? '' : text;
}
