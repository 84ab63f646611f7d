import { type Exact, exact } from '../reckon/rounding.ts';

/** A component as an evaluation needs it; `parent` is the id of the one it is a part of. */
export interface Component {
  id: string;
  /** Short name within the scheme: "PENGUNGKIT". */
  name: string;
  parent: string | null;
  weight: Exact | null;
}

export type PartState = 'GIVEN' | 'SUMMED' | 'WITHIN' | 'MISSING' | 'WITHOUT_WEIGHT' | 'NOT_USABLE';

export interface Part<C extends Component = Component> {
  component: C;
  points: Exact | null;
  state: PartState;
}

export interface Evaluation<C extends Component = Component> {
  /** Every component, in the order of the scheme. */
  parts: Part<C>[];
  /** The parts that add up to the score: given ones, and those that are missing. No two of them overlap. */
  counted: Part<C>[];
  /** Components whose parts don't weigh what they weigh: they can't be summed up from their parts. */
  uneven: { component: C; partsWeigh: Exact }[];
  withoutWeight: C[];
  /** What all counted parts weigh together: 100 where every component is known. */
  weight: Exact;
}

const sum = (numbers: readonly Exact[]): Exact => numbers.reduce((total, one) => total.add(one), exact(0));

/**
 * Score of a scheme from the points of its components. `given` is checked: within the weights, never a part beside its whole.
 * `notUsable` are components that were given points which can't be counted: those points are as open as missing ones.
 */
export function evaluationOf<C extends Component>(
  components: readonly C[],
  given: ReadonlyMap<string, Exact>,
  notUsable: ReadonlySet<string> = new Set(),
): Evaluation<C> {
  const known = new Set(components.map(one => one.id));
  const partsOf = Map.groupBy(components, one => (one.parent !== null && known.has(one.parent) ? one.parent : null));
  const state = new Map<C, Part<C>>();
  const uneven: Evaluation<C>['uneven'] = [];

  const settle = (component: C, isWithin: boolean): Part<C>[] => {
    const below = partsOf.get(component.id) ?? [];
    const own = given.get(component.id);
    const put = (points: Exact | null, as: PartState): Part<C> => {
      const part = { component, points, state: as };
      state.set(component, part);
      return part;
    };
    const isRefused = notUsable.has(component.id);
    const belowParts = below.flatMap(part => settle(part, isWithin || own !== undefined || isRefused));
    if (isWithin) return [put(null, isRefused ? 'NOT_USABLE' : 'WITHIN')];
    if (component.weight === null) {
      put(null, isRefused ? 'NOT_USABLE' : 'WITHOUT_WEIGHT');
      // Its parts stand for themselves, as those of a whole that is not to be seen.
      return isRefused ? [] : belowParts;
    }
    if (isRefused) return [put(null, 'NOT_USABLE')];
    if (own !== undefined) return [put(own, 'GIVEN')];
    const partsWeigh = sum(below.map(part => part.weight ?? exact(0)));
    const isTouched = belowParts.some(part => part.points !== null || part.state === 'NOT_USABLE');
    if (!isTouched) return [put(null, 'MISSING')];
    if (!partsWeigh.equals(component.weight)) {
      uneven.push({ component, partsWeigh });
      return [put(null, 'MISSING')];
    }
    const isWhole = belowParts.every(part => part.points !== null);
    put(isWhole ? sum(belowParts.map(part => part.points as Exact)) : null, isWhole ? 'SUMMED' : 'MISSING');
    return belowParts;
  };

  const counted = (partsOf.get(null) ?? []).flatMap(main => settle(main, false));
  return {
    parts: components.map(component => state.get(component) as Part<C>),
    counted,
    uneven,
    withoutWeight: components.filter(component => state.get(component)?.state === 'WITHOUT_WEIGHT'),
    weight: sum(counted.map(({ component }) => component.weight ?? exact(0))),
  };
}
