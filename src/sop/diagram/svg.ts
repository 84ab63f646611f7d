import type { Process } from '../process/process.ts';
import type { Labels } from './labels.ts';
import { type Connector, type LaidPage, Layout } from './page.ts';
import type { Placed } from './route.ts';
import { a4, type Column, lineHeight, margin, padding, type Row, type Sheet, sheetOf, size, strip, titleHeight } from './sheet.ts';
import { arrow, mm, symbol } from './symbols.ts';
import { textWidth, wrapped, xml } from './text.ts';

interface Style {
  size?: number;
  isBold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
}

/** A line of text. Its length is said as well: a machine without these fonts takes a wider one, and must not run into the next column. */
function text(words: string, x: number, y: number, { size: of = size.body, isBold, anchor, className }: Style = {}): string {
  const marks = [
    isBold ? ' font-weight="bold"' : '',
    anchor ? ` text-anchor="${anchor}"` : '',
    className ? ` class="${className}"` : '',
    words.length > 2 ? ` textLength="${mm(textWidth(words, of, isBold))}" lengthAdjust="spacingAndGlyphs"` : '',
  ];
  return `<text x="${mm(x)}" y="${mm(y)}" font-size="${mm(of)}"${marks.join('')}>${xml(words)}</text>`;
}

/** Lines of text, the block centred on a height. */
const block = (lines: readonly string[], x: number, y: number, style: Style = {}, leading = lineHeight): string => {
  const first = y - ((lines.length - 1) * leading) / 2 + (style.size ?? size.body) * 0.36;
  return lines.map((line, index) => text(line, x, first + index * leading, style)).join('');
};

const cell = ({ left, width }: Column, top: number, height: number, className = 'cell'): string =>
  `<rect x="${mm(left)}" y="${mm(top)}" width="${mm(width)}" height="${mm(height)}" class="${className}"/>`;

const span = (columns: readonly Column[]): Column => {
  const [first, last] = [columns[0] as Column, columns.at(-1) as Column];
  return { left: first.left, width: last.left + last.width - first.left };
};

const middle = ({ left, width }: Column): number => left + width / 2;

const style = `
text{font-family:Arial,Helvetica,'Liberation Sans',sans-serif;fill:#111}
.paper{fill:#fff}
.cell{fill:none;stroke:#8a8f98;stroke-width:.18}
.shade{fill:#eceff3;stroke:#8a8f98;stroke-width:.18}
.frame{fill:none;stroke:#333;stroke-width:.4}
.lane{fill:#fafbfc;stroke:#c5cad2;stroke-width:.15}
.symbol{fill:#fff;stroke:#111;stroke-width:.4}
.tie{stroke:#111;stroke-width:.4;stroke-dasharray:1.2 .8;fill:none}
.line{fill:none;stroke:#111;stroke-width:.35;stroke-linejoin:round}
.head{fill:#111}
.answer{paint-order:stroke;stroke:#fff;stroke-width:.9;stroke-linejoin:round;font-style:italic}
.quiet{fill:#555}
.example{fill:#a3342a}
@page{size:A4 landscape;margin:0}`;

/** Title and identity on the first page; on the others a line that says what this is. */
function heading(process: Process, sheet: Sheet, labels: Labels, page: number): string {
  const whole = { left: margin, width: sheet.width - 2 * margin };
  const height = titleHeight(page) - 2.5;
  const title = labels.say(process.title);
  if (page > 0)
    return `${text(wrapped(title, whole.width - 80, 3.2, { isBold: true, most: 1 })[0] ?? '', margin, margin + 4, { size: 3.2, isBold: true })}${text(process.number, whole.left + whole.width, margin + 4, { anchor: 'end', className: 'quiet' })}`;
  const right = { left: margin + whole.width * 0.62, width: whole.width * 0.38 };
  const left = { left: margin, width: whole.width * 0.62 };
  const facts: [string, string][] = [
    [labels.of('number'), process.number],
    [labels.of('createdOn'), labels.day(process.createdOn)],
    [labels.of('revisedOn'), labels.day(process.revisedOn)],
    [labels.of('effectiveOn'), labels.day(process.effectiveOn)],
    [labels.of('approvedBy'), process.approverName ? labels.say(process.approverName) : '–'],
  ];
  const line = height / facts.length;
  const names = 30;
  const lines = facts.map(([name, value], index) => {
    const y = margin + line * (index + 0.5) + 0.9;
    const said = wrapped(value, right.width - names - 3, size.body, { most: 1 })[0] ?? '';
    return `${text(name, right.left + 1.5, y, { className: 'quiet' })}${text(said, right.left + names, y)}${
      index > 0 ? `<path d="M${mm(right.left)} ${mm(margin + line * index)}h${mm(right.width)}" class="cell"/>` : ''
    }`;
  });
  const titles = wrapped(title, left.width - 6, 4.4, { isBold: true, most: 2 });
  const unit = wrapped(labels.say(process.unitName), left.width - 6, 3.1, { isBold: true, most: 1 })[0] ?? '';
  return [
    cell(left, margin, height),
    cell(right, margin, height),
    ...lines,
    text(labels.of('government').toUpperCase(), left.left + 3, margin + 4.6, { size: 2.5, className: 'quiet' }),
    text(unit, left.left + 3, margin + 8.6, { size: 3.1, isBold: true }),
    ...titles.map((one, index) => text(one, left.left + 3, margin + 15 + index * 5.2, { size: 4.4, isBold: true })),
  ].join('');
}

