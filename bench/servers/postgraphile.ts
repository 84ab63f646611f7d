// PostGraphile 5 with its production settings over the same views, as the same role, as the hub's own readers.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';
import { reader } from './reader.ts';

const url = process.env['DATABASE_URL'] as string;

/** Views have no keys of their own: PostGraphile is told those of the tables behind them. */
async function keysOfViews(): Promise<Record<string, unknown>> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query(`
    select c.conrelid::regclass::text as "table", c.contype as type, c.confrelid::regclass::text as other,
      (select string_agg(quote_ident(a.attname), ',') from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k) as columns
    from pg_constraint c where c.connamespace = 'hub'::regnamespace and c.contype in ('p', 'u', 'f')
      and to_regclass(replace(c.conrelid::regclass::text, 'hub.', 'open.')) is not null`);
  await owner.end();
  // A table in parts has its period in every key; what is unique of it is kept beside it (docs/decisions/0019).
  const isOfParts = ({ table, type }: (typeof rows)[number]): boolean => table === 'hub.observation' && type !== 'f';
  const keys = rows.filter(row => !isOfParts(row));
  keys.push(...(['p:id', 'u:code'] as const).map(key => ({ table: 'hub.observation', type: key[0], columns: key.slice(2) })));
  const classes: Record<string, { tags: Record<string, string | string[]> }> = {};
  for (const { table, type, other, columns } of keys) {
    const view = `open.${table.replace('hub.', '')}`;
    classes[view] ??= { tags: {} };
    const { tags } = classes[view];
    if (type === 'p') tags['primaryKey'] = columns;
    else if (type === 'u') tags['unique'] = [...((tags['unique'] as string[]) ?? []), columns];
    else
      tags['foreignKey'] = [...((tags['foreignKey'] as string[]) ?? []), `(${columns}) references ${other.replace('hub.', 'open.')} (id)`];
  }
  return classes;
}

const pool = new pg.Pool({
  connectionString: url,
  options: reader,
  max: 10,
});

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [makeJSONPgSmartTagsPlugin({ version: 1, config: { class: (await keysOfViews()) as never } })],
  pgServices: [makePgService({ pool, schemas: ['open'] })],
  grafserv: { graphiql: false, watch: false, outputDataAsString: true },
  grafast: { explain: false },
});
const serv = instance.createServ(grafserv);
await serv.addTo(server);
await instance.getSchema();
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());
