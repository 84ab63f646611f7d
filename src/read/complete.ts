import {
  type GraphQLLeafType,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import { bare } from './bare.ts';
import { type Document, select, setsOf } from './select.ts';
import { notWritten } from './written.ts';

/** Thrown where graphql-js has to say it: an error, a null that may not be. */
const unfit = Symbol('unfit');

type Complete = (value: unknown) => unknown;

/** Resolvers that only read a value that is there. */
const reading = new WeakSet<object>();
export const readsOnly = <T extends object>(resolver: T): T => {
  reading.add(resolver);
  return resolver;
};

/** What is asked of a value that the hub has read, by the rules of graphql-js, as JSON text; null where graphql-js has to say it. */
export function completerOf(
  document: Document,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): (value: unknown) => string | null {
  const complete = completeValue(document, type, sets);
  return value => {
    try {
      return JSON.stringify(complete(value));
    } catch (error) {
      if (error === unfit) return null;
      throw error;
    }
  };
}

function completeValue(document: Document, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isNonNullType(type)) return completePresent(document, type.ofType, sets);
  const present = completePresent(document, type, sets);
  return value => (value === null || value === undefined ? null : present(value));
}

function completePresent(document: Document, type: GraphQLNullableType & GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isListType(type)) {
    const item = completeValue(document, type.ofType, sets);
    return value => {
      if (!Array.isArray(value)) throw unfit;
      return value.map(item);
    };
  }
  if (isLeafType(type)) return completeLeaf(type);
  if (type instanceof GraphQLObjectType) return completeObject(document, type, sets);
  throw notWritten;
}

function completeObject(document: Document, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
  const parts = [...select(document, type, sets)].map(([key, nodes]): [key: string, name: string, complete: Complete] => {
    const name = nodes[0]?.name.value as string;
    if (name === '__typename') return [key, name, () => type.name];
    const field = type.getFields()[name];
    if (!field || (field.resolve && !reading.has(field.resolve))) throw notWritten;
    return [key, name, completeValue(document, field.type, setsOf(nodes))];
  });
  return value => {
    if (typeof value !== 'object' || value === null || value instanceof Error) throw unfit;
    const answer = bare();
    for (const [key, name, complete] of parts) answer[key] = complete((value as Record<string, unknown>)[name]);
    return answer;
  };
}

const completeLeaf =
  (type: GraphQLLeafType): Complete =>
  value => {
    // A promise, an error, a function: none of them is a value yet.
    if (value === null || value === undefined || typeof value === 'object' || typeof value === 'function') throw unfit;
    try {
      return type.serialize(value);
    } catch {
      throw unfit;
    }
  };
