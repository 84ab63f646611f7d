import { hidesCollapsed, type RollUp, unsettled } from '../read/roll-up.ts';
import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { quoted } from './derived-column.ts';
import { ownersSeen } from './derived-hidden.ts';
import { isNow, isPublic } from './derived-public.ts';

const list = (columns: readonly string[]): string => columns.map(quoted).join(', ');

/** What gathered rows share: columns of the roll-up, each with its value in a row `t`. */
function shared({ grain, period, yearlyWith, collapsed, number }: RollUp): [column: string, value: string][] {
  const year = `date_trunc('year', t.${period}start)`;
  const stretch = (yearly: string, own: string): string => `case when t.${quoted(yearlyWith)} is null then t.${own} else ${yearly} end`;
  return [
    ...grain.map((column): [string, string] => [column, `t.${quoted(column)}`]),
    [`${period}code`, `(${stretch(`extract(year from t.${period}start)::int::text`, `${period}code`)}) collate pg_catalog."C"`],
    [`${period}start`, stretch(`${year}::date`, `${period}start`)],
    [`${period}end`, stretch(`(${year} + interval '1 year')::date`, `${period}end`)],
    [collapsed.as, `(t.${quoted(collapsed.edge)} is not null)`],
    ['is_measured', `(t.${quoted(number)} is not null)`],
  ];
}

/** Counts and sums, which every row adds to or takes from; `sign` is 1 or -1. */
const sums = ({ number }: RollUp): [string, string][] => [
  ['row_count', 'sum(t.sign)'],
  ['total', `sum(t.sign * t.${quoted(number)})`],
];

/** What only the rows that are there can tell once one of them has gone. */
const bounds = ({ number, period }: RollUp, which: string): [column: string, value: string, better: string][] => [
  [number, `min(t.${quoted(number)}) filter (where ${which})`, 'least'],
  ['highest', `max(t.${quoted(number)}) filter (where ${which})`, 'greatest'],
  ['decimals', `max(scale(t.${quoted(number)})) filter (where ${which})`, 'greatest'],
  ['first_period', `min(t.${period}code) filter (where ${which} and t.${quoted(number)} is not null)`, 'least'],
  ['last_period', `max(t.${period}code) filter (where ${which} and t.${quoted(number)} is not null)`, 'greatest'],
];

const columnsOf = (rollUp: RollUp): string[] => [...shared(rollUp), ...sums(rollUp), ...bounds(rollUp, 'true')].map(([column]) => column);

/** Rows, each with its sign, gathered. In the order of their keys: writers that meet wait for each other in one order. */
function gathered(rollUp: RollUp, rows: string): string {
  const keys = shared(rollUp);
  const values = [...keys, ...sums(rollUp), ...bounds(rollUp, 't.sign > 0')].map(([column, value]) => `${value} as ${quoted(column)}`);
  return `select ${values.join(', ')} from (${rows}) t group by ${keys.map((_, at) => at + 1).join(', ')} order by ${keys.map((_, at) => at + 1).join(', ')}`;
}

/** Rows of a transition table, or of the table itself, that are gathered. */
const signed = (rollUp: RollUp, from: string, sign: 1 | -1, unless = ''): string =>
  `select ${sign} as sign, ${list(readBy(rollUp))} from ${from} o where not ${unsettled('o')}${unless}`;

const readBy = ({ grain, number, period, yearlyWith, collapsed }: RollUp): string[] => [
  ...new Set([...grain, `${period}code`, `${period}start`, `${period}end`, yearlyWith, collapsed.edge, number]),
];

