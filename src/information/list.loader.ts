import type { Confidence } from '../core/enums.ts';
import type { Batch } from '../read/question.ts';
import type { InformationListChange, InformationListEntry } from './information-list.ts';

/** What a list is asked for, as the key of a batch. */
export interface Asked {
  unit: string;
  asOf: string;
  since: string | null;
  withDescendants: boolean;
}
export const keyOf = ({ unit, asOf, since, withDescendants }: Asked): string => JSON.stringify({ unit, asOf, since, withDescendants });

/** No government has more levels: a circle of parents ends here. */
const deepest = 10;

/** The units of each list: itself, and those below it that hold on its day where they were asked for. */
const units = `
  with recursive k as (select * from unnest($1::uuid[], $2::date[], $3::date[], $4::boolean[]) with ordinality k(unit, day, since, with_below, n)),
  below(n, unit, depth) as (
    select k.n, k.unit, 0 from k
    union all
    select below.n, u.id, below.depth + 1 from below join k on k.n = below.n and k.with_below
    join organization_unit u on u.parent_id = below.unit and (u.valid_from is null or u.valid_from <= k.day) and (u.valid_to is null or u.valid_to > k.day)
    where below.depth < ${deepest}
  ), units as (select distinct below.n, below.unit from below)`;

const valuesOf = (keys: readonly string[]): unknown[] => {
  const asked = keys.map(key => JSON.parse(key) as Asked);
  return [asked.map(one => one.unit), asked.map(one => one.asOf), asked.map(one => one.since), asked.map(one => one.withDescendants)];
};

/** Whether information, by its row `p`, is on the list of a day. */
export const isListed = (day: string): string =>
  `(p.class_code <> 'EXEMPT' or p.exempt_until <= ${day}) and (p.made_on is null or p.made_on <= ${day})`;

/** A line, and what further calculations need of it. */
export interface Line extends InformationListEntry {
  code: string;
  confidence: Confidence;
}

const lineStatement = `${units}
  select units.n, p.id, p.code, p.number, p.title_id, p.title_en, p.holder_id, p.responsible_id, p.made_on::text, p.made_at, p.form, p.retention_id,
    p.retention_en, p.class_code, p.confidence, u.code as holder, p.confidence = 'ILLUSTRATIVE' as made_up
  from units join k on k.n = units.n join organization_unit u on u.id = units.unit join public_information p on p.holder_id = units.unit
  where ${isListed('k.day')}`;

const said = (id: unknown, en: unknown): [string, string] | null => (typeof id === 'string' ? [(en as string | null) ?? id, id] : null);

function lineIn(row: Record<string, unknown>): Line {
  const number = Number(row['number']);
  return {
    key: `${row['holder']}|${String(number).padStart(10, '0')}|${row['code']}`,
    number,
    summary: said(row['title_id'], row['title_en']) as [string, string],
    holder: row['holder_id'] as string,
    responsible: row['responsible_id'] as string | null,
    madeOn: row['made_on'] as string | null,
    madeAt: row['made_at'] as string | null,
    form: row['form'] as Line['form'],
    retention: said(row['retention_id'], row['retention_en']),
    classCode: row['class_code'] as Line['classCode'],
    information: row['id'] as string,
    code: row['code'] as string,
    confidence: row['confidence'] as Confidence,
  };
}

const grouped = <T>(keys: readonly string[], rows: readonly Record<string, unknown>[], read: (row: Record<string, unknown>) => T): T[][] =>
  keys.map((_, index) => rows.filter(row => Number(row['n']) === index + 1).map(read));

/** Lines of many lists by one statement. */
export const linesByList: Batch<string, Line[]> = async (keys, question) =>
  grouped(keys, await question.query(lineStatement, valuesOf(keys)), lineIn).map(lines => lines.sort((a, b) => (a.key < b.key ? -1 : 1)));

