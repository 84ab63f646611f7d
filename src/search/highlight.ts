/** Texts of a row, each in Indonesian and English: its names first, its code last. */
export type Texts = readonly (readonly [id: string | null, en: string | null])[];

/** Words to be marked, and the beginning of others. */
export interface Marking {
  words: ReadonlySet<string>;
  begun: string | null;
  /** How many of them are as good as all. */
  enough: number;
}

const longest = 240;
const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, mark => escaped[mark] as string);

type Piece = { text: string; isMarked: boolean };

function piecesOf(text: string, { words, begun }: Marking): Piece[] {
  const isMarked = (word: string): boolean => words.has(word) || (begun !== null && word.startsWith(begun));
  return text.split(/([\p{L}\p{N}]+)/u).map((part, index) => ({ text: part, isMarked: index % 2 === 1 && isMarked(part.toLowerCase()) }));
}

/** The piece of a long text around what is marked first, ended at words. */
function around(pieces: readonly Piece[]): Piece[] {
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= longest) return [...pieces];
  const first = Math.max(
    pieces.findIndex(piece => piece.isMarked),
    0,
  );
  let [from, to, length] = [first, first, 0];
  const add = (at: number): boolean => {
    const more = pieces[at]?.text.length ?? Number.POSITIVE_INFINITY;
    if (length + more > longest - 2) return false;
    length += more;
    return true;
  };
  if (!add(first)) return [{ ...(pieces[first] as Piece), text: `${[...(pieces[first] as Piece).text].slice(0, longest - 1).join('')}…` }];
  while (from > 0 && length < longest / 4 && add(from - 1)) from--;
  while (to < pieces.length - 1 && add(to + 1)) to++;
  const cut = pieces.slice(from, to + 1);
  const ellipsis: Piece = { text: '…', isMarked: false };
  return [...(from > 0 ? [ellipsis] : []), ...cut, ...(to < pieces.length - 1 ? [ellipsis] : [])];
}

/** The text in which most was found, in the language asked for; where nothing stands in it, in the other; else the name. */
export function highlightOf(texts: Texts, marking: Marking, language: 'id' | 'en'): string {
  const [mine, other] = language === 'en' ? [1, 0] : [0, 1];
  const inOrder = [...texts.map(text => text[mine] ?? text[other]), ...texts.map(text => text[other])].filter(
    text => text !== null && text !== '',
  );
  let best: Piece[] | undefined;
  let most = 0;
  for (const text of inOrder as string[]) {
    const pieces = piecesOf(text, marking);
    const found = new Set(pieces.filter(piece => piece.isMarked).map(piece => piece.text.toLowerCase())).size;
    if (Math.min(found, marking.enough) > most || !best) [best, most] = [pieces, Math.min(found, marking.enough)];
  }
  return around(best ?? [])
    .map(({ text, isMarked }) => (isMarked ? `<mark>${safe(text)}</mark>` : safe(text)))
    .join('');
}
