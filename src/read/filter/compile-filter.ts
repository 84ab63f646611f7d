import { type RawBuilder, sql } from 'kysely';
import { capital } from '../../core/names.ts';
import { type Around, from, holds, nextAlias } from '../compile.ts';
import { type FilterShape, type Shape, shapeOf } from '../shape.ts';
import { type At, Filtering, startOf } from './filtering.ts';
import { filterLimits } from './limits.ts';
import { all, type Condition, not, oneOf, planned } from './logic.ts';
import { periodConditions } from './period.ts';
import { valueConditions } from './value.ts';

type Asked = Record<string, unknown>;

/**
 * The condition a filter puts on rows of a type, null when it lets everything pass. The same filter with other operands gives the same
 * text. Relations are read by the names of the tables alone, so through the views of whoever asks.
 */
export function compileFilter(around: Around, shape: Shape, alias: string, value: unknown, field: string): RawBuilder<unknown> | null {
  if (value === null || value === undefined) return null;
  const filtering = new Filtering(around);
  const condition = compileInto(filtering, shape, alias, value as Asked, startOf(field));
  const refusal = filtering.problems.refusal(field);
  if (refusal) throw refusal;
  return condition;
}

/** The same inside a filter that is being compiled. */
export function compileInto(filtering: Filtering, shape: Shape, alias: string, asked: Asked, at: At): Condition | null {
  if (at.relations > filterLimits.relations || at.nesting > filterLimits.nesting) {
    filtering.problems.add('TOO_DEEP', at.path);
    return null;
  }
  return all(
    Object.entries(asked).flatMap(([key, value]) => {
      if (filtering.isTooLarge) return [];
      const here = { ...at, path: `${at.path}.${key}` };
      if (value === null) {
        filtering.problems.add('NULL_OPERAND', here.path);
        return [];
      }
      return partOf(filtering, shape, alias, key, value, here) ?? [];
    }),
  );
}

function partOf(filtering: Filtering, shape: Shape, alias: string, key: string, value: unknown, at: At): Condition | null {
  const inside = { ...at, nesting: at.nesting + 1 };
  const each = () =>
    (value as Asked[]).map((one, index) => compileInto(filtering, shape, alias, one, { ...inside, path: `${at.path}.${index}` }));
  switch (key) {
    case 'and':
      return all(each().filter(one => one !== null));
    case 'or': {
      const parts = each();
      // One alternative that lets everything pass lets everything pass.
      return parts.includes(null) ? null : oneOf(parts as Condition[]);
    }
    case 'not':
      return not(compileInto(filtering, shape, alias, value as Asked, inside) ?? sql`true`);
    default: {
      const filter = shape.filters.get(key);
      return filter ? filterOf(filtering, shape, filter, alias, value as Asked, at) : presence(filtering, shape, alias, key, value, at);
    }
  }
}

function filterOf(filtering: Filtering, shape: Shape, filter: FilterShape, alias: string, asked: Asked, at: At): Condition | null {
  switch (filter.is) {
    case 'value':
      return all(valueConditions(filtering, shape, filter, alias, asked, at.path));
    case 'period':
      return all(periodConditions(filtering, shape, filter, alias, asked, at.path));
    case 'one':
      return toOne(filtering, filter, alias, asked, at);
    case 'many':
      return all(Object.entries(asked).flatMap(([quantifier, inner]) => toMany(filtering, filter, alias, quantifier, inner, at)));
  }
}

type One = Extract<FilterShape, { is: 'one' }>;
type ManyFilter = Extract<FilterShape, { is: 'many' }>;

function toOne(filtering: Filtering, filter: One, alias: string, asked: Asked, at: At): Condition | null {
  const other = shapeOf(filter.of());
  const own = nextAlias(filtering.around);
  const { isJoin, ...beyond } = further(at);
  const condition = compileInto(filtering, other, own, asked, beyond);
  if (!condition) return null;
  const found = sql`select ${sql.ref(`${own}.id`)} from ${from(other, own)} where ${condition}`;
  const column = sql.ref(`${alias}.${filter.column}`);
  return isOfOne(other, asked) ? sql`${column} = (${found})` : planned(isJoin, sql`${column} in (${found})`);
}

/**
 * Whether at most one row can be meant, by its id or its code. It is then looked up before everything else, and the index of this end
 * gives the rows in their order; as a join it could be met last, behind two million rows of other regions.
 */
