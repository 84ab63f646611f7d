/**
 * Asks the graph for GraphiQL. `settings` is looked at with each question: the language can change in between.
 * `tell` hears how each answer turned out; what GraphiQL asks for itself (the schema) is left out.
 */
export function makeFetcher(settings, tell) {
  return async question => {
    const isOwn = question.operationName === 'IntrospectionQuery';
    const began = performance.now();
    if (!isOwn) tell({ state: 'asking' });
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'accept-language': settings.language },
        body: JSON.stringify(question),
      });
      const answer = await response.json();
      if (!isOwn)
        tell({
          state: answer.data ? 'answered' : 'refused',
          milliseconds: Math.round(performance.now() - began),
          illustrative: answer.extensions?.illustrative === true,
          question,
          data: answer.data,
        });
      return answer;
    } catch (error) {
      if (!isOwn) tell({ state: 'unreachable' });
      throw error;
    }
  };
}
