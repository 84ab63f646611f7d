import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { Around, Compiled } from './compile.ts';
import { completerOf } from './complete.ts';
import { escaped } from './leaf.ts';
import { setsOf } from './select.ts';

/** A value that only its reader knows how to show, as a period of its code: PostgreSQL leaves it, and the hub writes what is asked of it. */
export const throughHub = (
  { document }: Around,
  { sql, read }: Omit<Compiled, 'write'>,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): Compiled => ({
  sql,
  read,
  write: holes => {
    const complete = completerOf(document, type, setsOf(nodes));
    return holes.add((left, seen) => complete(read(JSON.parse(left), seen)), escaped(sql));
  },
});
