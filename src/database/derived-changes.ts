import { type ConceptShape, shapeOf } from '../read/shape.ts';
import { quoted } from './derived-column.ts';
import { branches, header } from './derived-open.ts';
import { isPublicItself, ownersOf } from './derived-public.ts';
import { knownAt, publicValue } from './derived-then.ts';

const moment = `interval '1 microsecond'`;

/** What the public saw of a row at an instant, by its columns; null when it saw none. Rows withdrawn since are not left out here. */
function stoodFunction(shapes: readonly ConceptShape[]): string {
  const states = branches(shapes, shape => {
    const owners = ownersOf(shape).map(
      ({ column, table }) => `(t.${quoted(column)} is null or open.stood('${table}', t.${quoted(column)}, instant) is not null)`,
    );
    const isSeen = [...isPublicItself(shape, { now: 'instant', today: 'instant::date' }), ...owners].join(' and ');
    const others = Object.keys(shape.concept.publicAs).map(name => `'${name}', ${publicValue(shape, name)}`);
    return `return (select (state - open.hidden_columns('${shape.table}'))${others.length > 0 ? ` || jsonb_build_object(${others.join(', ')})` : ''}
      from jsonb_populate_record(null::hub.${quoted(shape.table)}, state) t where ${isSeen})`;
  });
  return `
    create function open.stood(entity text, row_id uuid, instant timestamptz) returns jsonb language plpgsql ${header} $$
      declare state jsonb;
      begin
        select r.row into state from hub.revision r
        where r.entity = stood.entity and r.entity_id = row_id and r.kind <> 'REMOVED'
          and r.recorded_from <= instant and (r.recorded_to is null or r.recorded_to > instant);
        if state is null then return null; end if;
        if entity = 'provenance' then
          return case when open.stood(state ->> 'entity', (state ->> 'entity_id')::uuid, instant) is not null then state end;
        end if;
        ${states}
      end $$;
    create function open.may_be_told(entity text, row_id uuid) returns boolean language plpgsql ${header} $$
      declare state jsonb;
      begin
        if entity <> 'provenance' then return open.stays_public(entity, row_id); end if;
        select r.row into state from hub.revision r where r.entity = 'provenance' and r.entity_id = row_id order by r.recorded_from desc limit 1;
        return open.stays_public(state ->> 'entity', (state ->> 'entity_id')::uuid);
      end $$;`;
}

/** Days from which a row is public by itself, as its concept says them: no change is recorded when such a day comes. */
const openingDays = (shape: ConceptShape): string[] =>
  [...(shape.concept.publicIf ?? '').matchAll(/t\.(\w+) <= current_date/g)].map(found => found[1] as string);

/**
 * What came into sight or left it without a change of its own: an embargo ended, or a row that it belongs to was published or
 * withdrawn. Followed downwards from where it happened; a row whose own change is of the same moment tells of it itself.
 */
function inducedFunction(shapes: readonly ConceptShape[]): string {
  const edges = shapes.flatMap(shape => ownersOf(shape).map(({ column, table }) => `('${shape.table}', '${column}', '${table}')`));
  const days = shapes.flatMap(shape => openingDays(shape).map(column => ({ table: shape.table, column })));
  const turns = (instant: string): string =>
    `(open.stood(r.entity, r.entity_id, ${instant} - ${moment}) is null) <> (open.stood(r.entity, r.entity_id, ${instant}) is null)`;
  const opens = (condition: string, instant: string): string => `
    select r.entity, r.entity_id, o.instant, false from hub.revision r cross join lateral (select ${instant} as instant offset 0) o
    where ${condition} and r.kind <> 'REMOVED' and o.instant > since and o.instant <= least(until, now()) and o.instant > r.recorded_from
      and (r.recorded_to is null or o.instant < r.recorded_to) and ${turns('o.instant')}`;
  return `
    create function open.induced_row(since timestamptz, until timestamptz) returns table (recorded_at timestamptz, entity text, entity_id uuid)
      language sql ${header} $$
      with recursive edge(part, part_column, owner) as (values ${edges.join(', ')}),
      turned(entity, entity_id, instant, is_own) as (
        (
          select r.entity, r.entity_id, r.recorded_from, true from hub.revision r
          where r.kind = 'CHANGED' and r.recorded_from > since and r.recorded_from <= until and ${turns('r.recorded_from')}
          union all ${opens(`(r.row ->> 'embargo_until') is not null`, `(r.row ->> 'embargo_until')::timestamptz`)}
          ${days
            .map(({ table, column }) => {
              const condition = `r.entity = '${table}' and (r.row ->> '${column}') is not null`;
              return `union all ${opens(condition, `(r.row ->> '${column}')::date::timestamptz`)}`;
            })
            .join('\n')}
        )
        union
        select p.entity, p.entity_id, t.instant, false from turned t cross join lateral (
          select r.entity, r.entity_id from edge e join hub.revision r on r.entity = e.part and (r.row ->> e.part_column)::uuid = t.entity_id
          where e.owner = t.entity and r.kind <> 'REMOVED' and r.recorded_from < t.instant and (r.recorded_to is null or r.recorded_to > t.instant)
          union all
          select r.entity, r.entity_id from hub.revision r
          where r.entity = 'provenance' and (r.row ->> 'entity_id')::uuid = t.entity_id and r.row ->> 'entity' = t.entity
            and r.kind <> 'REMOVED' and r.recorded_from < t.instant and (r.recorded_to is null or r.recorded_to > t.instant)
        ) p
      )
      select distinct t.instant, t.entity, t.entity_id from turned t where not t.is_own
    $$;
    create function open.told_change(instant timestamptz, entity text, entity_id uuid)
      returns table (kind text, reason text, before jsonb, after jsonb) rows 1 language sql ${header} $$
      select ${told('t', 'null::text', 'false')}
      from (values (entity, entity_id)) t(entity, entity_id) cross join lateral ${beforeAndAfter('t', 'instant')} where ${isTold('t')}
    $$;`;
}

