import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type FormattedExecutionResult, type FragmentDefinitionNode, getVariableValues, Kind } from 'graphql';
import { Json } from '../core/json.ts';
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
        const asked = { schema, operation, fragments, variableValues: coerced };
        const data = await contextValue.question.whole(asked).catch(() => null);
        if (data === null) return null;
        contextValue.outcome.whole = asked;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: data as never } } };
      },
    };
  },
};

/** The body of an answer. Data that is written already goes in as it is; errors never stand beside it. */
export function bodyOf({ errors, data, extensions }: FormattedExecutionResult): string {
  const written: unknown = data;
  if (!(written instanceof Json)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  return `{"data":${written.text}${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}\n`;
}
