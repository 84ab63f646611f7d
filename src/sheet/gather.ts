import { type Class, shapeOf } from '../read/shape.ts';
import { type Draft, named, placeOf } from './draft.ts';
import { type Finding, finding } from './finding.ts';

export type Gathered = Map<Class, Map<string, Draft>>;

/** Rows with one code: one row where the sheets say that they describe the same thing, a finding where they don't. */
export function gather(drafts: readonly Draft[], found: Finding[]): Gathered {
  const all: Gathered = new Map();
  for (const draft of drafts) {
    const known = all.get(draft.of) ?? new Map<string, Draft>();
    all.set(draft.of, known);
    const first = known.get(draft.code);
    if (!first) known.set(draft.code, draft);
    else if (first.distinct && draft.distinct) unite(first, draft, found);
    else found.push(finding('DUPLICATE_CODE', placeOf(draft, 'code'), { value: draft.code, other: named(first) }));
  }
  return all;
}

function unite(first: Draft, again: Draft, found: Finding[]): void {
  const isRemark = (column: string): boolean => column === 'note' && shapeOf(again.of).concept?.isSourced === true;
  for (const [column, value] of Object.entries(again.values)) {
    if (isRemark(column)) first.values[column] = joined(first.values[column], value);
    else if (column in first.values) compare(column, first, again, found);
    else {
      first.values[column] = value;
      first.edges.push(...again.edges.filter(edge => edge.column === column));
    }
  }
  first.sources = [...new Set([...first.sources, ...again.sources])];
}

function compare(column: string, first: Draft, again: Draft, found: Finding[]): void {
  const said = ({ edges, values }: Draft): string => JSON.stringify(edges.find(edge => edge.column === column)?.code ?? values[column]);
  if (said(first) === said(again)) return;
  const shown = (draft: Draft): string => said(draft).replace(/^"|"$|^null$/g, '');
  found.push(finding('DISAGREES', placeOf(again, column), { value: shown(again), expected: shown(first), other: named(first) }));
}

/** Remarks of several rows on one thing, each said once. */
function joined(note: unknown, more: unknown): string | null {
  const notes = [note, more].filter((text): text is string => typeof text === 'string');
  return notes.length === 2 && !notes[0]?.includes(notes[1] as string) ? notes.join('; ') : (notes[0] ?? null);
}
