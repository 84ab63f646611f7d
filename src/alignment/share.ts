import type { About } from '../core/about.ts';
import type { Figure } from '../reckon/figure.ts';
import { type Calculation, type Input, reckon } from '../reckon/reckon.ts';

/** A share, or why there is none: then no inputs are shown, since nothing was made of them. */
export const reckonShare = (made: Calculation, inputs: readonly Input[], whyNot: About | undefined): Figure =>
  whyNot ? reckon(made, [], whyNot) : reckon(made, inputs);