function isOfOne({ concept }: Shape, asked: Asked): boolean {
  const [[key, operators] = [], ...more] = Object.entries(asked);
  return Boolean(concept) && more.length === 0 && (key === 'id' || key === 'code') && Object.keys(operators as Asked).join() === 'eq';
}

/** One relation further on: as a join of the same plan while there are some left, else with a plan of its own. */
function further(at: At): At & { isJoin: boolean } {
  const isJoin = at.joins.left > 0;
  at.joins.left--;
  return { ...at, relations: at.relations + 1, joins: isJoin ? at.joins : { left: filterLimits.joins }, isJoin };
}

/** `hasUnit`: whether a row that the reader may see is there. */
function presence(filtering: Filtering, shape: Shape, alias: string, key: string, value: unknown, at: At): Condition {
  filtering.count(at.path);
  const [, filter] = [...shape.filters].find(([name]) => presenceOf(name) === key) ?? [];
  if (filter?.is !== 'one') throw new Error(`${shape.name} has no filter ${key}.`);
  const own = nextAlias(filtering.around);
  const is = sql`exists (select 1 from ${from(shapeOf(filter.of()), own)} where ${sql.ref(`${own}.id`)} = ${sql.ref(`${alias}.${filter.column}`)})`;
  return value === true ? planned(further(at).isJoin, is) : not(is);
}

/** What asks whether an edge leads anywhere: `unit` → `hasUnit`. */
export const presenceOf = (edge: string): string => `has${capital(edge)}`;

function toMany(filtering: Filtering, filter: ManyFilter, alias: string, quantifier: string, asked: unknown, at: At): Condition[] {
  const path = `${at.path}.${quantifier}`;
  filtering.count(path);
  if (asked === null) {
    filtering.problems.add('NULL_OPERAND', path);
    return [];
  }
  const own = nextAlias(filtering.around);
  const { isJoin, ...beyond } = further({ ...at, path });
  const condition = compileInto(filtering, shapeOf(filter.of()), own, asked as Asked, beyond);
  const some = (wanted: Condition | null): Condition => haveOne(filtering.around, filter, alias, own, wanted ? [wanted] : []);
  if (quantifier === 'every') return condition ? [not(some(not(condition)))] : [];
  if (quantifier === 'none') return [not(some(condition))];
  return [...(condition ? alike(filter, alias, own, condition) : []), planned(isJoin, some(condition))];
}

/**
 * Told twice that ends are alike, PostgreSQL may look up the far end first, if it is the smaller. The condition that decides compares more
 * than one column, and from it alone it would go through all rows and ask each.
 */
function alike({ alike: column, of }: ManyFilter, alias: string, own: string, condition: Condition): Condition[] {
  if (!column) return [];
  const value = (of: string) => sql.ref(`${of}.${column}`);
  return [sql`${value(alias)} in (select ${value(own)} from ${from(shapeOf(of()), own)} where ${condition})`];
}

/** Rows that have such a row in a list of theirs. */
function haveOne(around: Around, filter: ManyFilter, alias: string, own: string, more: readonly Condition[]): Condition {
  const { inverse } = filter;
  if (!inverse) return sql`exists (select 1 ${relatedRows(around, filter, alias, own, more)})`;
  const conditions = [...heldOn(around, filter, own), ...more];
  const found = sql`select ${sql.ref(`${own}.id`)} from ${from(shapeOf(filter.of()), own)}${conditions.length > 0 ? sql` where ${all(conditions)}` : sql``}`;
  return sql`${sql.ref(`${alias}.id`)} in (${inverse(found, { args: {}, holds: holds(around) })})`;
}

const heldOn = (around: Around, filter: ManyFilter, own: string): Condition[] =>
  shapeOf(filter.of()).concept?.hasValidity && !filter.ignoresValidity ? [holds(around)(own)] : [];

/** From a row to those of a list of it: just the rows that the connection of the same name gives. */
export function relatedRows(around: Around, filter: ManyFilter, alias: string, own: string, more: readonly Condition[]): Condition {
  const shape = shapeOf(filter.of());
  const belongs = [sql`(${filter.on(alias, own, { args: {}, holds: holds(around) })})`, ...heldOn(around, filter, own), ...more];
  return sql`from ${from(shape, own)} where ${sql.join(belongs, sql` and `)}`;
}
