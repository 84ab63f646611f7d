import { badInput } from '../core/errors.ts';
import { type Exact, exact } from '../reckon/rounding.ts';
import type { Scheme, SchemeComponent } from './scheme-book.ts';

/** Points as the one who asks gives them. */
export interface GivenPoints {
  code: string;
  value: string;
}

/** Points that can't be counted, and why. */
export interface RefusedPoints {
  component: SchemeComponent;
  values: readonly string[];
  why: 'OUTSIDE_WEIGHT' | 'WITHOUT_WEIGHT' | 'TWICE' | { besideWhole: SchemeComponent };
}

export interface SortedPoints {
  usable: ReadonlyMap<string, Exact>;
  refused: readonly RefusedPoints[];
  /** Ids of the components whose points are not counted: those refused, and the whole beside which a part was given. */
  notUsable: ReadonlySet<string>;
}

/** Codes of no component can be named on no row: the one case that is a mistake of the question and not a finding. */
function refuseUnknown(scheme: Scheme, given: readonly GivenPoints[], byName: ReadonlyMap<string, SchemeComponent>): void {
  const unknown = [...new Set(given.filter(({ code }) => !byName.has(nameIn(scheme, code))).map(({ code }) => `"${code}"`))].join(', ');
  if (unknown === '') return;
  const names = [...byName.keys()];
  throw badInput(
    `${scheme.code} has no component ${unknown}. It has: ${names.join(', ')}.`,
    `${scheme.code} tidak mempunyai komponen ${unknown}. Yang ada: ${names.join(', ')}.`,
    { field: 'components', example: names[0] ?? '' },
  );
}

const nameIn = (scheme: Scheme, code: string): string => (code.startsWith(`${scheme.code}/`) ? code.slice(scheme.code.length + 1) : code);

const isOutside = (value: string, weight: Exact): boolean => exact(value).compare(0) < 0 || exact(value).compare(weight) > 0;

/** Sorts what was given into points that count and points that can't: of the second, all at once, and none takes another along. */
export function sortPoints(scheme: Scheme, given: readonly GivenPoints[]): SortedPoints {
  const byName = new Map(scheme.components.map(one => [one.name, one]));
  const byId = new Map(scheme.components.map(one => [one.id, one]));
  refuseUnknown(scheme, given, byName);
  const valuesOf = Map.groupBy(given, ({ code }) => byName.get(nameIn(scheme, code)) as SchemeComponent);

  const refused = scheme.components.flatMap((component): RefusedPoints[] => {
    const values = valuesOf.get(component)?.map(({ value }) => value) ?? [];
    if (values.length === 0) return [];
    const { weight } = component;
    const wholes = above(component, byId).filter(one => valuesOf.has(one));
    const reasons: RefusedPoints['why'][] = [
      ...(values.length > 1 ? ['TWICE' as const] : []),
      ...(weight === null ? ['WITHOUT_WEIGHT' as const] : []),
      ...(weight !== null && values.some(value => isOutside(value, weight)) ? ['OUTSIDE_WEIGHT' as const] : []),
      ...wholes.map(besideWhole => ({ besideWhole })),
    ];
    return reasons.map(why => ({ component, values, why }));
  });

  const notUsable = new Set(
    refused.flatMap(({ component, why }) => [component.id, ...(typeof why === 'object' ? [why.besideWhole.id] : [])]),
  );
  const usable = [...valuesOf].filter(([component]) => !notUsable.has(component.id));
  return { usable: new Map(usable.map(([component, all]) => [component.id, exact(all[0]?.value ?? 0)])), refused, notUsable };
}

/** What a component is a part of, from the nearest on; broken data may go in a circle. */
function above(component: SchemeComponent, byId: ReadonlyMap<string, SchemeComponent>): SchemeComponent[] {
  const wholes: SchemeComponent[] = [];
  for (let one = byId.get(component.parent ?? ''); one && one !== component && !wholes.includes(one); one = byId.get(one.parent ?? ''))
    wholes.push(one);
  return wholes;
}
