import type { About } from '../core/about.ts';
import type { Confidence } from '../core/enums.ts';
import type { Period } from '../core/period.ts';
import { type Finding, type FindingKind, finding } from '../reckon/finding.ts';
import { type Calculation, calculation, type Input, reckon } from '../reckon/reckon.ts';
import { exact } from '../reckon/rounding.ts';
import { share, sumOf } from '../reckon/share.ts';
import type { ComplaintKindPerformance, ComplaintPerformance } from './performance.ts';
import * as found from './performance-kinds.ts';

/** A reported row, with its deadline where that is known. */
export interface Reported {
  id: string;
  code: string;
  unit: string;
  service: string | null;
  category: string;
  start: string;
  end: string;
  received: number;
  resolved: number | null;
  onTime: number | null;
  medianDays: string | null;
  deadline: { id: string; days: number } | null;
  confidence: Confidence;
}

const count = (what: string): Calculation =>
  calculation({
    rule: 'COMPLAINT_COUNT',
    formula: `sum of ${what}[…]`,
    unit: ['cases', 'kasus'],
    decimals: 0,
    calculate: inputs => (inputs.all(what).length === 0 ? null : sumOf(what).of(inputs)),
  });
const received = count('received');
const resolved = count('resolved');

const inTime = { part: sumOf('onTime'), whole: sumOf('resolved') };

/** Complaints and requests for information rest on different laws. */
export const onTimeOf = {
  COMPLAINTS: share({ rule: 'COMPLAINT_ON_TIME', ...inTime }),
  INFORMATION_REQUESTS: share({ rule: 'INFORMATION_REQUEST_ON_TIME', ...inTime, where: 'of requests for information' }),
};
export type Subject = keyof typeof onTimeOf;

const median = calculation({
  rule: 'COMPLAINT_MEDIAN_DAYS',
  formula: 'median days of the one row that reports them',
  unit: ['days', 'hari'],
  decimals: null,
  calculate: inputs => {
    const [first, ...others] = inputs.all('medianDays');
    return first && others.length === 0 ? first[1] : null;
  },
});

const from = (name: string, row: Reported, value: number | string | null): Input => ({
  name: `${name}[${row.code}]`,
  value,
  subject: { table: 'complaint_statistic', id: row.id },
  confidence: row.confidence,
});

const isImpossible = ({ received: all, resolved: done, onTime }: Reported): boolean =>
  (done !== null && done > all) || (done !== null && onTime !== null && onTime > done);
const isNegative = (row: Reported): boolean => [row.received, row.resolved ?? 0, row.onTime ?? 0].some(number => number < 0);

/** Rows that a share on time can be worked out of. */
const isJudged = (row: Reported): boolean => row.deadline !== null && row.resolved !== null && row.onTime !== null && !isImpossible(row);

function findingsOf(row: Reported): FindingKind[] {
  if (isNegative(row)) return [found.negativeCount];
  const { resolved: done, onTime, medianDays, deadline } = row;
  const kinds: [boolean, FindingKind][] = [
    [done !== null && onTime !== null && onTime > done, found.onTimeAboveResolved],
    [done !== null && done > row.received, found.resolvedAboveReceived],
    [deadline === null, found.deadlineUnknown],
    [medianDays !== null && deadline !== null && exact(medianDays).compare(deadline.days) > 0, found.medianAboveDeadline],
    [done === null || onTime === null, found.countMissing],
  ];
  return kinds.filter(([holds]) => holds).map(([, kind]) => kind);
}

/** Rows that lie within a longer one of the same unit, service and category: a year and its quarters are the same cases. */
function contained(rows: readonly Reported[]): Set<Reported> {
  const groups = Map.groupBy(rows, row => [row.unit, row.service, row.category].join('|'));
  const inside = new Set<Reported>();
  for (const group of groups.values()) {
    // Longest first; of two as long the one whose code comes first stays.
    const sorted = [...group].sort((a, b) => a.start.localeCompare(b.start) || b.end.localeCompare(a.end) || (a.code < b.code ? -1 : 1));
    let reached = '';
    for (const row of sorted) {
      if (row.end <= reached) inside.add(row);
      else reached = row.end;
    }
  }
  return inside;
}

const nothing: About = ['Nothing was reported for periods within this one.', 'Tidak ada laporan untuk periode di dalamnya.'];
const noShare: About = [
  'No resolved case has a public deadline and usable counts.',
  'Tidak ada kasus selesai yang memiliki batas waktu publik dan jumlah yang dapat dipakai.',
];
const severalMedians: About = [
  'Several rows report a median; medians can not be joined without the single cases.',
  'Beberapa baris melaporkan median; median tidak dapat digabung tanpa data satuan.',
];
const noMedian: About = ['No row reports a median.', 'Tidak ada baris yang melaporkan median.'];

function tally(rows: readonly Reported[], onTime: Calculation) {
  const reporting = rows.filter(row => row.resolved !== null);
  const judged = rows.filter(isJudged);
  const settled = judged.some(row => row.resolved !== 0);
  const medians = rows.filter(row => row.medianDays !== null);
  return {
    received: reckon(
      received,
      rows.map(row => from('received', row, row.received)),
      rows.length === 0 ? nothing : undefined,
    ),
    resolved: reckon(
      resolved,
      reporting.map(row => from('resolved', row, row.resolved)),
      reporting.length === 0 ? nothing : undefined,
    ),
    onTimeShare: reckon(
      onTime,
      judged.flatMap(row => [from('onTime', row, row.onTime), from('resolved', row, row.resolved)]),
      settled ? undefined : rows.length === 0 ? nothing : noShare,
    ),
    medianDays: reckon(
      median,
      medians.map(row => from('medianDays', row, row.medianDays)),
      medians.length === 1 ? undefined : medians.length === 0 ? noMedian : severalMedians,
    ),
  };
}

/** How the cases of a period were dealt with, from its reported rows. Never throws: what is wrong with a row is said. */
export function performanceOf(period: Period, unit: string | null, all: readonly Reported[], subject: Subject): ComplaintPerformance {
  const rows = [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
  const inside = contained(rows);
  const own = rows.filter(row => !inside.has(row));
  const counted = own.filter(row => !isNegative(row));
  const kinds = Map.groupBy(counted, row => `${row.category}|${row.deadline?.id ?? ''}`);
  const say = (row: Reported, kind: FindingKind): Finding =>
    finding(kind, [`${row.code}: ${kind.means[0]}`, `${row.code}: ${kind.means[1]}`], row.code, {
      table: 'complaint_statistic',
      id: row.id,
    });
  return {
    period,
    unit,
    ...tally(counted, onTimeOf[subject]),
    kinds: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([, group]): ComplaintKindPerformance => ({
          category: group[0]?.category ?? '',
          deadline: group[0]?.deadline?.id ?? null,
          ...tally(group, onTimeOf[subject]),
        }),
      ),
    findings: [
      ...own.flatMap(row => findingsOf(row).map(kind => say(row, kind))),
      ...[...inside].map(row => say(row, found.periodsOverlap)),
    ],
  };
}
