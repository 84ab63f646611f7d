import { type RawBuilder, sql } from 'kysely';
import { globalId } from '../core/id.ts';
import type { Kind } from '../core/kinds.ts';
import type { Compiled } from './compile.ts';
import { asIs } from './tree.ts';
import { unfitIf, type Written } from './written.ts';

/** A column as it stands in the answer. */
export const leaf = (kind: Kind, column: RawBuilder<unknown>): Compiled => ({
  sql: kind.json(column),
  read: asIs,
  write: () => writeLeaf(kind, column),
});

function writeLeaf(kind: Kind, column: RawBuilder<unknown>): Written {
  if (kind.name === 'texts') return unfitIf(sql`array_position(${column}, null) is not null`, [escaped(column)]);
  if (kind.written === 'bare') return [sql`${column}::text`];
  if (kind.written === 'quoted') return ['"', sql`${column}::text`, '"'];
  return [escaped(column)];
}

/** Any value as JSON text: quoted, and with what JSON must escape. */
export const escaped = (value: RawBuilder<unknown>): RawBuilder<unknown> => sql`to_json(${value})::text`;

/** The global id of a row; what `globalId` makes of it, said in SQL. */
export const rowId = (tag: string, column: RawBuilder<unknown>): Compiled => ({
  sql: column,
  read: raw => globalId(tag, raw as string),
  write: () => [`"${tag}_`, sql`translate(encode(uuid_send(${column}), 'base64'), '+/=', '-_')`, '"'],
});
