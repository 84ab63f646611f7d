import { sql } from 'kysely';
import type { Around, Compiled } from './compile.ts';
import type { FieldShape } from './shape.ts';
import { asIs } from './tree.ts';

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
  if (language === 'id') return { sql: id, read: asIs };
  // An array marks the Indonesian text that stands in for a missing English one.
  return {
    sql: sql`case when ${en} is null and ${id} is not null then json_build_array(${id}) else to_json(${en}) end`,
    read: (raw, seen) => {
      if (!Array.isArray(raw)) return raw;
      seen.fallbacks.add(coordinate);
      return raw[0];
    },
  };
}