function tableHead({ columns, heads, headSize, headHeight }: Sheet, labels: Labels, top: number): string {
  const upper = 6;
  const tall = (column: Column, words: string): string =>
    cell(column, top, headHeight, 'shade') +
    block(wrapped(words, column.width - 1.4, size.head, { isBold: true }), middle(column), top + headHeight / 2, {
      isBold: true,
      anchor: 'middle',
    });
  const group = (over: readonly Column[], words: string): string =>
    cell(span(over), top, upper, 'shade') + block([words], middle(span(over)), top + upper / 2, { isBold: true, anchor: 'middle' });
  const low = (column: Column, lines: readonly string[], of = size.small): string =>
    cell(column, top + upper, headHeight - upper, 'shade') +
    block(lines, middle(column), top + upper + (headHeight - upper) / 2, { size: of, isBold: true, anchor: 'middle' }, of * 1.24);
  return [
    tall(columns.number, labels.of('no')),
    tall(columns.activity, labels.of('activity')),
    group(columns.performers, labels.of('performers')),
    ...columns.performers.map((column, index) => low(column, heads[index] ?? [], headSize)),
    group([columns.inputs, columns.time, columns.output], labels.of('quality')),
    low(columns.inputs, [labels.of('inputs')]),
    low(columns.time, [labels.of('time')]),
    low(columns.output, [labels.of('output')]),
    tall(columns.remarks, labels.of('remarks')),
  ].join('');
}

function rowCells(row: Row & { top: number }, { columns }: Sheet): string {
  const y = row.top + row.height / 2;
  const left = (column: Column, lines: readonly string[]): string =>
    cell(column, row.top, row.height) + block(lines, column.left + padding, y);
  const centred = (column: Column, lines: readonly string[]): string =>
    cell(column, row.top, row.height) + block(lines, middle(column), y, { anchor: 'middle' });
  return [
    centred(columns.number, [String(row.step.number)]),
    left(columns.activity, row.activity),
    ...columns.performers.map(column => cell(column, row.top, row.height, 'lane')),
    left(columns.inputs, row.inputs),
    centred(columns.time, row.time),
    left(columns.output, row.output),
    left(columns.remarks, row.remarks),
  ].join('');
}

/** A step of several performers is drawn in the column of each, tied together by a broken line. */
function stepSymbol(placed: Placed, row: Row, labels: Labels): string {
  const half = (placed.centres[0] as number) - placed.left;
  const boxes = placed.centres.map(x => ({ left: x - half, right: x + half, top: placed.top, bottom: placed.bottom }));
  const y = (placed.top + placed.bottom) / 2;
  const tie = boxes.length > 1 ? `<path d="M${mm(placed.left + half)} ${mm(y)}H${mm(placed.right - half)}" class="tie"/>` : '';
  const shapes = boxes.map(box => symbol(row.step.symbol, box)).join('');
  const title = `${row.step.number}. ${labels.say(row.step.activity)}`;
  const missing =
    row.step.performers.length === 0 ? text('?', placed.centres[0] as number, y + 0.9, { anchor: 'middle', className: 'example' }) : '';
  return `<g><title>${xml(title)}</title>${tie}${shapes}${missing}</g>`;
}

function connector(one: Connector, labels: Labels): string {
  const x = one.centres[0] as number;
  const where = `${labels.of('page').toLowerCase()} ${one.page + 1}`;
  return `<g><title>${xml(`${labels.of('connector')}: ${where}`)}</title>${symbol('OFF_PAGE_CONNECTOR', one)}${text(
    one.letter,
    x,
    one.top + 2.6,
    {
      anchor: 'middle',
      isBold: true,
    },
  )}${text(where, one.right + 0.7, one.top + 2.4, { size: 1.9, className: 'quiet' })}</g>`;
}

