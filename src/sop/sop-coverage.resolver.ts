import { undatedFindings } from '../alignment/undated.ts';
import { measuredDay, measuredDayArgument, notAfterToday } from '../core/days.ts';
import { Computed, type RowRef } from '../describe/computed.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { type Covered, coverageOf, datedIn } from './process/coverage.ts';
import { coverageKey, coveredByBureaus, coveredByUnit } from './sop-coverage.loader.ts';
import { SopCoverageReport } from './sop-coverage.ts';

function reportOf(items: readonly Covered[], asOf: string, question: Question, subject: RowRef | null) {
  const report = coverageOf(items, asOf);
  return { ...report, found: [...report.found, ...undatedFindings(datedIn(items, asOf), asOf, question, subject)] };
}

Computed(
  () => SopCoverageReport,
  [
    'Which of its own duties, services and sub-activities have an SOP in force. Null when it could not be worked out.',
    'Tugas, layanan, dan sub kegiatan milik unit itu sendiri yang mempunyai SOP yang berlaku. Null bila tidak dapat dihitung.',
  ],
  ['id'],
  async (row, question) => {
    const asOf = notAfterToday(row['asOf'] as string, question);
    const items = await question.load(coveredByUnit, coverageKey(row['id'] as string, asOf));
    return reportOf(items, asOf, question, { table: 'organization_unit', id: row['id'] as string });
  },
)(OrganizationUnit.prototype, 'sopCoverage');

addRoot('sopCoverage', {
  type: () => SopCoverageReport,
  about: [
    'Which duties, services and sub-activities of the bureaus of the secretariat, taken together, have an SOP in force on the day.',
    'Tugas, layanan, dan sub kegiatan biro-biro sekretariat, digabung, yang mempunyai SOP yang berlaku pada hari itu.',
  ],
  args: [measuredDayArgument],
  resolve: async (args, question) => {
    const asOf = measuredDay(args, question);
    return reportOf(await question.load(coveredByBureaus, asOf), asOf, question, null);
  },
});
