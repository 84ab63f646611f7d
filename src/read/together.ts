import type { Bill } from './price.ts';
import type { Question } from './question.ts';
import type { Seen } from './tree.ts';
import { Turn } from './turn.ts';

/** What a question costs, as told before its first statement, and what its asker has left. */
export interface Priced {
  cost: number;
  allowance: { limit: number; remaining: number; resetIn: number } | null;
}

/** What the questions of one operation have in common, whatever instants its root fields ask of. */
export interface Together {
  statements: number;
  /** Their texts, which say what the answer rests on. */
  texts: Set<string>;
  isOfItsAsker: boolean;
  priced: Priced;
  /** One price for the whole question, whatever follows its first statement. */
  bill: Bill;
  seen: Seen;
  turn: Turn;
  /** By the instant they ask of; null is now. */
  questions: Map<string | null, Question>;
  knownAtOfRoot: Map<string, string | null>;
}

export const together = (): Together => ({
  statements: 0,
  texts: new Set(),
  isOfItsAsker: false,
  priced: { cost: 0, allowance: null },
  bill: { rows: 0, aliases: 0, dearest: { list: '', rows: 0 } },
  seen: { illustrative: false, fallbacks: new Set() },
  turn: new Turn(),
  questions: new Map(),
  knownAtOfRoot: new Map(),
});
