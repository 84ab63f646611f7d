import { type RawBuilder, sql } from 'kysely';
import { type Around, from, holds, nextAlias } from '../compile.ts';
import { compileFilter } from '../filter/compile-filter.ts';
import { where } from '../list-plan.ts';
import { shapeOf } from '../shape.ts';
import type { EdgeOf, Groups } from './description.ts';
import type { Part } from './gathered.ts';

type Expression = RawBuilder<unknown>;

/** A value of each row, and of each row that was gathered beforehand. */
interface Value {
  name: string;
  sql: Expression;
  gathered: Expression;
  /** Of no use but where some rows are gathered. */
  isForGathered: boolean;
}

/** The rows that are grouped, each with the columns that its keys and measures are made of. */
export class GroupRows {
  readonly alias: string;
  private readonly around: Around;
  private readonly groups: Groups;
  private readonly ends = new Map<EdgeOf['to'], Map<string, string>>();
  private readonly joins = new Map<string, { alias: string; sql: Expression }>();
  private readonly columns = new Map<string, Value>();
  private readonly belongs: Expression[] = [];

  constructor(around: Around, groups: Groups, filter: unknown) {
    this.around = around;
    this.groups = groups;
    this.alias = nextAlias(around);
    const wanted = compileFilter(around, groups.shape, this.alias, filter, 'filter');
    if (wanted) this.belongs.push(wanted);
    if (groups.shape.concept.hasValidity) this.belongs.push(holds(around)(this.alias));
  }

  /** Has each row bring a value; gives how the value is written over the rows. Asked for twice, it is brought once. */
  column(key: string, make: () => Expression, gathered?: () => Expression, isForGathered = false): Expression {
    const known = this.columns.get(key);
    if (known) return sql.ref(`r.${known.name}`);
    const name = `c${this.columns.size}`;
    const value = make();
    this.columns.set(key, { name, sql: value, gathered: gathered?.() ?? value, isForGathered });
    return sql.ref(`r.${name}`);
  }

  /** The same for a value that is asked only of what is gathered, where a single row is one that was gathered alone. */
  ofGathered(column: string, single: () => Expression): Expression {
    return this.column(`gathered ${column}`, single, () => sql.ref(`${this.alias}.${column}`), true);
  }

  /** Joins something to each row, at most one of it; gives its alias. */
  join(key: string, make: (alias: string) => Expression): string {
    const known = this.joins.get(key);
    if (known) return known.alias;
    const alias = nextAlias(this.around);
    this.joins.set(key, { alias, sql: make(alias) });
    return alias;
  }

  /** The alias that a value reached through an edge is read from: that of the row itself where there is no edge between. */
  at(through: EdgeOf | null): string {
    if (!through) return this.alias;
    return this.edge(this.alias, through);
  }

  /** Joins the row an edge points to: where it may not be seen, there is none. */
  edge(near: string, { of, to }: EdgeOf): string {
    const far = shapeOf(of());
    const known = this.ends.get(to)?.get(near);
    if (known) return known;
    const alias = this.join(`edge ${this.joins.size}`, own => sql`left join ${from(far, own)} on ${sql.ref(`${own}.id`)} = ${to(near)}`);
    this.ends.set(to, (this.ends.get(to) ?? new Map()).set(near, alias));
    return alias;
  }

  /** All rows, from the parts they are in; without parts, from the table itself. */
  sql(parts?: readonly Part[]): Expression {
    const table = this.groups.shape.table;
    if (!parts) return this.read({ table, isGathered: false, condition: null }, false);
    return sql.join(
      parts.map(part => this.read(part, true)),
      sql` union all `,
    );
  }

  private read({ table, isGathered, condition }: Part, isAmongGathered: boolean): Expression {
    const values = [...this.columns.values()].filter(value => isAmongGathered || !value.isForGathered);
    const columns = values.map(value => sql`${isGathered ? value.gathered : value.sql} as ${sql.id(value.name)}`);
    const joins = [...this.joins.values()].map(join => join.sql);
    const belongs = condition ? [...this.belongs, condition] : this.belongs;
    return sql`select ${columns.length > 0 ? sql.join(columns) : sql`1`} from ${sql.table(table)} ${sql.id(this.alias)} ${sql.join(joins, sql` `)} ${where(belongs)}`;
  }
}
