import { createHash } from 'node:crypto';

/** By the text: its digest is taken once. */
const names = new Map<string, string>();
const seenOnce = new Set<string>();
const most = { names: 300, seenOnce: 5000 };

/** A statement asked again is prepared once per connection; a flood of different ones is neither prepared nor kept. */
export function named(text: string): { name?: string } {
  const known = names.get(text);
  if (known) return { name: known };
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  if (seenOnce.delete(name) && names.size < most.names) {
    names.set(text, name);
    return { name };
  }
  if (seenOnce.size >= most.seenOnce) seenOnce.clear();
  seenOnce.add(name);
  return {};
}

/** Prepared apart: the same text means other views there, and one name for both would be planned anew at every turn. */
export function namedThen(text: string): { name?: string } {
  const { name } = named(`then ${text}`);
  return name ? { name } : {};
}
