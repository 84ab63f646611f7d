import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Around } from './compile.ts';
import { compileQuestion, type RootPart } from './compile-question.ts';
import { type Bill, charge } from './price.ts';
import { type Statement, type WrittenAnswer, writtenAnswer } from './statement.ts';

/** What is asked: the part of graphql-js's `info` that is the same for all fields of a question. */
export interface Operation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: Record<string, unknown>;
}

/** A question compiled: good for as long as neither document, variables, language nor day differ. */
export interface Plan {
  parts: RootPart[];
  bill: Bill;
  /** The answer as text; null where fields are worked out. */
  written: WrittenAnswer | null;
  /** For values as arrays, by the instant asked of. */
  statements: Map<string | null, Statement>;
}

interface Asker {
  language: 'id' | 'en';
  day: string;
  bill: Bill;
}

const most = { plans: 300, seenOnce: 5000, variables: 2000 };
const plans = new Map<string, Plan>();
const seenOnce = new Set<string>();
const numbers = new WeakMap<OperationDefinitionNode, number>();
let last = 0;

/** Apollo keeps what it parsed: one document is one object for as long as it is asked often. */
function keyOf({ operation, variableValues }: Operation, { language, day }: Asker): string | null {
  if (!numbers.has(operation)) numbers.set(operation, ++last);
  const variables = JSON.stringify(variableValues);
  return variables.length > most.variables ? null : `${numbers.get(operation)} ${language} ${day} ${variables}`;
}

/** The plan of a question. Kept from the second time on, and not for long: a flood of different questions leaves nothing behind. */
export function planOf(asked: Operation, asker: Asker): Plan {
  const key = keyOf(asked, asker);
  const kept = key === null ? undefined : plans.get(key);
  const plan = kept ?? compile(asked, asker);
  if (key !== null) keep(key, plan, kept !== undefined);
  charge({ bill: asker.bill, rows: plan.bill.rows }, plan.bill.dearest.list);
  return plan;
}

function keep(key: string, plan: Plan, isKept: boolean): void {
  if (isKept) {
    // The one asked for last stands last: the first is the one to go.
    plans.delete(key);
    plans.set(key, plan);
    return;
  }
  if (plan.parts.some(part => 'error' in part)) return;
  if (!seenOnce.delete(key)) {
    if (seenOnce.size >= most.seenOnce) seenOnce.clear();
    seenOnce.add(key);
    return;
  }
  plans.set(key, plan);
  if (plans.size > most.plans) plans.delete(plans.keys().next().value as string);
}

function compile({ schema, operation, fragments, variableValues }: Operation, { language, day }: Asker): Plan {
  const document = { schema, fragments, variables: variableValues };
  const bill: Bill = { rows: 0, aliases: 0, dearest: { list: '', rows: 0 } };
  const around: Around = { document, language, asOf: day, rows: 1, depth: 0, bill };
  const parts = compileQuestion(operation, around);
  return { parts, bill, written: writtenAnswer(parts), statements: new Map() };
}