/** Asked once for each row: behind `offset 0` the functions are not called anew wherever their answer is named. */
const beforeAndAfter = (of: string, instant: string): string => `(
  select open.stood(${of}.entity, ${of}.entity_id, ${instant} - ${moment}) as before, open.stood(${of}.entity, ${of}.entity_id, ${instant}) as after offset 0
) s`;

/** What was withdrawn since is told of only when it goes, and by no more than its code: that it was there, the public knew. */
const isTold = (of: string): string =>
  `s.before is distinct from s.after and (s.after is null or open.may_be_told(${of}.entity, ${of}.entity_id))`;

const told = (of: string, reason: string, isRemoved: string): string => {
  const isWhole = `(s.after is not null or open.may_be_told(${of}.entity, ${of}.entity_id))`;
  return `case when s.before is null then 'ADDED' when s.after is null then 'REMOVED' else 'CHANGED' end as kind,
    case when s.after is not null or (${isRemoved} and ${isWhole}) then ${reason} end as reason,
    case when ${isWhole} then s.before else jsonb_build_object('code', s.before -> 'code') end as before, s.after`;
};

/** Edges of every table, and of references to their sources. */
const allEdges = (shapes: readonly ConceptShape[]): string[] => [
  ...shapes.flatMap(shape =>
    [...shape.kept.values()].flatMap(kept =>
      kept.is === 'edge' ? [`('${shape.table}', '${kept.column}', '${shapeOf(kept.of()).table}')`] : [],
    ),
  ),
  `('provenance', 'source_id', 'source')`,
];

/** Which columns differ, each as text. An edge is told to the public only where the row at its other end may be. */
const changedColumns = (schema: string, edges: string, told: (value: string) => string): string => `
  create function ${schema}.changed_columns(entity text, before jsonb, after jsonb) returns jsonb language sql ${header} $$
    select coalesce(jsonb_agg(jsonb_build_array(d.key, d.b, d.a)), '[]') from (
      select k.key, ${told('before ->> k.key')} as b, ${told('after ->> k.key')} as a
      from jsonb_object_keys(coalesce(before, '{}') || coalesce(after, '{}')) k(key) ${edges}
    ) d where d.b is distinct from d.a
  $$;`;

/** Every recorded change with the row before and after it, as the public saw them; null where it saw none. */
export const changesOfOpen = (shapes: readonly ConceptShape[]): string => `
  ${stoodFunction(shapes)}
  create view open.recorded_change as
    select r.recorded_from as recorded_at, r.entity, r.entity_id, ${told('r', 'r.reason', `r.kind = 'REMOVED'`)}
    from hub.revision r cross join lateral ${beforeAndAfter('r', 'r.recorded_from')} where ${isTold('r')};
  ${inducedFunction(shapes)}
  ${changedColumns(
    'open',
    `left join (values ${allEdges(shapes).join(', ')}) e(part, part_column, owner) on e.part = entity and e.part_column = k.key`,
    value => `case when e.owner is null or open.stays_public(e.owner, (${value})::uuid) then ${value} end`,
  )}`;

export const changesOfDesk = `${changedColumns('desk', '', value => value)}
  create view desk.recorded_change as
    select r.recorded_from as recorded_at, r.entity, r.entity_id,
      case when p.row is null then 'ADDED' when r.kind = 'REMOVED' then 'REMOVED' else 'CHANGED' end as kind, r.reason,
      p.row as before, case when r.kind <> 'REMOVED' then r.row end as after
    from hub.revision r
    left join hub.revision p on p.entity = r.entity and p.entity_id = r.entity_id and p.recorded_to = r.recorded_from and p.kind <> 'REMOVED';
  create function desk.induced_row(since timestamptz, until timestamptz) returns table (recorded_at timestamptz, entity text, entity_id uuid)
    language sql immutable as $$ select null::timestamptz, null::text, null::uuid where false $$;
  create function desk.told_change(instant timestamptz, entity text, entity_id uuid)
    returns table (kind text, reason text, before jsonb, after jsonb) language sql immutable as
    $$ select null::text, null::text, null::jsonb, null::jsonb where false $$;`;

/** What had been recorded by the instant: the record only grows, so its beginning is what was known then. */
export const changesThen = ['open', 'desk'].map(
  sight => `
  create view ${sight}_then.recorded_change as select * from ${sight}.recorded_change c where c.recorded_at <= ${knownAt};
  create function ${sight}_then.induced_row(since timestamptz, until timestamptz)
    returns table (recorded_at timestamptz, entity text, entity_id uuid) language sql stable as
    $$ select * from ${sight}.induced_row(since, least(until, ${knownAt})) $$;
  create function ${sight}_then.told_change(instant timestamptz, entity text, entity_id uuid)
    returns table (kind text, reason text, before jsonb, after jsonb) rows 1 language sql stable as
    $$ select * from ${sight}.told_change(instant, entity, entity_id) $$;
  create function ${sight}_then.changed_columns(entity text, before jsonb, after jsonb) returns jsonb language sql stable as
    $$ select ${sight}.changed_columns(entity, before, after) $$;`,
);
