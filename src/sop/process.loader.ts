import { badInput } from '../core/errors.ts';
import type { Batch, Question } from '../read/question.ts';
import { type RuleBook, readRuleBook, ruleWordsSql } from '../rule/rule-book.ts';
import type { Process, Step } from './process/process.ts';

const words = (column: string): string =>
  `case when ${column}_id is not null then json_build_object('id', ${column}_id, 'en', ${column}_en) end`;

// Owners above a row are asked by the views: a step is seen only with its SOP. That an SOP names laws and other SOPs is part of it,
// even where those are not public: counted by the links, or the public would be told of a gap that is none.
const body = `
  step as (
    select t.sop_id, json_agg(json_build_object(
      'id', t.id, 'code', t.code, 'number', t.number, 'symbol', t.symbol, 'activity', ${words('t.activity')}, 'inputs', ${words('t.inputs')},
      'time', t.standard_time::text, 'unit', t.time_unit, 'output', ${words('t.output')}, 'remarks', ${words('t.remarks')},
      'confidence', t.confidence) order by t.number, t.code) as rows
    from sop_step t where t.sop_id in (select id from wanted) group by t.sop_id
  ),
  named_unit as (
    select distinct p.unit_id from sop_performer p where p.sop_id in (select id from wanted) and p.unit_id is not null
  ),
  above as (
    select u.id as unit_id, u.id, u.kind, u.parent_id, 0 as steps from organization_unit u where u.id in (select unit_id from named_unit)
    union all
    select a.unit_id, u.id, u.kind, u.parent_id, a.steps + 1 from above a join organization_unit u on u.id = a.parent_id
    where a.kind in ('DIVISION', 'SUBDIVISION') and a.steps < 10
  ),
  body as (select distinct on (unit_id) unit_id, id from above order by unit_id, steps desc),
  performer as (
    select p.sop_id, json_agg(json_build_object('id', p.id, 'code', p.code, 'number', p.number, 'name', ${words('p.name')},
      'unit', b.unit_id, 'body', b.id) order by p.number, p.code) as rows
    from sop_performer p left join body b on b.unit_id = p.unit_id where p.sop_id in (select id from wanted) group by p.sop_id
  ),
  part as (
    select p.sop_id, json_agg(json_build_array(l.step_id, l.performer_id) order by p.number, p.code) as rows
    from sop_step_performer l join sop_performer p on p.id = l.performer_id where p.sop_id in (select id from wanted) group by p.sop_id
  ),
  flow as (
    select f.sop_id, json_agg(json_build_object('id', f.id, 'code', f.code, 'number', f.number, 'from', f.from_id, 'to', f.to_id,
      'label', ${words('f.label')}) order by f.number, f.code) as rows
    from sop_flow f where f.sop_id in (select id from wanted) group by f.sop_id
  ),
  review as (
    select r.sop_id, json_agg(json_build_object('id', r.id, 'kind', r.kind, 'on', r.reviewed_on) order by r.reviewed_on, r.code) as rows
    from sop_review r where r.sop_id in (select id from wanted) group by r.sop_id
  ),
  law as (
    select l.sop_id, count(*)::int as count from sop_legal_basis l
    where l.sop_id in (select id from wanted) group by l.sop_id
  ),
  relation as (
    select l.sop_id, count(*)::int as count from sop_relation l
    where l.sop_id in (select id from wanted) group by l.sop_id
  )`;

const columns = `s.id, s.confidence = 'ILLUSTRATIVE' as made_up, json_build_object(
    'id', s.id, 'code', s.code, 'number', s.number, 'title', ${words('s.title')}, 'unit', s.unit_id, 'unitName', ${words('u.name')},
    'status', s.status, 'version', s.version, 'replaces', s.replaces_id, 'createdOn', s.created_on, 'revisedOn', s.revised_on,
    'effectiveOn', s.effective_on, 'validFrom', s.valid_from, 'validTo', s.valid_to, 'approvedBy', s.approved_by_id,
    'approverName', ${words('a.name')}, 'warning', ${words('s.warning')},
    'performerQualifications', ${words('s.performer_qualifications')}, 'equipment', ${words('s.equipment')}, 'records', ${words('s.records')},
    'confidence', s.confidence, 'steps', coalesce(step.rows, '[]'), 'performers', coalesce(performer.rows, '[]'),
    'parts', coalesce(part.rows, '[]'), 'flows', coalesce(flow.rows, '[]'), 'reviews', coalesce(review.rows, '[]'),
    'legalBases', coalesce(law.count, 0), 'relatedSops', coalesce(relation.count, 0)) as process`;

const joined = `sop s join wanted on wanted.id = s.id left join organization_unit u on u.id = s.unit_id left join position a on a.id = s.approved_by_id
    ${['step', 'performer', 'part', 'flow', 'review', 'law', 'relation'].map(part => `left join ${part} on ${part}.sop_id = s.id`).join(' ')}`;

