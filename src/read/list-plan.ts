import { type FieldNode, type GraphQLObjectType, getNamedType, type SelectionSetNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { type Around, type Compiled, compileObject, from, holds, nextAlias } from './compile.ts';
import { cursorOf, type Place, readCursor } from './cursor.ts';
import { compileFilter } from './filter/compile-filter.ts';
import { backwards, behind, type Stretch, stretchesOf } from './keyset.ts';
import { orderBy, orderOf, type SortKey } from './order.ts';
import { type Page, pageOf } from './page.ts';
import { select, setsOf } from './select.ts';
import type { Shape } from './shape.ts';
import type { Holes, Written } from './written.ts';

/** Rows that are no rows of a table, such as groups: a derived table in its place. */
export interface DerivedRows {
  /** What stands behind FROM; of several, each is read no further than the page needs. */
  parts: readonly ((alias: string, near: Near | null) => RawBuilder<unknown>)[];
  keys: readonly SortKey[];
  /** One row as JSON, with what is asked of it. */
  node: (around: Around, alias: string, type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => Compiled;
  /** Whether a row is made up, or made of rows that are. */
  isMadeUp: (alias: string) => RawBuilder<unknown>;
}

/** Where a page stands, for parts that would have to look far: null where the whole list is wanted. */
export interface Near {
  fromEnd: boolean;
  after: Place | null;
  before: Place | null;
  /** Name of the rows that the first part has for this page, and how many it has where it reaches as far as the page does. */
  first: string;
  enough: number;
}

export interface ConnectionAsked {
  shape: Shape;
  derived?: DerivedRows;
  /** The field that is the list, for its cursors: `OrganizationUnit.sops`. */
  list: string;
  type: GraphQLObjectType;
  sets: readonly SelectionSetNode[];
  args: Record<string, unknown>;
  /** Which rows are of this list; null for all. */
  on: ((alias: string) => RawBuilder<unknown>) | null;
  ignoresValidity?: boolean;
  /** Counting stops here, where it costs more than elsewhere. */
  countCap?: number;
}

/** A row of a page as it comes from the database: the columns the plan was told to bring. */
export type Row = unknown[];
type Condition = RawBuilder<unknown>;

/** One keyset page being planned: its bounds, the columns its rows must bring, and what is asked beside the rows. */
export class ListPlan {
  readonly page: Page;
  readonly alias: string;
  readonly keys: readonly SortKey[];
  private readonly after: Place | null;
  private readonly before: Place | null;
  /** Conditions of the whole list, whatever the page. */
  private readonly belongs: Condition[] = [];
  private readonly columns: Condition[] = [];
  private readonly asides: Condition[] = [];
  private placeAt: number | undefined;
  private needsRows = false;
  private needsMore = false;
  readonly around: Around;
  readonly asked: ConnectionAsked;

  constructor(around: Around, asked: ConnectionAsked) {
    this.around = around;
    this.asked = asked;
    this.page = pageOf(asked.args);
    this.keys = asked.derived?.keys ?? orderOf(asked.shape, asked.args['orderBy'] as never, around);
    this.alias = nextAlias(around);
    this.after = this.given('after');
    this.before = this.given('before');
    if (asked.on) this.belongs.push(asked.on(this.alias));
    if (asked.shape.concept?.hasValidity && !asked.ignoresValidity) this.belongs.push(holds(around)(this.alias));
    const filter = asked.derived ? null : compileFilter(around, asked.shape, this.alias, asked.args['filter'], 'filter');
    if (filter) this.belongs.push(filter);
  }

  private given(field: 'after' | 'before'): Place | null {
    const cursor = this.asked.args[field] ?? null;
    return cursor === null ? null : readCursor(cursor as string, field, this.asked.list, this.keys);
  }

  /** Fields asked of a part of the connection: of the connection itself, of `edges`, of `pageInfo`. */
  fields(owner: GraphQLObjectType, sets: readonly SelectionSetNode[]): [key: string, name: string, nodes: FieldNode[]][] {
    return [...select(this.around.document, owner, sets)].map(([key, nodes]) => [key, (nodes[0] as FieldNode).name.value, nodes]);
  }

  typeOf(owner: GraphQLObjectType, field: string): GraphQLObjectType {
    return getNamedType(owner.getFields()[field]?.type) as GraphQLObjectType;
  }

  /** Has the rows bring a node with what is asked of it. */
  node(owner: GraphQLObjectType, field: string, nodes: readonly FieldNode[]): Compiled & { at: number } {
    const [type, sets] = [this.typeOf(owner, field), setsOf(nodes)];
    const { derived, shape } = this.asked;
    const object = derived ? derived.node(this.around, this.alias, type, sets) : compileObject(this.around, shape, this.alias, type, sets);
    return { ...object, at: this.columns.push(object.sql) - 1 };
  }

  /** Has the rows bring their place; gives the reader of their cursors. */
  cursors(): (row: Row) => string {
    this.placeAt ??= this.columns.push(this.place()) - 1;
    const at = this.placeAt;
    return row => cursorOf(this.asked.list, this.keys, row[at] as Place);
  }

  /** The place of a row in the list. */
  place(): Condition {
    return sql`json_build_array(${sql.join(this.keys.map(key => sql`${key.sql(this.alias)}::text`))})`;
  }

  /** The cursor of a place that was left as text. */
  cursorHole(holes: Holes, place: Condition): Written {
    return holes.add(left => `"${cursorOf(this.asked.list, this.keys, JSON.parse(left) as Place)}"`, place);
  }

  /** Has the page fetched even if no column of it is wanted, as for `hasNextPage`. */
  rows(): void {
    this.needsRows = true;
  }

  /** Has the page fetch a row more than it shows, to know whether there is one. */
  more(): void {
    this.needsMore = true;
  }

  get asksMore(): boolean {
    return this.needsMore;
  }

  get asksRows(): boolean {
    return this.columns.length > 0 || this.needsRows;
  }

  hasMore(raw: unknown[]): boolean {
    return ((raw[0] as Row[] | null)?.length ?? 0) > this.page.size;
  }

  /** Adds a value beside the rows; gives where it will stand. */
  aside(value: Condition): number {
    return this.asides.push(value);
  }

  /** The rows of the whole list, for a value beside the page. */
  whole(...more: Condition[]): Condition {
    const conditions = where([...this.belongs, ...more]);
    return sql`from ${this.source(conditions)} ${conditions}`;
  }

  /** All rows, or with `nearest` those a page can need: what stands behind each part, its order and limit. */
  private source(conditions: Condition, nearest?: { sql: Condition; limit: number }): Condition {
    const { derived, shape } = this.asked;
    if (!derived) return from(shape, this.alias);
    const first = `${this.alias}_first`;
    const { fromEnd } = this.page;
    const near = nearest ? { fromEnd, after: this.after, before: this.before, first, enough: nearest.limit } : null;
    const [one, ...others] = derived.parts.map(part => part(this.alias, near));
    if (!one || others.length === 0) return one as Condition;
    const read = (part: Condition) => sql`select * from ${part} ${nearest?.sql ?? conditions}`;
    const more = sql.join(
      others.map(part => sql`(${read(part)})`),
      sql` union all `,
    );
    return nearest
      ? sql`(with ${sql.id(first)} as materialized (${read(one)}) select * from ${sql.id(first)} union all ${more}) ${sql.id(this.alias)}`
      : sql`((${read(one)}) union all ${more}) ${sql.id(this.alias)}`;
  }

  sql(): Condition {
    return sql`json_build_array(${sql.join([this.rowsSql(), ...this.asides])})`;
  }

  /** Whether rows of the list stand at a bound the caller gave, or on its other side; null where none was given. */
  beyond(bound: 'after' | 'before'): Condition | null {
    const place = this[bound];
    if (!place) return null;
    const keys = bound === 'after' ? backwards(this.keys) : this.keys;
    if (this.asked.derived) return sql`exists(select 1 ${this.whole(behind(keys, place, this.alias, true))})`;
    // In order and one at most: an index leads to the row next to the bound, where EXISTS alone may read the table from its beginning.
    const nearest = stretchesOf(keys, { from: place, to: null, fromPlace: true }, this.alias).map(
      stretch => sql`(select true from ${from(this.asked.shape, this.alias)} ${this.walk(stretch, 1)})`,
    );
    return sql`coalesce(${sql.join([...nearest, sql`false`])})`;
  }

  private rowsSql(): Condition {
    if (!this.asksRows) return sql`null::json`;
    const row = this.columns.length > 0 ? sql`json_build_array(${sql.join(this.columns)})` : sql`'[]'::json`;
    // One row more than the page tells whether it is the last.
    return sql`(select coalesce(json_agg(r.o), '[]'::json) from (select ${row} as o ${this.nearest(this.page.size + 1)}) r)`;
  }

  /** The first rows of the page, walking from its end: all that stands behind their SELECT. */
  nearest(limit: number): Condition {
    return sql`from ${this.asked.derived ? this.derivedPage(limit) : this.tablePage(limit)}`;
  }

  private get walked(): { keys: readonly SortKey[]; from: Place | null; to: Place | null } {
    const { keys, after, before } = this;
    return this.page.fromEnd ? { keys: backwards(keys), from: before, to: after } : { keys, from: after, to: before };
  }

  private tablePage(limit: number): Condition {
    const { keys, ...bounds } = this.walked;
    const { alias } = this;
    const [one, two] = stretchesOf(keys, bounds, alias) as [Stretch, Stretch?];
    const table = from(this.asked.shape, alias);
    if (!two) return sql`${table} ${this.walk(one, limit)}`;
    const first = sql.id(`${alias}_first`);
    const read = (stretch: Stretch, ...more: Condition[]) =>
      sql`select ${sql.id(alias)}.* from ${table} ${this.walk(stretch, limit, ...more)}`;
    const isShort = sql`(select count(*) from ${first}) < ${sql.lit(limit)}`;
    return sql`(with ${first} as materialized (${read(one)}) select * from ${first} union all (${read(two, isShort)})) ${sql.id(alias)}
      ${orderBy(keys, alias)} limit ${sql.lit(limit)}`;
  }

  /** The limit is no parameter: PostgreSQL would plan for a tenth of all rows. */
  private walk({ keys, conditions }: Stretch, limit: number, ...more: Condition[]): Condition {
    return sql`${where([...this.belongs, ...conditions, ...more])} ${orderBy(keys, this.alias)} limit ${sql.lit(limit)}`;
  }

  private derivedPage(limit: number): Condition {
    const { keys, from, to } = this.walked;
    const bounds = [from && behind(keys, from, this.alias), to && behind(backwards(keys), to, this.alias)].filter(bound => bound !== null);
    const conditions = where([...this.belongs, ...bounds]);
    const nearest = sql`${conditions} ${orderBy(keys, this.alias)} limit ${sql.lit(limit)}`;
    return sql`${this.source(conditions, { sql: nearest, limit })} ${nearest}`;
  }

  /** The rows of the page in the order of the list. */
  read(raw: unknown[]): Row[] {
    const found = ((raw[0] as Row[] | null) ?? []).slice(0, this.page.size);
    return this.page.fromEnd ? found.reverse() : found;
  }
}

export const where = (conditions: readonly Condition[]): Condition =>
  conditions.length > 0
    ? sql`where ${sql.join(
        conditions.map(condition => sql`(${condition})`),
        sql` and `,
      )}`
    : sql``;
