import type { FieldNode, GraphQLObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { typeName } from '../core/node.ts';
import type { Around, Compiled } from './compile.ts';
import { type ConnectionAsked, ListPlan, type Row } from './list-plan.ts';
import { writeObject } from './object-plan.ts';
import { pageOf } from './page.ts';
import { itsName, type PagePart, planPageInfo } from './page-info.ts';
import { charge } from './price.ts';
import { select, setsOf } from './select.ts';
import { apart, type Seen, treeOf } from './tree.ts';
import { canWalk, compileWalk } from './walk.ts';
import { joined, markIf, present, type Written } from './written.ts';
import { WrittenPage } from './written-page.ts';

/** Counting stops here: a total beyond it says AT_LEAST. */
export const countCap = 10_000;

/** A keyset page of a list, with only those parts of a connection that were asked for, as one scalar subquery. */
export function compileConnection(around: Around, asked: ConnectionAsked): Compiled {
  if (around.walk && around.walk.set === asked.sets[0] && canWalk(asked)) return compileWalk(around, asked, around.walk);
  const inside = { ...around, rows: around.rows * (asksRows(around, asked) ? Math.max(pageOf(asked.args).size, 1) : 1) };
  charge(inside, asked.list);
  const plan = new ListPlan(inside, asked);
  const parts = plan.fields(asked.type, asked.sets).map(([key, name, nodes]): [string, PagePart] => [key, planPart(plan, name, nodes)]);
  return {
    sql: plan.sql(),
    read: (raw, seen) => {
      const values = raw as unknown[];
      const rows = plan.read(values);
      const tree = treeOf(asked.type.name);
      for (const [key, part] of parts) tree[key] = part.read(rows, values, seen);
      return tree;
    },
    write: holes => {
      const page = new WrittenPage(plan, holes);
      return page.written(writeObject(parts.map(([key, part]) => [key, part.write(page)])));
    },
  };
}

/** A total alone fetches no row, and is not priced like a page. */
const asksRows = (around: Around, { type, sets }: ConnectionAsked): boolean =>
  [...select(around.document, type, sets).values()].some(nodes => (nodes[0] as FieldNode).name.value !== 'totalCount');

function planPart(plan: ListPlan, name: string, nodes: FieldNode[]): PagePart {
  switch (name) {
    case 'nodes': {
      const node = plan.node(plan.asked.type, 'nodes', nodes);
      return {
        read: (rows, _raw, seen) => rows.map(row => apart(seen, own => node.read(row[node.at], own))),
        write: page => {
          page.mark(node.isMadeUp);
          return page.list(node.write(page.holes));
        },
      };
    }
    case 'edges':
      return planEdges(plan, nodes);
    case 'pageInfo':
      return planPageInfo(plan, nodes);
    case 'totalCount':
      return planTotal(plan, nodes);
    default:
      return itsName(plan.asked.type.name);
  }
}

/** A part of an edge. */
interface EdgePart {
  read: (row: Row, seen: Seen) => unknown;
  write: (page: WrittenPage) => Written;
}

function planEdges(plan: ListPlan, nodes: readonly FieldNode[]): PagePart {
  plan.rows();
  const type = plan.typeOf(plan.asked.type, 'edges');
  const parts = plan
    .fields(type, setsOf(nodes))
    .map(([key, name, selected]): [string, EdgePart] => [key, planEdgePart(plan, type, name, selected)]);
  return {
    read: (rows, _raw, seen) =>
      rows.map(row =>
        apart(seen, own => ({ [typeName]: type.name, ...Object.fromEntries(parts.map(([key, part]) => [key, part.read(row, own)])) })),
      ),
    write: page => page.list(writeObject(parts.map(([key, part]) => [key, part.write(page)]))),
  };
}

function planEdgePart(plan: ListPlan, edge: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): EdgePart {
  if (name === 'cursor') return { read: plan.cursors(), write: page => plan.cursorHole(page.holes, sql`${plan.place()}::text`) };
  if (name !== 'node') return { read: () => undefined, write: () => [`"${edge.name}"`] };
  const node = plan.node(edge, 'node', nodes);
  return {
    read: (row, seen) => node.read(row[node.at], seen),
    write: page => {
      page.mark(node.isMadeUp);
      return [present(node.write(page.holes))];
    },
  };
}

/** Counts with the predicate of the rows themselves, and says whether made-up rows are among them. */
function planTotal(plan: ListPlan, nodes: readonly FieldNode[]): PagePart {
  const cap = plan.asked.countCap ?? countCap;
  const rows = sql`from (select ${madeUp(plan)} as i ${plan.whole()} limit ${sql.lit(cap + 1)}) n`;
  const at = plan.aside(sql`(select json_build_array(count(*), bool_or(n.i)) ${rows})`);
  const parts = plan.fields(plan.typeOf(plan.asked.type, 'totalCount'), setsOf(nodes));
  return {
    read: (_rows, raw, seen) => {
      const [count, illustrative] = raw[at] as [number, boolean | null];
      if (illustrative) seen.illustrative = true;
      return { [typeName]: 'Count', value: Math.min(count, cap), precision: count > cap ? 'AT_LEAST' : 'EXACT' };
    },
    write: () => {
      const total = writeObject(parts.map(([key, name]) => [key, writeCount(name, cap)]));
      return [sql`(select ${joined([...total, ...markIf(sql`bool_or(n.i)`)])} ${rows})`];
    },
  };
}

function writeCount(name: string, cap: number): Written {
  if (name === 'value') return [sql`least(count(*), ${sql.lit(cap)})::text`];
  return name === 'precision' ? ['"', sql`case when count(*) > ${sql.lit(cap)} then 'AT_LEAST' else 'EXACT' end`, '"'] : ['"Count"'];
}

function madeUp({ alias, asked }: ListPlan): RawBuilder<unknown> {
  if (asked.derived) return asked.derived.isMadeUp(alias);
  return asked.shape.concept?.isSourced ? sql`${sql.ref(`${alias}.confidence`)} = 'ILLUSTRATIVE'` : sql`false`;
}
