import type { Confidence } from '../core/enums.ts';
import type { IndicatorLevel } from '../indicator/indicator.ts';
import type { CascadeMethod } from '../indicator/indicator-cascade.ts';
import { keptOf } from '../read/kept.ts';
import type { Batch, Question } from '../read/question.ts';

interface Named {
  id: string;
  code: string;
  confidence: Confidence;
}

export interface CascadeIndicator extends Named {
  level: IndicatorLevel;
  unit: string | null;
  position: string | null;
  /** Whether a plan wants it: it measures an objective, or has a current target of a plan. */
  isPlanned: boolean;
}

export interface CascadeLink extends Named {
  parent: string;
  child: string;
  method: CascadeMethod;
  weight: string | null;
  isUndated?: boolean;
}

export interface CascadePosition extends Named {
  unit: string;
  /** The first day of its validity is not known. */
  isUndated?: boolean;
}

export interface CascadeUnit {
  id: string;
  code: string;
  kind: string;
  parent: string | null;
}

/** The performance tree of the province on one day. */
export interface CascadeFacts {
  indicators: CascadeIndicator[];
  links: CascadeLink[];
  positions: CascadePosition[];
  units: CascadeUnit[];
}

const holds = (alias: string): string =>
  `(${alias}.valid_from is null or ${alias}.valid_from <= k.day) and (${alias}.valid_to is null or ${alias}.valid_to > k.day)`;
const wanted = (alias: string): string => `(k.illustrative or ${alias}.confidence <> 'ILLUSTRATIVE')`;
const list = (object: string, from: string): string =>
  `(select coalesce(json_agg(json_build_object('id', x.id, 'code', x.code, ${object}) order by x.code), '[]'::json) from ${from})`;

const statement = `
select k.n, to_jsonb(f.*) as facts, k.illustrative and (f.indicators::text || f.links::text || f.positions::text) like '%"ILLUSTRATIVE"%' as made_up
from unnest($1::date[], $2::boolean[]) with ordinality k(day, illustrative, n)
cross join lateral (select
  ${list(
    `'confidence', x.confidence, 'level', x.level, 'unit', x.unit_id, 'position', x.position_id, 'isPlanned', x.objective_id is not null
       or exists (select from target t where t.indicator_id = x.id and t.document_id is not null and t.is_current and ${wanted('t')})`,
    `indicator x where ${wanted('x')}`,
  )} as indicators,
  ${list(
    `'confidence', x.confidence, 'parent', x.parent_id, 'child', x.child_id, 'method', x.method, 'weight', x.weight::text, 'isUndated', x.valid_from is null`,
    `indicator_cascade x where ${holds('x')} and ${wanted('x')}
       and exists (select from indicator i where i.id = x.parent_id and ${wanted('i')}) and exists (select from indicator i where i.id = x.child_id and ${wanted('i')})`,
  )} as links,
  ${list(`'confidence', x.confidence, 'unit', x.unit_id, 'isUndated', x.valid_from is null`, `position x where ${holds('x')} and ${wanted('x')}`)} as positions,
  ${list(`'kind', x.kind, 'parent', x.parent_id`, `organization_unit x where ${holds('x')} and ${wanted('x')}`)} as units
) f`;

type Key = [day: string, illustrative: boolean];

const askedCascadeFactsByKey: Batch<string, CascadeFacts> = async (keys, question) => {
  const asked = keys.map(key => JSON.parse(key) as Key);
  const rows = await question.query(statement, [asked.map(([day]) => day), asked.map(([, illustrative]) => illustrative)]);
  const found = new Map(rows.map(row => [Number(row['n']), row['facts'] as CascadeFacts]));
  return keys.map((_, index) => found.get(index + 1) as CascadeFacts);
};
const cascadeFactsByKey = keptOf('cascade facts', askedCascadeFactsByKey);

/** The performance tree on a day: one statement for all days of a question. */
export const loadCascadeFacts = (question: Question, day: string, illustrative: boolean): Promise<CascadeFacts> =>
  question.load(cascadeFactsByKey, JSON.stringify([day, illustrative] satisfies Key));
