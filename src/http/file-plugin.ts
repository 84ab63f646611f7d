import type { ApolloServerPlugin } from '@apollo/server';
import { type Allowances, headersOf } from '../cost/allowance.ts';
import { planFile } from '../files/plan.ts';
import type { RequestContext } from './context.ts';
import { priceWithin } from './pricing.ts';

/** At the door of files the question is read, checked and priced as at any other, and then not answered: its rows are walked. */
export const filePlans = (allowances: Allowances): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart({ contextValue: { file } }) {
    if (!file) return;
    return {
      async didResolveOperation({ schema, document, source, operation, request, contextValue, response }) {
        if (!operation) return;
        const asked = { schema, document, source: source ?? '', operation, variables: request.variables ?? {} };
        const plan = planFile(asked, priceWithin);
        if (!plan) return;
        const allowance = await allowances.pay(contextValue.address, plan.cost);
        if (allowance) for (const [name, value] of headersOf(allowance)) response.http.headers.set(name, value);
        file.plan = plan;
      },
      // Without a plan the variables are wrong, and the execution that follows says so.
      async responseForOperation({ response }) {
        return file.plan ? { http: response.http, body: { kind: 'single', singleResult: { data: null } } } : null;
      },
    };
  },
});
