import { keptOf } from '../read/kept.ts';
import type { Batch } from '../read/question.ts';
import { rulesOf } from './row-rules.ts';
import { askOf, countedRows, readScope } from './scope.ts';

/** A row that breaks a rule, with the values that say so. */
export interface BrokenRow {
  /** Code of the kind of finding. */
  kind: string;
  concept: string;
  table: string;
  id: string;
  code: string;
  values: Record<string, string | null>;
}

/** Rows of scopes that break a rule, by one statement. */
const askedBrokenRowsOf: Batch<string, BrokenRow[]> = async (keys, question) => {
  const scopes = keys.map(readScope);
  const asked = askOf(scopes);
  const parts = asked.concepts.flatMap(shape =>
    rulesOf(shape).map(rule => {
      const { from, unit } = countedRows(shape, asked);
      const shows = rule.shows.map(column => `'${column}', t.${column}::text`).join(', ');
      return `select '${rule.kind.code}' as kind, '${shape.name}' as concept, a.n::int as n, ${unit} as unit_id, t.id, t.code,
        json_build_object(${shows}) as values, t.confidence = 'ILLUSTRATIVE' as made_up from ${from} and (${rule.broken})`;
    }),
  );
  if (parts.length === 0) return scopes.map(() => []);
  const rows = await question.query(`${asked.with} ${parts.join(' union all ')}`, asked.values);
  const tables = new Map(asked.concepts.map(shape => [shape.name, shape.table]));
  return scopes.map(scope =>
    rows
      .filter(row => asked.belongs(scope, row['n'] as number, row['unit_id'] as string | null, row['concept'] as string))
      .map(row => ({
        kind: row['kind'] as string,
        concept: row['concept'] as string,
        table: tables.get(row['concept'] as string) as string,
        id: row['id'] as string,
        code: row['code'] as string,
        values: row['values'] as Record<string, string | null>,
      })),
  );
};
export const brokenRowsOf = keptOf('broken rows', askedBrokenRowsOf);
