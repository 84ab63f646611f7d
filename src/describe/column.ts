import { sql } from 'kysely';
import type { About } from '../core/about.ts';
import { Language } from '../core/enums.ts';
import { type Kind, text } from '../core/kinds.ts';
import { capital, snake } from '../core/names.ts';
import { type Argument, type Class, shapeOf } from '../read/shape.ts';
import { fieldWithArguments, shown } from './field.ts';
import { type ColumnOptions, filterable, isFiltered, keep, orderable, store } from './store.ts';

/** One column, kept and shown: what the database holds and what the graph promises are said in one place. */
export function Column(kind: Kind, about: About, options: ColumnOptions = {}) {
  return (target: object, key: string): void => {
    const shape = shapeOf(target.constructor as Class);
    const nullable = options.nullable ?? false;
    keep(target, key, kind, options);
    if (options.shown !== false) {
      shown(target, key, kind.graph, about, nullable);
      shape.fields.set(key, { is: 'column', kind, column: snake(key), nullable });
    }
    if (options.order) orderable(target, key, kind, nullable, alias => sql.ref(`${alias}.${snake(key)}`));
    if (isFiltered(options))
      filterable(target, key, { is: 'value', kind, columns: [snake(key)], nullable, words: options.contains ?? false });
  };
}

/**
 * A text in Indonesian, and in English where there is one: columns `name_id` and `name_en`, field `name(lang)`. Where it may be filtered
 * it is searched within, in both languages at once: which of them the answer is shown in changes nothing of what is found.
 */
export function Localized(about: About, options: ColumnOptions = {}) {
  return (target: object, key: string): void => {
    const nullable = options.nullable ?? false;
    const [id, en] = [`${key}Id`, `${key}En`];
    keep(target, id, text, { nullable, order: options.order ?? false });
    keep(target, en, text, { nullable: true });
    fieldWithArguments(target, key, () => String, about, nullable, [languageArgument]);
    shapeOf(target.constructor as Class).fields.set(key, { is: 'localized', id: snake(id), en: snake(en), nullable });
    if (isFiltered(options)) filterable(target, key, { is: 'value', kind: text, columns: [snake(id), snake(en)], nullable, words: true });
    if (options.order)
      orderable(
        target,
        key,
        text,
        nullable,
        (alias, language) =>
          language === 'id'
            ? sql.ref(`${alias}.${snake(id)}`)
            : sql`coalesce(${sql.ref(`${alias}.${snake(en)}`)}, ${sql.ref(`${alias}.${snake(id)}`)})`,
        true,
      );
  };
}

const languageArgument: Argument = {
  name: 'lang',
  type: () => Language,
  about: [
    'Language wanted; else that of Accept-Language, else Indonesian. Where English is missing the Indonesian text stands in and extensions.language says so.',
    'Bahasa yang diminta; jika tidak, menurut Accept-Language, jika tidak, Indonesia. Bila teks Inggris tidak ada, teks Indonesia dipakai dan extensions.language menyebutkannya.',
  ],
};

interface InlineOptions {
  nullable?: boolean;
  /** Part that lists are ordered by. */
  order?: string;
  /** Parts that stand first in an index the class makes itself. */
  indexed?: readonly string[];
}

/** An object made of columns that begin with the field's name, such as `period_code`, `period_start`. */
export function Inline(of: () => Class, about: About, columns: Record<string, Kind>, options: InlineOptions = {}) {
  return (target: object, key: string): void => {
    const nullable = options.nullable ?? false;
    for (const [part, kind] of Object.entries(columns))
      store(target, `${key}${capital(part)}`, kind, {
        nullable,
        order: part === options.order,
        filter: part !== 'end' && !options.indexed?.includes(part),
      });
    shown(target, key, of, about, nullable);
    shapeOf(target.constructor as Class).fields.set(key, { is: 'inline', of, prefix: `${snake(key)}_`, nullable });
    shapeOf(target.constructor as Class).kept.set(key, { is: 'period', prefix: `${snake(key)}_`, nullable });
    filterable(target, key, { is: 'period', prefix: `${snake(key)}_`, nullable });
    if (options.order) {
      const column = `${snake(key)}_${snake(options.order)}`;
      orderable(target, key, columns[options.order] as Kind, nullable, alias => sql.ref(`${alias}.${column}`));
    }
  };
}
