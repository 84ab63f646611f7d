import { type RawBuilder, sql } from 'kysely';
import type { ListPlan } from './list-plan.ts';
import { type Holes, joined, listOf, markIf, present, type Written } from './written.ts';

type Expression = RawBuilder<unknown>;

/** A page while its text is put together: what each row must bring, and what is made of all of them. */
export class WrittenPage {
  readonly holes: Holes;
  private readonly plan: ListPlan;
  private readonly columns: Expression[] = [];
  private marks: Expression | null = null;

  constructor(plan: ListPlan, holes: Holes) {
    this.plan = plan;
    this.holes = holes;
  }

  private column(value: Expression): Expression {
    return sql.ref(`r.c${this.columns.push(value) - 1}`);
  }

  /** The rows shown, each written, in the order of the list. */
  list(row: Written): Written {
    return listOf(sql`string_agg(${this.column(present(row))}, ',')${this.shown()}`);
  }

  /** The cursor of the row that stands first or last among those shown; null where there is none. */
  cursor(end: 'first' | 'last'): Expression {
    const places = sql`array_agg(${this.column(sql`${this.plan.place()}::text`)})${this.shown()}`;
    const at = end === 'first' ? sql`1` : sql`least(count(*), ${sql.lit(this.plan.page.size)})`;
    return joined(this.plan.cursorHole(this.holes, sql`(${places})[${at}]`));
  }

  /** Whether a row was found beyond those shown. */
  hasMore(): Expression {
    return sql`count(*) > ${sql.lit(this.plan.page.size)}`;
  }

  /** Notes that a row shown is made up. */
  mark(isMadeUp: Expression | null | undefined): void {
    if (isMadeUp) this.marks ??= this.column(isMadeUp);
  }

  /** The row beyond the page is not shown. */
  private shown(): Expression {
    return this.plan.asksMore ? sql` filter (where r.n <= ${sql.lit(this.plan.page.size)})` : sql``;
  }

  /** What was made of the rows, with the rows themselves where they are needed. */
  written(parts: Written): Written {
    if (!this.plan.asksRows) return parts;
    const { fromEnd, size } = this.plan.page;
    const isCounted = fromEnd || this.plan.asksMore;
    const columns = sql.join(
      this.columns.length > 0 ? this.columns.map((value, index) => sql`${value} as ${sql.id(`c${index}`)}`) : [sql`1`],
    );
    const found = sql`select ${columns} ${this.plan.nearest(this.plan.asksMore ? size + 1 : size)}`;
    // Turned round here and not in the aggregates, whose order would be that of those beside them as well.
    const turned = fromEnd ? sql` order by n desc` : sql``;
    const rows = isCounted ? sql`select q.*, row_number() over () as n from (${found}) q${turned}` : found;
    const marks = markIf(this.marks && sql`bool_or(${this.marks})${this.shown()}`);
    return [sql`(select ${joined([...parts, ...marks])} from (${rows}) r)`];
  }
}
