import type { Confidence } from '../core/enums.ts';
import type { RowRef } from '../describe/computed.ts';
import { keptOf } from '../read/kept.ts';
import type { Batch, Question } from '../read/question.ts';

export interface TiedUnit {
  id: string;
  code: string;
  kind: string;
  parent: string | null;
  confidence?: Confidence;
}

/** One thing that a unit has a part in: an objective, a program, an SOP; or, with two units, a hand-off between them. */
export interface Tie {
  kind: 'OBJECTIVE' | 'PROGRAM' | 'SOP' | 'HAND_OFF';
  unit: string;
  /** Unit that the work is handed to. Null except for a hand-off. */
  other: string | null;
  id: string;
  code: string;
  confidence: Confidence;
}

const tables: Record<Tie['kind'], string> = { OBJECTIVE: 'objective', PROGRAM: 'program', SOP: 'sop', HAND_OFF: 'sop_flow' };

/** Row of the thing that ties. */
export const subjectOf = ({ kind, id }: Tie): RowRef => ({ table: tables[kind], id });

export interface TieFacts {
  units: TiedUnit[];
  ties: Tie[];
}

const holds = (alias: string): string =>
  `(${alias}.valid_from is null or ${alias}.valid_from <= k.day) and (${alias}.valid_to is null or ${alias}.valid_to > k.day)`;
const wanted = (alias: string): string => `(k.illustrative or ${alias}.confidence <> 'ILLUSTRATIVE')`;

/** An SOP that is still being written hands nothing over. */
const sops = `sop s where ${holds('s')} and ${wanted('s')} and s.status not in ('DRAFT', 'SUBMITTED', 'VERIFIED')
  and (s.effective_on <= k.day or (s.effective_on is null and s.status <> 'APPROVED' and s.valid_from is not null))`;

/** A performer's unit is the one it names, else that of its position, else that of the SOP. One that is named but not visible is not replaced. */
const performers = `
  select f.id, f.sop_id, case when f.unit_id is not null then f.unit_id when f.position_id is not null then j.unit_id else s.unit_id end as unit_id, f.confidence
  from sop_performer f join sop s on s.id = f.sop_id left join position j on j.id = f.position_id`;

/** Of all SOPs: who hands what to whom is the same on every day on which the SOP counts. */
const handOffs = `
  select distinct here.unit_id as unit, there.unit_id as other, w.id, w.code, w.confidence, w.sop_id
  from sop_flow w
  join sop_step_performer a on a.step_id = w.from_id join performers here on here.id = a.performer_id
  join sop_step_performer b on b.step_id = w.to_id join performers there on there.id = b.performer_id
  where here.unit_id <> there.unit_id`;

const ties = `
  select 'OBJECTIVE' as kind, a.unit_id as unit, null::uuid as other, o.id, o.code, a.confidence
  from alignment a join objective o on o.id = a.objective_id where ${holds('a')} and ${wanted('a')} and ${wanted('o')}
  union all
  select 'PROGRAM', c.unit_id, null, g.id, g.code, c.confidence
  from (select r.unit_id, r.program_id, r.confidence from responsibility r where ${holds('r')} and ${wanted('r')}
    union select a.unit_id, a.program_id, a.confidence from alignment a where ${holds('a')} and ${wanted('a')}) c
  join program g on g.id = c.program_id where ${wanted('g')}
  union all
  select distinct 'SOP', f.unit_id, null::uuid, s.id, s.code, s.confidence
  from performers f join (select s.* from ${sops}) s on s.id = f.sop_id
  union all
  select 'HAND_OFF', w.unit, w.other, w.id, w.code, w.confidence
  from hand_offs w join (select s.id from ${sops}) s on s.id = w.sop_id`;

const statement = `
with performers as materialized (${performers}), hand_offs as materialized (${handOffs})
select k.n,
  (select coalesce(json_agg(json_build_object('id', u.id, 'code', u.code, 'kind', u.kind, 'parent', u.parent_id, 'confidence', u.confidence) order by u.code), '[]'::json)
    from organization_unit u where ${holds('u')} and ${wanted('u')}) as units,
  f.ties, f.made_up
from unnest($1::date[], $2::boolean[]) with ordinality k(day, illustrative, n)
cross join lateral (
  select coalesce(json_agg(t.*), '[]'::json) as ties, coalesce(bool_or(t.confidence = 'ILLUSTRATIVE'), false) as made_up from (${ties}) t where t.unit is not null
) f`;

type Key = [day: string, illustrative: boolean];

const askedTiesByKey: Batch<string, TieFacts> = async (keys, question) => {
  const asked = keys.map(key => JSON.parse(key) as Key);
  const rows = await question.query(statement, [asked.map(([day]) => day), asked.map(([, illustrative]) => illustrative)]);
  const found = new Map(rows.map(row => [Number(row['n']), { units: row['units'], ties: row['ties'] } as TieFacts]));
  return keys.map((_, index) => found.get(index + 1) as TieFacts);
};
const tiesByKey = keptOf('ties', askedTiesByKey);

/** What ties the units of a day together: one statement for all days of a question. */
export const loadTies = (question: Question, day: string, illustrative: boolean): Promise<TieFacts> =>
  question.load(tiesByKey, JSON.stringify([day, illustrative] satisfies Key));
