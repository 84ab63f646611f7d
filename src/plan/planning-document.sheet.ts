import { type Row, sheet } from '../sheet/sheet.ts';
import { PlanningDocument, type PlanningDocumentKind } from './planning-document.ts';

/** Translations of the hub: the documents have no English title. */
const english: Partial<Record<PlanningDocumentKind, string>> = {
  RPJPD: 'Long-Term Regional Development Plan of South Sumatra Province',
  RPJMD: 'Medium-Term Regional Development Plan of South Sumatra Province',
  RKPD: 'Annual Regional Work Plan of South Sumatra Province',
  RKPD_REVISED: 'Revised Annual Regional Work Plan of South Sumatra Province',
};
const englishTitle = (kind: string): string | undefined => english[kind as PlanningDocumentKind];

sheet(PlanningDocument, {
  file: 'planning_documents.csv',
  columns: {
    code: 'code',
    kind: 'kind',
    titleId: 'title',
    titleEn: row => englishTitle(row['kind'] ?? ''),
    startYear: 'year_from',
    endYear: 'year_to',
    firstTargetYear: 'first_target_year',
    lastTargetYear: 'last_target_year',
    baselineYear: 'baseline_year',
    alternativeNames: 'alternative_names',
    // Instruments are cited by their short number: "Perda Sumsel 1/2019".
    legalInstrument: row => row['legal_basis']?.replace('Provinsi Sumatera Selatan', 'Sumsel'),
    headOfRegion: 'head_of_region',
    stageOf: 'stage_of',
  },
  uses: ['kind', 'legal_basis'],
});

/** An annual work plan that is known only by the targets the press quotes from it: "RKPD 2021", "RKPD Perubahan 2023", "RKPD 2021 (earlier agreement)". */
function workPlan(row: Row): { isRevised: boolean; isEarlier: boolean; year: string } {
  const [, revised, year, earlier] = /^RKPD( Perubahan)? (\d{4})( \(earlier agreement\))?$/.exec(row['planning_document'] ?? '') ?? [];
  if (!year)
    throw new Error(
      `"${row['planning_document']}" is not written like "RKPD 2021", "RKPD Perubahan 2023" or "RKPD 2021 (earlier agreement)"`,
    );
  return { isRevised: revised !== undefined, isEarlier: earlier !== undefined, year };
}

/** Code of the work plan a target stands in: "RKPD-2021", "RKPD-P-2023", "RKPD-2021-EARLIER". */
function workPlanCode(row: Row): string {
  const { isRevised, isEarlier, year } = workPlan(row);
  return `RKPD-${isRevised ? 'P-' : ''}${year}${isEarlier ? '-EARLIER' : ''}`;
}

const kindOf = (row: Row): PlanningDocumentKind => (workPlan(row).isRevised ? 'RKPD_REVISED' : 'RKPD');

sheet(PlanningDocument, {
  file: 'targets.csv',
  columns: {
    code: workPlanCode,
    kind: kindOf,
    titleId: row =>
      `${workPlan(row).isRevised ? 'Perubahan ' : ''}Rencana Kerja Pemerintah Daerah Provinsi Sumatera Selatan Tahun ${workPlan(row).year}`,
    titleEn: row => `${englishTitle(kindOf(row))}, ${workPlan(row).year}`,
    startYear: row => workPlan(row).year,
    endYear: row => workPlan(row).year,
    firstTargetYear: row => workPlan(row).year,
    lastTargetYear: row => workPlan(row).year,
    supersededBy: row => (workPlan(row).isEarlier ? `RKPD-${workPlan(row).year}` : null),
    note: row =>
      workPlan(row).isEarlier
        ? 'An earlier agreement on the targets of that year, known only from the press.'
        : 'Known only by the targets that the press quotes from it.',
  },
  uses: ['planning_document'],
  distinct: true,
});
