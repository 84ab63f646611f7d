import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ID, Query, Resolver } from 'type-graphql';
import { type About, both } from '../core/about.ts';
import { asOfArgument, connectionOf, pageArguments } from '../core/connection.ts';
import { Node } from '../core/node.ts';
import { compiledRoots } from './compiled-root.ts';
import { knownAtArgument } from './known-at.ts';
import type { Question } from './question.ts';
import { type Argument, type ConceptShape, conceptShapes } from './shape.ts';

class Root {}

function rootField(
  name: string,
  type: () => unknown,
  about: About,
  args: Argument[],
  { nullable = true, isTimeless = false }: { nullable?: boolean | 'itemsAndList'; isTimeless?: boolean } = {},
): void {
  const body = { value: () => undefined };
  Object.defineProperty(Root.prototype, name, body);
  for (const [index, argument] of [...args, ...(isTimeless ? [] : [knownAtArgument])].entries())
    Arg(argument.name, argument.type as never, { nullable: !argument.required, description: both(argument.about) } as never)(
      Root.prototype,
      name,
      index,
    );
  Query(type as never, { nullable, description: both(about) })(Root.prototype, name, body as never);
}

const idArgument: Argument = {
  name: 'id',
  type: () => ID,
  about: ['Global id. Exactly one of id and code.', 'Id global. Tepat satu dari id dan code.'],
};

/** How `code` of a look-up is given, where it is more than a text. */
export const codeArguments = new Map<string, Argument[]>();

function conceptFields(shape: ConceptShape): void {
  const { one, many } = shape.concept;
  if (!one || !many) return;
  const code = codeArguments.get(shape.name) ?? [
    {
      name: 'code',
      type: () => String,
      about: ['Code of the row. Exactly one of id and code.', 'Kode baris. Tepat satu dari id dan code.'],
    },
  ];
  rootField(
    one,
    () => shape.type,
    [`Look-up of one: ${shape.about[0]} Null when there is none.`, `Cari satu: ${shape.about[1]} Null bila tidak ada.`],
    [idArgument, ...code, asOfArgument],
  );
  const connection = connectionOf(shape.type);
  rootField(many, () => connection, [`All of them: ${shape.about[0]}`, `Semuanya: ${shape.about[1]}`], pageArguments(shape.type, true));
}

interface ComputedRoot {
  type: () => unknown;
  about: About;
  args: Argument[];
  /** True for what tells of the question itself, and not of anything recorded. */
  isTimeless?: boolean;
  resolve: (args: Record<string, unknown>, question: Question, info: GraphQLResolveInfo) => unknown;
}

/** Root fields that are worked out: added by the folders that know how. */
export const computedRoots = new Map<string, ComputedRoot>();
export const addRoot = (name: string, root: ComputedRoot): void => void computedRoots.set(name, root);

/** The one Query root: a look-up and a connection per concept, and both ways to follow a global id. */
export function rootResolvers(): unknown[] {
  for (const shape of conceptShapes()) conceptFields(shape);
  for (const [name, { type, about, args, isTimeless = false }] of computedRoots) rootField(name, type, about, args, { isTimeless });
  for (const [name, { type, about, args }] of compiledRoots) rootField(name, type, about, args);
  rootField(
    'node',
    () => Node,
    ['Row with this global id. Null when there is none.', 'Baris dengan id global ini. Null bila tidak ada.'],
    [{ ...idArgument, required: true, about: ['Global id.', 'Id global.'] }, asOfArgument],
  );
  rootField(
    'nodes',
    () => [Node],
    [
      'Rows with these global ids, in their order; null where there is none. At most 100.',
      'Baris dengan id global ini, menurut urutannya; null bila tidak ada. Paling banyak 100.',
    ],
    [{ name: 'ids', type: () => [ID], required: true, about: ['Global ids, at most 100.', 'Id global, paling banyak 100.'] }, asOfArgument],
    { nullable: 'itemsAndList' },
  );
  Resolver()(Root);
  return [Root];
}
