import { type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { type Document, select } from './select.ts';

type Path = GraphQLResolveInfo['path'];

const keysOf = (path: Path | undefined): string[] =>
  path ? [...keysOf(path.prev), ...(typeof path.key === 'string' ? [path.key] : [])] : [];

/** How many objects deep a field stands: pages and edges are no depth of their own. */
export const depthOf = ({ path }: GraphQLResolveInfo): number =>
  keysOf(path.prev).filter(key => !['nodes', 'edges', 'node'].includes(key)).length;

/** The day that the root field above was asked for; what is fetched later is asked for the same. */
export function dayOf(info: GraphQLResolveInfo, document: Document): string | null {
  const query = info.schema.getQueryType();
  const root = keysOf(info.path)[0];
  if (!query || root === undefined) return null;
  const node = select(document, query, [info.operation.selectionSet]).get(root)?.[0];
  const field = node && query.getFields()[node.name.value];
  if (!field) return null;
  const day = getArgumentValues(field, node, document.variables)['asOf'];
  return typeof day === 'string' ? day : null;
}
