import { rowId } from '../core/id.ts';
import { type Class, type ConceptShape, shapeOf } from '../read/shape.ts';
import { codeFault } from './code-rule.ts';
import { type Draft, placeOf } from './draft.ts';
import { finding } from './finding.ts';
import type { Gathered } from './gather.ts';
import type { Reading } from './sets.ts';
import { sourceType } from './source-type.ts';
import type { Run } from './statements.ts';

/** A row ready to be written: every code followed to an id. */
export interface Ready {
  id: string;
  /** Columns and their values, the id among them. */
  values: Record<string, unknown>;
  sources: string[];
  draft: Draft;
}

type Ids = Map<Class, Map<string, string>>;

/** Follows every code to the row it names: one of the same load, or one already in the hub. */
export async function follow(gathered: Gathered, run: Run, reading: Reading): Promise<Map<Class, Ready[]>> {
  const ids = await idsOf(gathered, run);
  const source = sourceType();
  const ready = new Map<Class, Ready[]>();
  for (const [of, drafts] of gathered)
    ready.set(
      of,
      [...drafts.values()].map(draft => followOne(draft, ids, source, reading)),
    );
  return ready;
}

async function idsOf(gathered: Gathered, run: Run): Promise<Ids> {
  const codes = new Map<Class, Set<string>>();
  const source = sourceType();
  const ask = (of: Class, code: string): void => void (codes.get(of) ?? codes.set(of, new Set()).get(of))?.add(code);
  for (const drafts of gathered.values())
    for (const draft of drafts.values()) {
      ask(draft.of, draft.code);
      for (const edge of draft.edges) ask(edge.of, edge.code);
      for (const code of draft.sources) ask(source, code);
    }
  const ids: Ids = new Map();
  for (const [of, wanted] of codes) {
    const { table, concept } = shapeOf(of) as ConceptShape;
    const known = new Map([...(gathered.get(of)?.keys() ?? [])].map(code => [code, rowId(concept.tag, code)]));
    // A row that came another way keeps the id it was given.
    for (const row of await run<{ code: string; id: string }>(`select code, id from hub.${table} where code = any($1::text[])`, [
      ...wanted,
    ]))
      known.set(row.code, row.id);
    ids.set(of, known);
  }
  return ids;
}

function followOne(draft: Draft, ids: Ids, source: Class, { found, unread }: Reading): Ready {
  const idOf = (of: Class, code: string, column: string): string | null => {
    const known = ids.get(of)?.get(code) ?? null;
    const fault = known === null ? (codeFault(of, code) ?? (unread.has(of) ? null : 'UNKNOWN_CODE')) : null;
    if (fault) found.push(finding(fault, placeOf(draft, column), { value: code, expected: shapeOf(of).name }));
    return known;
  };
  const id = ids.get(draft.of)?.get(draft.code) as string;
  const values: Record<string, unknown> = { id, ...draft.values };
  for (const { column, of, code } of draft.edges) values[column] = idOf(of, code, column);
  const sources = draft.sources.map(code => idOf(source, code, 'sources')).filter(id => id !== null);
  return { id, values, sources, draft };
}
