import { hash } from 'node:crypto';

/** Namespace of all row ids of the hub. Never changed: every id ever given out hangs on it. */
const namespace = '5e1f0a52-9c3d-5b7e-8f46-16a3b5d2c071';

const bare = (uuid: string): string => uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(14, 18) + uuid.slice(19, 23) + uuid.slice(24);
const withDashes = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;

/** A uuid of version 5 (RFC 9562): the same name in the same namespace is the same id on every machine. */
export function uuid5(within: string, name: string): string {
  const digest = hash('sha1', Buffer.concat([Buffer.from(bare(within), 'hex'), Buffer.from(name)]), 'buffer');
  digest[6] = ((digest[6] as number) & 0x0f) | 0x50;
  digest[8] = ((digest[8] as number) & 0x3f) | 0x80;
  return withDashes(digest.toString('hex', 0, 16));
}

/** The id of the row that has this code: a database emptied and seeded anew keeps its ids. */
export const rowId = (tag: string, code: string): string => uuid5(namespace, `${tag}:${code}`);

const scratch = Buffer.alloc(16);

/** The id the graph shows: `unit_` and the uuid in 22 characters. */
export function globalId(tag: string, uuid: string): string {
  scratch.write(bare(uuid), 'hex');
  return `${tag}_${scratch.toString('base64url')}`;
}

// 22 characters carry 132 bits: only those whose last four are zero are an id, so that each row has one spelling.
const canonical = /^([a-z]+)_([\w-]{21}[AQgw])$/;

/** The row behind an id of the graph; null for any other text. */
export function readGlobalId(text: string): { tag: string; uuid: string } | null {
  const [, tag, packed] = canonical.exec(text) ?? [];
  if (tag === undefined || packed === undefined) return null;
  return { tag, uuid: withDashes(Buffer.from(packed, 'base64url').toString('hex')) };
}
