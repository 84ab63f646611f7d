import {
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  type OperationDefinitionNode,
} from 'graphql';
import { sql } from 'kysely';
import { type Around, type Compiled, compileOne, holds } from './compile.ts';
import { compiledRoots } from './compiled-root.ts';
import { compileConnection } from './connection.ts';
import { knownAtOf } from './known-at.ts';
import { fault, lookUp, nodeId, nodeIds } from './look-up.ts';
import { compileRows } from './rows.ts';
import { select, setsOf } from './select.ts';
import { type ConceptShape, conceptShapes } from './shape.ts';

/** A root field compiled, or what stands in its place: the caller's mistake, a value known without asking, another's answer. */
export type RootPart =
  | (Compiled & { key: string; knownAt: string | null })
  | { key: string; error: GraphQLError }
  | { key: string; value: unknown }
  | { key: string; elsewhere: true };

type Found = Compiled | { value: unknown };

type Compile = (
  around: Around,
  shape: ConceptShape,
  type: GraphQLObjectType,
  nodes: FieldNode[],
  args: Record<string, unknown>,
) => Compiled | null;

const roots = new Map<string, { shape: ConceptShape; compile: Compile }>();

function rootsOf(): typeof roots {
  if (roots.size === 0)
    for (const shape of conceptShapes()) {
      const { one, many } = shape.concept;
      if (!one || !many) continue;
      roots.set(one, { shape, compile: compileLookUp });
      roots.set(many, { shape, compile: compileAll });
    }
  return roots;
}

/** Every root field of the operation as a piece of one statement. */
export function compileQuestion(operation: OperationDefinitionNode, around: Around): RootPart[] {
  const query = around.document.schema.getQueryType() as GraphQLObjectType;
  const parts: RootPart[] = [];
  for (const [key, nodes] of select(around.document, query, [operation.selectionSet])) {
    try {
      const part = compileRoot(around, query, nodes);
      if (!part) parts.push({ key, elsewhere: true });
      else parts.push({ key, ...part, knownAt: knownAtOf(around.document, nodes) });
    } catch (error) {
      const said = fault(error);
      // The price is that of the whole question: it is refused whole, before any statement.
      if (said.extensions['code'] === 'QUERY_TOO_COMPLEX') throw said;
      parts.push({ key, error: said });
    }
  }
  return parts;
}

function compileRoot(around: Around, query: GraphQLObjectType, nodes: FieldNode[]): Found | null {
  const name = (nodes[0] as FieldNode).name.value;
  if (name === '__typename') return { value: query.name };
  const definition = query.getFields()[name];
  if (!definition) return null; // __schema
  const args = getArgumentValues(definition, nodes[0] as FieldNode, around.document.variables);
  const asked = typeof args['asOf'] === 'string' ? { ...around, asOf: args['asOf'] } : around;
  if (name === 'node') return compileNode(asked, nodes, args);
  if (name === 'nodes') return compileNodes(asked, nodes, args);
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const root = rootsOf().get(name);
  const own = compiledRoots.get(name);
  if (!root && !own) return null;
  const compiled = root ? root.compile(asked, root.shape, type, nodes, args) : own?.compile(asked, type, nodes, args);
  return compiled ?? { value: null };
}

const compileAll: Compile = (around, shape, type, nodes, args) =>
  compileConnection(around, { shape, list: `Query.${shape.concept.many}`, type, sets: setsOf(nodes), args, on: null });

function compileLookUp(
  around: Around,
  shape: ConceptShape,
  type: GraphQLObjectType,
  nodes: FieldNode[],
  args: Record<string, unknown>,
): Compiled | null {
  const wanted = lookUp(shape, args);
  if (!wanted) return null;
  // A row is found by its name whenever it lived; only an asOf said aloud asks whether it held on that day.
  const isBound = shape.concept.hasValidity && typeof args['asOf'] === 'string';
  return compileOne(around, shape, type, setsOf(nodes), alias =>
    isBound ? sql`${wanted(alias)} and ${holds(around)(alias)}` : wanted(alias),
  );
}

function compileNode(around: Around, nodes: FieldNode[], args: Record<string, unknown>): Found {
  const found = nodeId(String(args['id']), 'id');
  if (!found) return { value: null };
  const type = around.document.schema.getType(found.shape.name) as GraphQLObjectType;
  return compileOne(around, found.shape, type, setsOf(nodes), alias => sql`${sql.ref(`${alias}.id`)} = ${found.id}::uuid`);
}

function compileNodes(around: Around, nodes: FieldNode[], args: Record<string, unknown>): Found {
  const wanted = nodeIds(args['ids'] as string[]);
  if (wanted.every(row => row === null)) return { value: wanted.map(() => null) };
  return compileRows(around, nodes, wanted);
}
