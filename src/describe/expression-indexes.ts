import { Index } from '@mikro-orm/decorators/legacy';
import { camel } from '../core/names.ts';
import { type Class, shapeOf } from '../read/shape.ts';

const quoted = (name: string): string => `"${name}"`;

/**
 * One index of trigrams over all texts of a table that are searched within: it serves each of them alone. Whether such a text is there at
 * all no index of trigrams can say: that is one of its own.
 */
export function indexWords(type: Class, table: string): void {
  const texts = [...shapeOf(type).filters.values()].filter(filter => filter.is === 'value').filter(filter => filter.words);
  if (texts.length === 0) return;
  const columns = texts.flatMap(text => text.columns).map(column => `${quoted(column)} public.gin_trgm_ops`);
  make(type, `${table}_words_index`, table, `using gin (${columns.join(', ')})`);
  for (const { columns, nullable } of texts)
    if (nullable) make(type, `${table}_${columns[0]}_absent_index`, table, `((${quoted(columns[0] as string)} is null))`);
}

/** Lists in English are ordered by the English text, or the Indonesian that stands in for it. */
export function indexEnglishOrders(type: Class, table: string): void {
  const shape = shapeOf(type);
  for (const key of shape.orders.keys()) {
    const field = shape.fields.get(camel(key.toLowerCase()));
    if (field?.is === 'localized')
      make(type, `${table}_${field.en}_order_index`, table, `((coalesce(${quoted(field.en)}, ${quoted(field.id)})))`);
  }
}

/** The few rows that the public may not see. */
export const indexHidden = (type: Class, table: string, condition: string): void =>
  make(type, `${table}_hidden_index`, table, `("id") where ${condition.replaceAll('t.', '')}`);

const make = (type: Class, name: string, table: string, over: string): void =>
  Index({ name, expression: `create index ${quoted(name)} on "hub".${quoted(table)} ${over}` } as never)(type as never);
