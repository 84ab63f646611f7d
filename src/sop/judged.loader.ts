import type { GraphQLError } from 'graphql';
import { badInput } from '../core/errors.ts';
import type { Batch, Question } from '../read/question.ts';
import type { Placed } from '../reckon/finding-groups.ts';
import type { RuleBook } from '../rule/rule-book.ts';
import { findingsOf, judge } from './process/compliance.ts';
import { begins, inForce } from './process/in-force.ts';
import type { Process } from './process/process.ts';
import { type Counted, handOffsIn, onTimeIn, scoreIn } from './process/province.ts';
import { throughHolding } from './process.loader.ts';

/** Key of `sopsJudged`: a day, and the code of a unit where not all SOPs are wanted. */
export const holdingKey = (asOf: string, unit: string | null): string => `${asOf}|${unit ?? ''}`;

/** What was found in the SOPs that hold on a day. */
export interface Judged {
  /** Null where it is more than anybody reads. */
  found: Placed[] | null;
  scores: Counted[];
  /** How many SOPs there are, and how many of them carry no first day. */
  all: number;
  undated: number;
}

/** Findings beyond this number are no list that anybody reads, and would fill the memory of the hub: of all days and instants of a question. */
const most = 150_000;

/** Findings that a question holds already, by what it has seen: one object for all its instants. */
const held = new WeakMap<Question['seen'], number>();

export const tooMuchFound = (): GraphQLError =>
  badInput(
    `More than ${most} things are wrong with these SOPs. Ask for the SOPs of one unit, and for fewer days at once.`,
    `Lebih dari ${most} hal keliru pada SOP ini. Tanyakan SOP satu unit, dan lebih sedikit hari sekaligus.`,
    { field: 'unit', example: 'SETDA.ORG' },
  );

/** All SOPs of a unit, or of the province, are gone through once for all days asked for. */
export const sopsJudged: Batch<string, Judged> = async (keys, question) => {
  const judged = new Map(keys.map(key => [key, { found: [], scores: [], all: 0, undated: 0 } as Judged]));
  const refused = new Map<string, Error>();
  for (const [unit, some] of Map.groupBy(keys, key => key.slice(11))) {
    const days = some.map(key => key.slice(0, 10));
    await throughHolding(unit || null, days, question, (process, day, book) =>
      add(judged.get(holdingKey(day, unit)) as Judged, question, process, day, book),
    ).catch(error => refused.set(unit, error));
  }
  if ((held.get(question.seen) ?? 0) > most) for (const one of judged.values()) one.found = null;
  return keys.map(key => refused.get(key.slice(11)) ?? (judged.get(key) as Judged));
};

function add(judged: Judged, { seen }: Question, process: Process, day: string, book: RuleBook): void {
  const checks = judge(process, day, book);
  const found = findingsOf(checks);
  const all = (held.get(seen) ?? 0) + found.length;
  held.set(seen, all);
  if (all > most) judged.found = null;
  const units = [process.unit];
  for (const finding of found) judged.found?.push({ finding, units });
  judged.scores.push(...scoreIn(process, day, checks));
  judged.all++;
  if (begins(process) === null) judged.undated++;
}

/** What the measures of the scoreboard count of one SOP. */
const counts = {
  score: (process: Process, day: string, book: RuleBook) => (inForce(process, day) ? scoreIn(process, day, judge(process, day, book)) : []),
  onTime: onTimeIn,
  handOffs: handOffsIn,
};
type Count = keyof typeof counts;

/** Key of `sopsCounted`. */
export const countKey = (asOf: string, count: Count): string => `${asOf}|${count}`;

/** What one measure counts on a day, of all SOPs in force. They are gone through once for all measures and days asked for. */
export const sopsCounted: Batch<string, Counted[]> = async (keys, question) => {
  const wanted = keys.map(key => ({ day: key.slice(0, 10), count: counts[key.slice(11) as Count], found: [] as Counted[] }));
  const byDay = Map.groupBy(wanted, ({ day }) => day);
  await throughHolding(null, [...byDay.keys()], question, (process, day, book) => {
    for (const { count, found } of byDay.get(day) ?? []) found.push(...count(process, day, book));
  });
  return wanted.map(({ found }) => found);
};
