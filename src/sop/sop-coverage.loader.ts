import type { Batch, Question } from '../read/question.ts';
import { type Covered, confidenceOf } from './process/coverage.ts';

const words = (column: string): string => `json_build_object('id', ${column}_id, 'en', ${column}_en)`;
const holds = (alias: string): string =>
  `(${alias}.valid_from is null or ${alias}.valid_from <= w.day) and (${alias}.valid_to is null or ${alias}.valid_to > w.day)`;

const item = (kind: Covered['kind'], alias: string, name: string, sops: string, isUndated = `${alias}.valid_from is null`): string => `
  select w.unit_id, w.day, json_build_object('kind', '${kind}', 'id', ${alias}.id,
    'code', ${alias}.code, 'unit', w.unit_id, 'unitCode', w.unit_code, 'name', ${words(name)}, 'confidence', ${alias}.confidence, 'isUndated', ${isUndated},
    'sops', ${sops}) as item`;

const sopsWhere = (
  condition: string,
): string => `coalesce((select json_agg(json_build_object('id', s.id, 'status', s.status, 'effectiveOn', s.effective_on,
    'validFrom', s.valid_from, 'validTo', s.valid_to, 'confidence', s.confidence)) from sop s where ${condition}), '[]')`;

/** SOPs of a unit are those of its parts as well: a division writes for its bureau. */
const parts = `part as (
    select distinct unit_id as top, unit_id as id, 0 as depth from wanted
    union
    select part.top, u.id, part.depth + 1 from part join organization_unit u on u.parent_id = part.id
    where part.depth < 5 and u.kind in ('DIVISION', 'SUBDIVISION')
  )`;

const items = `
  ${item('DUTY', 'd', 'd.text', `'[]'::json`)} from wanted w join duty d on d.unit_id = w.unit_id where ${holds('d')}
  union all
  ${item('SERVICE', 'p', 'p.name', sopsWhere('s.service_id = p.id'))}
    from wanted w join public_service p on p.provider_id = w.unit_id where ${holds('p')}
  union all
  ${item('SUB_ACTIVITY', 'a', 'a.name', sopsWhere('s.sub_activity_id = a.id and s.unit_id in (select id from part where part.top = w.unit_id)'), 'c.is_undated')}
    from wanted w cross join lateral (
      select r.sub_activity_id, bool_and(r.valid_from is null) as is_undated from responsibility r
      where r.unit_id = w.unit_id and r.sub_activity_id is not null and ${holds('r')} group by r.sub_activity_id
    ) c join sub_activity a on a.id = c.sub_activity_id`;

const ofUnits = `with recursive wanted as (
    select u.id as unit_id, u.code as unit_code, k.day from unnest($1::uuid[], $2::date[]) k(id, day) join organization_unit u on u.id = k.id
  ), ${parts} ${items}`;

const ofBureaus = `with recursive wanted as (
    select u.id as unit_id, u.code as unit_code, k.day from unnest($1::date[]) k(day)
    join organization_unit u on u.kind = 'BUREAU' and (u.valid_from is null or u.valid_from <= k.day) and (u.valid_to is null or u.valid_to > k.day)
  ), ${parts} ${items}`;

const day = (value: unknown): string => (value instanceof Date ? dayOf(value) : String(value).slice(0, 10));
const dayOf = (value: Date): string =>
  `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}`;

const placeOf = ({ unitCode, kind, code }: Covered): string => [unitCode, kind, code].join('\n');
const inPlace = (one: Covered, other: Covered): number => (placeOf(one) < placeOf(other) ? -1 : 1);

/** Items of rows, in an order that does not depend on where they lie; what is made up, or said of made-up SOPs, marks the answer. */
function itemsIn(rows: readonly Record<string, unknown>[], question: Question): Covered[] {
  const items = rows.map(row => row['item'] as Covered).sort(inPlace);
  if (items.some(item => confidenceOf(item) === 'ILLUSTRATIVE')) question.leansOnMadeUp();
  return items;
}

export const coverageKey = (unit: string, asOf: string): string => `${unit}|${asOf}`;

/** What units have to do on a day, and the SOPs there are for it. Keys by `coverageKey`. */
export const coveredByUnit: Batch<string, Covered[]> = async (keys, question) => {
  const pairs = keys.map(key => key.split('|') as [string, string]);
  const rows = await question.query(ofUnits, [pairs.map(([unit]) => unit), pairs.map(([, asOf]) => asOf)]);
  const found = Map.groupBy(rows, row => coverageKey(row['unit_id'] as string, day(row['day'])));
  return keys.map(key => itemsIn(found.get(key) ?? [], question));
};

/** The same for all bureaus of the secretariat together, by the day. */
export const coveredByBureaus: Batch<string, Covered[]> = async (days, question) => {
  const rows = await question.query(ofBureaus, [days]);
  const found = Map.groupBy(rows, row => day(row['day']));
  return days.map(key => itemsIn(found.get(key) ?? [], question));
};
