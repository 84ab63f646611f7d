import { graphOf } from '../process/graph.ts';
import type { Process, Step, Words } from '../process/process.ts';
import { plain } from './text.ts';

type Say = (words: Words) => string;

/** Between quotes Mermaid takes everything but its own signs, which it writes as numbered entities. */
const quoted = (text: string): string =>
  `"${
    plain(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/["#`<>&;\\]/g, sign => `#${sign.charCodeAt(0)};`) || ' '
  }"`;

/** The regulation's symbols as Mermaid has them; its flag stands for the pentagon. */
const shapes: Record<Step['symbol'], [open: string, close: string]> = {
  TERMINATOR: ['([', '])'],
  PROCESS: ['[', ']'],
  DECISION: ['{', '}'],
  OFF_PAGE_CONNECTOR: ['>', ']'],
};

/** The flowchart as Mermaid text: a subgraph per performer; a step done by several stands with the first and names the others. */
export function mermaid(process: Process, say: Say, together: string): string {
  const graph = graphOf(process);
  const ids = new Map(process.steps.map((step, index) => [step.id, `s${index + 1}`]));
  const names = new Map(process.performers.map(performer => [performer.id, say(performer.name)]));
  const node = (step: Step): string => {
    const [open, close] = shapes[step.symbol];
    const others = step.performers.slice(1).map(id => names.get(id) ?? '');
    const label = `${step.number}. ${say(step.activity)}${others.length > 0 ? ` (${together} ${others.join(', ')})` : ''}`;
    return `${ids.get(step.id)}${open}${quoted(label)}${close}`;
  };
  const lanes = process.performers.map((performer, index) => {
    const own = process.steps.filter(step => step.performers[0] === performer.id);
    return own.length === 0
      ? []
      : [`  subgraph p${index + 1}[${quoted(say(performer.name))}]`, ...own.map(step => `    ${node(step)}`), '  end'];
  });
  const known = new Set(process.performers.map(performer => performer.id));
  const loose = process.steps.filter(step => !known.has(step.performers[0] ?? ''));
  const flows = graph.steps.flatMap(step =>
    graph.exits(step).map(flow => `  ${ids.get(step.id)} -->${flow.label ? `|${quoted(say(flow.label))}|` : ''} ${ids.get(flow.to)}`),
  );
  return [
    '---',
    `title: ${JSON.stringify(plain(say(process.title)))}`,
    '---',
    'flowchart TB',
    ...lanes.flat(),
    ...loose.map(step => `  ${node(step)}`),
    ...flows,
    '',
  ].join('\n');
}
