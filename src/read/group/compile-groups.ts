import type { FieldNode, GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import { badInput } from '../../core/errors.ts';
import type { Around, Compiled } from '../compile.ts';
import { compileConnection } from '../connection.ts';
import { setsOf } from '../select.ts';
import { type Class, shapeOf } from '../shape.ts';
import { joined } from '../written.ts';
import type { GroupKey, Groups } from './description.ts';
import { compileGroup } from './group-node.ts';
import { groupOrder } from './group-order.ts';
import { GroupPlan } from './group-plan.ts';
import { having } from './having.ts';

export const mostGroupKeys = 5;

/** A page of groups: rows, keys and measures in one derived table, paged like any other list. */
export function compileGroups(
  around: Around,
  groups: Groups,
  group: Class,
  list: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: Record<string, unknown>,
): Compiled {
  const plan = new GroupPlan(
    around,
    groups,
    keysOf(groups, args['groupBy'] as string[]),
    args['filter'],
    (args['knownAt'] ?? null) === null,
  );
  const keys = groupOrder(plan, args['orderBy'] as never);
  const isMadeUp = plan.madeUp();
  const page = compileConnection(around, {
    shape: shapeOf(group),
    derived: {
      parts: [alias => sql`${sql.id(plan.name)} ${sql.id(alias)}`],
      keys,
      node: (inside, alias, object, sets) => compileGroup(plan, inside, alias, object, sets),
      isMadeUp: alias => sql`${sql.ref(`${alias}.${isMadeUp}`)} > 0`,
    },
    list,
    type,
    sets: setsOf(nodes),
    args: { first: args['first'], after: args['after'], last: args['last'], before: args['before'] },
    on: having(plan, around, args['having'] as never),
  });
  // Named once: the page, its total and what lies beyond it are of the same groups.
  const named = sql`with ${sql.id(plan.name)} as (${plan.sql()})`;
  return {
    sql: sql`(${named} select ${page.sql})`,
    read: page.read,
    write: holes => [sql`(${named} select ${joined(page.write(holes))})`],
  };
}

function keysOf(groups: Groups, asked: readonly string[]): GroupKey[] {
  if (asked.length < 1 || asked.length > mostGroupKeys)
    throw badInput(
      `groupBy takes 1 to ${mostGroupKeys} keys; ${asked.length} were given.`,
      `groupBy menerima 1 sampai ${mostGroupKeys} kunci; diberikan ${asked.length}.`,
      { field: 'groupBy', example: `groupBy: [${[...groups.keys.keys()].slice(0, 2).join(', ')}]` },
    );
  const repeated = asked.filter((key, index) => asked.indexOf(key) < index);
  if (repeated.length > 0)
    throw badInput(
      `groupBy names ${[...new Set(repeated)].join(', ')} twice.`,
      `groupBy menyebut ${[...new Set(repeated)].join(', ')} dua kali.`,
      {
        field: 'groupBy',
      },
    );
  return asked.map(name => groups.keys.get(name) as GroupKey);
}
