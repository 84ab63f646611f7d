import type { Flow } from '../process/process.ts';
import { type Arrow, type Grid, type Placed, places, type Routed, route } from './route.ts';
import { type Column, margin, type Row, type Sheet, strip, titleHeight } from './sheet.ts';

/** A pentagon that joins two pages: the letter is the same at both ends. */
export interface Connector extends Placed {
  letter: string;
  /** The other page, from 0. */
  page: number;
  leads: 'out' | 'in';
}

export interface LaidPage {
  rows: (Row & { top: number })[];
  symbols: Placed[];
  connectors: Connector[];
  arrows: (Routed & { flow: Flow })[];
  bottom: number;
}

/** Where a step stands: page and row on it. */
interface Stand {
  page: number;
  row: Row;
}

const letterOf = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
};

/** One letter per pair of page and step that is led to from there. */
function lettersOf(flows: readonly Flow[], stands: ReadonlyMap<string, Stand>): Map<string, string> {
  const letters = new Map<string, string>();
  for (const flow of flows) {
    const [from, to] = [stands.get(flow.from), stands.get(flow.to)];
    if (!from || !to || from.page === to.page) continue;
    const key = `${from.page}|${flow.to}`;
    if (!letters.has(key)) letters.set(key, letterOf(letters.size));
  }
  return letters;
}

const centreOf = (column: Column): number => column.left + column.width / 2;

export class Layout {
  private readonly stands: ReadonlyMap<string, Stand>;
  private readonly letters: ReadonlyMap<string, string>;
  private readonly sheet: Sheet;
  private readonly flows: readonly Flow[];

  constructor(sheet: Sheet, flows: readonly Flow[]) {
    this.sheet = sheet;
    this.stands = new Map(sheet.pages.flatMap((rows, page) => rows.map((row): [string, Stand] => [row.step.id, { page, row }])));
    this.flows = flows.filter(flow => this.stands.has(flow.from) && this.stands.has(flow.to));
    this.letters = lettersOf(this.flows, this.stands);
  }

  page(index: number): LaidPage {
    const ways = this.ways(index);
    const [ins, outs] = [this.targets(ways, 'in'), this.targets(ways, 'out')];
    const head = margin + titleHeight(index) + this.sheet.headHeight;
    const bodyTop = head + (ins.length > 0 ? strip : 0);
    let top = bodyTop;
    const rows = (this.sheet.pages[index] as Row[]).map(row => {
      const placed = { ...row, top };
      top += row.height;
      return placed;
    });
    const shift = ins.length > 0 ? 1 : 0;
    const symbols = rows.map((row, place) => this.symbolOf(row, place + shift));
    const connectors = [...this.connectors(ins, 'in', head, 0), ...this.connectors(outs, 'out', top, rows.length + shift)];
    const bottom = top + (outs.length > 0 ? strip : 0);
    const edges = [...(ins.length > 0 ? [head] : []), ...rows.map(row => row.top), top, ...(outs.length > 0 ? [bottom] : [])];
    const grid: Grid = {
      symbols: [...symbols, ...connectors],
      channels: this.channels(),
      gaps: gapsOf(edges, [...symbols, ...connectors]),
      scale: 1,
    };
    const flowOf = new Map(ways.map(way => [way.id, way.flow]));
    const arrows = route(grid, ways).map(routed => ({ ...routed, flow: flowOf.get(routed.id) as Flow }));
    return { rows, symbols, connectors, arrows, bottom };
  }

  /** Arrows of a page; one that goes on to another page ends in a pentagon here and begins in one there. */
  private ways(index: number): (Arrow & { flow: Flow })[] {
    const ways = new Map<string, Arrow & { flow: Flow }>();
    for (const flow of this.flows) {
      const [from, to] = [this.stands.get(flow.from) as Stand, this.stands.get(flow.to) as Stand];
      const letter = this.letters.get(`${from.page}|${flow.to}`);
      if (from.page === index && to.page === index) ways.set(flow.id, { id: flow.id, from: flow.from, to: flow.to, flow });
      else if (from.page === index) ways.set(flow.id, { id: flow.id, from: flow.from, to: `out|${letter}`, flow });
      // Several arrows may come in by one pentagon: it has one way on.
      else if (to.page === index)
        ways.set(`in|${letter}`, { id: `in|${letter}`, from: `in|${letter}`, to: flow.to, flow: { ...flow, label: null } });
    }
    return [...ways.values()];
  }

  private targets(ways: readonly (Arrow & { flow: Flow })[], leads: 'in' | 'out'): Flow[] {
    const end = leads === 'in' ? 'from' : 'to';
    const found = new Map(ways.filter(way => way[end].startsWith(`${leads}|`)).map(way => [way[end], way.flow]));
    return [...found.values()];
  }

  /** Pentagons stand in the column of the step they stand for, or in the nearest that is free. */
  private connectors(flows: readonly Flow[], leads: 'in' | 'out', top: number, rank: number): Connector[] {
    const taken = new Set<number>();
    const columns = this.sheet.columns.performers;
    return flows.map(flow => {
      const [from, to] = [this.stands.get(flow.from) as Stand, this.stands.get(flow.to) as Stand];
      const wanted = (leads === 'in' ? to : from).row.columns[0] as number;
      const free = columns.map((_, place) => place).filter(place => !taken.has(place));
      const place = free.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
      taken.add(place);
      const x = centreOf(columns[place] as Column);
      const letter = this.letters.get(`${from.page}|${flow.to}`) as string;
      const box = { left: x - 2.6, right: x + 2.6, top: top + 1.9, bottom: top + strip - 1.9 };
      return { ...box, id: `${leads}|${letter}`, rank, centres: [x], letter, page: leads === 'in' ? from.page : to.page, leads };
    });
  }

  private symbolOf(row: Row & { top: number }, rank: number): Placed {
    const columns = row.columns.map(index => this.sheet.columns.performers[index] as Column);
    const [first, last] = [columns[0] as Column, columns.at(-1) as Column];
    const half = halfWidth(first.width);
    const y = row.top + row.height / 2;
    const tall = Math.min(row.height / 2 - 1.3, row.step.symbol === 'DECISION' ? 4.3 : 3.2);
    return {
      id: row.step.id,
      rank,
      centres: columns.map(centreOf),
      left: centreOf(first) - half,
      right: centreOf(last) + half,
      top: y - tall,
      bottom: y + tall,
    };
  }

  private channels(): number[][] {
    const columns = this.sheet.columns.performers;
    const [first, last] = [columns[0] as Column, columns.at(-1) as Column];
    const borders = [...columns.map(column => column.left), last.left + last.width];
    const room = first.width / 2 - halfWidth(first.width) - 1.3;
    return borders.map(border => places(border, room, 1.4).filter(x => x > first.left && x < last.left + last.width));
  }
}

const halfWidth = (column: number): number => Math.min(column / 2 - 3.4, 7.5);

/** Places for lines along the border between two rows, clear of the symbols on both sides. */
function gapsOf(edges: readonly number[], symbols: readonly Placed[]): number[][] {
  return edges.map((edge, rank) => {
    const above = symbols.filter(symbol => symbol.rank === rank - 1).map(symbol => edge - symbol.bottom);
    const below = symbols.filter(symbol => symbol.rank === rank).map(symbol => symbol.top - edge);
    const [up, down] = [Math.min(...above, 9), Math.min(...below, 9)];
    return places(edge, 2.9, 1.3).filter(
      y => y > edge - up + 0.4 && y < edge + down - 0.4 && (above.length > 0 || y > edge) && (below.length > 0 || y < edge),
    );
  });
}
