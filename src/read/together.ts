import type { Pool } from 'pg';
import { type Line, Place } from './line.ts';
import type { Bill } from './price.ts';
import type { Question } from './question.ts';
import type { Keeper } from './trace.ts';
import type { Seen } from './tree.ts';
import { Turn } from './turn.ts';

/** Who asks, and of what. */
export interface Asked {
  pool: Pool;
  sight: 'open' | 'desk';
  language: 'id' | 'en';
  /** Day that counts as today, for tests; else the day in Palembang. */
  today?: string;
  /** What is worked out of the data alone, for all questions together. */
  figures?: Keeper | null;
  /** Where questions that read much wait for each other. */
  line?: Line;
}

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
  /** Its place in line. */
  place: Place;
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
  place: new Place(),
  questions: new Map(),
  knownAtOfRoot: new Map(),
});

/** What an answer must say of itself beside its data. */
export function saidOf({ illustrative, fallbacks }: Seen): Record<string, unknown> | undefined {
  const said: Record<string, unknown> = {};
  if (illustrative) said['illustrative'] = true;
  if (fallbacks.size > 0) said['language'] = { asked: 'EN', answeredInIndonesian: [...fallbacks].sort() };
  return Object.keys(said).length > 0 ? said : undefined;
}
