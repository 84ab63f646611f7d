import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
import { type Document, select, setsOf } from './select.ts';

type Path = GraphQLResolveInfo['path'];

/** The named fields from the root down to this one; places in lists left out. */
const stepsOf = (path: Path | undefined): Path[] => (path ? [...stepsOf(path.prev), ...(typeof path.key === 'string' ? [path] : [])] : []);

/** How many objects deep a field stands: pages and edges are no depth of their own. */
export const depthOf = ({ path }: GraphQLResolveInfo): number =>
  stepsOf(path.prev).filter(({ key }) => !['nodes', 'edges', 'node'].includes(String(key))).length;

/** The day nearest above a field that was asked for by name; what is fetched later is asked for the same. */
export function dayOf(info: GraphQLResolveInfo, document: Document): string | null {
  let day: string | null = null;
  let sets = [info.operation.selectionSet];
  for (const { key, typename } of stepsOf(info.path)) {
    const type = info.schema.getType(typename ?? '');
    if (!isObjectType(type)) return day;
    const nodes = select(document, type, sets).get(String(key)) ?? [];
    day = askedOf(type, nodes[0], document) ?? day;
    sets = setsOf(nodes);
  }
  return day;
}

function askedOf(type: GraphQLObjectType, node: FieldNode | undefined, document: Document): string | null {
  const field = node && type.getFields()[node.name.value];
  if (!field) return null;
  const day = getArgumentValues(field, node, document.variables)['asOf'];
  return typeof day === 'string' ? day : null;
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

/** One text for fields of one selection on one day: what may be fetched together. A fragment is one node in many places. */
export function placeKey({ fieldNodes }: GraphQLResolveInfo, day: string): string {
  const ids = fieldNodes.map(node => {
    if (!numbers.has(node)) numbers.set(node, ++last);
    return numbers.get(node);
  });
  return `${ids.join()}|${day}`;
}
