import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { refuse } from '../core/errors.ts';
import { largestPage } from '../read/page.ts';
import { type Column, columnsOf } from './columns.ts';
import { type FoundList, listOf } from './list.ts';
import { type Cut, pageQuestion } from './rewrite.ts';

export interface AskedFile {
  schema: GraphQLSchema;
  document: DocumentNode;
  source: string;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** What is known of a file before its first row. */
export interface FilePlan extends AskedFile {
  list: FoundList;
  columns: Column[];
  /** The variables as the schema reads them. */
  coerced: Record<string, unknown>;
  /** Column that says of each row whether something made-up is in it. */
  marker: string;
  /** Rows asked for at a time, and what each page costs. */
  size: number;
  cost: number;
  pageAt: (cut: Cut, withSources: boolean) => DocumentNode;
}

/** What a question costs; null where its variables are wrong. Refuses one that is too dear. */
export type PriceOf = (asked: AskedFile) => { cost: number } | null;

/** Plans the file of a question. Null where its variables are wrong: execution says so in its own words. */
export function planFile(asked: AskedFile, priceOf: PriceOf): FilePlan | null {
  const { schema, document, operation } = asked;
  if (operation.operation !== 'query')
    throw refuse(
      'METHOD_NOT_ALLOWED',
      'A file is made of a query, and never changes anything.',
      'Berkas dibuat dari query, dan tidak pernah mengubah apa pun.',
      {
        hint: 'Send it to /graphql.',
        http: { status: 405 },
      },
    );
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables, { maxErrors: 1 });
  if (coerced.errors) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const about = { schema, fragments, variables: coerced.coerced };
  const list = listOf(about, operation);
  const pageAt = pageQuestion(document, operation, list, about);
  const columns = columnsOf(about, list.rowType, list.rowNodes);
  const price = (first: number) => priceOf({ ...asked, operation: operationOf(pageAt({ first, after: null }, false)) });
  const { size, cost } = fitting(price);
  const marker = columns.some(({ name }) => name === 'isIllustrative') ? 'isIllustrativeRow' : 'isIllustrative';
  return { ...asked, coerced: coerced.coerced, list, columns, marker, size, cost, pageAt };
}

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode =>
  definitions.find(one => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;

/** The largest page that is not too dear; a question whose rows are too dear one by one is refused. */
function fitting(price: (first: number) => { cost: number } | null): { size: number; cost: number } {
  for (const size of [largestPage, 50, 20, 10, 5, 2]) {
    try {
      return { size, cost: price(size)?.cost ?? 0 };
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'QUERY_TOO_COMPLEX') throw error;
    }
  }
  return { size: 1, cost: price(1)?.cost ?? 0 };
}
