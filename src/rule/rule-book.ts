import type { Batch } from '../read/question.ts';
import { type Exact, exact } from '../reckon/rounding.ts';

/** The numbers of the rules, as they stand in the hub: nothing a regulation can change is a constant of the code. */
export class RuleBook {
  private readonly values: ReadonlyMap<string, string>;
  constructor(values: ReadonlyMap<string, string>) {
    this.values = values;
  }
  /** Text of `RULE/name`; null when there is none, or none that is public. */
  word(code: string): string | null {
    return this.values.get(code) ?? null;
  }
  number(code: string): Exact | null {
    const word = this.word(code);
    return word === null ? null : exact(word);
  }
}

/** All numbers and words of the rules as one JSON value: for a statement that brings them along with its rows. */
export const ruleWordsSql = 'select json_object_agg(code, coalesce(word, value::text)) from rule_parameter';
export const ruleWords = (raw: unknown): Map<string, string> => new Map(Object.entries((raw ?? {}) as Record<string, string>));

/** One statement per question, however many figures lean on it. */
export const ruleBook: Batch<'all', RuleBook> = async (keys, question) => {
  const rows = await question.query('select code, coalesce(word, value::text) as word from rule_parameter', []);
  const book = new RuleBook(new Map(rows.map(row => [row['code'] as string, row['word'] as string])));
  return keys.map(() => book);
};
