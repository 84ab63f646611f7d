import { registerEnumType } from 'type-graphql';
import { type About, both } from './about.ts';

type Values = Record<string, About>;
export type Enumeration<V extends Values = Values> = { readonly [K in keyof V & string]: K };

const names = new WeakMap<object, string>();

/** A closed set that only a release of ours can change; sets that a regulation can change are code lists instead. */
export function enumeration<const V extends Values>(name: string, about: About, values: V): Enumeration<V> {
  const members = Object.fromEntries(Object.keys(values).map(value => [value, value])) as Enumeration<V>;
  registerEnumType(members, {
    name,
    description: both(about),
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, says]) => [value, { description: both(says) }])) as never,
  });
  names.set(members, name);
  return members;
}

export const enumerationName = (members: object): string => names.get(members) ?? 'value';
