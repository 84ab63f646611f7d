import pg from 'pg';
import { schema } from '../src/schema.ts';
import { conditionOf, type Path, paths } from '../test/filter/paths.ts';
import { openProvince } from './province.ts';
import { figure, keep, row, table } from './report.ts';
import { reader } from './servers/reader.ts';

/** A table below this size is read whole faster than by an index. */
const large = 10_000;

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Plan Rows': number;
  'Total Cost': number;
  Plans?: Node[];
}

interface Found {
  path: string;
  table: string;
  /** What PostgreSQL estimates the page to cost, in its own points. */
  cost: number;
  /** Large tables that are read from end to end. */
  whole: string[];
  /** Milliseconds that the page took; null where it was not tried. */
  took: number | null;
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function explain(client: pg.Client, path: Path, rows: ReadonlyMap<string, number>): Promise<Found> {
  const { text, values } = conditionOf(path);
  const { rows: answer } = await client.query(`explain (format json) ${text}`, values as never);
  const plan = answer[0]['QUERY PLAN'][0].Plan as Node;
  const read = nodesOf(plan)
    .filter(node => node['Node Type'] === 'Seq Scan')
    .map(node => node['Relation Name'] ?? '');
  return {
    path: path.name,
    table: path.shape.table as string,
    cost: plan['Total Cost'],
    whole: [...new Set(read.filter(name => (rows.get(name) ?? 0) >= large))],
    took: null,
  };
}

async function time(client: pg.Client, path: Path): Promise<number> {
  const { text, values } = conditionOf(path);
  try {
    const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, values as never);
    return rows[0]['QUERY PLAN'][0]['Execution Time'];
  } catch (error) {
    if ((error as { code?: string }).code === '57014') return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Asks PostgreSQL for its plan of a page of 25 behind every filter, as the public reads: which of them read a large table whole? */
export async function runExplain(scale: number): Promise<void> {
  schema();
  const province = await openProvince(scale, text => console.log(text));
  const client = new pg.Client({
    connectionString: province.url,
    options: `${reader} -c statement_timeout=5000`,
  });
  try {
    await client.connect();
    const sizes = await client.query(
      `select relname as name, reltuples::float as rows from pg_class where relnamespace = 'hub'::regnamespace and relkind in ('r', 'p')`,
    );
    const rows = new Map<string, number>(sizes.rows.map(one => [one.name, one.rows]));
    const all = paths();
    const found: Found[] = [];
    for (const path of all) found.push(await explain(client, path, rows));
    const byName = new Map(all.map(path => [path.name, path]));
    const worth = found
      .filter(one => one.whole.length > 0 || one.cost > 20_000 || (rows.get(one.table) ?? 0) >= large)
      .sort((a, b) => b.cost - a.cost);
    for (const one of worth) one.took = await time(client, byName.get(one.path) as Path);
    const slow = worth.filter(one => (one.took as number) > 50).sort((a, b) => (b.took as number) - (a.took as number));
    const whole = worth.filter(one => one.whole.length > 0);
    console.log(
      keep(
        `explain-${scale}x`,
        { scale, counts: province.counts, paths: all.length, readWhole: whole, slow },
        `# How the rows of every filter are found, scale ${scale}

*Printed by \`npm run bench -- explain --scale ${scale}\`.* ${all.length} paths of ${new Set(found.map(one => one.table)).size} tables, each as a page of 25 in
the default order, seen by the public. ${whole.length} read a table of ${large.toLocaleString('en')} rows or more from end to end; 
${worth.length} were tried (those of large tables, and what was thought dear): ${slow.length} took longer than 50 ms.

${table(
  ['Path', 'reads whole', 'estimated cost', 'ms'],
  [...new Set([...slow, ...whole])].map(one =>
    row(
      `\`${one.path.replaceAll('|', '\\|')}\``,
      one.whole.join(', ') || '–',
      figure(one.cost, 0),
      one.took === Number.POSITIVE_INFINITY ? 'cut off at 5,000' : figure(one.took, 1),
    ),
  ),
)}
`,
      ),
    );
  } finally {
    await client.end();
    await province.close();
  }
}
