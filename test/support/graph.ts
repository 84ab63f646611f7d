import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { conceptShapes } from '../../src/read/shape.ts';
import { schema } from '../../src/schema.ts';

/** A connection of the graph: on the Query root, or on a type. */
export interface ListField {
  owner: string;
  field: string;
  node: string;
  orders: string[];
}

const object = (name: string): GraphQLObjectType => {
  const type = schema().getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
};

export const typeNamed = object;

/** Every connection there is, found in the schema itself so that a new one is never forgotten. */
export function listFields(): ListField[] {
  return Object.values(schema().getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap(type => Object.values(type.getFields()).flatMap(field => listField(type.name, field)));
}

function listField(owner: string, field: GraphQLField<unknown, unknown>): ListField[] {
  const type = getNamedType(field.type);
  if (!type.name.endsWith('Connection')) return [];
  const order = schema().getType(`${type.name.replace(/Connection$/, '')}OrderField`);
  return [
    {
      owner,
      field: field.name,
      node: type.name.replace(/Connection$/, ''),
      orders: isEnumType(order) ? order.getValues().map(value => value.name) : [],
    },
  ];
}

/** Those of a concept; lists on the root that are worked out have tests of their own. */
export const rootLists = (): ListField[] => listFields().filter(list => list.owner === 'Query' && rootOf(list.node) === list.field);
export const nestedLists = (): ListField[] => listFields().filter(list => list.owner !== 'Query');

/** The root connection of a type, where it has one. */
export const rootOf = (type: string): string | null => conceptShapes().find(shape => shape.name === type)?.concept.many ?? null;
export const lookUpOf = (type: string): string | null => conceptShapes().find(shape => shape.name === type)?.concept.one ?? null;

/** Everything of a type that needs no argument and no page: scalars, enums, and objects made of the same row. */
export function plainSelection(type: GraphQLObjectType, depth = 0): string {
  return Object.values(type.getFields())
    .flatMap(field => {
      const named = getNamedType(field.type);
      if (isScalarType(named) || isEnumType(named)) return [field.name];
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      if (isObjectType(named) && !isListType(inner) && ['Period', 'Provenance'].includes(named.name) && depth < 2)
        return [`${field.name} { ${plainSelection(named, depth + 1)} }`];
      return [];
    })
    .join(' ');
}

/** Edges from a type to one other row. */
export const toOneFields = (type: GraphQLObjectType): { field: string; to: string }[] =>
  Object.values(type.getFields()).flatMap(field => {
    const named = isNonNullType(field.type) ? field.type.ofType : field.type;
    return isObjectType(named) && conceptShapes().some(shape => shape.name === named.name) ? [{ field: field.name, to: named.name }] : [];
  });
