import { strFromU8, unzipSync } from 'fflate';

export interface SheetCell {
  text: string;
  /** Type and style as they stand in the XML: a number has no type. */
  type: string | undefined;
  style: string | undefined;
}

export interface Workbook {
  names: string[];
  sheets: SheetCell[][][];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>' };

const unescaped = (xml: string): string =>
  xml
    .replace(/&(amp|lt|gt);/g, (_all, name: string) => entities[name] as string)
    .replace(/_x([\dA-F]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Column of a place: A1 is 0. */
const columnOf = (place: string): number =>
  [...place.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellsOf(xml: string): SheetCell[] {
  const cells: SheetCell[] = [];
  for (const [, attributes = '', inside = ''] of xml.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)) {
    const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = unescaped(/<(?:v|t)(?: [^>]*)?>(.*?)<\/(?:v|t)>/s.exec(inside)?.[1] ?? '');
    cells[columnOf(attribute('r') ?? '')] = { text, type: attribute('t'), style: attribute('s') };
  }
  return cells;
}

/** Reads a workbook back from its bytes: fails where the directory of the ZIP is missing. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] as Uint8Array);
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(found => found[1] as string);
  const sheets = names.map((_name, index) =>
    [...part(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(found => cellsOf(found[1] as string)),
  );
  return { names, sheets };
}
