import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { facts } from './expected.ts';

/** Whose rows are looked at: of one unit or of all, of one type or of all, on a day. */
export interface Scope {
  unitId: string | null;
  concept: string | null;
  asOf: string;
  /** Whether made-up rows count. */
  illustrative: boolean;
}

/** A scope as the key of a batch: equal scopes are one key. */
export const scopeKey = ({ unitId, concept, asOf, illustrative }: Scope): string => JSON.stringify([unitId, concept, asOf, illustrative]);

export function readScope(key: string): Scope {
  const [unitId, concept, asOf, illustrative] = JSON.parse(key) as [string | null, string | null, string, boolean];
  return { unitId, concept, asOf, illustrative };
}

/** The question that all scopes of a batch put together: asked once, told apart afterwards. */
export interface Asked {
  /** Begins the statement: rows `ask(day, illustrative, n)`, `n` from 1. */
  with: string;
  values: unknown[];
  /** Types that some scope asks for. */
  concepts: ConceptShape[];
  /** Whether the answer that stands under `n`, for a unit and a type, belongs to the scope. */
  belongs: (scope: Scope, n: number, unitId: string | null, concept: string) => boolean;
}

const dayKey = ({ asOf, illustrative }: Scope): string => `${asOf}|${illustrative}`;

export function askOf(scopes: readonly Scope[]): Asked {
  const days = [...new Map(scopes.map(scope => [dayKey(scope), scope])).values()];
  const numbers = new Map(days.map((scope, index) => [dayKey(scope), index + 1]));
  const everyUnit = scopes.some(scope => scope.unitId === null);
  const wanted = new Set(scopes.map(scope => scope.concept));
  return {
    with: 'with ask as (select * from unnest($1::date[], $2::boolean[]) with ordinality as a(day, illustrative, n))',
    values: [
      days.map(scope => scope.asOf),
      days.map(scope => scope.illustrative),
      everyUnit ? null : [...new Set(scopes.map(scope => scope.unitId))],
    ],
    concepts: facts().filter(shape => wanted.has(null) || wanted.has(shape.name)),
    belongs: (scope, n, unitId, concept) =>
      n === numbers.get(dayKey(scope)) &&
      (scope.unitId === null || scope.unitId === unitId) &&
      (scope.concept === null || scope.concept === concept),
  };
}

// A row that ends before it begins holds on no day, and would never be found out.
const holdsOrNever =
  '((t.valid_from is null or t.valid_from <= a.day) and (t.valid_to is null or t.valid_to > a.day) or t.valid_to <= t.valid_from)';

/** What stands behind FROM for the rows of a type that count: alias `t`, beside `a`, with what leads to their unit. */
export function countedRows(shape: ConceptShape): { from: string; unit: string } {
  const { unit, joins } = unitOf(shape, 't');
  const conditions = [
    `(a.illustrative or t.confidence <> 'ILLUSTRATIVE')`,
    ...(shape.concept.hasValidity ? [holdsOrNever] : []),
    // What a period says is known when it is over.
    ...(shape.kept.get('period')?.is === 'period' ? ['t.period_end <= a.day'] : []),
  ];
  return {
    from: `ask a join ${shape.table} t on ${conditions.join(' and ')} ${joins.join(' ')} where ($3::uuid[] is null or ${unit} = any($3))`,
    unit,
  };
}

const answering = ['unit', 'provider', 'holder'];

/** The unit that answers for a row: that of the row it is part of, else its own. The performer of an SOP may belong elsewhere. */
function unitOf(shape: ConceptShape, alias: string): { unit: string; joins: string[] } {
  if (shape.name === 'OrganizationUnit') return { unit: `${alias}.id`, joins: [] };
  const found: string[] = [];
  const joins: string[] = [];
  const edges = [...new Set([...shape.concept.owners, ...answering, 'service'])];
  for (const edge of edges) {
    const kept = shape.kept.get(edge);
    if (kept?.is !== 'edge' || kept.of() === shape.type) continue;
    const upper = shapeOf(kept.of()) as ConceptShape;
    if (upper.name === 'OrganizationUnit') found.push(`${alias}.${kept.column}`);
    else {
      const next = unitOf(upper, `${alias}_${edge}`);
      if (next.unit === 'null::uuid') continue;
      joins.push(`left join ${upper.table} ${alias}_${edge} on ${alias}_${edge}.id = ${alias}.${kept.column}`, ...next.joins);
      found.push(next.unit);
    }
  }
  return { unit: found.length > 1 ? `coalesce(${found.join(', ')})` : (found[0] ?? 'null::uuid'), joins };
}
