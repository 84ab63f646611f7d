import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../src/core/project.ts';
import type { Name } from './contenders.ts';
import { type Figures, geometricMean, ratio } from './measure.ts';
import type { CaseResult, SuiteResult } from './run-suite.ts';

const folder = join(projectFolder, 'bench', 'results');

/** Writes both faces of a result; gives the one for people. */
export function keep(name: string, result: unknown, markdown: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, rounded, 2)}\n`);
  writeFileSync(join(folder, `${name}.md`), markdown);
  return markdown;
}

const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
export const figure = (value: number | null | undefined, digits = 2): string =>
  value === null || value === undefined ? '–' : value.toFixed(digits);
export const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
export const table = (head: string[], rows: string[]): string =>
  [row(...head), row(...head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows].join('\n');

const names: readonly Name[] = ['uncached', 'POST', 'GET', '304', 'PostGraphile', 'SQL', 'static POST', 'static GET'];
const ratios: readonly [Name, Name][] = [
  ['uncached', 'PostGraphile'],
  ['uncached', 'SQL'],
  ['POST', 'static POST'],
  ['GET', 'static GET'],
  ['304', 'static GET'],
  ['POST', 'PostGraphile'],
];

/** Geometric means over the cases in which both were timed. */
export const meansOf = ({ cases }: SuiteResult): { of: string; ratio: number | null; cases: number }[] =>
  ratios.map(([one, other]) => {
    const found = cases.map(({ figures }) => ratio(figures, one, other)).filter(value => value !== null);
    return { of: `${one} / ${other}`, ratio: geometricMean(found), cases: found.length };
  });

export function printed(result: SuiteResult): string {
  const { at, scale, counts, machine, rounds, notes, cases, questions } = result;
  const shown = names.filter(name => cases.some(({ figures }) => figures.some(one => one.name === name)));
  const of = (figures: readonly Figures[], name: Name): Figures | undefined => figures.find(one => one.name === name);
  const perCase =
    (pick: (one: Figures) => string) =>
    (one: CaseResult): string =>
      row(
        one.name,
        ...shown.map(name => {
          const found = of(one.figures, name);
          return found ? pick(found) : '–';
        }),
      );
  return `# Scale ${scale}

*Printed by \`npm run bench\` on ${at.slice(0, 16).replace('T', ' ')} UTC; read [docs/performance.md](../../docs/performance.md) first.*

${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB; Node ${machine.node}, PostgreSQL ${machine.postgresql}; commit ${machine.commit}.
Load before ${machine.loadBefore}, after ${machine.loadAfter}. ${Object.entries(counts)
    .map(([name, count]) => `${count.toLocaleString('en')} rows of ${name}`)
    .join(', ')}.
${rounds.rounds} interleaved rounds of ${rounds.milliseconds} ms, ${rounds.connections} connections.

${[...notes, ...cases.flatMap(one => one.notes.map(note => `${one.name}: ${note}.`))].map(note => `- ${note}`).join('\n')}

## Ratios

Geometric means over the cases in which both were timed; above 1 the first is faster.

${table(
  ['Of', 'ratio', 'cases'],
  meansOf(result).map(one => row(one.of, figure(one.ratio), one.cases)),
)}

${table(
  ['Case', 'bytes', 'statements', 'points', ...ratios.map(([one, other]) => `${one} / ${other}`)],
  cases.map(one =>
    row(one.name, one.bytes, one.statements ?? '–', one.cost ?? '–', ...ratios.map(pair => figure(ratio(one.figures, ...pair)))),
  ),
)}

## Answers a second

${table(['Case', ...shown], cases.map(perCase(one => figure(one.rate, 0))))}

## Milliseconds to an answer, median

${table(['Case', ...shown], cases.map(perCase(one => figure(one.median))))}

## Processor milliseconds for one answer: of the server, and of PostgreSQL

${table(['Case', ...shown], cases.map(perCase(one => `${figure(one.cpu)} + ${figure(one.databaseCpu)}`)))}

## MiB held at most

${table(['Case', ...shown], cases.map(perCase(one => figure(one.memory, 0))))}
${
  questions.length === 0
    ? ''
    : `
## The worked questions, not kept, 4 connections

${table(
  ['Question', 'statements', 'median ms', 'a second', ''],
  questions.map(one => row(one.name, one.statements ?? '–', figure(one.median, 1), figure(one.rate, 0), one.note ?? '')),
)}
`
}`;
}
