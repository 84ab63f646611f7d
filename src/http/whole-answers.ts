import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type FragmentDefinitionNode, getVariableValues, Kind } from 'graphql';
import type { RequestContext } from './context.ts';

/** Answers what comes whole with its statement without a walk of graphql-js; everything else it leaves to it. */
export const wholeAnswers: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        if (operation?.operation !== 'query') return null;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
        if (!coerced) return null;
        const fragments: Record<string, FragmentDefinitionNode> = {};
        for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
        // What fails here fails again where it is told.
        const data = await contextValue.question.whole({ schema, operation, fragments, variableValues: coerced }).catch(() => null);
        if (data === null) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: data as Record<string, unknown> } } };
      },
    };
  },
};
