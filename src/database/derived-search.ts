import { snake } from '../core/names.ts';
import { type ConceptShape, conceptShapes, type Kept, shapeOf } from '../read/shape.ts';
import { quoted } from './derived-column.ts';
import { ownersOf } from './derived-public.ts';
import { searchPage, searchSeen } from './derived-search-page.ts';
import { searchPlan } from './derived-search-plan.ts';

const shapeNamed = (table: string): ConceptShape => conceptShapes().find(shape => shape.table === table) as ConceptShape;

/** How many rows stand above a row, each of which owns the next. */
const depthOf = (shape: ConceptShape): number => Math.max(0, ...ownersOf(shape).map(({ table }) => 1 + depthOf(shapeNamed(table))));

/** The texts that a row is found by: its names first, each in the languages it is kept in. Columns that the public sees otherwise are none. */
interface Said {
  names: string[][];
  lists: string[];
  others: string[][];
}

function saidBy(shape: ConceptShape): Said {
  const said: Said = { names: [], lists: [], others: [] };
  const texts: string[][] = [];
  for (const [key, field] of shape.fields) {
    if (field.is === 'localized') texts.push([field.id, field.en]);
    else if (field.is === 'column' && key !== 'code' && !(field.column in shape.concept.publicAs)) {
      if (field.kind.name === 'text' && !field.kind.values) texts.push([field.column]);
      if (field.kind.name === 'texts') said.lists.push(field.column);
    }
  }
  // A mission or a duty is named by its text; a step far down, or what a component says, is no name that stands before others.
  const [name] = [...texts.filter(isName), ...(depthOf(shape) < 2 ? texts.filter(columns => columns.length === 2) : [])];
  if (name) said.names.push(name);
  for (const columns of texts) {
    if (columns === name) continue;
    if (isName(columns) || columns[0] === 'abbreviation') said.names.push(columns);
    else said.others.push(columns);
  }
  return said;
}

const isName = ([column]: string[]): boolean => /^(official_)?(name|title|text_as_printed)(_id)?$/.test(column ?? '');

const joined = (columns: string[], lists: string[] = []): string =>
  [...columns.map(column => `n.${quoted(column)}`), ...lists.map(column => `array_to_string(n.${quoted(column)}, ' ')`)].join(', ');

/** Over alias `n`: its code and its names, as they are compared with what was asked. */
function namesOf(shape: ConceptShape): string {
  const { names, lists } = saidBy(shape);
  const single = ['code', ...names.flat()].map(column => `hub.search_plain(n.${quoted(column)})`);
  const listed = lists.map(column => ` || array(select hub.search_plain(one) from unnest(n.${quoted(column)}) one)`);
  return `array_remove(array[${single.join(', ')}], null)${listed.join('')}`;
}

