import { createHash } from 'node:crypto';
import { badInput } from '../core/errors.ts';
import { type SortKey, signature } from './order.ts';

/** The place of a row: its values under the order of its list, as text; null where a value is missing. */
export type Place = readonly (string | null)[];

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** A cursor carries the list and the order it belongs to and a check over all of it. It is not secret, only exact. */
export function cursorOf(list: string, keys: readonly SortKey[], place: Place): string {
  const owner = digest(`${list}|${signature(keys)}`);
  const values = JSON.stringify(place);
  return Buffer.from(JSON.stringify([owner, digest(owner + values), ...place])).toString('base64url');
}

export function readCursor(cursor: string, field: 'after' | 'before', list: string, keys: readonly SortKey[]): Place {
  const malformed = () =>
    badInput(
      `\`${field}\` is no cursor of the hub. Take it as it stands from pageInfo.endCursor, pageInfo.startCursor or edges.cursor.`,
      `\`${field}\` bukan kursor hub. Ambil apa adanya dari pageInfo.endCursor, pageInfo.startCursor, atau edges.cursor.`,
      {
        field,
        example: cursorOf(
          list,
          keys,
          keys.map(() => null),
        )
          .slice(0, 12)
          .concat('…'),
      },
    );
  const parts = parse(cursor);
  if (!parts) throw malformed();
  const [owner, check, ...place] = parts;
  if (check !== digest(owner + JSON.stringify(place))) throw malformed();
  if (owner !== digest(`${list}|${signature(keys)}`))
    throw badInput(
      `\`${field}\` belongs to another list or another order. Use a cursor only with the field and the orderBy that gave it.`,
      `\`${field}\` milik daftar atau urutan lain. Pakai kursor hanya dengan field dan orderBy yang memberikannya.`,
      { field, hint: 'Start again without a cursor after changing orderBy.' },
    );
  if (place.length !== keys.length || !place.every((value, index) => fits(value, keys[index] as SortKey))) throw malformed();
  return place;
}

const nul = String.fromCharCode(0);

// The check is no secret: a cursor can be made up, and PostgreSQL takes no NUL in a text.
const fits = (value: string | null, key: SortKey): boolean =>
  value === null ? key.nullable : key.kind.pattern.test(value) && !value.includes(nul) && (key.kind.isValue?.(value) ?? true);

function parse(cursor: string): [string, string, ...(string | null)[]] | null {
  if (cursor.length > 6000 || !/^[\w-]+$/.test(cursor)) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length < 3 || !parts.every(part => part === null || typeof part === 'string')) return null;
    // Only the form we write ourselves: two spellings of one place would be two cache entries.
    return Buffer.from(JSON.stringify(parts)).toString('base64url') === cursor && parts[0] !== null && parts[1] !== null
      ? (parts as [string, string, ...(string | null)[]])
      : null;
  } catch {
    return null;
  }
}
