import { asOfArgument } from '../core/connection.ts';
import { Computed } from '../describe/computed.ts';
import { addRoot } from '../read/root.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { coverageOf } from './process/coverage.ts';
import { coverageKey, coveredByBureaus, coveredByUnit } from './sop-coverage.loader.ts';
import { SopCoverageReport } from './sop-coverage.ts';

Computed(
  () => SopCoverageReport,
  [
    'Which of its own duties, services and sub-activities have an SOP in force. Null when it could not be worked out.',
    'Tugas, layanan, dan sub kegiatan milik unit itu sendiri yang mempunyai SOP yang berlaku. Null bila tidak dapat dihitung.',
  ],
  ['id'],
  async (row, question) => {
    const asOf = row['asOf'] as string;
    return coverageOf(await question.load(coveredByUnit, coverageKey(row['id'] as string, asOf)), asOf);
  },
)(OrganizationUnit.prototype, 'sopCoverage');

addRoot('sopCoverage', {
  type: () => SopCoverageReport,
  about: [
    'Which duties, services and sub-activities of the bureaus of the secretariat, taken together, have an SOP in force on the day.',
    'Tugas, layanan, dan sub kegiatan biro-biro sekretariat, digabung, yang mempunyai SOP yang berlaku pada hari itu.',
  ],
  args: [asOfArgument],
  resolve: async (args, question) => {
    const asOf = typeof args['asOf'] === 'string' ? args['asOf'] : question.today;
    return coverageOf(await question.load(coveredByBureaus, asOf), asOf);
  },
});
