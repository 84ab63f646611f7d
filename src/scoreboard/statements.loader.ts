import type { Batch } from '../read/question.ts';

export type StatementKind = 'PROGRAM' | 'FACTOR' | 'ACTION';

/** That a measure stands for a statement, as the hub keeps it. */
export interface Definition {
  id: string;
  code: string;
  measureCode: string | null;
  proxyId: string;
  proxyEn: string | null;
}

/** A program, factor or action with all that is defined for it. */
export interface Statement {
  kind: StatementKind;
  table: string;
  id: string;
  code: string;
  number: number;
  asPrinted: string;
  ownerId: string | null;
  ownerBasis: string | null;
  definitions: Definition[];
}

const part = (kind: StatementKind, table: string, edge: string, asPrinted: string): string => `
  select '${kind}' as kind, '${table}' as "table", t.id, t.code, t.number, ${asPrinted} as printed,
    (select json_build_object('unit', l.unit_id, 'basis', l.basis) from reform_link l
      where l.${edge} = t.id and l.role = 'LEAD' and l.unit_id is not null order by l.code limit 1) as owner,
    (select json_agg(json_build_object('id', e.id, 'code', e.code, 'measureCode', e.measure_code, 'proxyId', e.proxy_id, 'proxyEn', e.proxy_en)
      order by e.number, e.code) from reform_evidence e where e.${edge} = t.id) as definitions
  from ${table} t`;

const items = `coalesce((select string_agg(i.text_as_printed, '; ' order by i.printed_position) from reform_program_item i where i.program_id = t.id), t.name_id)`;

const statement = `
  ${part('PROGRAM', 'reform_program', 'reform_program_id', items)} union all
  ${part('FACTOR', 'inhibiting_factor', 'factor_id', 't.name_id')} union all
  ${part('ACTION', 'improvement_action', 'action_id', 't.name_id')}
  order by number, code`;

/** All twenty statements of the article with their evidence, by one statement: a set bounded by nature. */
export const reformStatements: Batch<'all', Statement[]> = async (keys, question) => {
  const rows = (await question.query(statement, [])).map(row => {
    const owner = row['owner'] as { unit: string; basis: string } | null;
    return {
      kind: row['kind'] as StatementKind,
      table: row['table'] as string,
      id: row['id'] as string,
      code: row['code'] as string,
      number: row['number'] as number,
      asPrinted: row['printed'] as string,
      ownerId: owner?.unit ?? null,
      ownerBasis: owner?.basis ?? null,
      definitions: (row['definitions'] as Definition[] | null) ?? [],
    };
  });
  return keys.map(() => rows);
};
