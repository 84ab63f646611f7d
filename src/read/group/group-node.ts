import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues, getNamedType, type SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import { parsePeriod } from '../../core/period.ts';
import { type Around, type Compiled, compileOne } from '../compile.ts';
import { compileConnection } from '../connection.ts';
import { leaf } from '../leaf.ts';
import { ObjectPlan } from '../object-plan.ts';
import { refuseDepth } from '../price.ts';
import { select, setsOf } from '../select.ts';
import { shapeOf } from '../shape.ts';
import { throughHub } from '../through-hub.ts';
import { asIs } from '../tree.ts';
import { compileMeasures } from './group-measures.ts';
import type { GroupPlan } from './group-plan.ts';

type CompileField = (around: Around, field: GraphQLField<unknown, unknown>, type: GraphQLObjectType, nodes: FieldNode[]) => Compiled | null;

/** An object of a group with its fields under their response keys; one that is not compiled is answered elsewhere. */
export function planFields(around: Around, type: GraphQLObjectType, sets: readonly SelectionSetNode[], compile: CompileField): ObjectPlan {
  refuseDepth(around.depth);
  const below = { ...around, depth: around.depth + 1 };
  const plan = new ObjectPlan(type);
  for (const [key, nodes] of select(around.document, type, sets)) {
    const field = type.getFields()[(nodes[0] as FieldNode).name.value];
    const compiled = field && compile(below, field, getNamedType(field.type) as GraphQLObjectType, nodes);
    if (!field) plan.itsName(key);
    else if (compiled) plan.field(key, field.type, compiled);
    else plan.elsewhere(key);
  }
  return plan;
}

/** One group with what is asked of it. */
export function compileGroup(
  plan: GroupPlan,
  around: Around,
  alias: string,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Compiled {
  const object = planFields(around, type, sets, (below, field, inner, nodes) => {
    if (field.name === 'keys') return compileKeys(plan, below, alias, inner, setsOf(nodes));
    if (field.name === 'measures') return compileMeasures(plan, below, alias, inner, setsOf(nodes));
    return compileConnection(below, {
      shape: plan.groups.shape,
      list: `${type.name}.${field.name}`,
      type: inner,
      sets: setsOf(nodes),
      args: getArgumentValues(field, nodes[0] as FieldNode, around.document.variables),
      on: own => sql`${sql.ref(`${own}.id`)} = any(${sql.ref(`${alias}.${plan.ids()}`)})`,
    });
  });
  object.madeUp(sql`${sql.ref(`${alias}.${plan.madeUp()}`)} > 0`);
  return object.compiled();
}

/** What all rows of a group have in common. */
function compileKeys(plan: GroupPlan, around: Around, alias: string, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Compiled {
  return planFields(around, type, sets, (below, field, inner, nodes) => {
    const asked = plan.keys.find(({ key }) => key.field === field.name);
    if (!asked) return { sql: sql`null`, read: asIs, write: () => [sql`null`] };
    const { key, value } = asked;
    const column = sql.ref(`${alias}.${value}`);
    if (key.is === 'value') return leaf(key.kind, column);
    if (key.is === 'period')
      return throughHub(below, { sql: column, read: raw => (raw === null ? null : parsePeriod(raw as string)) }, field.type, nodes);
    return compileOne(below, shapeOf(key.of()), inner, setsOf(nodes), own => sql`${sql.ref(`${own}.id`)} = ${column}`);
  }).compiled();
}