const byId = `with recursive wanted as (select unnest($1::uuid[]) as id), ${body}
  select ${columns}, (${ruleWordsSql}) as rules from ${joined}`;

const byUnit = `with recursive wanted as (
    select distinct s.id from unnest($1::uuid[], $2::date[]) k(unit_id, day) join sop s on s.unit_id = k.unit_id
    where (s.valid_from is null or s.valid_from <= k.day) and (s.valid_to is null or s.valid_to > k.day)
  ), ${body}
  select ${columns}, (${ruleWordsSql}) as rules from ${joined}`;

/** SOPs that are read at once where all are gone through. Of fewer PostgreSQL plans each part anew, of more the hub holds more. */
const part = 300;

/**
 * A row of no SOP comes first, so that the numbers of the rules, whether the unit exists, and behind which code the next part begins are
 * said even where there are no SOPs.
 */
const holding = `with recursive
  tree as (
    select u.id, 0 as depth from organization_unit u where u.code = $2
    union all
    select u.id, tree.depth + 1 from organization_unit u join tree on u.parent_id = tree.id where tree.depth < 10
  ),
  wanted as (
    select s.id, s.code from sop s
    where exists (select from unnest($1::date[]) d(day) where (s.valid_from is null or s.valid_from <= d.day) and (s.valid_to is null or s.valid_to > d.day))
    and ($2::text is null or s.unit_id in (select id from tree)) and s.code > $3 order by s.code limit ${part}
  ), ${body}
  select null::uuid as id, false as made_up, null::json as process, (${ruleWordsSql}) as rules, $2::text is null or exists (select from tree) as is_known,
    (select max(code) from wanted having count(*) = ${part}) as last
  union all
  select ${columns}, null, null, null from ${joined}`;

/** A process, and the numbers of the rules it is judged by: they travel with it, in one statement. */
export interface Loaded {
  process: Process;
  book: RuleBook;
}

type Kept = Omit<Process, 'steps'> & { steps: Omit<Step, 'performers'>[]; parts: [step: string, performer: string][] };

function processIn(row: Record<string, unknown>): Process {
  const { parts, ...kept } = row['process'] as Kept;
  const performers = new Map<string, string[]>();
  for (const [step, performer] of parts) performers.set(step, [...(performers.get(step) ?? []), performer]);
  return { ...kept, steps: kept.steps.map(step => ({ ...step, performers: performers.get(step.id) ?? [] })) };
}

/** Whole SOPs by their ids, with everything that hangs on them. */
export const processBySop: Batch<string, Loaded | null> = async (ids, question) => {
  const rows = await question.query(byId, [ids]);
  const book = readRuleBook(rows[0]?.['rules'], question.today);
  const found = new Map(rows.map(row => [row['id'] as string, processIn(row)]));
  return ids.map(id => {
    const process = found.get(id);
    return process ? { process, book } : null;
  });
};

export interface LoadedAll {
  processes: Process[];
  book: RuleBook;
}

/** Whether an SOP holds on a day, as the lists of the graph mean it. */
const holds = ({ validFrom, validTo }: Process, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo > day);

export const unitKey = (unit: string, asOf: string): string => `${unit}|${asOf}`;

const byCode = (one: Process, other: Process): number => (one.code < other.code ? -1 : 1);

/** The SOPs of units themselves that hold on a day. */
export const processesByUnit: Batch<string, LoadedAll> = async (keys, question) => {
  const pairs = keys.map(key => key.split('|') as [string, string]);
  const rows = await question.query(byUnit, [pairs.map(([unit]) => unit), pairs.map(([, day]) => day)]);
  const book = readRuleBook(rows[0]?.['rules'], question.today);
  const all = rows.map(processIn).sort(byCode);
  return pairs.map(([unit, day]) => ({ processes: all.filter(process => process.unit === unit && holds(process, day)), book }));
};

/** Told of one SOP on a day on which it holds, and of the rules of that day. */
type Visit = (process: Process, day: string, book: RuleBook) => void;

/**
 * Goes through all SOPs that hold on one of the days, of the whole province or of a unit and those below it, in the order of their codes.
 * One part after the other, for all days together: ten thousand of them with their steps do not fit into memory.
 */
export async function throughHolding(unit: string | null, days: readonly string[], question: Question, visit: Visit): Promise<void> {
  for (let last: string | null = ''; last !== null; ) {
    const rows = await question.query(holding, [days, unit, last]);
    const first = rows.find(row => row['id'] === null);
    if (first?.['is_known'] !== true)
      throw badInput(`There is no unit with the code "${unit}".`, `Tidak ada unit dengan kode "${unit}".`, {
        field: 'unit',
        example: 'SETDA.ORG',
      });
    const book = readRuleBook(first['rules'], question.today);
    const processes = rows.filter(row => row !== first).map(processIn);
    processes.sort(byCode);
    for (const day of days) {
      const rules = book.on(day);
      for (const process of processes) if (holds(process, day)) visit(process, day, rules);
    }
    last = first['last'] as string | null;
  }
}
