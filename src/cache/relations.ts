import type pg from 'pg';
import type { Tables } from './versions.ts';

/** Something of the database that a statement can name. */
interface Relation {
  name: string;
  /** What a view leans on, or the text of a function; null for a table. */
  body: string | null;
  /** Whether its writes are told. */
  isTold: boolean;
}

/**
 * Views of the sight `open`, which lean on all that those of `desk` do, and more; those of an instant read the same tables by way of
 * their history. Functions of either, and the tables themselves.
 */
const statement = `
  with ours as (select oid from pg_namespace where nspname in ('open', 'open_hidden', 'hub'))
  select c.relname as name,
    case when c.relkind in ('v', 'm') then coalesce((
      select string_agg(distinct coalesce(k.relname, p.proname), ' ') from pg_rewrite w
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
      left join pg_class k on d.refclassid = 'pg_class'::regclass and k.oid = d.refobjid
      left join pg_proc p on d.refclassid = 'pg_proc'::regclass and p.oid = d.refobjid
      where w.ev_class = c.oid), '') end as body,
    exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_written') as "isTold"
  from pg_class c
  where c.relkind in ('v', 'm', 'r', 'p', 'f') and not c.relispartition and c.relnamespace in (select oid from ours)
  union all
  select p.proname, p.prosrc, false from pg_proc p
  where p.pronamespace in (select oid from ours) and p.prorettype <> 'trigger'::regtype`;

/** `"a"."b"`, `a.b`, `"a"`, `a`: a name with what stands before its point. */
const names = /(?:"?([a-z_][a-z0-9_]*)"?\.)?"?([a-z_][a-z0-9_]*)"?/g;
const schemas = new Set(['hub', 'open', 'open_hidden', 'desk', 'open_then', 'desk_then']);
/** Whoever reads these reads of every table. */
const ofEverything = new Set(['revision', 'change', 'recorded_change']);

/** Which tables a statement rests on, whatever views and functions stand between. Where in doubt, on more than it does. */
export class Relations {
  private readonly restsOn = new Map<string, Tables | null>();
  /** By statement: the same ones are asked again and again. */
  private readonly known = new Map<string, Tables | null>();

  constructor(relations: readonly Relation[]) {
    const byName = new Map<string, Relation[]>();
    for (const relation of relations) byName.set(relation.name, [...(byName.get(relation.name) ?? []), relation]);
    for (const name of byName.keys()) this.restsOn.set(name, closure(name, byName));
  }

  static async of(client: pg.ClientBase): Promise<Relations> {
    return new Relations((await client.query<Relation>(statement)).rows);
  }

  /** The tables under some statements; null where one reads of what nobody tells. */
  tablesOf(texts: Iterable<string>): Tables | null {
    const found = new Set<string>();
    for (const text of texts) {
      const tables = this.tablesIn(text);
      if (tables === null || tables === 'all') return tables;
      for (const table of tables) found.add(table);
    }
    return [...found];
  }

  private tablesIn(text: string): Tables | null {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const tables = this.read(text);
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(text, tables);
    return tables;
  }

  private read(text: string): Tables | null {
    const found = new Set<string>();
    for (const name of namesIn(text)) {
      const tables = this.restsOn.get(name);
      if (tables === undefined) continue;
      if (tables === null) return null;
      if (tables === 'all' || (name === 'provenance' && !isBesideItsRow(text))) return 'all';
      for (const table of tables) found.add(table);
    }
    return [...found];
  }
}

/** Statements whose tables are remembered. */
const mostKnown = 500;

/** Names in a text that may be those of a relation: all but the columns of something. */
function namesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, before, name] of text.matchAll(names)) if (before === undefined || schemas.has(before)) found.add(name as string);
  return found;
}

function closure(from: string, byName: ReadonlyMap<string, readonly Relation[]>): Tables | null {
  const seen = new Set([from]);
  const tables: string[] = [];
  for (const name of seen) {
    if (ofEverything.has(name)) return 'all';
    const relations = byName.get(name) as readonly Relation[];
    if (relations.some(relation => relation.isTold)) tables.push(name);
    else if (relations.every(relation => relation.body === null)) return null;
    // References are as public as the row they stand beside: that row is in the same statement, or `isBesideItsRow` sees that it is not.
    if (name === 'provenance') continue;
    for (const { body } of relations) {
      if (body === null) continue;
      // Text that is run as a statement may name anything.
      if (/\bexecute\b/i.test(body)) return 'all';
      for (const other of namesIn(body)) if (byName.has(other)) seen.add(other);
    }
  }
  return tables;
}

/** Whether every reference is read as one of a row that the statement reads too, and none for itself, whatever it belongs to. */
function isBesideItsRow(text: string): boolean {
  const aliases = [...text.matchAll(/\bprovenance"?\s+(?:as\s+)?"?(\w+)"?/g)].map(found => found[1] as string);
  return (
    aliases.length === [...text.matchAll(/\bprovenance\b/g)].length &&
    aliases.every(alias => new RegExp(`"?\\b${alias}"?\\."?entity_id"? = "?\\w+"?\\."?id\\b`).test(text))
  );
}
