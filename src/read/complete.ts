import {
  type GraphQLLeafType,
  GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import { typeName } from '../core/node.ts';
import { bare } from './bare.ts';
import { type Document, select, setsOf } from './select.ts';
import type { Tree } from './tree.ts';
import { notWritten } from './written.ts';

/** Thrown where graphql-js has to say it: an error, a null that may not be. */
const unfit = Symbol('unfit');

type Complete = (value: unknown) => unknown;

interface Part {
  key: string;
  name: string;
  /** Kept in a tree under its response key; read by name otherwise. */
  byKey: boolean;
  complete: Complete;
}

/** Resolvers that only read a value that is there; every other one makes the question one for graphql-js. */
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
  return value => unless(unfit, () => JSON.stringify(complete(value)));
}

/** The same of a row that was read from its columns, as an object. Null where some of it is worked out. */
export function rowCompleterOf(document: Document, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete | null {
  const complete = unless(notWritten, () => completeObject(document, type, sets));
  return complete && (tree => unless(unfit, () => complete(tree)));
}

function unless<T>(told: symbol, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error === told) return null;
    throw error;
  }
}

function completeObject(document: Document, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
  const parts = [...select(document, type, sets)].map(([key, nodes]): Part => {
    const name = nodes[0]?.name.value as string;
    if (name === '__typename') return { key, name, byKey: false, complete: () => type.name };
    const field = type.getFields()[name];
    if (!field || (field.resolve && !reading.has(field.resolve))) throw notWritten;
    return { key, name, byKey: field.resolve !== undefined, complete: completeValue(document, field.type, setsOf(nodes)) };
  });
  return value => {
    if (typeof value !== 'object' || value === null || value instanceof Error) throw unfit;
    const source = value as Tree;
    const isTree = typeName in source;
    const answer = bare();
    for (const { key, name, byKey, complete } of parts) answer[key] = complete(source[isTree && byKey ? key : name]);
    return answer;
  };
}

function completeValue(document: Document, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isNonNullType(type)) return completePresent(document, type.ofType, sets);
  const present = completePresent(document, type, sets);
  return value => (value === null || value === undefined ? null : present(value));
}

function completePresent(document: Document, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isListType(type)) {
    const item = completeValue(document, type.ofType, sets);
    return value => {
      if (!Array.isArray(value)) throw unfit;
      return value.map(item);
    };
  }
  if (isLeafType(type)) return completeLeaf(type);
  if (type instanceof GraphQLObjectType) return completeObject(document, type, sets);
  if (!isAbstractType(type)) throw notWritten;
  const known = new Map<string, Complete>();
  return value => {
    const name = (value as Tree | null)?.[typeName];
    const concrete = name === undefined ? undefined : document.schema.getType(name);
    if (!(concrete instanceof GraphQLObjectType)) throw unfit;
    const complete = known.get(concrete.name) ?? completeObject(document, concrete, sets);
    known.set(concrete.name, complete);
    return complete(value);
  };
}

/** A text is a text for every leaf but an enum, whose names graphql-js looks up. */
function completeLeaf(type: GraphQLLeafType): Complete {
  const serialize = (value: unknown): unknown => {
    // A promise, an error, a function: none of them is a value yet.
    if (value === null || value === undefined || typeof value === 'object' || typeof value === 'function') throw unfit;
    try {
      return type.serialize(value);
    } catch {
      throw unfit;
    }
  };
  if (isEnumType(type)) return serialize;
  const isText = ['String', 'ID', 'Decimal', 'Date', 'DateTime'].includes(type.name);
  return isText ? value => (typeof value === 'string' ? value : serialize(value)) : serialize;
}