/** Adds what was gathered to what is there, and holds those rows until the transaction ends; gives them. */
function added(rollUp: RollUp, rows: string): string {
  const keys = shared(rollUp).map(([column]) => column);
  const set = [
    ...sums(rollUp).map(
      ([column]) =>
        `${quoted(column)} = coalesce(r.${quoted(column)} + excluded.${quoted(column)}, excluded.${quoted(column)}, r.${quoted(column)})`,
    ),
    ...bounds(rollUp, 'true').map(([column, , better]) => `${quoted(column)} = ${better}(r.${quoted(column)}, excluded.${quoted(column)})`),
  ];
  return `insert into hub.${quoted(rollUp.table)} as r (${list(columnsOf(rollUp))}) ${gathered(rollUp, rows)} on conflict (${list(keys)}) do update set ${set.join(', ')}`;
}

/** Keeps the roll-up in step: the same trigger for every kind of statement, at its end. */
function keepFunction(shape: ConceptShape, rollUp: RollUp): string {
  const table = `hub.${quoted(rollUp.table)}`;
  const { yearlyWith, period, number } = rollUp;
  // Rows that stay as they are, as far as the roll-up is concerned, hold nobody up. 5.2 and 5.20 differ in how exact they are.
  const alike = [...readBy(rollUp).filter(column => column !== number), 'is_draft', 'embargo_until'];
  const same = (other: string): string =>
    ` and not exists (select from ${other} p where p.id = o.id and (${alike.map(column => `p.${quoted(column)}`).join(', ')}, p.${quoted(number)}::text)
      is not distinct from (${alike.map(column => `o.${quoted(column)}`).join(', ')}, o.${quoted(number)}::text))`;
  // As equalities and not as `is not distinct from`, where an index is to find them.
  const found = ['is not null', 'is null'].map(
    is => `select t.* from hub.${quoted(shape.table)} t where h.${quoted(yearlyWith)} ${is} and t.${quoted(rollUp.grain[0] as string)} = h.${quoted(rollUp.grain[0] as string)}
      and t.${quoted(yearlyWith)} ${is === 'is null' ? is : `= h.${quoted(yearlyWith)}`} and t.${period}start >= h.${period}start and t.${period}start < h.${period}end`,
  );
  const belongs = shared(rollUp).map(([column, value]) => `${value} is not distinct from h.${quoted(column)}`);
  const all = bounds(rollUp, 'true');
  return `
    create or replace function hub.keep_${rollUp.table}() returns trigger language plpgsql security definer set search_path = hub, pg_catalog as $$
    declare held bigint[];
    begin
      if tg_op = 'TRUNCATE' then truncate ${table}; return null; end if;
      if tg_op = 'INSERT' then ${added(rollUp, signed(rollUp, 'new_rows', 1))}; return null; end if;
      if tg_op = 'UPDATE' then
        with r as (${added(rollUp, `${signed(rollUp, 'old_rows', -1, same('new_rows'))} union all ${signed(rollUp, 'new_rows', 1, same('old_rows'))}`)} returning r.id)
        select array_agg(r.id) into held from r;
      else
        with r as (${added(rollUp, signed(rollUp, 'old_rows', -1))} returning r.id) select array_agg(r.id) into held from r;
      end if;
      -- What has gone may have been the lowest. A later statement than the one that held them: it sees what others had written by then.
      update ${table} h set (${list(all.map(([column]) => column))}) = (
        select ${all.map(([, value]) => value).join(', ')} from (${found.join(' union all ')}) t where not ${unsettled('t')} and ${belongs.join(' and ')})
      where h.id = any(held);
      delete from ${table} r where r.id = any(held) and r.row_count = 0;
      return null;
    end $$;`;
}

function triggers(shape: ConceptShape, { table }: RollUp): string {
  const on = `on hub.${quoted(shape.table)}`;
  const run = `for each statement execute function hub.keep_${table}()`;
  return `
    create or replace trigger roll_up_insert after insert ${on} referencing new table as new_rows ${run};
    create or replace trigger roll_up_update after update ${on} referencing old table as old_rows new table as new_rows ${run};
    create or replace trigger roll_up_delete after delete ${on} referencing old table as old_rows ${run};
    create or replace trigger roll_up_truncate after truncate ${on} ${run};`;
}

