import { type RawBuilder, sql } from 'kysely';
import { type Around, nextAlias } from '../compile.ts';
import type { GroupKey, Groups } from './description.ts';
import { type Fineness, finenessOfFilter, finenessOfKey, finest, type Part, partsOf } from './gathered.ts';
import { GroupRows } from './group-rows.ts';
import { keyCode, keyValue } from './key-columns.ts';

type Expression = RawBuilder<unknown>;

/** A key that was asked for, with the columns of a group that hold it. */
export interface AskedKey {
  key: GroupKey;
  /** Column of its value; of an edge, the id of the row pointed to. */
  value: string;
  /** Column it is ordered by. */
  place: string;
}

/** The groups of one question being planned: rows, then what is gathered from them, then what is worked out of that. */
export class GroupPlan {
  /** Name of the derived table of the groups. */
  readonly name: string;
  readonly rows: GroupRows;
  readonly keys: readonly AskedKey[];
  readonly around: Around;
  readonly groups: Groups;
  private readonly measured: Columns = new Map();
  /** The same over rows of which some were gathered beforehand. */
  private readonly remeasured: Columns = new Map();
  private readonly worked: Columns = new Map();
  private readonly chosen: Columns = new Map();
  private readonly by: Expression[] = [];
  private fineness: Fineness;
  private isOfCollapsed = false;

  constructor(around: Around, groups: Groups, keys: readonly GroupKey[], filter: unknown, isOfNow: boolean) {
    this.around = around;
    this.groups = groups;
    this.name = nextAlias(around);
    this.rows = new GroupRows(around, groups, filter);
    this.fineness = isOfNow ? finenessOf(groups, keys, filter) : 'ROWS';
    this.keys = keys.map(key => {
      const value = this.key(keyValue(this.rows, key));
      return { key, value, place: key.is === 'edge' ? this.key(keyCode(this.rows, key)) : value };
    });
  }

  private key(column: Expression): string {
    this.by.push(column);
    return this.gather(`key ${this.by.length}`, ...same(() => column));
  }

  /**
   * Has each group bring something gathered from its rows (`r`); gives the name of its column. `again` gathers it where some of the rows
   * were gathered beforehand; null where that can't be done.
   */
  gather(key: string, make: () => Expression, again: (() => Expression) | null): string {
    const name = put(this.measured, 'a', key, make);
    if (again) put(this.remeasured, 'a', key, again);
    else this.fineness = 'ROWS';
    return name;
  }

  /** Asks for a key of the rows that is not one of the groups. */
  needs(key: GroupKey): void {
    const { rollUp } = this.groups.shape.concept;
    if (rollUp) this.fineness = finest([this.fineness, finenessOfKey(rollUp, key)]);
  }

  /** Asks for what lies beyond an edge of which a roll-up keeps nothing. */
  asksOfCollapsed(): void {
    this.isOfCollapsed = true;
  }

  /** Has each group bring something worked out of what was gathered (`x`); gives the name of its column. */
  work(key: string, make: () => Expression): string {
    return put(this.worked, 'w', key, make);
  }

  /** Has each group bring a column again, empty in groups where one of the flags is true; gives the name of its column. */
  choose(column: string, flags: readonly string[]): string {
    return put(this.chosen, 'z', `${column} ${flags.join()}`, () => {
      const refused = sql.join(
        flags.map(flag => sql.ref(`y.${flag}`)),
        sql` or `,
      );
      return sql`case when not (${refused}) then ${sql.ref(`y.${column}`)} end`;
    });
  }

  /** Number of rows. */
  count(): string {
    return this.gather(
      'count',
      () => sql`count(*)`,
      () => sql`sum(${this.rowCount()})::bigint`,
    );
  }

  /** How many rows one of them stands for. */
  rowCount(): Expression {
    return this.rows.ofGathered('row_count', () => sql`1::bigint`);
  }

  /** Number of rows that are made up. */
  madeUp(): string {
    if (!this.groups.shape.concept.isSourced) return this.gather('made up', ...same(() => sql`0`));
    const confidence = this.rows.column('confidence', () => sql.ref(`${this.rows.alias}.confidence`));
    const isMadeUp = sql`filter (where ${confidence} = 'ILLUSTRATIVE')`;
    return this.gather(
      'made up',
      () => sql`count(*) ${isMadeUp}`,
      () => sql`coalesce(sum(${this.rowCount()}) ${isMadeUp}, 0)::bigint`,
    );
  }

  /** Ids of the rows. */
  ids(): string {
    const id = this.rows.column('id', () => sql.ref(`${this.rows.alias}.id`));
    return this.gather('ids', () => sql`array_agg(${id})`, null);
  }

  /** Where the rows are read from when some of them were gathered beforehand; undefined where that does not serve. */
  private parts(): Part[] | undefined {
    const { shape } = this.groups;
    const { rollUp } = shape.concept;
    if (!rollUp || this.fineness === 'ROWS') return undefined;
    return partsOf(rollUp, shape.table, this.rows.alias, this.fineness, this.isOfCollapsed);
  }

  /** The derived table: written last, when everything it must bring is known. */
  sql(): Expression {
    const parts = this.parts();
    const gathered = sql`select ${list(parts ? this.remeasured : this.measured)} from (${this.rows.sql(parts)}) r group by ${sql.join(this.by)}`;
    const worked = this.worked.size > 0 ? sql`select x.*, ${list(this.worked)} from (${gathered}) x` : gathered;
    return this.chosen.size > 0 ? sql`select y.*, ${list(this.chosen)} from (${worked}) y` : worked;
  }
}

/** What is gathered alike from rows and from what was gathered of them. */
export const same = (make: () => Expression): [() => Expression, () => Expression] => [make, make];

function finenessOf({ shape }: Groups, keys: readonly GroupKey[], filter: unknown): Fineness {
  const { rollUp } = shape.concept;
  return rollUp ? finest([...keys.map(key => finenessOfKey(rollUp, key)), finenessOfFilter(rollUp, shape, filter)]) : 'ROWS';
}

type Columns = Map<string, { name: string; sql: Expression }>;

function put(columns: Columns, letter: string, key: string, make: () => Expression): string {
  const known = columns.get(key);
  if (known) return known.name;
  // Made first: making it may put others.
  const expression = make();
  const name = `${letter}${columns.size}`;
  columns.set(key, { name, sql: expression });
  return name;
}

const list = (columns: Columns): Expression => sql.join([...columns.values()].map(column => sql`${column.sql} as ${sql.id(column.name)}`));
