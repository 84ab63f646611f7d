import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Words } from './words.ts';

const rows: Record<string, string>[] = parse(readFileSync(new URL('../../reference/org_units.csv', import.meta.url)), { columns: true });

/** Name of a real unit, as the reference data have it. */
export function unitName(code: string): Words {
  const row = rows.find(of => of['code'] === code);
  if (!row) throw new Error(`no unit ${code}`);
  return { id: row['name_id'] ?? '', en: row['name_en'] ?? '' };
}