/** The answer of a decision stands where its arrow sets out. */
function answer(page: LaidPage, labels: Labels): string {
  return page.arrows
    .map(({ points, flow }) => {
      const [first, second, third] = points;
      if (!flow.label || !first || !second) return '';
      const words = wrapped(labels.say(flow.label), 14, 2.2, { most: 1 })[0] ?? '';
      const isFlat = Math.abs(first.y - second.y) < 0.01;
      const goesLeft = second.x < first.x;
      // Where the arrow soon turns up, the answer stands below it: above, it would cover the turn.
      const isCovering = third !== undefined && third.y < second.y && Math.abs(second.x - first.x) < textWidth(words, 2.2) + 1;
      return isFlat
        ? text(words, first.x + (goesLeft ? -0.5 : 0.5), first.y + (isCovering ? 2.4 : -0.7), {
            size: 2.2,
            anchor: goesLeft ? 'end' : 'start',
            className: 'answer',
          })
        : text(words, first.x + 0.7, first.y + 1.9, { size: 2.2, className: 'answer' });
    })
    .join('');
}

/** Band of pentagons, drawn as a part of the performers' columns. */
const band = (sheet: Sheet, top: number): string =>
  [
    cell({ left: margin, width: sheet.width - 2 * margin }, top, strip),
    ...sheet.columns.performers.map(column => cell(column, top, strip, 'lane')),
  ].join('');

function legend(labels: Labels, y: number): string {
  const entries: [Parameters<typeof symbol>[0] | 'ARROW', string][] = [
    ['TERMINATOR', labels.of('terminator')],
    ['PROCESS', labels.of('process')],
    ['DECISION', labels.of('decision')],
    ['ARROW', labels.of('arrow')],
    ['OFF_PAGE_CONNECTOR', labels.of('connector')],
  ];
  let x = margin;
  return entries
    .map(([kind, words]) => {
      const box = { left: x, right: x + 6, top: y - 2.4, bottom: y + 0.6 };
      const shape =
        kind === 'ARROW'
          ? arrow([
              { x, y: y - 0.9 },
              { x: x + 6, y: y - 0.9 },
            ])
          : symbol(kind, kind === 'OFF_PAGE_CONNECTOR' ? { ...box, left: x + 1.4, right: x + 4.6 } : box);
      const entry = `${shape}${text(words, x + 7, y, { size: size.small, className: 'quiet' })}`;
      x += 7 + textWidth(words, size.small) + 5;
      return entry;
    })
    .join('');
}

function foot(process: Process, sheet: Sheet, labels: Labels, page: number): string {
  const y = sheet.height - margin;
  const right = sheet.width - margin;
  const number = `${labels.of('page')} ${page + 1} ${labels.of('of')} ${sheet.pages.length}`;
  const example = labels.isMadeUp(process)
    ? text(labels.of('madeUp'), right - textWidth(number, size.small) - 4, y, { size: size.small, anchor: 'end', className: 'example' })
    : '';
  return `${legend(labels, y)}${example}${text(number, right, y, { size: size.small, anchor: 'end', className: 'quiet' })}`;
}

function drawPage(process: Process, sheet: Sheet, layout: Layout, labels: Labels, index: number): string {
  const page = layout.page(index);
  const head = margin + titleHeight(index);
  const body = head + sheet.headHeight;
  const isJoinedAbove = page.connectors.some(one => one.leads === 'in');
  const bottomBand = page.connectors.some(one => one.leads === 'out') ? band(sheet, page.bottom - strip) : '';
  const rowOf = new Map(page.rows.map(row => [row.step.id, row]));
  return [
    `<g transform="translate(0 ${mm(index * sheet.height)})">`,
    `<rect width="${mm(sheet.width)}" height="${mm(sheet.height)}" class="paper"/>`,
    heading(process, sheet, labels, index),
    tableHead(sheet, labels, head),
    isJoinedAbove ? band(sheet, body) : '',
    bottomBand,
    ...page.rows.map(row => rowCells(row, sheet)),
    cell({ left: margin, width: sheet.width - 2 * margin }, head, page.bottom - head, 'frame'),
    ...page.arrows.map(one => arrow(one.points)),
    ...page.symbols.map(placed => stepSymbol(placed, rowOf.get(placed.id) as Row, labels)),
    ...page.connectors.map(one => connector(one, labels)),
    answer(page, labels),
    foot(process, sheet, labels, index),
    '</g>',
  ].join('\n');
}

/** The official form: performers as columns, steps as rows, on pages of A4 landscape one under the other. */
export function svg(process: Process, labels: Labels): string {
  const sheet = sheetOf(process, labels);
  const layout = new Layout(sheet, process.flows);
  const pages = sheet.pages.map((_, index) => drawPage(process, sheet, layout, labels, index));
  const height = sheet.height * pages.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${labels.language}" role="img" width="${mm(a4.width)}mm" height="${mm(a4.height * pages.length)}mm" viewBox="0 0 ${mm(sheet.width)} ${mm(height)}">`,
    `<title>${xml(`${labels.of('procedure')}: ${labels.say(process.title)}`)}</title>`,
    `<style>${style}</style>`,
    ...pages,
    '</svg>',
    '',
  ].join('\n');
}
