/** A point of the page. Steps follow one another along y, performers stand side by side along x. */
export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A symbol on the grid: its place among the steps, and the columns that it stands in. */
export interface Placed extends Box {
  id: string;
  rank: number;
  /** Centre of each column that it covers. */
  centres: number[];
}

export interface Arrow {
  id: string;
  from: string;
  to: string;
}

export interface Routed extends Arrow {
  points: Point[];
}

export interface Grid {
  symbols: Placed[];
  /** Places for lines between two columns, one list per gutter, the best first. */
  channels: number[][];
  /** Places for lines above the symbols of a rank, and behind those of the last: one list more than there are ranks. */
  gaps: number[][];
  /** Units of the grid in a millimetre: what bends and crossings cost is measured against lengths. */
  scale: number;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

interface Candidate {
  points: Point[];
  leave: Side;
  arrive: Side;
}

interface Segment {
  /** Whether it runs along x. */
  flat: boolean;
  at: number;
  low: number;
  high: number;
  to: string;
}

const near = 0.35;
const cost = { bend: 9, crossing: 6, touching: 900, blocked: 100_000, mixedPort: 400, sharedExit: 250, sharedEntry: 12, backTop: 15 };
/** Beyond so many lines nobody sees a crossing more or less, and counting them would take long. */
const manySegments = 600;

const middle = (box: Box): number => (box.top + box.bottom) / 2;

/** Every way a line may take from one symbol to another: straight, around one corner, or by the gutters between columns and rows. */
function* candidates(grid: Grid, from: Placed, to: Placed): Generator<Candidate> {
  const [start, end] = [middle(from), middle(to)];
  const edge = (box: Box, side: Side): number => (side === 'left' ? box.left : box.right);
  const facing = (box: Box, x: number): Side | null => (x < box.left ? 'left' : x > box.right ? 'right' : null);
  const after = grid.gaps[from.rank + 1] ?? [];
  const before = grid.gaps[to.rank] ?? [];

  if (to.top > from.bottom)
    for (const x of from.centres)
      for (const goal of to.centres) {
        if (Math.abs(x - goal) < near)
          yield {
            points: [
              { x, y: from.bottom },
              { x, y: to.top },
            ],
            leave: 'bottom',
            arrive: 'top',
          };
        else
          for (const y of new Set([...after, ...before]))
            if (y > from.bottom && y < to.top)
              yield {
                points: [
                  { x, y: from.bottom },
                  { x, y },
                  { x: goal, y },
                  { x: goal, y: to.top },
                ],
                leave: 'bottom',
                arrive: 'top',
              };
      }
  if (to.top > start)
    for (const goal of to.centres) {
      const side = facing(from, goal);
      if (side)
        yield {
          points: [
            { x: edge(from, side), y: start },
            { x: goal, y: start },
            { x: goal, y: to.top },
          ],
          leave: side,
          arrive: 'top',
        };
    }
  if (end > from.bottom)
    for (const x of from.centres) {
      const side = facing(to, x);
      if (side)
        yield {
          points: [
            { x, y: from.bottom },
            { x, y: end },
            { x: edge(to, side), y: end },
          ],
          leave: 'bottom',
          arrive: side,
        };
    }
  for (const x of grid.channels.flat()) {
    const [leave, arrive] = [facing(from, x), facing(to, x)];
    const outs: { points: Point[]; side: Side }[] = [];
    if (leave)
      outs.push({
        points: [
          { x: edge(from, leave), y: start },
          { x, y: start },
        ],
        side: leave,
      });
    for (const y of after)
      for (const out of from.centres)
        outs.push({
          points: [
            { x: out, y: from.bottom },
            { x: out, y },
            { x, y },
          ],
          side: 'bottom',
        });
    const ins: { points: Point[]; side: Side }[] = [];
    if (arrive)
      ins.push({
        points: [
          { x, y: end },
          { x: edge(to, arrive), y: end },
        ],
        side: arrive,
      });
    for (const y of before)
      for (const goal of to.centres)
        ins.push({
          points: [
            { x, y },
            { x: goal, y },
            { x: goal, y: to.top },
          ],
          side: 'top',
        });
    for (const out of outs) for (const into of ins) yield { points: [...out.points, ...into.points], leave: out.side, arrive: into.side };
  }
}

function segmentsOf(points: readonly Point[], to: string): Segment[] {
  const segments: Segment[] = [];
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    const flat = Math.abs(a.y - b.y) < 1e-6;
    if (flat && Math.abs(a.x - b.x) < 1e-6) continue;
    const [one, other] = flat ? [a.x, b.x] : [a.y, b.y];
    segments.push({ flat, at: flat ? a.y : a.x, low: Math.min(one, other), high: Math.max(one, other), to });
  }
  return segments;
}

function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    sum += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  }
  return sum;
}

/** What was drawn already, and which side of a symbol it leaves or enters. */
class Drawn {
  readonly segments: Segment[] = [];
  private readonly exits = new Map<string, number>();
  private readonly entries = new Map<string, number>();
  private readonly symbols: readonly Placed[];
  private readonly scale: number;

  constructor({ symbols, scale }: Grid) {
    this.symbols = symbols;
    this.scale = scale;
  }

