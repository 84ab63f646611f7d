import type { Around } from '../compile.ts';
import { filterLimits } from './limits.ts';
import { Problems } from './problems.ts';

/** One filter being compiled: what surrounds it, what is wrong with it, and how large it has become. */
export class Filtering {
  readonly problems = new Problems();
  readonly around: Around;
  private conditions = 0;

  constructor(around: Around) {
    this.around = around;
  }

  /** Beyond the limit nothing more is looked at: the rest may be a whole megabyte. */
  get isTooLarge(): boolean {
    return this.conditions > filterLimits.conditions;
  }

  /** Counts a condition; the first one too many is told once. */
  count(path: string): void {
    if (++this.conditions === filterLimits.conditions + 1) this.problems.add('TOO_MANY_CONDITIONS', path);
  }
}

/** Where in a filter a condition stands. */
export interface At {
  path: string;
  relations: number;
  nesting: number;
  joins: Joins;
}

/** How many relations may still become joins of one plan. */
export interface Joins {
  left: number;
}

export const startOf = (path: string, relations = 0): At => ({ path, relations, nesting: 0, joins: { left: filterLimits.joins } });
