import 'reflect-metadata';
import './concepts.ts';
import './search/index.ts';
import './cost/rate-limit.ts';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { type About, both } from './core/about.ts';
import { fillFilters, joinFarEnds } from './describe/field.ts';
import { attachReaders } from './read/attach.ts';
import { rootResolvers } from './read/root.ts';

const queryAbout: About = [
  'Everything that can be asked: a look-up and a connection for each concept, and any row by its global id.',
  'Semua yang dapat ditanyakan: pencarian satu baris dan koneksi untuk setiap konsep, serta baris mana pun menurut id globalnya.',
];

let built: GraphQLSchema | undefined;

/** The schema of the graph, made of all concepts. */
export function schema(): GraphQLSchema {
  if (!built) {
    joinFarEnds();
    const resolvers = rootResolvers();
    fillFilters();
    built = attachReaders(buildSchemaSync({ resolvers: resolvers as never, validate: false, emitSchemaFile: false }));
    // type-graphql has no place for it.
    (built.getQueryType() as GraphQLObjectType).description = both(queryAbout);
  }
  return built;
}

export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema()))}\n`;
