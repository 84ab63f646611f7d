import type { About } from '../../core/about.ts';
import { type Check, type Checked, notApplicable, ofSop, type Verdict, verdict } from './check.ts';
import { datesOutOfOrder, identityBlank, identityMissing } from './finding-kinds.ts';
import { isFilled, type Process } from './process.ts';

interface Element {
  /** Number in the identity part of the form. */
  number: number;
  name: About;
  isThere: (process: Process) => boolean;
  /** Whether it is asked for at all; always, unless said otherwise. */
  applies?: (process: Process) => boolean;
  /** It may be left empty where there is nothing to name, but then nothing tells that from a gap. */
  mayBeBlank?: boolean;
}

const signed: ReadonlySet<Process['status']> = new Set(['APPROVED', 'EFFECTIVE', 'UNDER_REVIEW', 'REVISED', 'RETIRED']);

/** The thirteen of PermenPANRB 35/2012, in their order. */
const elements: Element[] = [
  { number: 1, name: ['unit', 'nama unit kerja'], isThere: process => process.unit !== '' },
  { number: 2, name: ['number', 'nomor SOP'], isThere: process => process.number.trim() !== '' },
  { number: 3, name: ['day of making', 'tanggal pembuatan'], isThere: process => process.createdOn !== null },
  {
    number: 4,
    name: ['day of revision', 'tanggal revisi'],
    isThere: process => process.revisedOn !== null,
    // A first version has not been revised: there is no day to print.
    applies: process => process.version > 1,
    mayBeBlank: true,
  },
  {
    number: 5,
    name: ['day of effect', 'tanggal efektif'],
    isThere: process => process.effectiveOn !== null,
    applies: process => signed.has(process.status) && process.status !== 'APPROVED',
  },
  {
    number: 6,
    name: ['approving official', 'pejabat yang mengesahkan'],
    isThere: process => process.approvedBy !== null,
    applies: process => signed.has(process.status),
  },
  { number: 7, name: ['title', 'judul'], isThere: process => isFilled(process.title) },
  { number: 8, name: ['legal basis', 'dasar hukum'], isThere: process => process.legalBases > 0 },
  { number: 9, name: ['related SOPs', 'keterkaitan'], isThere: process => process.relatedSops > 0, mayBeBlank: true },
  { number: 10, name: ['warning', 'peringatan'], isThere: process => isFilled(process.warning) },
  {
    number: 11,
    name: ['qualifications of performers', 'kualifikasi pelaksana'],
    isThere: process => isFilled(process.performerQualifications),
  },
  { number: 12, name: ['equipment', 'peralatan dan perlengkapan'], isThere: process => isFilled(process.equipment) },
  { number: 13, name: ['records', 'pencatatan dan pendataan'], isThere: process => isFilled(process.records) },
];

function identity({ process }: Checked): Verdict {
  const asked = elements.filter(element => element.applies?.(process) ?? true);
  const empty = asked.filter(element => !element.isThere(process));
  return verdict(
    asked.length,
    empty.map(({ number, name: [en, id], mayBeBlank }) =>
      ofSop(
        mayBeBlank ? identityBlank : identityMissing,
        process,
        [
          `Identity element ${number} (${en}) of SOP ${process.number} is empty: ${mayBeBlank ? 'fill it in, or make sure that there is none' : 'fill it in'}.`,
          `Unsur identitas ${number} (${id}) SOP ${process.number} kosong: ${mayBeBlank ? 'isikan, atau pastikan memang tidak ada' : 'isikan'}.`,
        ],
        String(number).padStart(2, '0'),
      ),
    ),
  );
}

function dates({ process }: Checked): Verdict {
  const { createdOn, effectiveOn } = process;
  if (createdOn === null || effectiveOn === null) return notApplicable;
  if (createdOn <= effectiveOn) return verdict(1, []);
  return verdict(1, [
    ofSop(datesOutOfOrder, process, [
      `SOP ${process.number} took effect on ${effectiveOn}, before it was made on ${createdOn}: correct one of the two.`,
      `SOP ${process.number} berlaku pada ${effectiveOn}, sebelum dibuat pada ${createdOn}: perbaiki salah satunya.`,
    ]),
  ]);
}

export const identityChecks: Check[] = [
  { kind: 'DATES', rule: 'SOP_DATES', judge: dates },
  { kind: 'IDENTITY', rule: 'SOP_IDENTITY', judge: identity },
];
