import { bureaus } from './bureaus.ts';
import { lineage } from './lineage.ts';
import { sheet } from './sheet.ts';

/** Structure in force since the made-up beginning of all divisions. */
const BEGINNING = '2017-01-02';

const current = bureaus.flatMap(bureau =>
  bureau.divisions.map(division => ({
    code: division.code,
    name: division.name,
    kind: 'DIVISION',
    sort_order: division.number,
    aliases: division.name.id.replace('Bagian', 'Bag.'),
    parent_code: bureau.code,
    parent_confidence: 'ILLUSTRATIVE',
    valid_from: lineage.flatMap(change => (change.successors.includes(division.code) ? [change.on] : []))[0] ?? BEGINNING,
  })),
);

const former = lineage.flatMap(change =>
  change.predecessors.map((predecessor, i) => ({
    code: predecessor.code,
    name: predecessor.name,
    kind: 'DIVISION',
    sort_order: 90 + i,
    aliases: predecessor.name.id.replace('Bagian', 'Bag.'),
    parent_code: change.bureau,
    parent_confidence: 'ILLUSTRATIVE',
    valid_from: BEGINNING,
    valid_to: change.on,
  })),
);

export const organizationUnit = sheet(
  'organization_unit',
  'code name_ kind sort_order aliases parent_code parent_confidence valid_from valid_to',
  [...current, ...former],
);
