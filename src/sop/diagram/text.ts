/** Widths of the printable ASCII characters of Helvetica and Arial, in thousandths of the font size (Adobe font metrics). */
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

const widthOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return widths[code - 32] ?? (code > 0x2e80 ? 1000 : 600);
};

/** Width of a text in the unit of its size. Bold letters are about a fourteenth wider. */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return (sum / 1000) * size * (isBold ? 1.07 : 1);
}

/** Where a word may be broken without harm: behind a hyphen or a slash. */
export const pieces = (word: string): string[] => word.split(/(?<=[-/])/);

/** A word wider than the cell is broken: behind a hyphen, or anywhere, since an address must not run into its neighbour. */
function broken(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of pieces(word))
    for (const more of fits(piece) ? [piece] : piece) {
      if (part !== '' && !fits(part + more)) {
        parts.push(part);
        part = '';
      }
      part += more;
    }
  return [...parts, part];
}

/** Lines of a text that are no wider than `width`, at most `most` of them; an ellipsis stands for the rest. */
export function wrapped(text: string, width: number, size: number, options: { isBold?: boolean; most?: number } = {}): string[] {
  const fits = (line: string): boolean => textWidth(line, size, options.isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(/\s+/).filter(Boolean)) {
    if (fits(line ? `${line} ${word}` : word)) {
      line = line ? `${line} ${word}` : word;
      continue;
    }
    if (line) lines.push(line);
    const parts = broken(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line) lines.push(line);
  const most = Math.max(options.most ?? Number.POSITIVE_INFINITY, 1);
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
}

/** What XML has no way to write: controls other than tabs and ends of lines. */
const unwritable = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** A text without what neither XML nor a page can show. */
export const plain = (text: string): string => text.toWellFormed().replace(unwritable, ' ');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as XML writes it, in an element or between quotes. */
export const xml = (text: string): string => plain(text).replace(/[&<>"']/g, character => entities[character] as string);
