import { type Dated, datedOf } from '../../alignment/undated.ts';
import type { About } from '../../core/about.ts';
import type { Confidence } from '../../core/enums.ts';
import type { Figure } from '../../reckon/figure.ts';
import { type Finding, finding, findingKind } from '../../reckon/finding.ts';
import { type Calculation, type Input, reckon, weakest } from '../../reckon/reckon.ts';
import { numberOf, plus, share, sumOf } from '../../reckon/share.ts';
import { begins, inForce } from './in-force.ts';
import type { Process, Words } from './process.ts';

/** What an SOP may be written for. */
export interface Covered {
  kind: 'DUTY' | 'SERVICE' | 'SUB_ACTIVITY';
  id: string;
  code: string;
  /** Unit whose duty, service or sub-activity it is. */
  unit: string;
  unitCode: string;
  name: Words;
  confidence: Confidence;
  /** Nothing says since when it is there. */
  isUndated: boolean;
  sops: Pick<Process, 'id' | 'status' | 'effectiveOn' | 'validFrom' | 'validTo' | 'confidence'>[];
}

const serviceWithout = findingKind({
  code: 'SOP_COVERAGE_SERVICE',
  severity: 'WARNING',
  rule: 'SOP_COVERAGE',
  means: ['A public service has no SOP in force.', 'Suatu layanan publik tidak mempunyai SOP yang berlaku.'],
});
const subActivityWithout = findingKind({
  code: 'SOP_COVERAGE_SUB_ACTIVITY',
  severity: 'WARNING',
  rule: 'SOP_COVERAGE',
  means: [
    'A sub-activity of a unit has no SOP of that unit in force.',
    'Suatu sub kegiatan unit tidak mempunyai SOP unit itu yang berlaku.',
  ],
});
const dutiesUnknown = findingKind({
  code: 'SOP_COVERAGE_DUTIES_UNKNOWN',
  severity: 'INFO',
  rule: 'SOP_COVERAGE',
  means: ['No source links the duties of a unit to its SOPs.', 'Tidak ada sumber yang mengaitkan tugas unit dengan SOP-nya.'],
});

const where = '1 for one that has an SOP in force and 0 for one that has not';
const percentOf = (...names: readonly string[]): Calculation =>
  share({
    rule: 'SOP_COVERAGE',
    part: names.map(name => sumOf(name)).reduce(plus),
    whole: names.map(name => numberOf(name)).reduce(plus),
    where,
  });

const calculations = { DUTY: percentOf('duty'), SERVICE: percentOf('service'), SUB_ACTIVITY: percentOf('subActivity') };
const overall = percentOf('service', 'subActivity');

const names = { DUTY: 'duty', SERVICE: 'service', SUB_ACTIVITY: 'subActivity' };
const tables = { DUTY: 'duty', SERVICE: 'public_service', SUB_ACTIVITY: 'sub_activity' };

const none: Record<Covered['kind'], About> = {
  DUTY: ['No duty is recorded.', 'Tidak ada tugas yang tercatat.'],
  SERVICE: ['No public service is recorded.', 'Tidak ada layanan publik yang tercatat.'],
  SUB_ACTIVITY: ['No sub-activity is recorded.', 'Tidak ada sub kegiatan yang tercatat.'],
};
const noLink: About = [
  'No source links duties to SOPs: which duty an SOP carries out is not known.',
  'Tidak ada sumber yang mengaitkan tugas dengan SOP: tugas mana yang dilaksanakan suatu SOP tidak diketahui.',
];

const notRecorded: About = [
  'No SOP for any of them is recorded in the hub, so it is not known which have one.',
  'Tidak ada SOP untuk satu pun di antaranya yang tercatat dalam hub, sehingga tidak diketahui mana yang memilikinya.',
];

/** Nothing recorded is not the same as nothing there: a share of 0 would claim to know. */
const isRecorded = (items: readonly Covered[]): boolean => items.some(item => item.sops.length > 0);

const isCovered = (item: Covered, asOf: string): boolean => item.sops.some(sop => inForce(sop, asOf));

/** That something is covered is no surer than the SOPs it is said of. */
export const confidenceOf = (item: Covered): Confidence => weakest([item.confidence, ...item.sops.map(sop => sop.confidence)]);

