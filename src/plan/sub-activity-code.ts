import type { Row } from '../sheet/sheet.ts';

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** No source gives the official code: the code of the activity and the name stand in for it. */
export const subActivityCode = (row: Row): string => `${row['kegiatan_code']}/${slug(row['sub_kegiatan_name'] ?? '')}`;