  add({ points, leave, arrive }: Candidate, { from, to }: Arrow): void {
    this.segments.push(...segmentsOf(points, to));
    const [exit, entry] = [`${from}|${leave}`, `${to}|${arrive}`];
    this.exits.set(exit, (this.exits.get(exit) ?? 0) + 1);
    this.entries.set(entry, (this.entries.get(entry) ?? 0) + 1);
  }

  /** How bad a way is; infinite once it is worse than what was found already. */
  price({ points, leave, arrive }: Candidate, { from, to }: Arrow, best: number): number {
    // Cheap things first: most ways are too long from the outset.
    const least = lengthOf(points) / this.scale + this.portPrice(from, leave, to, arrive);
    if (least >= best) return Number.POSITIVE_INFINITY;
    const segments = segmentsOf(points, to);
    const turns = segments.filter((segment, index) => index > 0 && segment.flat !== segments[index - 1]?.flat).length;
    let sum = least + cost.bend * turns;
    if (sum >= best) return Number.POSITIVE_INFINITY;
    for (const segment of segments) {
      for (const symbol of this.symbols) if (blocks(symbol, segment)) sum += cost.blocked;
      if (sum >= best) return Number.POSITIVE_INFINITY;
      sum += this.neighbours(segment);
      if (sum >= best) return Number.POSITIVE_INFINITY;
    }
    return sum;
  }

  private portPrice(from: string, leave: Side, to: string, arrive: Side): number {
    const [exit, entry] = [`${from}|${leave}`, `${to}|${arrive}`];
    return (
      (this.exits.get(exit) ?? 0) * cost.sharedExit +
      (this.entries.has(exit) ? cost.mixedPort : 0) +
      (this.exits.has(entry) ? cost.mixedPort : 0) +
      (this.entries.get(entry) ?? 0) * cost.sharedEntry
    );
  }

  private neighbours(segment: Segment): number {
    let sum = 0;
    const countsCrossings = this.segments.length <= manySegments;
    for (const other of this.segments) {
      if (other.flat === segment.flat) {
        // Lines to one and the same step may run together; others must not.
        if (Math.abs(other.at - segment.at) < near && other.low < segment.high - near && segment.low < other.high - near)
          sum += other.to === segment.to ? 1 : cost.touching;
      } else if (countsCrossings && crosses(segment, other)) sum += cost.crossing;
    }
    return sum;
  }
}

const crosses = (one: Segment, other: Segment): boolean =>
  other.at > one.low + 1e-6 && other.at < one.high - 1e-6 && one.at > other.low + 1e-6 && one.at < other.high - 1e-6;

/** Whether a line would run through a symbol. One that only touches its rim begins or ends there. */
function blocks(symbol: Placed, { flat, at, low, high }: Segment): boolean {
  const rim = 1e-3;
  const [near, far, begin, end] = flat
    ? [symbol.top, symbol.bottom, symbol.left, symbol.right]
    : [symbol.left, symbol.right, symbol.top, symbol.bottom];
  return at > near + rim && at < far - rim && low < end - rim && high > begin + rim;
}

/** Draws neighbours first, then what goes further, then what goes back: each takes the way that is best beside those drawn. */
export function route(grid: Grid, arrows: readonly Arrow[]): Routed[] {
  const symbols = new Map(grid.symbols.map(symbol => [symbol.id, symbol]));
  const drawn = new Drawn(grid);
  const span = ({ from, to }: Arrow): number => (symbols.get(to)?.rank ?? 0) - (symbols.get(from)?.rank ?? 0);
  const turn = (arrow: Arrow): number => (span(arrow) > 0 ? span(arrow) : 1000 - span(arrow));
  const routed = new Map<string, Routed>();
  for (const arrow of arrows.toSorted((a, b) => turn(a) - turn(b))) {
    const [from, to] = [symbols.get(arrow.from), symbols.get(arrow.to)];
    if (!from || !to) continue;
    let [found, best]: [Candidate | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const candidate of candidates(grid, from, to)) {
      const price = drawn.price(candidate, arrow, best);
      if (price < best) [found, best] = [candidate, price];
    }
    if (!found) continue;
    drawn.add(found, arrow);
    routed.set(arrow.id, { ...arrow, points: straightened(found.points) });
  }
  return arrows.flatMap(arrow => routed.get(arrow.id) ?? []);
}

/** Without points that lie on the line between their neighbours. */
function straightened(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, behind] = [points[index - 1], points[index + 1]];
    if (!before || !behind) return true;
    const isFlat = Math.abs(before.y - point.y) < 1e-6 && Math.abs(point.y - behind.y) < 1e-6;
    const isUpright = Math.abs(before.x - point.x) < 1e-6 && Math.abs(point.x - behind.x) < 1e-6;
    return !isFlat && !isUpright;
  });
}

/** Places for lines around the middle of a gutter, nearest first, never on the middle itself where the border of the table runs. */
export function places(centre: number, room: number, step: number): number[] {
  const found: number[] = [];
  for (let away = step / 2; away <= room; away += step) found.push(centre - away, centre + away);
  return found.length > 0 ? found : [centre];
}
