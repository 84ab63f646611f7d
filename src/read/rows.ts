import type { FieldNode, GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import { type Around, type Compiled, compileObject, from, nextAlias } from './compile.ts';
import { charge } from './price.ts';
import { setsOf } from './select.ts';
import type { ConceptShape } from './shape.ts';

export interface RowKey {
  shape: ConceptShape;
  id: string;
}

/** Rows of any types by their ids, in the order of the ids, null where there is none: one subquery per type. */
export function compileRows(around: Around, nodes: readonly FieldNode[], keys: readonly RowKey[]): Compiled {
  const inside = { ...around, rows: around.rows * keys.length };
  charge(inside, 'nodes');
  const idsOf = new Map<ConceptShape, Set<string>>();
  for (const { shape, id } of keys) idsOf.set(shape, (idsOf.get(shape) ?? new Set()).add(id));
  const groups = [...idsOf].map(([shape, ids]) => compileGroup(inside, nodes, shape, [...ids]));
  return {
    sql: sql`json_build_array(${sql.join(groups.map(group => group.sql))})`,
    read: (raw, seen) => {
      const rows = new Map<string, unknown>();
      for (const [index, group] of groups.entries())
        for (const [id, row] of (raw as [string, unknown][][])[index] ?? []) rows.set(`${group.tag}:${id}`, group.read(row, seen));
      return keys.map(key => rows.get(`${key.shape.concept.tag}:${key.id}`) ?? null);
    },
  };
}

function compileGroup(around: Around, nodes: readonly FieldNode[], shape: ConceptShape, ids: string[]): Compiled & { tag: string } {
  const type = around.document.schema.getType(shape.name) as GraphQLObjectType;
  const alias = nextAlias(around);
  const object = compileObject(around, shape, alias, type, setsOf(nodes));
  const id = sql.ref(`${alias}.id`);
  return {
    sql: sql`(select coalesce(json_agg(json_build_array(${id}, ${object.sql})), '[]'::json) from ${from(shape, alias)} where ${id} = any(${ids}::uuid[]))`,
    read: object.read,
    tag: shape.concept.tag,
  };
}
