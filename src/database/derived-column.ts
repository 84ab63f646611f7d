/** What one view of a table needs to know of a column. */
export interface Column {
  table: string;
  name: string;
  type: string;
  /** Null where the type has none. */
  collation: string | null;
  /** What stands in for a value in states older than the column; null where it may be empty or has no default. */
  fallback: string | null;
}

export const quoted = (name: string): string => `"${name}"`;

/** Every column of every table, in the order of the tables; parts of a table have none of their own. */
export const columnsStatement = `
  select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, l.collname as collation,
    case when a.attnotnull then pg_get_expr(d.adbin, d.adrelid) end as fallback
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  left join pg_collation l on l.oid = a.attcollation
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum and a.attgenerated = ''
  where c.relnamespace = 'hub'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`;
