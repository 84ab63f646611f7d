import type { FieldNode } from 'graphql';
import { sql } from 'kysely';
import { typeName } from '../core/node.ts';
import type { ListPlan, Row } from './list-plan.ts';
import { writeObject } from './object-plan.ts';
import { setsOf } from './select.ts';
import type { Seen } from './tree.ts';
import { orNull, type Written } from './written.ts';
import type { WrittenPage } from './written-page.ts';

/** A part of a connection, made of the page's rows and the values beside them: read, or written. */
export interface PagePart {
  read: (rows: Row[], raw: unknown[], seen: Seen) => unknown;
  write: (page: WrittenPage) => Written;
}

/** `__typename`, which graphql-js says itself. */
export const itsName = (name: string): PagePart => ({ read: () => undefined, write: () => [`"${name}"`] });

export function planPageInfo(plan: ListPlan, nodes: readonly FieldNode[]): PagePart {
  plan.rows();
  const type = plan.typeOf(plan.asked.type, 'pageInfo');
  const parts = plan.fields(type, setsOf(nodes)).map(([key, name]): [string, PagePart] => [key, planField(plan, name)]);
  return {
    read: (rows, raw, seen) => ({
      [typeName]: type.name,
      ...Object.fromEntries(parts.map(([key, part]) => [key, part.read(rows, raw, seen)])),
    }),
    write: page => writeObject(parts.map(([key, part]) => [key, part.write(page)])),
  };
}

function planField(plan: ListPlan, name: string): PagePart {
  switch (name) {
    case 'hasNextPage':
      return planMore(plan, !plan.page.fromEnd, 'before');
    case 'hasPreviousPage':
      return planMore(plan, plan.page.fromEnd, 'after');
    case 'startCursor':
      return planCursor(plan, 'first');
    case 'endCursor':
      return planCursor(plan, 'last');
    default:
      return itsName('PageInfo');
  }
}

function planCursor(plan: ListPlan, end: 'first' | 'last'): PagePart {
  const cursor = plan.cursors();
  return {
    read: rows => {
      const row = rows.at(end === 'first' ? 0 : -1);
      return row ? cursor(row) : null;
    },
    write: page => orNull([page.cursor(end)]),
  };
}

/** Whether rows follow on one side: found beyond the page where it was walked to, or on the other side of a bound that the caller gave. */
function planMore(plan: ListPlan, isWalkedTo: boolean, bound: 'after' | 'before'): PagePart {
  if (isWalkedTo) plan.more();
  // Looked up only when asked.
  const beyond = plan.beyond(bound);
  const at = beyond && plan.aside(beyond);
  return {
    read: (_rows, raw) => (isWalkedTo && plan.hasMore(raw)) || (at !== null && (raw[at] as boolean)),
    write: page => {
      const ways = [isWalkedTo ? page.hasMore() : null, beyond].filter(way => way !== null);
      return ways.length > 0 ? [sql`(${sql.join(ways, sql` or `)})::text`] : ['false'];
    },
  };
}