/** For the operator: made anew from the rows, and what of it is not as the rows say. */
function toolFunctions(shape: ConceptShape, rollUp: RollUp): string {
  const table = `hub.${quoted(rollUp.table)}`;
  const columns = columnsOf(rollUp);
  const fresh = gathered(rollUp, signed(rollUp, `hub.${quoted(shape.table)}`, 1));
  const isBound = (column: string): boolean => column === rollUp.number || column === 'highest';
  // The decimals of a sum count; of two equal values the lowest is either, however it is written.
  const text = (column: string): string => {
    if (column === 'total') return 'round(total, decimals)::text';
    return isBound(column) ? `trim_scale(${quoted(column)})::text` : `${quoted(column)}::text`;
  };
  const texts = (from: string): string => `select ${columns.map(text).join(', ')} from ${from} s`;
  return `
    create or replace function hub.rebuild_${rollUp.table}() returns void language plpgsql security definer set search_path = hub, pg_catalog as $$
    begin
      lock table hub.${quoted(shape.table)} in share row exclusive mode;
      truncate ${table};
      insert into ${table} (${list(columns)}) ${fresh};
      analyze ${table};
    end $$;
    create or replace function hub.wrong_in_${rollUp.table}() returns bigint language sql stable security definer set search_path = hub, pg_catalog as $$
      select count(*) from (
        (${texts(`(${fresh})`)} except all ${texts(table)}) union all (${texts(table)} except all ${texts(`(${fresh})`)})
      ) w
    $$;`;
}

function view(schema: 'open' | 'desk', shape: ConceptShape, rollUp: RollUp): string {
  const columns = columnsOf(rollUp).map(column => (column === 'total' ? 'round(t.total, t.decimals) as total' : `t.${quoted(column)}`));
  const seen = schema === 'open' ? `where ${[`t.confidence <> 'UNCONFIRMED'`, ...ownersSeen(shape)].join(' and ')}` : '';
  return `create view ${schema}.${quoted(rollUp.table)} as select t.id, ${columns.join(', ')} from hub.${quoted(rollUp.table)} t ${seen};`;
}

/** Whether something measured may not be seen. */
function hidesFunction(schema: 'open' | 'desk', shape: ConceptShape, rollUp: RollUp): string {
  const far = shapeOf(rollUp.collapsed.of()) as ConceptShape;
  const hides =
    schema === 'desk'
      ? 'false'
      : `exists (select from hub.${quoted(far.table)} t where (${isPublic(far, isNow)}) is not true
          and exists (select from hub.${quoted(shape.table)} o where o.${quoted(rollUp.collapsed.edge)} = t.id))`;
  return `create function ${schema}.${hidesCollapsed(rollUp)}() returns boolean language sql stable security definer set search_path = pg_catalog as $$ select ${hides} $$;`;
}

function rollUpOf(shape: ConceptShape): string[] {
  const { rollUp, publicIf, publicAs, isSourced } = shape.concept;
  if (!rollUp) return [];
  if (publicIf || Object.keys(publicAs).length > 0 || !isSourced)
    throw new Error(`${shape.name} is public in a way that a roll-up does not know.`);
  return [
    keepFunction(shape, rollUp),
    triggers(shape, rollUp),
    toolFunctions(shape, rollUp),
    ...(['open', 'desk'] as const).flatMap(schema => [view(schema, shape, rollUp), hidesFunction(schema, shape, rollUp)]),
    // Empty where a migration has just made it.
    `do $$ begin if not exists (select from hub.${quoted(rollUp.table)}) then perform hub.rebuild_${rollUp.table}(); end if; end $$;`,
  ];
}

/** Triggers that keep the roll-ups in step, what an operator checks and makes them anew with, and what each sight may read of them. */
export const rollUpSql = (shapes: readonly ConceptShape[]): string[] => shapes.flatMap(rollUpOf);
