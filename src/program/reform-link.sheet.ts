import { type Row, sheet } from '../sheet/sheet.ts';
import { ReformLink } from './reform-link.ts';

const suggested = 'Suggested by the editors; the source article does not state it.';

sheet(ReformLink, {
  file: 'reform_programs.csv',
  where: row => row['suggested_area_code'] !== '',
  columns: {
    code: row => `${row['code']}/AREA/${row['suggested_area_code']}`,
    reformProgram: 'code',
    area: 'suggested_area_code',
    role: () => 'AREA',
    basis: () => 'EDITORIAL',
    remark: () => suggested,
  },
  uses: ['code', 'suggested_area_code'],
  distinct: true,
});

sheet(ReformLink, {
  file: 'reform_programs.csv',
  where: row => row['suggested_lead_unit'] !== '',
  columns: {
    code: row => `${row['code']}/LEAD/${row['suggested_lead_unit']}`,
    reformProgram: 'code',
    unit: 'suggested_lead_unit',
    role: () => 'LEAD',
    basis: () => 'EDITORIAL',
    remark: () => suggested,
  },
  uses: ['code', 'suggested_lead_unit'],
  distinct: true,
});

/** Area of change among the things an action is said to touch: "ChangeAgent, RA-1". */
const areaOf = (row: Row): string | undefined => /\bRA-\d\b/.exec(row['links_to'] ?? '')?.[0];

sheet(ReformLink, {
  file: 'improvement_actions.csv',
  where: row => areaOf(row) !== undefined,
  columns: {
    code: row => `${row['code']}/AREA/${areaOf(row)}`,
    action: 'code',
    area: areaOf,
    role: () => 'AREA',
    basis: () => 'EDITORIAL',
    remark: () => suggested,
  },
  uses: ['code', 'links_to'],
});
