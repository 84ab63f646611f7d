import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const rows: Record<string, string>[] = parse(readFileSync(new URL('../../reference/org_unit_activities.csv', import.meta.url)), {
  columns: true,
});

/** The code of a real sub-activity of a bureau: no authority gives one, so it is the activity's code and the name. */
export function subActivityCode(unit: string, name: string): string {
  const row = rows.find(of => of['org_unit_code'] === unit && of['sub_kegiatan_name'] === name);
  if (!row) throw new Error(`${unit} has no sub-activity "${name}"`);
  return `${row['kegiatan_code']}/${slug(name)}`;
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
