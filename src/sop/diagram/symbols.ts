import type { Step } from '../process/process.ts';
import type { Box, Point } from './route.ts';

/** Millimetres to a hundredth: enough for any printer, and short. */
export const mm = (value: number): string => String(Math.round(value * 100) / 100);

const polygon = (points: readonly (readonly [number, number])[], style: string): string =>
  `<polygon points="${points.map(([x, y]) => `${mm(x)},${mm(y)}`).join(' ')}" ${style}/>`;

const drawn = 'class="symbol"';

/** The regulation's symbols: capsule, box, diamond and pentagon. */
export function symbol(kind: Step['symbol'], { left, right, top, bottom }: Box): string {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  switch (kind) {
    case 'TERMINATOR':
      return `<rect x="${mm(left)}" y="${mm(top)}" width="${mm(right - left)}" height="${mm(bottom - top)}" rx="${mm((bottom - top) / 2)}" ${drawn}/>`;
    case 'PROCESS':
      return `<rect x="${mm(left)}" y="${mm(top)}" width="${mm(right - left)}" height="${mm(bottom - top)}" ${drawn}/>`;
    case 'DECISION':
      return polygon(
        [
          [x, top],
          [right, y],
          [x, bottom],
          [left, y],
        ],
        drawn,
      );
    case 'OFF_PAGE_CONNECTOR':
      return polygon(
        [
          [left, top],
          [right, top],
          [right, top + (bottom - top) * 0.6],
          [x, bottom],
          [left, top + (bottom - top) * 0.6],
        ],
        drawn,
      );
  }
}

/** The fifth symbol: a line of right angles with a filled head. */
export function arrow(points: readonly Point[]): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  const [dx, dy] = [Math.sign(Math.round((tip.x - before.x) * 1000)), Math.sign(Math.round((tip.y - before.y) * 1000))];
  const [long, wide] = [2, 0.75];
  const [x, y] = [tip.x - dx * long, tip.y - dy * long];
  const line = [...points.slice(0, -1), { x: tip.x - dx * long * 0.8, y: tip.y - dy * long * 0.8 }];
  const path = line.map((point, index) => `${index === 0 ? 'M' : 'L'}${mm(point.x)} ${mm(point.y)}`).join('');
  const head = polygon(
    [
      [tip.x, tip.y],
      [x + dy * wide, y + dx * wide],
      [x - dy * wide, y - dx * wide],
    ],
    'class="head"',
  );
  return `<path d="${path}" class="line"/>${head}`;
}