const exemptStatement = `${units}
  select units.n, sum(exempt_count(units.unit, k.day))::int as exempt from units join k on k.n = units.n group by units.n`;

/** How much of each list is exempt, by one statement. */
export const exemptByList: Batch<string, number> = async (keys, question) =>
  grouped(keys, await question.query(exemptStatement, valuesOf(keys)), row => row['exempt'] as number).map(([count]) => count ?? 0);

/** The end of a day in Palembang. */
const endOf = (day: string): string => `((${day} + 1)::timestamp at time zone 'Asia/Jakarta')`;

const columns =
  'number title_id title_en holder_id responsible_id made_on made_at form retention_id retention_en class_code exempt_until'.split(' ');
const columnsOf = (alias: string): string => `jsonb_build_array(${columns.map(name => `${alias}.row -> '${name}'`).join(', ')})`;

/** States that stood on the list at the end of a day. What is exempt that day is on no list, even where it has been opened since. */
const stateAt = (day: string): string => `
  select units.n, r.entity_id, r.row from units join k on k.n = units.n
  join revision r on r.entity = 'public_information' and (r.row ->> 'holder_id')::uuid = units.unit
  where k.since is not null and r.recorded_from < ${endOf(day)} and (r.recorded_to is null or r.recorded_to >= ${endOf(day)})
    and (r.row ->> 'class_code' <> 'EXEMPT' or (r.row ->> 'exempt_until')::date <= ${day})`;

/**
 * A title that was public once is not shown when its row is closed today: only of rows that can be seen, or that left the hub
 * while they could be.
 */
const changeStatement = `${units}, earlier as (${stateAt('k.since')}), later as (${stateAt('k.day')})
  select coalesce(l.n, e.n) as n, coalesce(l.entity_id, e.entity_id) as id, p.id is not null as is_here,
    case when e.n is null then 'ADDED' when l.n is null then 'REMOVED' else 'CHANGED' end as kind,
    p.id is not null or exists (select from revision r where r.entity = 'public_information' and r.entity_id = coalesce(l.entity_id, e.entity_id) and r.kind = 'REMOVED') as may_be_named,
    coalesce(l.row, e.row) ->> 'number' as number, coalesce(l.row, e.row) ->> 'title_id' as title_id, coalesce(l.row, e.row) ->> 'title_en' as title_en,
    e.row as before, l.row as after,
    coalesce(l.row, e.row) ->> 'code' as code, coalesce(l.row, e.row) ->> 'confidence' = 'ILLUSTRATIVE' as made_up
  from earlier e full join later l on l.n = e.n and l.entity_id = e.entity_id
  left join public_information p on p.id = coalesce(l.entity_id, e.entity_id)
  where e.n is null or l.n is null or ${columnsOf('e')} <> ${columnsOf('l')}
  order by 1, code, 2`;

/** A recorded state as the line it was. */
const stateIn = (state: unknown, id: unknown): Line | null =>
  state === null ? null : lineIn({ ...(state as Record<string, unknown>), id });

function changeIn(row: Record<string, unknown>, place: number): InformationListChange {
  const isNamed = row['may_be_named'] as boolean;
  const number = Number(row['number']);
  return {
    key: isNamed ? `${String(number).padStart(10, '0')}|${row['code']}` : `~${String(place).padStart(10, '0')}`,
    kind: row['kind'] as InformationListChange['kind'],
    number: isNamed ? number : null,
    summary: isNamed ? said(row['title_id'], row['title_en']) : null,
    before: isNamed ? stateIn(row['before'], row['id']) : null,
    after: isNamed ? stateIn(row['after'], row['id']) : null,
    information: row['is_here'] ? (row['id'] as string) : null,
  };
}

/** Differences of many lists from those of an earlier day, by one statement. */
export const changesByList: Batch<string, InformationListChange[]> = async (keys, question) => {
  const rows = await question.query(changeStatement, valuesOf(keys));
  return grouped(keys, rows, row => row).map(own => own.map(changeIn));
};
