import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { type DocumentNode, type FragmentDefinitionNode, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql';
import type { Allowances } from '../cost/allowance.ts';
import { headersOf } from '../cost/allowance.ts';
import { refuseLargeDocument, refuseLargeVariables } from '../cost/document.ts';
import { limits } from '../cost/limits.ts';
import { type Price, priceOf } from '../cost/price.ts';
import { refuseDear, refuseDepth } from '../cost/refuse.ts';
import type { RequestContext } from './context.ts';
import { mostErrors } from './format-error.ts';

export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  source: string;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** The price of a question, or its refusal; the same at every door. Null where its variables are wrong: execution says so. */
export function priceWithin(asked: Asked): Price | null {
  const known = pricesOf(asked.operation);
  const text = JSON.stringify(asked.variables);
  const price = known.get(text) ?? workOut(asked);
  if (price && text.length <= most.variables && known.size < most.prices) known.set(text, price);
  return price;
}

const most = { prices: 20, variables: 2000 };
const prices = new WeakMap<OperationDefinitionNode, Map<string, Price>>();

/** By the variables: Apollo keeps a document that is asked often, and its prices stay with it. A refusal is worked out each time. */
function pricesOf(operation: OperationDefinitionNode): Map<string, Price> {
  const known = prices.get(operation) ?? new Map<string, Price>();
  prices.set(operation, known);
  return known;
}

function workOut({ schema, document, source, operation, variables }: Asked): Price | null {
  refuseLargeVariables(variables);
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: mostErrors - 1 });
  if (coerced.errors) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const price = priceOf({ schema, fragments, variables: coerced.coerced }, operation);
  refuseLargeDocument(document, source, price.rootFields);
  refuseDepth(price);
  refuseDear(price);
  return price;
}

/** Knows what a question costs before any statement runs, refuses one too dear whole, and lets the address pay for it. */
export const pricing = (allowances: Allowances): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, source, operation, request, contextValue, response }) {
        if (operation?.operation !== 'query' || contextValue.file) return;
        const price = priceWithin({ schema, document, source: source ?? '', operation, variables: request.variables ?? {} });
        if (!price) return;
        const allowance = await (contextValue.begun?.paid ?? allowances.pay(contextValue.address, price.cost));
        if (request.extensions) contextValue.question.isOfItsAsker = true;
        contextValue.question.priced = { cost: price.cost, allowance };
        if (allowance) for (const [name, value] of headersOf(allowance)) response.http.headers.set(name, value);
      },
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind !== 'single' || request.extensions?.['cost'] !== true) return;
        const { cost, allowance } = contextValue.question?.priced ?? { cost: 0, allowance: null };
        const { question } = contextValue;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { cost, limit: limits.cost, remaining: allowance?.remaining ?? null, statements: question?.statements ?? 0 },
        };
      },
    };
  },
});
