import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionSetNode,
} from 'graphql';

/** What of the document decides which fields are asked for. */
export interface Document {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

type Selections = Map<string, FieldNode[]>;

/** The fields asked of an object, by response key, with fragments unfolded: as graphql-js itself will walk them. */
export function select(document: Document, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selections {
  const found: Selections = new Map();
  const visited = new Set<string>();
  for (const set of sets) gather(document, type, set, found, visited);
  return found;
}

function gather(document: Document, type: GraphQLObjectType, set: SelectionSetNode, found: Selections, visited: Set<string>): void {
  for (const selection of set.selections) {
    if (!isWanted(document, selection.directives)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = found.get(key);
      if (nodes) nodes.push(selection);
      else found.set(key, [selection]);
    } else if (selection.kind === 'InlineFragment') {
      if (applies(document, type, selection.typeCondition?.name.value)) gather(document, type, selection.selectionSet, found, visited);
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const fragment = document.fragments[selection.name.value];
      if (fragment && applies(document, type, fragment.typeCondition.name.value))
        gather(document, type, fragment.selectionSet, found, visited);
    }
  }
}

/** Whether @skip and @include leave it in. */
export function isWanted({ variables }: Document, directives: readonly DirectiveNode[] | undefined): boolean {
  if (!directives || directives.length === 0) return true;
  const node = { directives };
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
  );
}

function applies({ schema }: Document, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return other !== undefined && isAbstractType(other) && schema.isSubType(other, type);
}

export const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap(node => node.selectionSet ?? []);
