import type { Confidence } from '../core/enums.ts';
import { rowId } from '../core/id.ts';
import type { RowRef } from '../describe/computed.ts';
import { kept } from '../read/kept.ts';
import type { Question } from '../read/question.ts';
import type { Input } from '../reckon/reckon.ts';
import { type Exact, exact } from '../reckon/rounding.ts';

/** One version of a number or word: what it is, and from when to when. */
interface Version {
  /** Code of its row: the name, and for a later version "@" and a day. */
  code: string;
  word: string;
  from: string | null;
  to: string | null;
  confidence: Confidence;
}

const holdsOn = ({ from, to }: Version, day: string): boolean => (from === null || from <= day) && (to === null || to > day);

/** `RULE/name` of a version: what stands behind "@" only tells versions apart. */
const nameOf = (code: string): string => code.replace(/@[\d-]+$/, '');

/** The numbers of the rules on a day, as they stand in the hub: nothing a regulation can change is a constant of the code. */
export class RuleBook {
  private readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly day: string;
  constructor(versions: ReadonlyMap<string, readonly Version[]>, day: string) {
    this.versions = versions;
    this.day = day;
  }
  /** Rules of one version each, whatever the day. */
  static of(words: ReadonlyMap<string, string>): RuleBook {
    return new RuleBook(
      new Map([...words].map(([code, word]) => [code, [{ code, word, from: null, to: null, confidence: 'CONFIRMED' as const }]])),
      '0000-00-00',
    );
  }
  /** The same rules as they were, or will be, on another day. */
  on(day: string): RuleBook {
    return new RuleBook(this.versions, day);
  }
  private version(code: string): Version | undefined {
    return this.versions.get(code)?.find(version => holdsOn(version, this.day));
  }
  /** The row that says so on that day: what an explanation points to. */
  row(code: string): RowRef | null {
    const version = this.version(code);
    return version ? { table: 'rule_parameter', id: rowId('parameter', version.code) } : null;
  }
  /** A number of the rules as an input of a calculation: with the row that says so, and how sure that is. */
  input(code: string, name: string): Input {
    const version = this.version(code);
    return { name, value: this.number(code), subject: this.row(code), ...(version && { confidence: version.confidence }) };
  }
  /** Text of `RULE/name`; null when there is none on that day, or none that is public. */
  word(code: string): string | null {
    return this.version(code)?.word ?? null;
  }
  number(code: string): Exact | null {
    const word = this.word(code);
    return word === null ? null : exact(word);
  }
}

/** All numbers and words of the rules as one JSON value: for a statement that brings them along with its rows. */
export const ruleWordsSql =
  'select json_agg(json_build_array(code, coalesce(word, value::text), valid_from, valid_to, confidence) order by valid_from nulls first) from rule_parameter';

/** Reads what `ruleWordsSql` gave. */
export function readRuleBook(raw: unknown, day: string): RuleBook {
  const versions = new Map<string, Version[]>();
  for (const [code, word, from, to, confidence] of (raw ?? []) as [string, string, string | null, string | null, Confidence][])
    versions.set(nameOf(code), [...(versions.get(nameOf(code)) ?? []), { code, word, from, to, confidence }]);
  return new RuleBook(versions, day);
}

/** One statement at most per question, however many figures lean on it. For the day of the question; `on` turns to another. */
const readRules = async (_all: string, question: Question): Promise<RuleBook> => {
  const rows = await question.query(`select (${ruleWordsSql}) as rules`, []);
  return readRuleBook(rows[0]?.['rules'], question.today);
};
export const ruleBook = kept('rule book', readRules, { isLarge: false });
