import { type RawBuilder, sql } from 'kysely';
import { type Around, nextAlias } from '../compile.ts';
import type { GroupKey, Groups } from './description.ts';
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
  private readonly gathered = new Map<string, { name: string; sql: Expression }>();
  private readonly worked = new Map<string, { name: string; sql: Expression }>();
  private readonly chosen = new Map<string, { name: string; sql: Expression }>();
  private readonly by: Expression[] = [];

  constructor(around: Around, groups: Groups, keys: readonly GroupKey[], filter: unknown) {
    this.around = around;
    this.groups = groups;
    this.name = nextAlias(around);
    this.rows = new GroupRows(around, groups, filter);
    this.keys = keys.map(key => {
      const value = this.key(keyValue(this.rows, key));
      return { key, value, place: key.is === 'edge' ? this.key(keyCode(this.rows, key)) : value };
    });
  }

  private key(column: Expression): string {
    this.by.push(column);
    return this.gather(`key ${this.by.length}`, () => column);
  }

  /** Has each group bring something gathered from its rows (`r`); gives the name of its column. */
  gather(key: string, make: () => Expression): string {
    return put(this.gathered, 'a', key, make);
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
    return this.gather('count', () => sql`count(*)`);
  }

  /** Number of rows that are made up. */
  madeUp(): string {
    if (!this.groups.shape.concept.isSourced) return this.gather('made up', () => sql`0`);
    const confidence = this.rows.column('confidence', () => sql.ref(`${this.rows.alias}.confidence`));
    return this.gather('made up', () => sql`count(*) filter (where ${confidence} = 'ILLUSTRATIVE')`);
  }

  /** Ids of the rows. */
  ids(): string {
    const id = this.rows.column('id', () => sql.ref(`${this.rows.alias}.id`));
    return this.gather('ids', () => sql`array_agg(${id})`);
  }

  /** The derived table: written last, when everything it must bring is known. */
  sql(): Expression {
    const gathered = sql`select ${list(this.gathered)} from (${this.rows.sql()}) r group by ${sql.join(this.by)}`;
    const worked = this.worked.size > 0 ? sql`select x.*, ${list(this.worked)} from (${gathered}) x` : gathered;
    return this.chosen.size > 0 ? sql`select y.*, ${list(this.chosen)} from (${worked}) y` : worked;
  }
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
