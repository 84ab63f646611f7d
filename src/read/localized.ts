import { sql } from 'kysely';
import { text } from '../core/kinds.ts';
import type { Around, Compiled } from './compile.ts';
import { escaped, leaf } from './leaf.ts';
import type { FieldShape } from './shape.ts';
import { joined } from './written.ts';

/** The language of a text: asked of it, or of the whole question. */
export const wantedLanguage = (lang: unknown, around: Around): 'id' | 'en' =>
  lang === 'EN' ? 'en' : lang === 'ID' ? 'id' : around.language;

/** A text in the language wanted; where there is no English one, the Indonesian stands in and the answer says so. */
export function localized(
  field: Extract<FieldShape, { is: 'localized' }>,
  alias: string,
  language: 'id' | 'en',
  coordinate: string,
): Compiled {
  const [id, en] = [sql.ref(`${alias}.${field.id}`), sql.ref(`${alias}.${field.en}`)];
  if (language === 'id') return leaf(text, id);
  // An array marks the Indonesian text that stands in for a missing English one.
  return {
    sql: sql`case when ${en} is null and ${id} is not null then json_build_array(${id}) else to_json(${en}) end`,
    read: (raw, seen) => {
      if (!Array.isArray(raw)) return raw;
      seen.fallbacks.add(coordinate);
      return raw[0];
    },
    write: holes => {
      const standsIn = holes.add((_left, seen) => {
        seen.fallbacks.add(coordinate);
        return '';
      });
      return [sql`coalesce(${escaped(en)}, ${joined([escaped(id), ...standsIn])})`];
    },
  };
}
