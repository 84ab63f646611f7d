import type { GraphQLError } from 'graphql';
import { badInput } from '../core/errors.ts';
import type { Batch } from '../read/question.ts';
import type { Placed } from '../reckon/finding-groups.ts';
import { findingsOf, judge } from './process/compliance.ts';
import { begins } from './process/in-force.ts';
import { type Counted, handOffsIn, onTimeIn, scoreIn } from './process/province.ts';
import { throughHolding, type Visit } from './process.loader.ts';

/** Key of the batches here: a day, and the code of a unit where not all SOPs are wanted. */
export const holdingKey = (asOf: string, unit: string | null): string => `${asOf}|${unit ?? ''}`;

/** A batch that goes through the SOPs once for all days of a unit. */
const through =
  <V>(empty: () => V, add: (to: V, ...seen: Parameters<Visit>) => void): Batch<string, V> =>
  async (keys, question) => {
    const values = new Map(keys.map(key => [key, empty()]));
    const byUnit = Map.groupBy(keys, key => key.slice(11));
    const failed = new Map<string, Error>();
    for (const [unit, some] of byUnit) {
      const days = some.map(key => key.slice(0, 10));
      await throughHolding(unit || null, days, question, (process, day, book) =>
        add(values.get(holdingKey(day, unit)) as V, process, day, book),
      ).catch(error => failed.set(unit, error));
    }
    return keys.map(key => failed.get(key.slice(11)) ?? (values.get(key) as V));
  };

/** What was found in the SOPs that hold on a day. */
export interface Judged {
  /** Null where it is more than anybody reads. */
  found: Placed[] | null;
  scores: Counted[];
  /** How many SOPs there are, and how many of them carry no first day. */
  all: number;
  undated: number;
}

/** Findings beyond this number are no list that anybody reads, and would fill the memory of the hub. */
const most = 150_000;

export const tooMuchFound = (): GraphQLError =>
  badInput(
    `More than ${most} things are wrong with these SOPs. Ask for the SOPs of one unit.`,
    `Lebih dari ${most} hal keliru pada SOP ini. Tanyakan SOP satu unit.`,
    { field: 'unit', example: 'SETDA.ORG' },
  );

export const sopsJudged: Batch<string, Judged> = through<Judged>(
  () => ({ found: [], scores: [], all: 0, undated: 0 }),
  (judged, process, day, book) => {
    const checks = judge(process, day, book);
    const units = [process.unit];
    for (const finding of findingsOf(checks)) judged.found?.push({ finding, units });
    if (judged.found && judged.found.length > most) judged.found = null;
    judged.scores.push(...scoreIn(process, day, checks));
    judged.all++;
    if (begins(process) === null) judged.undated++;
  },
);

/** What the measures of the scoreboard count, of the SOPs that hold on a day. */
export interface Measured {
  scores: Counted[];
  onTime: Counted[];
  handOffs: Counted[];
}

export const sopsMeasured: Batch<string, Measured> = through<Measured>(
  () => ({ scores: [], onTime: [], handOffs: [] }),
  (measured, process, day, book) => {
    measured.scores.push(...scoreIn(process, day, judge(process, day, book)));
    measured.onTime.push(...onTimeIn(process, day, book));
    measured.handOffs.push(...handOffsIn(process, day, book));
  },
);
