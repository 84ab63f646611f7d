import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { connectionTypes } from '../core/connection.ts';
import { typeName } from '../core/node.ts';
import { readable } from './arguments.ts';
import { readsOnly } from './complete.ts';
import type { Question } from './question.ts';
import { computedRoots } from './root.ts';
import { allShapes, type Compute } from './shape.ts';
import { needed, type Tree } from './tree.ts';

export interface Context {
  question: Question;
}

type Resolve = GraphQLFieldResolver<Tree, Context>;

/** The compiled tree keeps every value under its response key: aliases are told apart without a look at arguments. What was worked out is read by name. */
const readTree: Resolve = readsOnly((tree, _args, _context, info) => (typeName in tree ? tree[info.path.key] : tree[info.fieldName]));

const computed =
  (compute: Compute): Resolve =>
  (tree, args, { question }, info) =>
    compute(tree[needed] ?? tree, question.of(info), info, readable(args));

/** Puts the readers of the compiled tree in place of type-graphql's resolvers. */
export function attachReaders(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const worked = computedRoots.get(field.name);
    if (worked) {
      field.resolve = ((_source, args, { question }, info) => worked.resolve(readable(args), question.of(info), info)) as Resolve as never;
      continue;
    }
    const root: GraphQLFieldResolver<unknown, Context> = (_source, _args, { question }, info) => question.root(info);
    field.resolve = root as never;
  }
  for (const shape of allShapes()) {
    const type = schema.getType(shape.name);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const described = shape.fields.get(name);
      field.resolve = (described?.is === 'computed' ? computed(described.resolve) : readTree) as never;
    }
  }
  for (const name of connectionTypes()) {
    const type = schema.getType(name);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = readTree as never;
  }
  return schema;
}
