import { type FieldNode, type GraphQLObjectType, getArgumentValues, getNamedType, type SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import { parsePeriod } from '../../core/period.ts';
import { type Around, type Compiled, compileOne, compileValues } from '../compile.ts';
import { compileConnection } from '../connection.ts';
import { refuseDepth } from '../price.ts';
import { select, setsOf } from '../select.ts';
import { shapeOf } from '../shape.ts';
import { asIs, type Cell } from '../tree.ts';
import { compileMeasures } from './group-measures.ts';
import type { GroupPlan } from './group-plan.ts';

type Part = { sql: Compiled['sql']; read: Cell['read'] };
type CompileField = (around: Around, field: string, type: GraphQLObjectType, nodes: FieldNode[]) => Compiled;

/** Fields of an object of a group, by their response keys. */
export function compileFields(around: Around, type: GraphQLObjectType, sets: readonly SelectionSetNode[], compile: CompileField): Part[] {
  refuseDepth(around.depth);
  const below = { ...around, depth: around.depth + 1 };
  return [...select(around.document, type, sets)].flatMap(([key, nodes]) => {
    const name = (nodes[0] as FieldNode).name.value;
    const field = type.getFields()[name];
    if (!field) return []; // __typename
    const compiled = compile(below, name, getNamedType(field.type) as GraphQLObjectType, nodes);
    return [
      {
        sql: compiled.sql,
        read: (raw, tree, seen) => {
          tree[key] = compiled.read(raw, seen);
        },
      } satisfies Part,
    ];
  });
}

/** One group with what is asked of it. */
export function compileGroup(
  plan: GroupPlan,
  around: Around,
  alias: string,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Compiled {
  const isMadeUp: Part = {
    sql: sql`${sql.ref(`${alias}.${plan.madeUp()}`)} > 0`,
    read: (raw, _tree, seen) => {
      if (raw === true) seen.illustrative = true;
    },
  };
  const fields = compileFields(around, type, sets, (below, name, inner, nodes) => {
    if (name === 'keys') return compileKeys(plan, below, alias, inner, setsOf(nodes));
    if (name === 'measures') return compileMeasures(plan, below, alias, inner, setsOf(nodes));
    const args = getArgumentValues(type.getFields()[name] as never, nodes[0] as FieldNode, around.document.variables);
    return compileConnection(below, {
      shape: plan.groups.shape,
      list: `${type.name}.${name}`,
      type: inner,
      sets: setsOf(nodes),
      args,
      on: own => sql`${sql.ref(`${own}.id`)} = any(${sql.ref(`${alias}.${plan.ids()}`)})`,
    });
  });
  return compileValues(type.name, [isMadeUp, ...fields]);
}

/** What all rows of a group have in common. */
function compileKeys(plan: GroupPlan, around: Around, alias: string, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Compiled {
  const fields = compileFields(around, type, sets, (below, name, inner, nodes) => {
    const asked = plan.keys.find(({ key }) => key.field === name);
    if (!asked) return { sql: sql`null`, read: asIs };
    const { key, value } = asked;
    const column = sql.ref(`${alias}.${value}`);
    if (key.is === 'value') return { sql: key.kind.json(column), read: asIs };
    if (key.is === 'period') return { sql: column, read: raw => (raw === null ? null : parsePeriod(raw as string)) };
    return compileOne(below, shapeOf(key.of()), inner, setsOf(nodes), own => sql`${sql.ref(`${own}.id`)} = ${column}`);
  });
  return compileValues(type.name, fields);
}
