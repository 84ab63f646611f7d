import { Confidence } from '../core/enums.ts';
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
  /** Whether the scopes are of units, `$3`, or none is; null where there are both. */
  isOfUnits: boolean | null;
  /** Whether made-up rows count in some scope. */
  hasMadeUp: boolean;
  /** Types that some scope asks for. */
  concepts: ConceptShape[];
  /** Whether the answer that stands under `n`, for a unit and a type, belongs to the scope. */
  belongs: (scope: Scope, n: number, unitId: string | null, concept: string) => boolean;
}

const dayKey = ({ asOf, illustrative }: Scope): string => `${asOf}|${illustrative}`;

export function askOf(scopes: readonly Scope[]): Asked {
  const days = [...new Map(scopes.map(scope => [dayKey(scope), scope])).values()];
  const numbers = new Map(days.map((scope, index) => [dayKey(scope), index + 1]));
  const ofUnits = scopes.filter(scope => scope.unitId !== null);
  const isOfUnits = ofUnits.length === scopes.length || (ofUnits.length === 0 ? false : null);
  const wanted = new Set(scopes.map(scope => scope.concept));
  return {
    with: 'with ask as (select * from unnest($1::date[], $2::boolean[]) with ordinality as a(day, illustrative, n))',
    values: [
      days.map(scope => scope.asOf),
      days.map(scope => scope.illustrative),
      ...(isOfUnits ? [[...new Set(scopes.map(scope => scope.unitId))]] : []),
    ],
    isOfUnits,
    hasMadeUp: scopes.some(scope => scope.illustrative),
    concepts: facts().filter(shape => (wanted.has(null) || wanted.has(shape.name)) && !(isOfUnits && unitOf(shape, 't') === null)),
    belongs: (scope, n, unitId, concept) =>
      n === numbers.get(dayKey(scope)) &&
      (scope.unitId === null || scope.unitId === unitId) &&
      (scope.concept === null || scope.concept === concept),
  };
}

// A row that ends before it begins holds on no day, and would never be found out.
const holdsOrNever =
  '((t.valid_from is null or t.valid_from <= a.day) and (t.valid_to is null or t.valid_to > a.day) or t.valid_to <= t.valid_from)';

const factsOnly = `t.confidence in (${Object.keys(Confidence)
  .filter(confidence => confidence !== 'ILLUSTRATIVE')
  .map(confidence => `'${confidence}'`)
  .join(', ')})`;

/** Rows of a type that count: alias `t`, beside `a`. */
export interface CountedRows {
  /** What stands behind FROM, with what leads to the unit where somebody asks for units; further conditions may follow. */
  from: string;
  /** The unit that answers for a row; null where nobody asks for units. */
  unit: string;
}

export function countedRows(shape: ConceptShape, { isOfUnits, hasMadeUp }: Asked): CountedRows {
  const conditions = [
    // Said by the confidences that are left, as these are found by their index.
    hasMadeUp ? `(a.illustrative or t.confidence <> 'ILLUSTRATIVE')` : factsOnly,
    ...(shape.concept.hasValidity ? [holdsOrNever] : []),
    // What a period says is known when it is over.
    ...(shape.kept.get('period')?.is === 'period' ? ['t.period_end <= a.day'] : []),
  ];
  const rows = `ask a join ${shape.table} t on ${conditions.join(' and ')}`;
  const answering = isOfUnits === false ? null : unitOf(shape, 't');
  if (!answering) return { from: `${rows} where true`, unit: 'null::uuid' };
  const { unit, joins } = answering;
  const only = isOfUnits ? `(${leadingTo(shape, 't').join(' or ')}) and ${unit} = any($3)` : 'true';
  return { from: `${rows} ${joins.join(' ')} where ${only}`, unit };
}

const answering = ['unit', 'provider', 'holder'];

/** Columns by which a row may come to its unit, the first that does decides: the row it is part of, then its own. */
const waysUp = (shape: ConceptShape): { column: string; edge: string; upper: ConceptShape }[] =>
  [...new Set([...shape.concept.owners, ...answering, 'service'])].flatMap(edge => {
    const kept = shape.kept.get(edge);
    return kept?.is === 'edge' && kept.of() !== shape.type
      ? [{ column: kept.column, edge, upper: shapeOf(kept.of()) as ConceptShape }]
      : [];
  });

/** The unit that answers for a row: that of the row it is part of, else its own. The performer of an SOP may belong elsewhere. */
function unitOf(shape: ConceptShape, alias: string): { unit: string; joins: string[] } | null {
  if (shape.name === 'OrganizationUnit') return { unit: `${alias}.id`, joins: [] };
  const found: string[] = [];
  const joins: string[] = [];
  for (const { column, edge, upper } of waysUp(shape)) {
    if (upper.name === 'OrganizationUnit') found.push(`${alias}.${column}`);
    else {
      const next = unitOf(upper, `${alias}_${edge}`);
      if (!next) continue;
      joins.push(`left join ${upper.table} ${alias}_${edge} on ${alias}_${edge}.id = ${alias}.${column}`, ...next.joins);
      found.push(next.unit);
    }
  }
  if (found.length === 0) return null;
  return { unit: found.length > 1 ? `coalesce(${found.join(', ')})` : (found[0] as string), joins };
}

/** Conditions of which a row of one of the units meets one at least. Each is found by an index, which the unit that decides is not. */
function leadingTo(shape: ConceptShape, alias: string): string[] {
  if (shape.name === 'OrganizationUnit') return [`${alias}.id = any($3)`];
  return waysUp(shape).flatMap(({ column, edge, upper }) => {
    if (upper.name === 'OrganizationUnit') return [`${alias}.${column} = any($3)`];
    const own = `${alias}_${edge}`;
    const further = leadingTo(upper, own);
    return further.length === 0
      ? []
      : [`${alias}.${column} = any(array(select ${own}.id from ${upper.table} ${own} where ${further.join(' or ')}))`];
  });
}
