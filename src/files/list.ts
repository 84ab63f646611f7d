import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { refuse } from '../core/errors.ts';
import { type Document, select, setsOf } from '../read/select.ts';

/** One field on the way from the root to the list of a file, with all nodes the document has for it. */
export interface Step {
  key: string;
  nodes: FieldNode[];
  field: GraphQLField<unknown, unknown>;
}

/** The list whose rows a file holds. */
export interface FoundList {
  steps: Step[];
  /** Null for a plain list, which comes whole. */
  connection: { type: GraphQLObjectType; rows: 'nodes' | 'edges' } | null;
  /** What of the document is asked of a row; of an edge where only edges are asked. */
  rowType: GraphQLCompositeType;
  rowNodes: FieldNode[];
}

export const isConnection = (type: unknown): type is GraphQLObjectType =>
  type instanceof GraphQLObjectType && type.name.endsWith('Connection');

/** The parts of a connection that bring rows. */
export const isRows = (name: string): boolean => name === 'nodes' || name === 'edges';

export const isList = ({ type }: GraphQLField<unknown, unknown>): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** The first connection of an operation in the order of the document, on the root or below rows that are looked up; without one, the first plain list. */
export function listOf(document: Document, operation: OperationDefinitionNode): FoundList {
  const query = document.schema.getQueryType() as GraphQLObjectType;
  const found =
    search(document, query, [operation.selectionSet], [], connectionAt) ??
    search(document, query, [operation.selectionSet], [], plainListAt);
  if (found) return found;
  throw refuse(
    'BAD_USER_INPUT',
    'There is no list in the question: a file holds the rows of its first connection.',
    'Tidak ada daftar dalam pertanyaan: berkas memuat baris koneksi pertamanya.',
    {
      field: 'query',
      example: '{ sops { nodes { code title } } }',
      hint: 'Ask for `nodes` of a connection on the root or below a look-up; a list below another list is a cell of its rows.',
      http: { status: 400 },
    },
  );
}

type Look = (document: Document, step: Step, before: Step[]) => FoundList | null;

function search(
  document: Document,
  owner: GraphQLObjectType,
  sets: ReturnType<typeof setsOf>,
  before: Step[],
  look: Look,
): FoundList | null {
  for (const [key, nodes] of select(document, owner, sets)) {
    const field = owner.getFields()[(nodes[0] as FieldNode).name.value];
    if (!field) continue; // __typename, __schema
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) continue;
    const step = { key, nodes, field };
    const found = look(document, step, before);
    if (found) return found;
    if (isList(field) || isConnection(type) || !(type instanceof GraphQLObjectType)) continue;
    const below = search(document, type, setsOf(nodes), [...before, step], look);
    if (below) return below;
  }
  return null;
}

function connectionAt(document: Document, step: Step, before: Step[]): FoundList | null {
  const type = getNamedType(step.field.type);
  if (!isConnection(type)) return null;
  const parts = [...select(document, type, setsOf(step.nodes)).values()];
  const named = (name: string) => parts.find(nodes => (nodes[0] as FieldNode).name.value === name);
  const rows = named('nodes') ? 'nodes' : 'edges';
  const rowNodes = named(rows);
  // A total alone has no rows.
  if (!rowNodes) return null;
  const rowType = getNamedType(type.getFields()[rows]?.type) as GraphQLCompositeType;
  return { steps: [...before, step], connection: { type, rows }, rowType, rowNodes };
}

function plainListAt(_document: Document, step: Step, before: Step[]): FoundList | null {
  const rowType = getNamedType(step.field.type);
  if (!isList(step.field) || !isCompositeType(rowType)) return null;
  return { steps: [...before, step], connection: null, rowType, rowNodes: step.nodes };
}
