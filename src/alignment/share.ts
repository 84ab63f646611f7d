import type { About } from '../core/about.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Calculation, calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';

const percent: About = ['percent', 'persen'];

/** Declares the share of those, of all that an input is named for, which are 1 and not 0. */
export const shareCalculation = (rule: string, name: string, index: string): Calculation =>
  calculation({
    rule,
    formula: `sum of ${name}[${index}] / number of ${name}[${index}] * 100`,
    unit: percent,
    decimals: 2,
    calculate: inputs => {
      const all = inputs.all(name);
      if (all.length === 0) return null;
      return all
        .reduce((sum, [, value]) => sum.add(value), exact(0))
        .div(exact(all.length))
        .mul(exact(100));
    },
  });

/** A share, or why there is none: then no inputs are shown, since nothing was made of them. */
export const reckonShare = (made: Calculation, inputs: readonly Input[], whyNot: About | undefined): Figure =>
  whyNot ? reckon(made, [], whyNot) : reckon(made, inputs);
