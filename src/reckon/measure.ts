import type { About } from '../core/about.ts';
import type { Question } from '../read/question.ts';
import type { Figure } from './figure.ts';

/** A figure about the whole province that can stand as evidence: one number on a day, with its explanation. */
export interface Measure {
  code: string;
  name: About;
  direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  /** What the number says, and what it leaves open: why it is only a proxy. */
  means: About;
  /** True where the rows say how things are and not since when: then it has no change and no trend. */
  isOfThePresent?: boolean;
  at: (question: Question, asOf: string) => Promise<Figure>;
}

const measures = new Map<string, Measure>();

/** Declares a measure, beside the calculation it comes from. */
export function measure(made: Measure): Measure {
  if (measures.has(made.code)) throw new Error(`Two measures are called ${made.code}`);
  measures.set(made.code, made);
  return made;
}

export const measureOf = (code: string): Measure | undefined => measures.get(code);
export const allMeasures = (): Measure[] => [...measures.values()];
