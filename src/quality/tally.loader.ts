import { keptOf } from '../read/kept.ts';
import type { Batch, Question } from '../read/question.ts';
import type { ConceptShape } from '../read/shape.ts';
import { filledConditions } from './expected.ts';
import { brokenCondition } from './row-rules.ts';
import { askOf, countedRows, readScope, type Scope } from './scope.ts';

/** Rows of one scope, counted. */
export interface Tally {
  rows: number;
  /** Fields that should be filled, and those that are. */
  expected: number;
  filled: number;
  /** Rows that break a rule. */
  broken: number;
  /** Rows that come and go, and those of them of which the first day is not known. */
  passing: number;
  undated: number;
  isMadeUp: boolean;
}

type Counted = Record<string, number | boolean>;

/** One statement for all scopes: a count per day, type and unit, summed up for each scope afterwards. */
async function count(
  keys: readonly string[],
  question: Question,
  counts: (shape: ConceptShape) => Record<string, string>,
  only: (shape: ConceptShape) => string = () => 'true',
): Promise<Counted[]> {
  const scopes = keys.map(readScope);
  const asked = askOf(scopes);
  const parts = asked.concepts.map(shape => {
    const { from, unit } = countedRows(shape, asked);
    const columns = Object.entries(counts(shape)).map(([name, sum]) => `${sum} as ${name},`);
    return `select '${shape.name}' as concept, a.n::int as n, ${unit} as unit_id, count(*)::int as rows, ${columns.join(' ')}
      bool_or(t.confidence = 'ILLUSTRATIVE') as made_up from ${from} and ${only(shape)} group by a.n, ${unit}`;
  });
  if (parts.length === 0) return scopes.map(() => ({}));
  const rows = await question.query(`${asked.with} ${parts.join(' union all ')}`, asked.values);
  return scopes.map(scope => sum(scope, rows, asked.belongs));
}

function sum(scope: Scope, rows: readonly Record<string, unknown>[], belongs: ReturnType<typeof askOf>['belongs']): Counted {
  const total: Counted = { made_up: false };
  for (const row of rows) {
    const [n, unitId, concept] = [row['n'] as number, row['unit_id'] as string | null, row['concept'] as string];
    if (!belongs(scope, n, unitId, concept)) continue;
    for (const [name, value] of Object.entries(row)) {
      if (name === 'made_up') total['made_up'] ||= value === true;
      else if (name !== 'n' && typeof value === 'number') total[name] = Number(total[name] ?? 0) + value;
    }
  }
  return total;
}

const whole = (counted: Counted, name: string): number => Number(counted[name] ?? 0);

/** Rows, filled fields and broken rules of scopes. */
const askedTallyOf: Batch<string, Tally> = async (keys, question) => {
  const counted = await count(keys, question, shape => {
    const conditions = filledConditions(shape);
    return {
      expected: `(count(*) * ${conditions.length})::int`,
      filled: `coalesce(sum(${conditions.map(condition => `${condition}::int`).join(' + ') || '0'}), 0)::int`,
      broken: `(count(*) filter (where ${brokenCondition(shape)}))::int`,
      passing: shape.concept.hasValidity ? 'count(*)::int' : '0',
      undated: shape.concept.hasValidity ? '(count(*) filter (where t.valid_from is null))::int' : '0',
    };
  });
  return counted.map(one => ({
    rows: whole(one, 'rows'),
    expected: whole(one, 'expected'),
    filled: whole(one, 'filled'),
    broken: whole(one, 'broken'),
    passing: whole(one, 'passing'),
    undated: whole(one, 'undated'),
    isMadeUp: one['made_up'] === true,
  }));
};
export const tallyOf = keptOf('tally', askedTallyOf);

/** Rows with a source, counted. A batch of its own: who may see a reference is asked of each, which costs more than all the rest. */
const askedSourcedOf: Batch<string, number> = async (keys, question) => {
  const sourced = (shape: ConceptShape): string =>
    `exists (select from provenance p where p.entity = '${shape.table}' and p.entity_id = t.id)`;
  return (await count(keys, question, () => ({}), sourced)).map(counted => whole(counted, 'rows'));
};
export const sourcedOf = keptOf('sourced', askedSourcedOf);

/** Types of which a scope has rows, by name: what a breakdown lists. */
const askedConceptsOf: Batch<string, string[]> = async (keys, question) => {
  const scopes = keys.map(readScope);
  const asked = askOf(scopes);
  const parts = asked.concepts.map(shape => {
    const { from, unit } = countedRows(shape, asked);
    // One row says as much as all do, where nobody asks whose they are.
    return asked.isOfUnits === false
      ? `select '${shape.name}' as concept, d.n::int as n, null::uuid as unit_id from ask d where exists (select from ${from} and a.n = d.n)`
      : `select distinct '${shape.name}' as concept, a.n::int as n, ${unit} as unit_id from ${from}`;
  });
  const rows = parts.length > 0 ? await question.query(`${asked.with} ${parts.join(' union all ')}`, asked.values) : [];
  return scopes.map(scope => [
    ...new Set(
      rows
        .filter(row => asked.belongs(scope, row['n'] as number, row['unit_id'] as string | null, row['concept'] as string))
        .map(row => row['concept'] as string),
    ),
  ]);
};
export const conceptsOf = keptOf('concepts', askedConceptsOf);
