import { datedOf, undatedFindings } from '../alignment/undated.ts';
import { measuredDay, measuredDayArgument, notAfterToday } from '../core/days.ts';
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
  [
    'Services without a recent survey, by their code; for a past day also how many services carry no start day (UNDATED_ROWS).',
    'Layanan tanpa survei mutakhir, menurut kodenya; untuk hari yang lampau juga banyaknya layanan tanpa hari awal (UNDATED_ROWS).',
  ],
  [],
  (value, question) => {
    const { day, unit, found } = value as unknown as Coverage;
    const without = found
      .filter(service => !service.isSurveyed)
      .map(({ id, code }) =>
        finding(
          unsurveyed,
          [`${code} has no recent satisfaction survey on ${day}.`, `${code} tidak mempunyai survei kepuasan mutakhir pada ${day}.`],
          code,
          { table: 'public_service', id },
        ),
      );
    const dated = datedOf(['services', 'layanan'], found, service => service.isUndated);
    return [...without, ...undatedFindings([dated], day, question, unit === null ? null : { table: 'organization_unit', id: unit })];
  },
)(SurveyCoverage.prototype, 'findings');

Computed(
  () => SurveyCoverage,
  [
    'How many services of the unit itself were asked about in a recent satisfaction survey (SKM_COVERAGE).',
    'Berapa banyak layanan unit itu sendiri yang baru disurvei kepuasannya (SKM_COVERAGE).',
  ],
  ['id'],
  (unit, question) => coverageOf(question, unit['id'] as string, notAfterToday(unit['asOf'] as string, question)),
)(OrganizationUnit.prototype, 'surveyCoverage');

addRoot('surveyCoverage', {
  type: () => SurveyCoverage,
  about: [
    'How many services of the province were asked about in a recent satisfaction survey (SKM_COVERAGE).',
    'Berapa banyak layanan provinsi yang baru disurvei kepuasannya (SKM_COVERAGE).',
  ],
  args: [measuredDayArgument],
  resolve: (args, question) => coverageOf(question, null, measuredDay(args, question)),
});
