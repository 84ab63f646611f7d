import { sql } from 'kysely';
import pg from 'pg';
import { capital } from '../../src/core/names.ts';
import type { Sight } from '../../src/database/read-pools.ts';
import { type FilterShape, type Shape, shapeOf } from '../../src/read/shape.ts';
import { statementOf } from '../../src/read/statement.ts';
import type { World } from '../support/world.ts';
import { keepsPeriod, keepsValue } from './oracle-values.ts';

/** A row of a table as PostgreSQL writes its values. */
export type Row = Record<string, string | null>;
export type Filter = Record<string, unknown>;
type ManyShape = Extract<FilterShape, { is: 'many' }>;

/** What one sight can see, and filters worked out over it row by row in plain TypeScript. */
export class Oracle {
  private readonly tables = new Map<string, Map<string, Row>>();
  private readonly lists = new Map<FilterShape, Map<string, Row[]>>();
  private readonly client: pg.Client;
  readonly asOf: string;

  private constructor(client: pg.Client, asOf: string) {
    this.client = client;
    this.asOf = asOf;
  }

  static async over(world: World, sight: Sight, asOf: string): Promise<Oracle> {
    const client = new pg.Client({ ...world.database.connection, options: `-c search_path=${sight}` });
    await client.connect();
    return new Oracle(client, asOf);
  }

  close = (): Promise<void> => this.client.end();

  private async read(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const asText = { getTypeParser: () => (value: string) => value };
    return (await this.client.query({ text, values: values as never, types: asText as never })).rows as Row[];
  }

  async load(shape: Shape): Promise<void> {
    const table = shape.table as string;
    if (this.tables.has(table)) return;
    const rows = await this.read(`select * from "${table}"`);
    this.tables.set(table, new Map(rows.map(row => [row['id'] as string, row])));
  }

  rows = (shape: Shape): Row[] => [...(this.tables.get(shape.table as string)?.values() ?? [])];

  /** Rows of a type with validity hold only for a while. */
  holds(shape: Shape, row: Row): boolean {
    if (!shape.concept?.hasValidity) return true;
    const [from, to] = [row['valid_from'] ?? null, row['valid_to'] ?? null];
    return (from === null || from <= this.asOf) && (to === null || to > this.asOf);
  }

  /** Loads whatever a filter asks about. */
  async prepare(shape: Shape, filter: Filter): Promise<void> {
    await this.load(shape);
    for (const [key, inner] of Object.entries(filter)) {
      if (key === 'and' || key === 'or') for (const one of inner as Filter[]) await this.prepare(shape, one);
      else if (key === 'not') await this.prepare(shape, inner as Filter);
      else await this.prepareRelation(shape, key, inner as Filter);
    }
  }

  private async prepareRelation(shape: Shape, key: string, inner: Filter): Promise<void> {
    const related = shape.filters.get(key) ?? edgeOf(shape, key);
    if (related?.is === 'one') {
      await this.load(shapeOf(related.of()));
      if (shape.filters.has(key)) await this.prepare(shapeOf(related.of()), inner);
    } else if (related?.is === 'many') {
      await this.prepareList(shape, related);
      for (const one of Object.values(inner)) await this.prepare(shapeOf(related.of()), one as Filter);
    }
  }

  /** Which rows stand in a list of which row: by the join of the connection itself, for all rows at once. */
  async prepareList(shape: Shape, list: ManyShape): Promise<void> {
    const child = shapeOf(list.of());
    await this.load(shape);
    await this.load(child);
    if (this.lists.has(list)) return;
    const holds = (alias: string) =>
      sql<boolean>`(coalesce(${sql.ref(`${alias}.valid_from`)}, '-infinity') <= ${this.asOf}::date and coalesce(${sql.ref(`${alias}.valid_to`)}, 'infinity') > ${this.asOf}::date)`;
    const { text, parameters } = statementOf(
      sql`select p.id as parent, c.id as child from ${sql.table(shape.table as string)} p join ${sql.table(child.table as string)} c on (${list.on('p', 'c', { args: {}, holds })})`,
    );
    const found = new Map<string, Row[]>();
    for (const { parent, child: id } of await this.read(text, parameters)) {
      const row = this.tables.get(child.table as string)?.get(id as string) as Row;
      if (list.ignoresValidity || this.holds(child, row)) found.set(parent as string, [...(found.get(parent as string) ?? []), row]);
    }
    this.lists.set(list, found);
  }

  listed = (list: ManyShape, row: Row): Row[] => this.lists.get(list)?.get(row['id'] as string) ?? [];

  private behind = (edge: Extract<FilterShape, { is: 'one' }>, row: Row): Row | undefined =>
    this.tables.get(shapeOf(edge.of()).table as string)?.get(row[edge.column] as string);

  keeps(shape: Shape, filter: Filter, row: Row): boolean {
    return Object.entries(filter).every(([key, inner]) => this.keepsPart(shape, key, inner, row));
  }

  private keepsPart(shape: Shape, key: string, inner: unknown, row: Row): boolean {
    if (key === 'and') return (inner as Filter[]).every(one => this.keeps(shape, one, row));
    if (key === 'or') return (inner as Filter[]).some(one => this.keeps(shape, one, row));
    if (key === 'not') return !this.keeps(shape, inner as Filter, row);
    const filter = shape.filters.get(key);
    switch (filter?.is) {
      case 'value':
        return keepsValue(shape, filter, inner as Filter, row);
      case 'period':
        return keepsPeriod(filter.prefix, inner as Filter, row, this.asOf);
      case 'one': {
        if (isEmpty(shapeOf(filter.of()), inner as Filter)) return true;
        const other = this.behind(filter, row);
        return other !== undefined && this.keeps(shapeOf(filter.of()), inner as Filter, other);
      }
      case 'many':
        return Object.entries(inner as Filter).every(([how, one]) => {
          const kept = this.listed(filter, row).map(other => this.keeps(shapeOf(filter.of()), one as Filter, other));
          return how === 'some' ? kept.includes(true) : how === 'none' ? !kept.includes(true) : !kept.includes(false);
        });
      default: {
        const edge = edgeOf(shape, key);
        if (edge?.is !== 'one') throw new Error(`${shape.name} has no filter ${key}`);
        return (this.behind(edge, row) !== undefined) === inner;
      }
    }
  }
}

/** The edge that `hasUnit` asks about. */
const edgeOf = (shape: Shape, key: string): FilterShape | undefined =>
  [...shape.filters].find(([name, filter]) => filter.is === 'one' && `has${capital(name)}` === key)?.[1];

/** Whether a filter says nothing at all: it then lets everything pass, rows without the edge too. */
function isEmpty(shape: Shape, filter: Filter): boolean {
  return Object.entries(filter).every(([key, inner]) => {
    if (key === 'and') return (inner as Filter[]).every(one => isEmpty(shape, one));
    if (key === 'or') return (inner as Filter[]).some(one => isEmpty(shape, one));
    const related = shape.filters.get(key);
    if (related?.is === 'one') return isEmpty(shapeOf(related.of()), inner as Filter);
    if (related?.is === 'many')
      return Object.entries(inner as Filter).every(([how, one]) => how === 'every' && isEmpty(shapeOf(related.of()), one as Filter));
    return related !== undefined && Object.keys(inner as Filter).length === 0;
  });
}
