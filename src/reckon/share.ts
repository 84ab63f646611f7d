import type { About } from '../core/about.ts';
import { type Calculation, calculation, type Inputs } from './reckon.ts';
import { type Exact, exact } from './rounding.ts';

export const percent: About = ['percent', 'persen'];

/** What stands above or below the line of a share: the words of the formula, and the number they mean. */
export interface Term {
  text: string;
  of: (inputs: Inputs) => Exact;
}

/** One input by its name: `surveyed`. */
export const single = (name: string): Term => ({ text: name, of: inputs => inputs.get(name) });

/** `sum of filled[…]`; `index` says in a word what stands in the brackets. */
export const sumOf = (name: string, index = '…'): Term => ({
  text: `sum of ${name}[${index}]`,
  of: inputs => inputs.all(name).reduce((total, [, one]) => total.add(one), exact(0)),
});

/** `number of filled[…]`. */
export const numberOf = (name: string, index = '…'): Term => ({
  text: `number of ${name}[${index}]`,
  of: inputs => exact(inputs.all(name).length),
});

/** `(columns × number of filled[…])`. */
export const times = (a: Term, b: Term): Term => ({ text: `(${a.text} × ${b.text})`, of: inputs => a.of(inputs).mul(b.of(inputs)) });

/** `(sum of service[…] + sum of subActivity[…])`. */
export const plus = (a: Term, b: Term): Term => ({ text: `(${a.text} + ${b.text})`, of: inputs => a.of(inputs).add(b.of(inputs)) });

interface Share {
  rule: string;
  part: Term;
  whole: Term;
  /** What the inputs mean, behind the formula: "filled is 1 or 0". Also what tells two shares of the same names apart. */
  where?: string;
  decimals?: number;
}

/** Declares "part / whole × 100", in percent. No value where the whole is zero or below: a share of nothing says nothing. */
export const share = ({ rule, part, whole, where, decimals = 2 }: Share): Calculation =>
  calculation({
    rule,
    formula: `${part.text} / ${whole.text} × 100${where ? `; ${where}` : ''}`,
    unit: percent,
    decimals,
    calculate: inputs => {
      const all = whole.of(inputs);
      return all.compare(0) > 0 ? part.of(inputs).div(all).mul(100) : null;
    },
  });

/** Declares "sum of listed[…] / number of listed[…] × 100": the share of those, of all that an input is named for, which are 1 and not 0. */
export const shareOfThose = (rule: string, name: string, { index, where }: { index?: string; where?: string } = {}): Calculation =>
  share({ rule, part: sumOf(name, index), whole: numberOf(name, index), ...(where ? { where } : {}) });
