import { Arg, Field } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { connectionOf, pageArguments } from '../core/connection.ts';
import type { Argument, Class } from '../read/shape.ts';
import { lastEnds } from './last-ends.ts';

/** Edges whose far end has to wait until every class exists. */
export const farEnds: (() => void)[] = [];
/** Runs once, when all concepts are loaded. */
export function joinFarEnds(): void {
  // An edge's far end brings a connection, which waits in its turn.
  while (farEnds.length > 0) for (const join of farEnds.splice(0)) join();
}

/** Runs once behind that and behind the root: a filter leads on to others. */
export function fillFilters(): void {
  while (lastEnds.length > 0) for (const fill of lastEnds.splice(0)) fill();
}

/** Shows a field without arguments. */
export const shown = (target: object, key: string, type: () => unknown, about: About, nullable: boolean): void =>
  Field(type as never, { nullable, description: both(about) })(target, key);

/** Shows a field with arguments. */
export function fieldWithArguments(
  target: object,
  key: string,
  type: () => unknown,
  about: About,
  nullable: boolean,
  args: Argument[],
): void {
  for (const [index, argument] of args.entries())
    Arg(argument.name, argument.type as never, { nullable: true, description: both(argument.about) } as never)(target, key, index);
  // The reader of the compiled tree is put in place of this body when the schema is built.
  Field(type as never, { nullable, description: both(about) })(target, key, { value: () => undefined } as never);
}

/** Shows a connection, with the arguments of every page and those of its own. */
export function connectionField(target: object, key: string, node: Class, about: About, args: Argument[]): void {
  const connection = connectionOf(node);
  fieldWithArguments(target, key, () => connection, about, false, [...args, ...pageArguments(node, false)]);
}
