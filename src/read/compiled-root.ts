import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { About } from '../core/about.ts';
import type { Around, Compiled } from './compile.ts';
import type { Argument } from './shape.ts';

/** A root field that is a piece of the one statement, made by a compiler of its own. */
export interface CompiledRoot {
  type: () => unknown;
  about: About;
  args: Argument[];
  /** `type` is the object type of the field. Null where the answer is known to be nothing. */
  compile: (around: Around, type: GraphQLObjectType, nodes: FieldNode[], args: Record<string, unknown>) => Compiled | null;
}

/** Root fields that are compiled: added by the folders that know how, before the schema is built. */
export const compiledRoots = new Map<string, CompiledRoot>();

export function addCompiledRoot(name: string, root: CompiledRoot): void {
  if (compiledRoots.has(name)) throw new Error(`Two root fields are called ${name}`);
  compiledRoots.set(name, root);
}
