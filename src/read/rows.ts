import type { FieldNode, GraphQLObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { type Around, type Compiled, compileObject, from, nextAlias, presentRow } from './compile.ts';
import { charge } from './price.ts';
import { setsOf } from './select.ts';
import type { ConceptShape } from './shape.ts';
import { type Holes, joined, listOf } from './written.ts';

export interface RowKey {
  shape: ConceptShape;
  id: string;
}

/** Rows of any types by their ids, in the order of the ids, null where there is none: one subquery per type. */
export function compileRows(around: Around, nodes: readonly FieldNode[], keys: readonly (RowKey | null)[]): Compiled {
  const known = keys.filter(key => key !== null);
  const inside = { ...around, rows: around.rows * known.length };
  charge(inside, 'nodes');
  const idsOf = new Map<ConceptShape, Set<string>>();
  for (const { shape, id } of known) idsOf.set(shape, (idsOf.get(shape) ?? new Set()).add(id));
  const types = [...idsOf].map(([shape, ids]) => compileType(inside, nodes, shape, [...ids]));
  return {
    sql: sql`json_build_array(${sql.join(types.map(type => type.sql))})`,
    read: (raw, seen) => {
      const rows = new Map<string, unknown>();
      for (const [index, type] of types.entries())
        for (const [id, row] of (raw as [string, unknown][][])[index] ?? []) rows.set(`${type.tag}:${id}`, type.read(row, seen));
      return keys.map(key => (key && rows.get(`${key.shape.concept.tag}:${key.id}`)) ?? null);
    },
    write: holes => {
      const rows = sql.join(
        types.map(type => type.rows(holes)),
        sql` union all `,
      );
      const wanted = sql`unnest(${keys.map(key => key?.shape.concept.tag ?? '')}::text[], ${keys.map(key => key?.id ?? null)}::uuid[])`;
      const found = sql`${wanted} with ordinality w(tag, id, n) left join (${rows}) r on r.tag = w.tag and r.id = w.id`;
      return [sql`(select ${joined(listOf(sql`string_agg(coalesce(r.o, 'null'), ',' order by w.n)`))} from ${found})`];
    },
  };
}

type RowsOfType = Omit<Compiled, 'write'> & { tag: string; rows: (holes: Holes) => RawBuilder<unknown> };

function compileType(around: Around, nodes: readonly FieldNode[], shape: ConceptShape, ids: string[]): RowsOfType {
  const type = around.document.schema.getType(shape.name) as GraphQLObjectType;
  const alias = nextAlias(around);
  const object = compileObject(around, shape, alias, type, setsOf(nodes));
  const id = sql.ref(`${alias}.id`);
  const wanted = sql`from ${from(shape, alias)} where ${id} = any(${ids}::uuid[])`;
  const { tag } = shape.concept;
  return {
    sql: sql`(select coalesce(json_agg(json_build_array(${id}, ${object.sql})), '[]'::json) ${wanted})`,
    read: object.read,
    tag,
    rows: holes => sql`select ${sql.lit(tag)} as tag, ${id} as id, ${presentRow(object, holes)} as o ${wanted}`,
  };
}
