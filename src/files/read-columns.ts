import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { compileQuestion } from '../read/compile-question.ts';
import { rowCompleterOf } from '../read/complete.ts';
import type { Place } from '../read/cursor.ts';
import { select, setsOf } from '../read/select.ts';
import { arrayOf, type Statement } from '../read/statement.ts';
import type { Cell, Reader } from '../read/tree.ts';
import { Slot, type Walk } from '../read/walk.ts';
import type { FilePlan } from './plan.ts';
import { keys } from './rewrite.ts';

/** Statements of a list that is read to its end, good for every part of it. */
export interface ColumnReading {
  /** Of the instant whose record is asked; null for now. */
  knownAt: string | null;
  statement: (after: Place | null, rows: number) => Statement;
  /** What stands under the root field of the list. */
  read: Reader;
  cells: readonly Cell[];
  type: string;
  /** A row as graphql-js would answer it; null where it would say that something is wrong. */
  complete: (tree: unknown) => unknown;
  /** Whether the file asked for something that is no part of its rows. */
  asksMore: boolean;
  cursor: { list: string; keys: Required<Walk>['list']['keys'] };
}

interface Asker {
  language: 'id' | 'en';
  today: string;
}

/** Null for lists whose rows hold what does not come with the statement, such as worked-out figures. */
export function readColumns(plan: FilePlan, asker: Asker, withSources: boolean): ColumnReading | null {
  const { connection, rowType } = plan.list;
  if (connection?.rows !== 'nodes' || !(rowType instanceof GraphQLObjectType)) return null;
  const asked = plan.pageAt({ first: plan.size, after: null }, withSources);
  const first = compiled(plan, asker, asked, null);
  if (!first) return null;
  const { walk, part, document } = first;
  const nodes = select(document, connection.type, [walk.set]).get(keys.rows) ?? [];
  const complete = rowCompleterOf(document, rowType, setsOf(nodes));
  if (!complete) return null;
  const { name, keys: sortKeys, cells } = walk.list;
  const statements = new Map<string, Statement>();
  const statementAt = (after: Place | null): Statement => {
    const missing = after?.map(value => value === null) ?? null;
    const key = String(missing?.map(Number));
    const known = statements.get(key) ?? whole(missing ? compiled(plan, asker, asked, missing)?.part : part);
    statements.set(key, known);
    return known;
  };
  return {
    knownAt: part.knownAt,
    statement: (after, rows) => {
      const { parameters, ...statement } = statementAt(after);
      return { ...statement, parameters: parameters.map(one => (one instanceof Slot ? filled(one, after, rows) : one)) };
    },
    read: part.read,
    cells,
    type: rowType.name,
    complete,
    asksMore: asksMore(asked),
    cursor: { list: name, keys: sortKeys },
  };
}

type Part = Extract<ReturnType<typeof compileQuestion>[number], { sql: unknown }>;

/** As text, so that its length is known before it is read. */
function whole(part: Part | undefined): Statement {
  if (!part) throw new Error('a list that could be read has become another');
  const statement = arrayOf([part]);
  return { ...statement, text: `select w.j::text as j from (${statement.text}) w` };
}

const filled = ({ of }: Slot, after: Place | null, rows: number): unknown => {
  if (of === 'size') return rows;
  return of === 'beyond' ? rows + 1 : after?.[of];
};

interface CompiledWalk {
  part: Part;
  walk: Required<Walk>;
  document: { schema: FilePlan['schema']; fragments: Record<string, FragmentDefinitionNode>; variables: Record<string, unknown> };
}

function compiled(
  plan: FilePlan,
  { language, today }: Asker,
  asked: DocumentNode,
  missing: readonly boolean[] | null,
): CompiledWalk | null {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of asked.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const operation = asked.definitions.find(one => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const document = { schema: plan.schema, fragments, variables: plan.coerced };
  const walk: Walk = { set: setOf(operation, plan.list.steps.length), rows: keys.rows, missing };
  const bill = { rows: 0, aliases: 0, dearest: { list: '', rows: 0 } };
  const [part] = compileQuestion(operation, { document, language, asOf: today, rows: 1, depth: 0, bill, walk });
  return part && 'sql' in part && walk.list ? { part, walk: walk as Required<Walk>, document } : null;
}

function asksMore(asked: DocumentNode): boolean {
  let isFound = false;
  visit(asked, {
    Field({ alias }) {
      isFound ||= alias?.value === keys.more || alias?.value === keys.sources;
    },
  });
  return isFound;
}

/** What a rewritten question selects of its list: it has one field at each step on the way there. */
function setOf({ selectionSet }: OperationDefinitionNode, steps: number): SelectionSetNode {
  let set = selectionSet;
  for (let step = 0; step < steps; step++) set = (set.selections[0] as FieldNode).selectionSet as SelectionSetNode;
  return set;
}
