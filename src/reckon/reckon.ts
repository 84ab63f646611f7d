import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import { rowId } from '../core/id.ts';
import type { RowRef } from '../describe/computed.ts';
import type { ExplainedInput } from './explanation.ts';
import type { Figure } from './figure.ts';
import { type Exact, exact, rounded, shown } from './rounding.ts';

/** A formula that can be worked out again from its explained inputs alone. */
export interface Calculation {
  /** Code of the rule in hub.calculation_rule. */
  rule: string;
  /** Unique among all calculations: how a test finds this one again from an explanation. */
  formula: string;
  unit: About | null;
  /** Decimals of the result, half rounded up; null for a result that is not rounded. */
  decimals: number | null;
  calculate: (inputs: Inputs) => Exact | null;
}

export interface Input {
  name: string;
  /** A number, or null when it is missing. */
  value: Exact | string | number | null;
  /** For what is no number. */
  text?: string;
  subject?: RowRef | null;
  /** How sure it is. Null or not given where it claims nothing of its own: a count of no rows, a word of the one who asks. */
  confidence?: Confidence | null;
}

/** A named input is missing: the calculation ends without a value, and says which. */
class Missing extends Error {
  readonly input: string;
  constructor(input: string) {
    super(input);
    this.input = input;
  }
}

/** What a formula sees: numbers by name, single or indexed like `mean[U1]`. */
export class Inputs {
  private readonly values: ReadonlyMap<string, Exact | null>;
  constructor(values: ReadonlyMap<string, Exact | null>) {
    this.values = values;
  }
  get(name: string): Exact {
    const value = this.values.get(name);
    if (!value) throw new Missing(name);
    return value;
  }
  /** Whether a value was given: for formulas that allow one to be absent. */
  has(name: string): boolean {
    return Boolean(this.values.get(name));
  }
  /** All of `name[…]`, by what stands in the brackets. */
  all(name: string): [index: string, value: Exact][] {
    return [...this.values].filter(([key]) => key.startsWith(`${name}[`)).map(([key]) => [key.slice(name.length + 1, -1), this.get(key)]);
  }
}

const calculations = new Map<string, Calculation>();

/** Declares a calculation; its formula is its name. */
export function calculation(made: Calculation): Calculation {
  if (calculations.has(made.formula)) throw new Error(`Two calculations have the formula ${made.formula}`);
  calculations.set(made.formula, made);
  return made;
}

export const calculationOf = (formula: string): Calculation | undefined => calculations.get(formula);
export const allCalculations = (): Calculation[] => [...calculations.values()];

/** Works a figure out and keeps what it was worked out of. */
export function reckon(made: Calculation, inputs: readonly Input[], whyNot?: About): Figure {
  const explained = inputs.map(explain);
  const [value, reason] = whyNot ? [null, whyNot] : workOut(made, explained);
  return {
    value,
    unit: made.unit,
    status: value === null ? 'NOT_COMPUTABLE' : 'COMPUTED',
    reason,
    confidence: weakest(inputs.flatMap(input => input.confidence ?? [])),
    explain: {
      formula: made.formula,
      rule: rowId('rule', made.rule),
      inputs: explained,
      rounding: made.decimals === null ? null : `half up, ${made.decimals} decimals`,
      result: value,
    },
  } as unknown as Figure;
}

/** The result of a formula from explained inputs: what `reckon` does, and what anyone can do again. */
export function workOut(
  made: Calculation,
  explained: readonly Pick<ExplainedInput, 'name' | 'value' | 'text'>[],
): [value: string | null, reason: About | null] {
  const values = new Map(explained.map(input => [input.name, numberOf(input)]));
  try {
    const result = made.calculate(new Inputs(values));
    if (result === null) return [null, ['The rule gives no value for these inputs.', 'Aturan tidak memberi nilai untuk masukan ini.']];
    return [made.decimals === null ? shown(result) : rounded(result, made.decimals), null];
  } catch (error) {
    if (error instanceof Missing) return [null, [`Missing: ${error.input}.`, `Tidak ada: ${error.input}.`]];
    throw error;
  }
}

const fraction = /^-?\d+\/\d+$/;

function numberOf({ value, text }: Pick<ExplainedInput, 'value' | 'text'>): Exact | null {
  if (text !== null && fraction.test(text)) return exact(text);
  return value === null ? null : exact(value);
}

function explain({ name, value, text, subject }: Input): ExplainedInput {
  const number = value === null ? null : exact(value);
  const decimals = number && shown(number);
  // A ninth has no last decimal: the fraction stands beside it, or nobody could work it out again.
  const isExact = number === null || exact(decimals as string).equals(number);
  return { name, value: decimals, text: text ?? (isExact ? null : (number as Exact).toFraction()), subject: subject ?? null };
}

const strength: readonly Confidence[] = ['ILLUSTRATIVE', 'UNCONFIRMED', 'CONFLICTING', 'SINGLE_SOURCE', 'CONFIRMED'];

/** Made-up beats everything: one such input makes the figure an example. Nothing is as sure as nothing: null, and not CONFIRMED. */
export function weakest(all: readonly [Confidence, ...Confidence[]]): Confidence;
export function weakest(all: readonly Confidence[]): Confidence | null;
export function weakest(all: readonly Confidence[]): Confidence | null {
  return strength.find(one => all.includes(one)) ?? null;
}
