import { globalId } from '../../src/core/id.ts';
import type { Sight } from '../../src/database/read-pools.ts';
import { conceptShapes } from '../../src/read/shape.ts';
import { lookUpOf, plainSelection, toOneFields, typeNamed } from '../support/graph.ts';
import { type AskPage, walkForwards } from '../support/walk.ts';
import type { World } from '../support/world.ts';

export interface Change {
  recordedAt: string;
  type: string;
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  key: string;
  code: string | null;
  reason: string | null;
  node: { id: string } | null;
  changes: { name: string; lang: 'ID' | 'EN' | null; before: string | null; after: string | null }[];
}

/** Fields of a row as texts; of a text in two languages the Indonesian one. */
type Row = Map<string, unknown>;
/** Rows by their global ids: what somebody keeps who copies the graph. */
export type Copy = Map<string, Row>;

const types = conceptShapes().filter(shape => shape.concept.one);
const edgesOf = (type: string) => {
  const shape = types.find(({ name }) => name === type);
  return toOneFields(typeNamed(type)).filter(({ field, to }) => shape?.fields.get(field)?.is === 'one' && lookUpOf(to));
};

/** A value as a change would write it. */
function said(value: unknown): unknown {
  if (value === null || typeof value === 'object') return value;
  const text = String(value);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : text;
}

function rowOf(node: Record<string, unknown>, into: Row = new Map(), path = ''): Row {
  for (const [field, value] of Object.entries(node)) {
    if (field.startsWith('__') || (path === '' && field === 'id')) continue;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      rowOf(value as Record<string, unknown>, into, `${path}${field}.`);
    else if (value !== null) into.set(`${path}${field}`, said(value));
  }
  return into;
}

/** Every row of these types that a sight shows, and of every other table its key. */
export async function copyOf(world: World, sight: Sight, whole: readonly string[]): Promise<Copy> {
  const copy: Copy = new Map();
  for (const { name, table, concept, fields: fieldsOfShape } of types) {
    const { rows } = await world.sql(`select id from ${sight}."${table}"`);
    const ids = rows.map(row => globalId(concept.tag, row['id'] as string));
    for (const id of ids) copy.set(id, new Map());
    if (!whole.includes(name)) continue;
    const fields = `${plainSelection(typeNamed(name))} ${edgesOf(name)
      .map(({ field }) => `${field} { id }`)
      .join(' ')}`;
    for (let start = 0; start < ids.length; start += 100) {
      const answer = await world.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${fields} } } }`, {
        variables: { ids: ids.slice(start, start + 100) },
        sight,
      });
      for (const node of (answer.data as { nodes: (Record<string, unknown> & { id: string })[] }).nodes) {
        const row = rowOf(node);
        for (const [field, { is }] of fieldsOfShape) if (is === 'computed') row.delete(field);
        copy.set(node.id, row);
      }
    }
  }
  return copy;
}

const fields = 'recordedAt type kind key code reason node { id } changes { name lang before after }';

/** All changes of a stretch of time, walked page by page. */
export const changesOf = (world: World, sight: Sight, asked: Record<string, unknown>, walk = walkForwards, size = 100): Promise<Change[]> =>
  walk(
    (async page => {
      const answer = await world.ask(
        `query ($time: DateTime!, $knownAt: DateTime, $types: [NodeType!], $first: Int, $after: String, $last: Int, $before: String) {
        changedSince(time: $time, knownAt: $knownAt, types: $types, first: $first, after: $after, last: $last, before: $before) {
          nodes { ${fields} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { variables: { ...asked, ...page }, sight },
      );
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return (answer.data as { changedSince: never }).changedSince;
    }) as AskPage,
    size,
  ) as unknown as Promise<Change[]>;

const read = (text: string | null): unknown => {
  if (text === null) return undefined;
  if (text.startsWith('[')) return JSON.parse(text);
  return said(text);
};

/** Follows one change in a copy, as somebody would who knows nothing else of the hub. Gives what it contradicts. */
export function follow(copy: Copy, change: Change, whole: readonly string[]): string[] {
  if (change.kind === 'REMOVED') {
    copy.delete(change.key);
    return [];
  }
  const type = types.find(({ table }) => table.toUpperCase() === change.type);
  if (!type) return [];
  const row: Row = change.kind === 'ADDED' ? new Map() : (copy.get(change.key) ?? new Map());
  const edges = new Set(edgesOf(type.name).map(({ field }) => field));
  const wrong: string[] = [];
  for (const { name, lang, before, after } of change.changes) {
    if (lang === 'EN') continue;
    const at = edges.has(name) ? `${name}.id` : name;
    if (
      change.kind === 'CHANGED' &&
      !edges.has(name) &&
      whole.includes(type.name) &&
      JSON.stringify(row.get(at)) !== JSON.stringify(read(before))
    )
      wrong.push(`${change.key} ${name}: ${JSON.stringify(row.get(at))} was told as ${before}`);
    if (after === null) row.delete(at);
    else row.set(at, read(after));
  }
  copy.set(change.key, row);
  return wrong;
}

/** Where two copies differ in what is shown of a row. */
export function differences(followed: Copy, shown: Copy, whole: readonly string[]): string[] {
  const tags = new Set(types.filter(({ name }) => whole.includes(name)).map(({ concept }) => concept.tag));
  const gone = [...followed.keys()].filter(key => !shown.has(key)).map(key => `${key} is gone and was not told of`);
  const missing = [...shown.keys()].filter(key => !followed.has(key)).map(key => `${key} is there and was not told of`);
  const unlike = [...shown].flatMap(([key, row]) =>
    tags.has(key.split('_')[0] as string)
      ? [...row].flatMap(([field, value]) =>
          JSON.stringify(followed.get(key)?.get(field)) === JSON.stringify(value)
            ? []
            : [`${key} ${field}: ${JSON.stringify(followed.get(key)?.get(field))} is ${JSON.stringify(value)}`],
        )
      : [],
  );
  return [...gone, ...missing, ...unlike];
}
