import type { Gap } from '../alignment/gap.ts';
import { breaksOf } from './breaks.ts';
import type { CascadeFacts, CascadeIndicator } from './cascade-facts.ts';
import { Chain } from './chain.ts';
import { type Standing, standingsOf } from './position-share.ts';

/** Worked out once for the facts of a day, however many rows of an answer ask. */
const once = <V>(make: (facts: CascadeFacts) => V): ((facts: CascadeFacts) => V) => {
  const made = new WeakMap<CascadeFacts, V & object>();
  return facts => {
    const known = made.get(facts) ?? (make(facts) as V & object);
    made.set(facts, known);
    return known;
  };
};

export const chainOf = once(facts => new Chain(facts));
export const breaksIn = once((facts): Gap[] => breaksOf(facts, chainOf(facts)));
export const standingsIn = once((facts): ReadonlyMap<string, Standing> => standingsOf(facts, chainOf(facts)));
/** The circle an indicator is part of, by its id. */
export const circleOf = once(
  facts =>
    new Map(
      chainOf(facts)
        .circles()
        .flatMap(circle => circle.map((one): [string, CascadeIndicator[]] => [one.id, circle])),
    ),
);
