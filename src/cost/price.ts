import {
  type FieldNode,
  type GraphQLField,
  GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { defaultPage, largestPage } from '../read/page.ts';
import { computedRoots } from '../read/root.ts';
import { type Document, select, setsOf } from '../read/select.ts';
import { allShapes } from '../read/shape.ts';

/** What a question may cost, known from its document and variables alone. */
export interface Price {
  cost: number;
  depth: number;
  rootFields: number;
  /** The list that may bring the most rows by itself. Null without lists. */
  dearest: PricedList | null;
}

export interface PricedList {
  /** `OrganizationUnit.sops` */
  list: string;
  size: number;
  /** Rows of the list alone, over all rows above it. */
  rows: number;
  /** All that is paid for it, with what stands inside. */
  cost: number;
}

/** A worked-out root reads whole concepts, whatever is asked of it. */
const rootWork = 10;
/** A list bounded by nature is priced as if it had this many rows: nine elements, five symbols, a dozen inputs. */
const boundedList = 5;

const pageParts = new Set(['nodes', 'edges', 'node', 'pageInfo']);

/** Prices an operation: every row a list may bring is a point, multiplied down the tree; so is every figure worked out for a row. */
export function priceOf(document: Document, operation: OperationDefinitionNode): Price {
  const query = document.schema.getQueryType() as GraphQLObjectType;
  const walk: Walk = { document, depth: 0, dearest: null };
  const roots = select(document, query, [operation.selectionSet]);
  let cost = 0;
  for (const nodes of roots.values()) cost += priceField(walk, query, nodes, 1, 0);
  return { cost, depth: walk.depth, rootFields: roots.size, dearest: walk.dearest };
}

interface Walk {
  document: Document;
  depth: number;
  dearest: PricedList | null;
}

function priceSelection(walk: Walk, type: GraphQLObjectType, sets: readonly SelectionSetNode[], rows: number, depth: number): number {
  walk.depth = Math.max(walk.depth, depth);
  let cost = 0;
  for (const nodes of select(walk.document, type, sets).values()) cost += priceField(walk, type, nodes, rows, depth);
  return cost;
}

function priceField(walk: Walk, owner: GraphQLObjectType, nodes: FieldNode[], rows: number, depth: number): number {
  const field = owner.getFields()[(nodes[0] as FieldNode).name.value];
  if (!field) return 0; // __typename, __schema
  const type = getNamedType(field.type);
  const args = argumentsOf(walk.document, field, nodes[0] as FieldNode);
  const work = workOf(owner, field.name) * rows;
  if (!isCompositeType(type)) return work;
  if (isConnection(type)) return work + priceList(walk, owner, field, nodes, args, rows, depth);
  const below = pageParts.has(field.name) && isPart(owner) ? depth : depth + 1;
  const inside = rows * widthOf(field, args, isPart(owner));
  const own = Array.isArray(args['ids']) ? inside : 0;
  return work + own + priceInside(walk, type, setsOf(nodes), inside, below);
}

/** An abstract type is priced as the dearest of the types the document names for it. */
function priceInside(walk: Walk, type: unknown, sets: readonly SelectionSetNode[], rows: number, depth: number): number {
  if (type instanceof GraphQLObjectType) return priceSelection(walk, type, sets, rows, depth);
  if (!isAbstractType(type as never)) return 0;
  const named = namedTypes(walk.document, sets);
  const possible = walk.document.schema.getPossibleTypes(type as never);
  const wanted = possible.filter(one => named.has(one.name));
  return Math.max(0, ...(wanted.length > 0 ? wanted : possible.slice(0, 1)).map(one => priceSelection(walk, one, sets, rows, depth)));
}

function namedTypes({ fragments }: Document, sets: readonly SelectionSetNode[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const look = (set: SelectionSetNode): void =>
    void visit(set, {
      InlineFragment: ({ typeCondition }) => {
        if (typeCondition) found.add(typeCondition.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || seen.has(name.value)) return;
        seen.add(name.value);
        found.add(fragment.typeCondition.name.value);
        look(fragment.selectionSet);
      },
    });
  for (const set of sets) look(set);
  return found;
}

function priceList(
  walk: Walk,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: FieldNode[],
  args: Record<string, unknown>,
  rows: number,
  depth: number,
): number {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const parts = [...select(walk.document, type, setsOf(nodes)).values()].map(part => (part[0] as FieldNode).name.value);
  // A total alone fetches no row.
  const size = parts.some(part => part !== 'totalCount') ? pageSize(args) : 1;
  const own = rows * Math.max(size, 1);
  const list: PricedList = { list: `${owner.name}.${field.name}`, size, rows: own, cost: 0 };
  list.cost = own + priceSelection(walk, type, setsOf(nodes), own, depth + 1);
  if (!walk.dearest || own > walk.dearest.rows) walk.dearest = list;
  return list.cost;
}

const pageSize = (args: Record<string, unknown>): number => {
  const asked = args['first'] ?? args['last'] ?? defaultPage;
  return Math.min(Math.max(Number(asked), 0), largestPage);
};

/** How many objects a field brings for one above it. */
function widthOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>, isPageOfRows: boolean): number {
  if (Array.isArray(args['ids'])) return Math.min(args['ids'].length, largestPage);
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  // The rows of a page are counted where the page is.
  return isListType(type) && !(isPageOfRows && pageParts.has(field.name)) ? boundedList : 1;
}

const isConnection = (type: unknown): boolean => type instanceof GraphQLObjectType && type.name.endsWith('Connection');
const isPart = (type: GraphQLObjectType): boolean => /(Connection|Edge)$/.test(type.name);

let computed: Set<string> | undefined;
/** Work beyond fetching a row: figures that are worked out. */
function workOf(owner: GraphQLObjectType, field: string): number {
  if (owner.name === 'Query') return computedRoots.has(field) ? rootWork : 1;
  computed ??= new Set(
    allShapes().flatMap(shape =>
      shape.concept ? [...shape.fields].flatMap(([name, { is }]) => (is === 'computed' ? [`${shape.name}.${name}`] : [])) : [],
    ),
  );
  return computed.has(`${owner.name}.${field}`) ? 1 : 0;
}

/** A wrong argument is told by the one who answers the field; here it has no price. */
function argumentsOf({ variables }: Document, field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}