/** Over alias `n`: its words, those of its names marked A, of its code B, and of everything else C. */
function wordsOf(shape: ConceptShape): string {
  const { names, lists, others } = saidBy(shape);
  const part = (weight: string, texts: string): string[] =>
    texts ? [`setweight(hub.search_vector(concat_ws(' ', ${texts})), '${weight}')`] : [];
  return [...part('A', joined(names.flat(), lists)), ...part('B', 'n.code'), ...part('C', joined(others.flat()))].join(' || ');
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function triggers(shape: ConceptShape): string {
  const on = `on hub.${quoted(shape.table)}`;
  const given = `${literal(namesOf(shape))}, ${literal(wordsOf(shape))}`;
  return `
    create or replace trigger search_insert after insert ${on} referencing new table as new_rows for each statement execute function hub.search_insert(${given});
    create or replace trigger search_update after update ${on} referencing old table as old_rows new table as new_rows for each statement execute function hub.search_update(${given});
    create or replace trigger search_delete after delete ${on} referencing old table as old_rows for each statement execute function hub.search_delete();`;
}

/** Everything that was ever recorded, read anew: what a row is found by may be another than in the release before. */
const again = (shapes: readonly ConceptShape[]): string => `
  truncate hub.search_row, hub.search_word;
  ${shapes
    .map(
      shape => `insert into hub.search_row (entity, entity_id, recorded_from, recorded_to, names, words)
        select r.entity, r.entity_id, r.recorded_from, r.recorded_to, ${namesOf(shape)}, ${wordsOf(shape)}
        from hub.revision r cross join lateral jsonb_populate_record(null::hub.${quoted(shape.table)}, r.row) n
        where r.entity = '${shape.table}' and r.kind <> 'REMOVED';`,
    )
    .join('\n')}
  select hub.search_learn(array(select words from hub.search_row where words <> ''::tsvector));`;

const edgeColumns = (shape: ConceptShape, to: string): string[] =>
  [...shape.kept].flatMap(([, kept]) => (kept.is === 'edge' && shapeOf(kept.of()).table === to ? [kept.column] : []));

/** A value of a row, or where it has none of its own, of the row that owns it. */
function ownOrOwners(shape: ConceptShape, schema: string, alias: string, own: Own): string {
  const mine = own(shape, alias);
  if (mine) return mine;
  for (const { column, table } of ownersOf(shape)) {
    const inner = `${alias}_`;
    const theirs = ownOrOwners(shapeNamed(table), schema, inner, own);
    if (theirs !== 'null')
      return `(select ${theirs} from ${schema}.${quoted(table)} ${inner} where ${inner}.id = ${alias}.${quoted(column)})`;
  }
  return 'null';
}

type Own = (shape: ConceptShape, alias: string) => string | null;

const unitTable = 'organization_unit';
const unitOf: Own = (shape, alias) => {
  if (shape.table === unitTable) return `${alias}.id`;
  const [column] = [...edgeColumns(shape, unitTable)];
  return column ? `${alias}.${quoted(column)}` : null;
};

/** The year that a row is of: of its period, its own number, or the first day it carries. */
const yearOf: Own = ({ kept, fields }, alias) => {
  const columns = [...kept];
  const period = columns.find(([, one]) => one.is === 'period');
  if (period) return `extract(year from ${alias}.${quoted(`${(period[1] as Extract<Kept, { is: 'period' }>).prefix}start`)})::int`;
  const year = columns.find(([key]) => key === 'year' || key === 'startYear');
  if (year) return `${alias}.${quoted(snake(year[0]))}`;
  const isDay = ([key, one]: [string, Kept]): boolean =>
    one.is === 'column' && one.kind.name === 'date' && fields.has(key) && !key.startsWith('valid');
  const day = columns.find(one => /^(effectiveOn|madeOn|reviewedOn)$/.test(one[0])) ?? columns.find(isDay);
  return day ? `extract(year from ${alias}.${quoted(snake(day[0]))})::int` : null;
};

/** One branch for each table: plpgsql plans only those it meets. */
const eachTable = (shapes: readonly ConceptShape[], query: (shape: ConceptShape) => string): string =>
  `case entity ${shapes.map(shape => `when '${shape.table}' then return query ${query(shape)};`).join('\n')} else return; end case;`;

const header = 'language plpgsql stable security definer as';

/** What explains words stands behind what they name, as if so many rows stood above it. */
const behind: Record<string, number> = { glossary_term: 6 };

/** Which of the rows found may be seen on the sight, with what they are narrowed and counted by. */
function rowsFunction(schema: string, shapes: readonly ConceptShape[]): string {
  const rows = eachTable(shapes, shape => {
    const { concept } = shape;
    const holds = concept.hasValidity
      ? ' and (day is null or ((t.valid_from is null or t.valid_from <= day) and (t.valid_to is null or t.valid_to > day)))'
      : '';
    return `select t.id, ${ownOrOwners(shape, schema, 't', unitOf)}::uuid, ${ownOrOwners(shape, schema, 't', yearOf)}::int,
      ${depthOf(shape) + (behind[shape.table] ?? 0)}, ${concept.isSourced ? `t.confidence = 'ILLUSTRATIVE'` : 'false'} from ${schema}.${quoted(shape.table)} t where t.id = any(ids)${holds}`;
  });
  return `create function ${schema}.search_rows(entity text, ids uuid[], day date)
    returns table (row_id uuid, unit_id uuid, year int, depth int, made_up boolean) ${header} $$ begin ${rows} end $$;`;
}

/** What may be shown of a row: its texts, each in Indonesian and English, or in whatever language it is kept. */
function textsFunction(schema: string, shapes: readonly ConceptShape[]): string {
  const texts = eachTable(shapes, shape => {
    const { names, lists, others } = saidBy(shape);
    const all = [...names, ...others].map(
      columns => `array[${[0, 1].map(at => `t.${quoted(columns[at] ?? (columns[0] as string))}`).join(', ')}]`,
    );
    const listed = lists.map(column => `array[array_to_string(t.${quoted(column)}, ', '), array_to_string(t.${quoted(column)}, ', ')]`);
    return `select t.id, jsonb_build_array(${[...all, ...listed, 'array[t.code, t.code]'].join(', ')}) from ${schema}.${quoted(shape.table)} t where t.id = any(ids)`;
  });
  return `create function ${schema}.search_texts(entity text, ids uuid[]) returns table (row_id uuid, texts jsonb) ${header} $$ begin ${texts} end $$;`;
}

/** Links are no rows of the graph: what can be fetched by an id is found. */
const isFound = (shape: ConceptShape): boolean => shape.concept.one !== null;

/** What the search box needs: triggers that keep the words of every row, and on each sight a function that finds among what it may see. */
export function searchSql(all: readonly ConceptShape[], schemas: readonly string[]): string[] {
  const shapes = all.filter(isFound);
  const worded = shapes.filter(shape => shape.concept.foundBy === 'words');
  const coded = shapes.filter(shape => shape.concept.foundBy === 'code').map(shape => shape.table);
  return [
    ...worded.map(triggers),
    again(worded),
    ...schemas.flatMap(schema => [
      rowsFunction(schema, shapes),
      textsFunction(schema, shapes),
      searchPlan(schema),
      searchSeen(schema),
      searchPage(schema, coded),
    ]),
  ];
}
