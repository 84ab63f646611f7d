import { asOfArgument } from '../core/connection.ts';
import { Computed, ComputedMany } from '../describe/computed.ts';
import { addRoot } from '../read/root.ts';
import { Finding, finding, findingKind } from '../reckon/finding.ts';
import { OrganizationUnit } from '../unit/organization-unit.ts';
import { type Coverage, coverageOf } from './survey-coverage.loader.ts';
import { SurveyCoverage } from './survey-coverage.ts';

const unsurveyed = findingKind({
  code: 'SERVICE_WITHOUT_RECENT_SURVEY',
  severity: 'WARNING',
  rule: 'SKM_COVERAGE',
  means: [
    'A service in force was not asked about in the latest months, although the regulation wants a survey at least once a year.',
    'Suatu layanan yang berlaku tidak disurvei dalam bulan-bulan terakhir, padahal peraturan meminta survei sedikitnya sekali setahun.',
  ],
});

ComputedMany(
  () => Finding,
  ['Services without a recent survey, by their code.', 'Layanan tanpa survei mutakhir, menurut kodenya.'],
  [],
  value => {
    const { day, unsurveyed: services } = value as unknown as Coverage;
    return services.map(({ id, code }) =>
      finding(
        unsurveyed,
        [`${code} has no recent satisfaction survey on ${day}.`, `${code} tidak mempunyai survei kepuasan mutakhir pada ${day}.`],
        code,
        { table: 'public_service', id },
      ),
    );
  },
)(SurveyCoverage.prototype, 'findings');

Computed(
  () => SurveyCoverage,
  [
    'How many services of the unit itself were asked about in a recent satisfaction survey (SKM_COVERAGE).',
    'Berapa banyak layanan unit itu sendiri yang baru disurvei kepuasannya (SKM_COVERAGE).',
  ],
  ['id'],
  (unit, question) => coverageOf(question, unit['id'] as string, unit['asOf'] as string),
)(OrganizationUnit.prototype, 'surveyCoverage');

addRoot('surveyCoverage', {
  type: () => SurveyCoverage,
  about: [
    'How many services of the province were asked about in a recent satisfaction survey (SKM_COVERAGE).',
    'Berapa banyak layanan provinsi yang baru disurvei kepuasannya (SKM_COVERAGE).',
  ],
  args: [asOfArgument],
  resolve: (args, question) => coverageOf(question, null, (args['asOf'] as string | null) ?? question.today),
});
