import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Document, setsOf } from '../read/select.ts';
import { type FoundList, isConnection, isRows } from './list.ts';

/** Where the rewritten answer keeps what a file needs beside the rows that were asked. */
export const keys = { rows: 'rows', page: 'page', more: '__more', sources: '__sources' } as const;

export interface Cut {
  first: number;
  after: string | null;
}

const fields = (text: string): readonly SelectionNode[] => {
  const [operation] = parse(text, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet.selections;
};

const page = fields('{ page: pageInfo { hasNextPage endCursor } }');
const more = fields('{ __more: pageInfo { hasNextPage } }');
const sources = fields('{ __sources: provenance { sources { source { code title publisher address licence } } } }');
const sourcesOfNode = fields('{ __sources: node { provenance { sources { source { code title publisher address licence } } } } }');

const pageArguments = new Set(['first', 'after', 'last', 'before']);

/** The question of one page of a list: only the way to it, its rows as they were asked, and where the page ends. */
export function pageQuestion(document: DocumentNode, operation: OperationDefinitionNode, list: FoundList, { schema }: Document) {
  const fragments = document.definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION).map(one => withMore(one, schema));
  const asked = withMore(rowFragment(list), schema).selectionSet.selections;
  return (cut: Cut, withSources: boolean): DocumentNode => {
    const row = [...asked, ...(withSources ? sourcesFor(list) : [])];
    let inside = list.connection ? [fieldOf(list.connection.rows, keys.rows, [], row), ...page] : row;
    for (const [index, { key, nodes }] of [...list.steps.entries()].reverse()) {
      const node = nodes[0] as FieldNode;
      const given = node.arguments ?? [];
      const isPaged = list.connection && index === list.steps.length - 1;
      const args = isPaged ? [...given.filter(one => !pageArguments.has(one.name.value)), ...cutOf(cut)] : given;
      inside = [fieldOf(node.name.value, key, args, inside)];
    }
    const rewritten: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: inside } };
    return { kind: Kind.DOCUMENT, definitions: [rewritten, ...fragments] };
  };
}

/** What is asked of a row as a fragment: so a visitor knows its types. */
const rowFragment = ({ rowType, rowNodes }: FoundList): FragmentDefinitionNode => ({
  kind: Kind.FRAGMENT_DEFINITION,
  name: { kind: Kind.NAME, value: 'row' },
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: rowType.name } },
  selectionSet: { kind: Kind.SELECTION_SET, selections: setsOf(rowNodes).flatMap(set => set.selections) },
});

/** Lists within a row come in pages too: each is asked whether it goes on, so that a file never keeps that back. */
function withMore(fragment: FragmentDefinitionNode, schema: GraphQLSchema): FragmentDefinitionNode {
  const types = new TypeInfo(schema);
  return visit(
    fragment,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: node => {
          const asksRows = node.selections.some(one => one.kind !== Kind.FIELD || isRows(one.name.value));
          if (!isConnection(getNamedType(types.getParentType())) || !asksRows) return undefined;
          return { ...node, selections: [...node.selections, ...more] };
        },
      },
    }),
  );
}

/** Rows that say who says so are asked for it, whatever was asked of them: a file names its sources. */
function sourcesFor({ connection, rowType }: FoundList): readonly SelectionNode[] {
  const node = connection?.rows === 'edges' && isObjectType(rowType) ? getNamedType(rowType.getFields()['node']?.type) : rowType;
  if (!isObjectType(node) || !node.getInterfaces().some(one => one.name === 'Sourced')) return [];
  return node === rowType ? sources : sourcesOfNode;
}

const cutOf = ({ first, after }: Cut): ArgumentNode[] => [
  argument('first', { kind: Kind.INT, value: String(first) }),
  ...(after === null ? [] : [argument('after', { kind: Kind.STRING, value: after })]),
];

const argument = (name: string, value: ArgumentNode['value']): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});

const fieldOf = (name: string, key: string, args: readonly ArgumentNode[], selections: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(key !== name && { alias: { kind: Kind.NAME, value: key } }),
  arguments: args,
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});
