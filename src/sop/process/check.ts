import type { About } from '../../core/about.ts';
import { enumeration } from '../../core/enumeration.ts';
import { type Finding, type FindingKind, finding } from '../../reckon/finding.ts';
import type { RuleBook } from '../../rule/rule-book.ts';
import type { Graph } from './graph.ts';
import type { Process, Step } from './process.ts';

export const SopCheckKind = enumeration(
  'SopCheckKind',
  [
    'What is checked of an SOP; PermenPANRB 35/2012, or a decision of the hub where the rule says so.',
    'Hal yang diperiksa pada SOP; PermenPANRB 35/2012, atau keputusan hub bila disebutkan aturannya.',
  ],
  {
    ONE_START: ['Exactly one capsule begins it.', 'Tepat satu kapsul mengawalinya.'],
    AN_END: ['At least one capsule ends it.', 'Sedikitnya satu kapsul mengakhirinya.'],
    REACHED_FROM_START: ['Every step can be reached from the start.', 'Setiap kegiatan dapat dicapai dari awal.'],
    REACHES_AN_END: ['Every step can reach an end.', 'Setiap kegiatan dapat mencapai akhir.'],
    ARROWS: ['Every arrow joins two steps of the SOP.', 'Setiap anak panah menghubungkan dua kegiatan dalam SOP.'],
    DECISIONS: [
      'Every decision has two labelled exits or more, and nothing else branches.',
      'Setiap keputusan mempunyai dua jalan keluar berlabel atau lebih, dan tidak ada percabangan lain.',
    ],
    PERFORMERS: ['Every step has a performer.', 'Setiap kegiatan mempunyai pelaksana.'],
    NUMBERING: ['Steps are numbered from 1 without holes.', 'Kegiatan bernomor mulai dari 1 tanpa terlompati.'],
    TIMES: ['Every step has a standard time.', 'Setiap kegiatan mempunyai waktu baku.'],
    OUTPUTS: ['Every step has an output.', 'Setiap kegiatan mempunyai output.'],
    DATES: ['It was made before it took effect.', 'SOP dibuat sebelum berlaku.'],
    IDENTITY: ['Thirteen identity elements are filled.', 'Tiga belas unsur identitas terisi.'],
    EVALUATION: ['It was evaluated in time, where it is in force.', 'SOP yang berlaku dievaluasi pada waktunya.'],
    MONITORING: ['It was monitored in time, where it is in force.', 'SOP yang berlaku dipantau pada waktunya.'],
  },
);
export type SopCheckKind = keyof typeof SopCheckKind;

/** What a check sees: the SOP, its graph, the day and the numbers of the rules. */
export interface Checked {
  process: Process;
  graph: Graph;
  asOf: string;
  book: RuleBook;
}

/** What a check looked at, and what it found there. Nothing looked at: it does not apply. */
export interface Verdict {
  examined: number;
  failed: number;
  findings: Finding[];
}

export interface Check {
  kind: SopCheckKind;
  /** Code of the rule. */
  rule: string;
  judge: (checked: Checked) => Verdict;
}

export const notApplicable: Verdict = { examined: 0, failed: 0, findings: [] };

export const verdict = (examined: number, findings: Finding[], failed = findings.length): Verdict => ({ examined, failed, findings });

export const ofSop = (kind: FindingKind, process: Process, message: About, place = ''): Finding =>
  finding(kind, message, place ? `${process.code}|${place}` : process.code, { table: 'sop', id: process.id });

export const ofStep = (kind: FindingKind, step: Step, message: About): Finding =>
  finding(kind, message, step.code, { table: 'sop_step', id: step.id });

const longest = 60;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** A step as messages name it: number and what is done. */
export const named = (step: Step): About => [
  `Step ${step.number} ("${cut(step.activity.en ?? step.activity.id)}")`,
  `Kegiatan ${step.number} ("${cut(step.activity.id)}")`,
];