const inputOf = (item: Covered, asOf: string): Input => ({
  // One sub-activity may be carried out by several units, each with an SOP of its own.
  name: `${names[item.kind]}[${item.kind === 'SUB_ACTIVITY' ? `${item.unitCode}: ${item.code}` : item.code}]`,
  value: item.kind === 'DUTY' ? null : Number(isCovered(item, asOf)),
  subject: { table: tables[item.kind], id: item.id },
  confidence: confidenceOf(item),
});

function ofKind(items: readonly Covered[], kind: Covered['kind'], asOf: string): Figure {
  const own = items.filter(item => item.kind === kind);
  const why = own.length === 0 ? none[kind] : kind === 'DUTY' ? noLink : isRecorded(items) ? undefined : notRecorded;
  return reckon(
    calculations[kind],
    own.map(item => inputOf(item, asOf)),
    why,
  );
}

function missing(item: Covered): Finding {
  const [en, id] = [item.name.en ?? item.name.id, item.name.id];
  const isService = item.kind === 'SERVICE';
  const said: About = isService
    ? [
        `Service "${en}" has no SOP in force: write one, or link the one there is.`,
        `Layanan "${id}" tidak mempunyai SOP yang berlaku: susun SOP, atau kaitkan yang sudah ada.`,
      ]
    : [
        `Sub-activity "${en}" of ${item.unitCode} has no SOP in force: write one, or link the one there is.`,
        `Sub kegiatan "${id}" pada ${item.unitCode} tidak mempunyai SOP yang berlaku: susun SOP, atau kaitkan yang sudah ada.`,
      ];
  return finding(isService ? serviceWithout : subActivityWithout, said, `${item.unitCode}|${item.code}`, {
    table: tables[item.kind],
    id: item.id,
  });
}

function dutiesOf(items: readonly Covered[]): Finding[] {
  const byUnit = Map.groupBy(
    items.filter(item => item.kind === 'DUTY'),
    item => item.unit,
  );
  return [...byUnit].map(([unit, duties]) => {
    const code = (duties[0] as Covered).unitCode;
    return finding(
      dutiesUnknown,
      [
        `Whether the ${duties.length} duties of ${code} have SOPs is not known: no source links them.`,
        `Apakah ${duties.length} tugas ${code} mempunyai SOP tidak diketahui: tidak ada sumber yang mengaitkannya.`,
      ],
      code,
      { table: 'organization_unit', id: unit },
    );
  });
}

const rowsOf: Record<Covered['kind'], About> = {
  DUTY: ['duties', 'tugas'],
  SERVICE: ['services', 'layanan'],
  SUB_ACTIVITY: ['sub-activities', 'sub kegiatan'],
};

/** What is counted, kind by kind, and how much of it carries no first day; the SOPs in force last. */
export function datedIn(items: readonly Covered[], asOf: string): Dated[] {
  const kinds = Object.entries(rowsOf).map(([kind, rows]) =>
    datedOf(
      rows,
      items.filter(item => item.kind === kind),
      item => item.isUndated,
    ),
  );
  const sops = new Map(items.flatMap(item => item.sops.filter(sop => inForce(sop, asOf)).map(sop => [sop.id, sop])));
  return [...kinds, datedOf(['SOPs', 'SOP'], [...sops.values()], sop => begins(sop) === null)];
}

/** How much of what units have to do is covered by SOPs in force on a day. */
export function coverageOf(items: readonly Covered[], asOf: string) {
  const counted = items.filter(item => item.kind !== 'DUTY');
  return {
    duties: ofKind(items, 'DUTY', asOf),
    services: ofKind(items, 'SERVICE', asOf),
    subActivities: ofKind(items, 'SUB_ACTIVITY', asOf),
    overall: reckon(
      overall,
      counted.map(item => inputOf(item, asOf)),
      counted.length === 0
        ? ['No service and no sub-activity is recorded.', 'Tidak ada layanan maupun sub kegiatan yang tercatat.']
        : isRecorded(items)
          ? undefined
          : notRecorded,
    ),
    found: [...(isRecorded(items) ? counted.filter(item => !isCovered(item, asOf)).map(missing) : []), ...dutiesOf(items)],
  };
}
