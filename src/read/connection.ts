import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { typeName } from '../core/node.ts';
import type { Around, Compiled } from './compile.ts';
import { type ConnectionAsked, ListPlan, type Row } from './list-plan.ts';
import { pageOf } from './page.ts';
import { planPageInfo, type ReadPart } from './page-info.ts';
import { charge } from './price.ts';
import { select, setsOf } from './select.ts';
import { apart, type Seen, treeOf } from './tree.ts';
import { canWalk, compileWalk } from './walk.ts';

/** Counting stops here: a total beyond it says AT_LEAST. */
export const countCap = 10_000;

/** A keyset page of a list, with only those parts of a connection that were asked for, as one scalar subquery. */
export function compileConnection(around: Around, asked: ConnectionAsked): Compiled {
  if (around.walk && around.walk.set === asked.sets[0] && canWalk(asked)) return compileWalk(around, asked, around.walk);
  const inside = { ...around, rows: around.rows * (asksRows(around, asked) ? Math.max(pageOf(asked.args).size, 1) : 1) };
  charge(inside, asked.list);
  const plan = new ListPlan(inside, asked);
  const parts = plan.fields(asked.type, asked.sets).map(([key, name, nodes]): [string, ReadPart] => [key, planPart(plan, name, nodes)]);
  return {
    sql: plan.sql(),
    read: (raw, seen) => {
      const values = raw as unknown[];
      const rows = plan.read(values);
      const tree = treeOf(asked.type.name);
      for (const [key, read] of parts) tree[key] = read(rows, values, seen);
      return tree;
    },
  };
}

/** A total alone fetches no row, and is not priced like a page. */
const asksRows = (around: Around, { type, sets }: ConnectionAsked): boolean =>
  [...select(around.document, type, sets).values()].some(nodes => (nodes[0] as FieldNode).name.value !== 'totalCount');

function planPart(plan: ListPlan, name: string, nodes: FieldNode[]): ReadPart {
  switch (name) {
    case 'nodes': {
      const node = plan.node(plan.asked.type, 'nodes', nodes);
      return (rows, _raw, seen) => rows.map(row => apart(seen, own => node.read(row[node.at], own)));
    }
    case 'edges':
      return planEdges(plan, nodes);
    case 'pageInfo':
      return planPageInfo(plan, nodes);
    case 'totalCount':
      return planTotal(plan);
    default:
      return () => undefined; // __typename
  }
}

function planEdges(plan: ListPlan, nodes: readonly FieldNode[]): ReadPart {
  plan.rows();
  const type = plan.typeOf(plan.asked.type, 'edges');
  const parts = plan.fields(type, setsOf(nodes)).map(([key, name, selected]): [string, (row: Row, seen: Seen) => unknown] => {
    if (name === 'cursor') return [key, plan.cursors()];
    if (name !== 'node') return [key, () => undefined];
    const node = plan.node(type, 'node', selected);
    return [key, (row, seen) => node.read(row[node.at], seen)];
  });
  return (rows, _raw, seen) =>
    rows.map(row =>
      apart(seen, own => ({ [typeName]: type.name, ...Object.fromEntries(parts.map(([key, read]) => [key, read(row, own)])) })),
    );
}

/** Counts with the predicate of the rows themselves, and says whether made-up rows are among them. */
function planTotal(plan: ListPlan): ReadPart {
  const isMadeUp = madeUp(plan);
  const cap = plan.asked.countCap ?? countCap;
  const at = plan.aside(
    sql`(select json_build_array(count(*), bool_or(n.i)) from (select ${isMadeUp} as i ${plan.whole()} limit ${sql.lit(cap + 1)}) n)`,
  );
  return (_rows, raw, seen) => {
    const [count, illustrative] = raw[at] as [number, boolean | null];
    if (illustrative) seen.illustrative = true;
    return { [typeName]: 'Count', value: Math.min(count, cap), precision: count > cap ? 'AT_LEAST' : 'EXACT' };
  };
}

function madeUp({ alias, asked }: ListPlan): RawBuilder<unknown> {
  if (asked.derived) return asked.derived.isMadeUp(alias);
  return asked.shape.concept?.isSourced ? sql`${sql.ref(`${alias}.confidence`)} = 'ILLUSTRATIVE'` : sql`false`;
}
