import type { FieldNode } from 'graphql';
import { typeName } from '../core/node.ts';
import type { ListPlan, Row } from './list-plan.ts';
import { setsOf } from './select.ts';
import type { Seen } from './tree.ts';

/** Makes a part of a connection out of the page's rows and the values beside them. */
export type ReadPart = (rows: Row[], raw: unknown[], seen: Seen) => unknown;

export function planPageInfo(plan: ListPlan, nodes: readonly FieldNode[]): ReadPart {
  plan.rows();
  const type = plan.typeOf(plan.asked.type, 'pageInfo');
  const parts = plan.fields(type, setsOf(nodes)).map(([key, name]): [string, ReadPart] => [key, planField(plan, name)]);
  return (rows, raw, seen) => ({ [typeName]: type.name, ...Object.fromEntries(parts.map(([key, read]) => [key, read(rows, raw, seen)])) });
}

function planField(plan: ListPlan, name: string): ReadPart {
  switch (name) {
    case 'hasNextPage': {
      const beyond = planBeyond(plan, 'before');
      return (_rows, raw) => (!plan.page.fromEnd && plan.hasMore(raw)) || beyond(raw);
    }
    case 'hasPreviousPage': {
      const beyond = planBeyond(plan, 'after');
      return (_rows, raw) => (plan.page.fromEnd && plan.hasMore(raw)) || beyond(raw);
    }
    case 'startCursor': {
      const cursor = plan.cursors();
      return rows => (rows[0] ? cursor(rows[0]) : null);
    }
    case 'endCursor': {
      const cursor = plan.cursors();
      return rows => (rows.length > 0 ? cursor(rows.at(-1) as Row) : null);
    }
    default:
      return () => undefined; // __typename
  }
}

/** Whether rows of the list stand on the other side of a bound the caller gave. Looked up only when asked. */
function planBeyond(plan: ListPlan, bound: 'after' | 'before'): (raw: unknown[]) => boolean {
  const beyond = plan.beyond(bound);
  if (!beyond) return () => false;
  const at = plan.aside(beyond);
  return raw => raw[at] as boolean;
}
